import type { ProposedList } from '../../../domain/api/proposals.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { hashOf } from '../../accounts/secrets.ts';

/** Fields that the page of a partner does not show, or that say who verified something and not what it is. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  ...['note', 'mapPlaces', 'aliases', 'placeholder', 'presumed', 'waitingCount'],
  ...['source', 'observedOn', 'confidence', 'linksVerifiedOn', 'confirmations'],
]);

/**
 * The fingerprint of what a partner is shown of an element: of an operator with its sites, of a filière with its outlets. It is another
 * one as soon as something of that changes.
 */
export function printOf(
  { sites, preps }: Pick<NetworkDocument, 'sites' | 'preps'>,
  list: ProposedList,
  element: object & { readonly id: string },
): string {
  const { id } = element;
  const around = {
    operators: () => sites.filter(({ operator }) => operator === id),
    filieres: () => preps.filter(({ filiere }) => filiere === id),
    passerelles: () => [],
    agreements: () => [],
  };
  return hashOf(JSON.stringify([element, around[list]()], shownAlone)).slice(0, 22);
}

/** Leaves out of an element what is not shown, and puts its fields in one order. */
const shownAlone = (_key: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !NOT_SHOWN.has(key))
          .toSorted(([one], [other]) => (one < other ? -1 : 1)),
      );

import { perDay } from '../graph/per-snapshot.ts';
import { silentOperators } from '../graph/silent-operators.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { isValidAt } from '../model/dates.ts';
import type { Operator } from '../model/entities.ts';
import { byCodeUnit } from '../model/network.ts';
import { foldName } from '../transfer/fold.ts';
import { areLinksReviewed } from './verification.ts';

/** An operator of which nobody has said what it offers, with the number of its sites. */
export interface SilentInOrder {
  readonly operator: Operator;
  readonly sites: number;
  /** Whether someone went through its links within a year. */
  readonly isReviewed: boolean;
}

/**
 * Lists the silent operators in the order in which to ask them. Nothing says yet what their answers would settle. So those
 * with the most sites come first, then names and ids decide. Those that were gone through within a year come last.
 */
export const silentInOrder: (snapshot: Snapshot) => readonly SilentInOrder[] = perDay((snapshot) => {
  const { document, at } = snapshot;
  const sites = new Map<string, number>();
  for (const site of document.sites)
    if (isValidAt(site, at)) sites.set(site.operator, (sites.get(site.operator) ?? 0) + 1);
  return silentOperators(snapshot)
    .map((operator) => ({
      ...{ operator, name: foldName(operator.name), sites: sites.get(operator.id) ?? 0 },
      isReviewed: areLinksReviewed(operator, at),
    }))
    .sort(
      (a, b) =>
        Number(a.isReviewed) - Number(b.isReviewed) ||
        b.sites - a.sites ||
        byCodeUnit(a.name, b.name) ||
        byCodeUnit(a.operator.id, b.operator.id),
    )
    .map(({ operator, sites: count, isReviewed }) => ({ operator, sites: count, isReviewed }));
});

/**
 * Sorts what is listed by operator, such as the folded findings, in the order of the list of whom to ask: silent operators
 * first (`silent`), then the ranked ones (`asked`), both given in their order. Others keep their order and come last.
 */
export function inAskingOrder<T extends { readonly operator: string }>(
  listed: readonly T[],
  silent: readonly SilentInOrder[],
  asked: readonly { readonly operator: string }[],
): T[] {
  const rank = new Map<string, number>();
  for (const id of [...silent.map(({ operator }) => operator.id), ...asked.map(({ operator }) => operator)])
    if (!rank.has(id)) rank.set(id, rank.size);
  const rankOf = ({ operator }: T): number => rank.get(operator) ?? rank.size;
  return listed.toSorted((a, b) => rankOf(a) - rankOf(b));
}

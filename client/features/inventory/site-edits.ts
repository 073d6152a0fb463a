import type { ElementEdit } from '../../../domain/change/record.ts';
import { freeId } from '../../../domain/model/free-id.ts';
import { idText } from '../../../domain/transfer/fold.ts';

/** A site that is added with its operator, or with a filière that uses it. */
export interface NewSite {
  /** Tells its row in the form from the others. */
  readonly row: number;
  readonly commune: string | undefined;
  readonly address: string | undefined;
}

/** Whether a site cannot be added yet, as its commune is not said. */
export const lacksCommune = ({ commune }: NewSite): boolean => commune === undefined;

/** Makes the edits that add sites of an operator, each with an id that no element has (`isTaken`). */
export function siteEdits(
  sites: readonly NewSite[],
  operator: string,
  isTaken: (id: string) => boolean,
): readonly (ElementEdit & { readonly do: 'ADD' })[] {
  const made = new Set<string>();
  return sites.flatMap(({ commune, address }) => {
    if (commune === undefined) return [];
    const id = freeId(idText(`site ${operator} ${commune}`), (wished) => isTaken(wished) || made.has(wished));
    made.add(id);
    const element = { id, operator, commune, ...(address !== undefined && { address }) };
    return [{ do: 'ADD' as const, list: 'sites' as const, element }];
  });
}

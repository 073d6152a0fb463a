import { isValidAt } from './dates.ts';
import type { NetworkDocument } from './network.ts';

/** Where an operator with several sites stands: one commune, and the others in which it has sites. */
export interface HomeCommune {
  /**
   * The commune of its seat where it has a site there; else that with most of its sites, among equals that with most of its
   * filières, then the first one.
   */
  readonly commune: string;
  /** Its other communes, in the order of the document. */
  readonly others: readonly string[];
}

/**
 * Returns, by commune, the number of sites valid on the day `at` of operators that stand in another one. Communes in
 * which an operator stands are left out.
 */
export function furtherSites(
  document: Pick<NetworkDocument, 'operators' | 'sites' | 'filieres'>,
  at: string,
): ReadonlyMap<string, number> {
  const standing = new Set([...homeCommunes(document, at).values()].map(({ commune }) => commune));
  const further = new Map<string, number>();
  for (const site of document.sites)
    if (isValidAt(site, at) && !standing.has(site.commune))
      further.set(site.commune, (further.get(site.commune) ?? 0) + 1);
  return further;
}

/** Returns, by the id of each operator with a site that is valid on the day `at`, the commune where it stands. */
export function homeCommunes(
  { operators, sites, filieres }: Pick<NetworkDocument, 'operators' | 'sites' | 'filieres'>,
  at: string,
): ReadonlyMap<string, HomeCommune> {
  const uses = new Map<string, number>();
  for (const filiere of filieres) {
    if (!isValidAt(filiere, at)) continue;
    for (const site of filiere.sites ?? []) uses.set(site, (uses.get(site) ?? 0) + 1);
  }
  const weights = new Map<string, Map<string, { sites: number; filieres: number }>>();
  for (const site of sites) {
    if (!isValidAt(site, at)) continue;
    const ofOperator = weights.get(site.operator) ?? new Map<string, { sites: number; filieres: number }>();
    weights.set(site.operator, ofOperator);
    const weight = ofOperator.get(site.commune) ?? { sites: 0, filieres: 0 };
    ofOperator.set(site.commune, {
      sites: weight.sites + 1,
      filieres: weight.filieres + (uses.get(site.id) ?? 0),
    });
  }
  const seats = new Map(operators.map(({ id, seat }) => [id, seat]));
  return new Map(
    [...weights].map(([operator, communes]) => {
      // The sort is stable, so that the first of equals stays first.
      const [[commune] = [''], ...rest] = [...communes].sort(
        ([one, a], [other, b]) =>
          Number(other === seats.get(operator)) - Number(one === seats.get(operator)) ||
          b.sites - a.sites ||
          b.filieres - a.filieres,
      );
      return [operator, { commune, others: rest.map(([other]) => other) }];
    }),
  );
}

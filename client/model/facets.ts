import type { Perimeter } from '../../domain/map/filters.ts';
import type { FiliereView, NetworkView } from '../../domain/map/network-view.ts';
import type { Formality } from '../../domain/model/vocabulary.ts';

type Facet = keyof Perimeter;
const FACETS: readonly Facet[] = ['bassin', 'type', 'stage', 'sector'];

/**
 * For each value of each filter, the number of filières that choosing it would leave, given the other
 * filters. Values with none are absent.
 */
type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

const valuesOf: Readonly<Record<Facet, (filiere: FiliereView) => readonly string[]>> = {
  bassin: ({ bassins }) => bassins,
  type: ({ operator }) => [operator.type],
  stage: ({ filiere }) => [filiere.stage],
  sector: ({ filiere }) => (filiere.sector === undefined ? [] : [filiere.sector]),
};

/**
 * Counts, for each option of the four filters (bassin, operator type, stage, sector), the filières that would be left
 * if it were chosen. `perimeter` holds the options chosen now; those of the other filters are taken into account.
 */
export function facetCounts(view: NetworkView, perimeter: Perimeter): FacetCounts {
  const counts = { bassin: new Map(), type: new Map(), stage: new Map(), sector: new Map() } satisfies Record<
    Facet,
    Map<string, number>
  >;
  for (const filiere of view.filieres.values()) {
    const against = FACETS.filter((facet) => {
      const chosen: readonly string[] = perimeter[facet];
      return chosen.length > 0 && !valuesOf[facet](filiere).some((value) => chosen.includes(value));
    });
    if (against.length > 1) continue;
    for (const facet of against.length === 0 ? FACETS : against) {
      const counted: Map<string, number> = counts[facet];
      for (const value of valuesOf[facet](filiere)) counted.set(value, (counted.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Counts the passerelles of each formality (signed, protocol, informal) that the map shows: those between the
 * filières in `inside`, given by id, and from them to outlets. Passerelles of unknown formality are not counted.
 */
export function formalityCounts(
  view: NetworkView,
  inside: ReadonlySet<string>,
): ReadonlyMap<Formality, number> {
  const counts = new Map<Formality, number>();
  for (const { passerelle } of view.passerelles.values()) {
    const { from, to, formality } = passerelle;
    const shown = inside.has(from) && (inside.has(to) || view.outlets.has(to));
    if (formality !== undefined && shown) counts.set(formality, (counts.get(formality) ?? 0) + 1);
  }
  return counts;
}

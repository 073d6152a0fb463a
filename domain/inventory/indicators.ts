import type { Snapshot } from '../graph/snapshot.ts';
import { bassinsByCommune, communeOfSites } from '../model/territory.ts';
import { levelsAreSaid } from './completeness.ts';
import { type Coverage, isLookedFor } from './coverage.ts';
import { isVerified } from './freshness.ts';
import { locate } from './located.ts';

/** Indicators that reports show about the inventory, and how the bassins add up to the whole network. */

interface Share {
  readonly count: number;
  readonly of: number;
}

export interface Indicators {
  /** Verified operators (less than 12 months before the day) out of the operators valid on the day. */
  readonly operators: Share;
  /** Verified filières out of the active filières. */
  readonly filieres: Share;
  /** Filières whose entry and exit give every dimension, out of all. */
  readonly levels: Share;
  /** Cells without any offer, out of the cells where an offer is expected. */
  readonly blank: Share;
  /** Those of them that are only possibly without an offer, out of these cells. */
  readonly blankPossible: Share;
}

/**
 * Computes the key figures of the inventory for the area of a coverage (made by `coverageOf`), each as a count out of
 * a total: verified operators, verified filières, filières with all levels, stages and sectors without any offer.
 */
export function indicatorsOf(snapshot: Snapshot, coverage: Coverage): Indicators {
  const { document, at } = snapshot;
  const operators = operatorsIn(snapshot, coverage.area);
  const inside = new Set(coverage.all.filieres);
  const filieres = document.filieres.filter(({ id }) => inside.has(id));
  const share = <T>(items: readonly T[], keep: (item: T) => boolean): Share => ({
    count: items.filter(keep).length,
    of: items.length,
  });
  const areas = coverage.area === null ? document.bassins.length : 1;
  const lookedFor = coverage.cells.flat().filter(({ stage, sector }) => isLookedFor(stage, sector));
  const blank = lookedFor.reduce((sum, { blankIn }) => sum + blankIn.length, 0);
  return {
    operators: share(operators, ({ observedOn }) => isVerified(observedOn, at)),
    filieres: share(filieres, ({ observedOn }) => isVerified(observedOn, at)),
    levels: share(filieres, levelsAreSaid),
    blank: {
      count: blank,
      of: lookedFor.length * areas,
    },
    blankPossible: {
      count: lookedFor.reduce((sum, { possiblyBlankIn }) => sum + possiblyBlankIn.length, 0),
      of: blank,
    },
  };
}

/**
 * Operators valid on the day that have a valid site in the area. An operator without any valid site counts for the
 * bassins that it declares. A null area means all operators.
 */
function operatorsIn(snapshot: Snapshot, area: string | null): Snapshot['document']['operators'] {
  const { document, operatorValid } = snapshot;
  const valid = document.operators.filter((_, position) => operatorValid[position] === 1);
  if (area === null) return valid;
  const communeOf = communeOfSites(snapshot.document, snapshot.at);
  const bassinsOf = bassinsByCommune(snapshot.document, snapshot.at);
  const sited = new Set<string>();
  const there = new Set<string>();
  for (const { id, operator } of document.sites) {
    const commune = communeOf.get(id);
    if (commune === undefined) continue;
    sited.add(operator);
    if (commune === area || (bassinsOf.get(commune) ?? []).includes(area)) there.add(operator);
  }
  return valid.filter(
    ({ id, bassins }) => there.has(id) || (!sited.has(id) && bassins?.includes(area) === true),
  );
}

/** Number of active filières of each bassin, with the terms needed to reach the total. */
export interface BassinSums {
  readonly bassins: readonly { readonly bassin: string; readonly filieres: number }[];
  /** Filières with a valid site outside every bassin. */
  readonly outside: number;
  /** Filières without a valid site. They count for no bassin, even if the operator declares one. */
  readonly unplaced: number;
  /** Filières counted more than once: once for each bassin after the first. */
  readonly again: number;
  /** Sum of bassins + outside + unplaced − again. */
  readonly all: number;
}

/**
 * Counts the active filières of each bassin, and what makes these counts add up to the total: filières outside every
 * bassin, without a site, or counted in several bassins.
 */
export function bassinSums(snapshot: Snapshot): BassinSums {
  const counts = new Map(snapshot.document.bassins.map(({ id }) => [id, 0]));
  let [outside, unplaced, again] = [0, 0, 0];
  const located = locate(snapshot);
  for (const { hasSite, bassins } of located) {
    for (const bassin of bassins) counts.set(bassin, counts.get(bassin)! + 1);
    if (!hasSite) unplaced += 1;
    else if (bassins.length === 0) outside += 1;
    else again += bassins.length - 1;
  }
  const bassins = [...counts].map(([bassin, filieres]) => ({ bassin, filieres }));
  return { bassins, outside, unplaced, again, all: located.length };
}

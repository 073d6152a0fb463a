import { perOffer } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { byCodeUnit } from '../model/network.ts';
import type { AnyFinding } from './any-finding.ts';
import type { PresumedValue } from './finding-fields.ts';
import type { FindingList } from './finding-list.ts';

/** A filière, by id, and the fields that a rule read of it, by their paths. */
export type Reading = readonly [filiere: string, fields: readonly string[]];

/** The presumed fields of each filière that has some, by id. */
const presumedFields = perOffer(
  ({ document }): ReadonlyMap<string, readonly string[]> =>
    new Map(
      document.filieres.flatMap(({ id, presumed }) => (presumed === undefined ? [] : [[id, presumed]])),
    ),
);

/** Whether some value of a filière was presumed by an import and confirmed by nobody. */
export const hasPresumed = (snapshot: Snapshot): boolean => presumedFields(snapshot).size > 0;

/** Whether one of some fields of a filière, by id, is presumed. */
export const isSomePresumed = (snapshot: Snapshot, filiere: string, fields: readonly string[]): boolean =>
  presumedFields(snapshot)
    .get(filiere)
    ?.some((field) => fields.includes(field)) === true;

/** Lists the presumed values among those that a rule read, each once, by filière and field. */
export function presumedAmong(snapshot: Snapshot, readings: Iterable<Reading>): PresumedValue[] {
  const known = presumedFields(snapshot);
  const found = new Map<string, Set<string>>();
  for (const [element, fields] of readings)
    for (const field of known.get(element) ?? [])
      if (fields.includes(field)) found.set(element, (found.get(element) ?? new Set()).add(field));
  return [...found]
    .sort(([one], [other]) => byCodeUnit(one, other))
    .flatMap(([element, fields]) => [...fields].sort(byCodeUnit).map((field) => ({ element, field })));
}

/**
 * Returns a finding as it is where some values are only presumed: if its rule read one of them, it is only possible
 * and its evidence names these values. Any other finding is returned as it is. `readings` lists what the rule read.
 */
export function restingOnPresumed<F extends AnyFinding>(
  snapshot: Snapshot,
  finding: F,
  readings: () => Iterable<Reading>,
): F {
  if (!hasPresumed(snapshot)) return finding;
  const presumed = presumedAmong(snapshot, readings());
  if (presumed.length === 0) return finding;
  return { ...finding, certainty: 'possible', evidence: { ...finding.evidence, presumed } };
}

/** The same list of findings, in which those that rest on presumed values are only possible and name them. */
export function allRestingOnPresumed<F extends AnyFinding>(
  snapshot: Snapshot,
  { count, findingAt }: FindingList<F>,
  readings: (finding: F) => Iterable<Reading>,
): FindingList<F> {
  return {
    count,
    findingAt: (rank) => {
      const finding = findingAt(rank);
      return restingOnPresumed(snapshot, finding, () => readings(finding));
    },
  };
}

import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { implicitPreps } from '../../graph/implicit-preps.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { marked, reachable } from '../../graph/reach.ts';
import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import { GENERAL_OUTLET } from '../../model/vocabulary.ts';
import { END_FIELDS, START_FIELDS } from '../presumed-fields.ts';
import type { Reading } from '../presumed-values.ts';
import type { OutsideBassinFinding } from './evidence.ts';
import { isOfTrade, startsByBassin } from './rule.ts';

/**
 * Returns what the rule of M11 reads for a finding: which filières of the bassin are starts, and which of those that
 * they reach carry the target. A sector is carried at a stage of trades. The general outlet is carried where pathways
 * may end.
 */
export function crossingReadings(
  { elements: [bassin, target], evidence }: OutsideBassinFinding,
  snapshot: Snapshot,
): Reading[] {
  const { starts, filieres } = reachedByBassin(snapshot)(bassin);
  const [isCarrier, fields] = carriersOf(snapshot, evidence.target, target);
  const { ids } = snapshot.nodes;
  return [
    ...starts.map((node): Reading => [ids[node]!, START_FIELDS]),
    ...filieres.filter(isCarrier).map((node): Reading => [ids[node]!, fields]),
  ];
}

/** Returns a test whether a filière carries a target, and the fields by which it does. */
function carriersOf(
  snapshot: Snapshot,
  type: OutsideBassinFinding['evidence']['target'],
  target: string,
): readonly [(node: number) => boolean, readonly string[]] {
  const { stage } = snapshot.nodes;
  if (type === 'SECTOR')
    return [
      (node) => isOfTrade(stage[node]!) && filiereOf(snapshot, node).sector === target,
      ['stage', 'sector'],
    ];
  const ends = implicitPreps(snapshot);
  return [(node) => target === GENERAL_OUTLET && ends[node] === 1, END_FIELDS];
}

interface Reached {
  readonly starts: readonly number[];
  /** The filières that these starts reach in N⁺, themselves included. */
  readonly filieres: readonly number[];
}

/** By bassin, its starts and the filières that they reach. Each bassin is looked at once. */
const reachedByBassin = perDay((snapshot): ((bassin: string) => Reached) => {
  const position = new Map(snapshot.document.bassins.map(({ id }, at) => [id, at]));
  const known = new Map<string, Reached>();
  return (bassin) => {
    const found = known.get(bassin);
    if (found !== undefined) return found;
    const starts = startsByBassin(snapshot)[position.get(bassin)!]!;
    const { isOutlet } = snapshot.nodes;
    const reached = marked(reachable(offerGraphWithPreps(snapshot), starts));
    const made = { starts, filieres: reached.filter((node) => isOutlet[node] === 0) };
    known.set(bassin, made);
    return made;
  };
});

import { missingPasserelles, positionOf } from '../findings/missing-passerelle/missing-passerelles.ts';
import type { OperatorPair } from '../findings/missing-passerelle/operator-pair.ts';
import { type Addition, walkableBridges } from '../gain/impact.ts';
import { monthsToOutlet } from '../gain/months.ts';
import { ServiceState } from '../gain/service-state.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { SkippedBecause } from './results.ts';

/** A bridge of the ranking, with the new passerelles by which its figures are counted. */
export interface RankedBridge {
  readonly pair: OperatorPair;
  readonly counting: readonly Addition[];
}

/** A bridge that adds nothing to those before it. */
export interface SkippedBridge extends RankedBridge {
  readonly because: SkippedBecause;
}

/** The bridges that each add something, and those that were passed over on the way to the last of them. */
export interface AddingBridges {
  readonly kept: RankedBridge[];
  readonly skipped: SkippedBridge[];
}

/**
 * Walks bridges in their order and keeps the first `most` of them that add something to those kept before: an outlet for
 * a place that gains none of it yet, or, where a bridge gains no outlet, a shorter way to a job for its first filière.
 */
export function addingBridges(
  snapshot: Snapshot,
  ranked: Iterable<RankedBridge>,
  most: number,
): AddingBridges {
  const state = new ServiceState(snapshot);
  const kept: RankedBridge[] = [];
  const skipped: SkippedBridge[] = [];
  for (const bridge of ranked) {
    if (kept.length === most) break;
    const before = state.gain();
    lay(snapshot, state, bridge.counting);
    if (state.gain() > before || (gainOf(bridge) === 0 && isShorter(snapshot, bridge, kept))) {
      kept.push(bridge);
      continue;
    }
    state.pop();
    skipped.push({ ...bridge, because: gainOf(bridge) === 0 ? 'NOTHING_NEW' : 'SAME_PLACES' });
  }
  return { kept, skipped };
}

/** Adds the new passerelles of a bridge to a state of the service. */
export function lay(snapshot: Snapshot, state: ServiceState, additions: readonly Addition[]): void {
  const bridges = walkableBridges(snapshot, additions);
  state.push(bridges, 0, bridges.from.length);
}

const gainOf = ({ pair }: RankedBridge): number =>
  pair.certainty === 'certain' ? pair.gain : pair.gainWithPossible;

/** Whether a bridge shortens the way of its first filière to a job, and no bridge kept before shortens it as much. */
function isShorter(snapshot: Snapshot, bridge: RankedBridge, kept: readonly RankedBridge[]): boolean {
  const { months } = bridge.pair;
  if (months === null) return false;
  const first = firstFiliere(snapshot, bridge);
  const now = monthsToOutlet(snapshot, first);
  if (now !== null && months >= now) return false;
  return !kept.some(
    (one) => firstFiliere(snapshot, one) === first && one.pair.months !== null && one.pair.months <= months,
  );
}

/** The filière, as a node, from which the best missing passerelle of a bridge leads. */
const firstFiliere = (snapshot: Snapshot, { pair }: RankedBridge): number =>
  missingPasserelles(snapshot).from[positionOf(snapshot, pair.keys[0]!)!]!;

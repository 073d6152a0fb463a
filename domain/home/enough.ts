import type { Addition } from '../gain/impact.ts';
import { ServiceState } from '../gain/service-state.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { lay } from './adding.ts';

/**
 * Counts how many of the new passerelles of a bridge are enough for all that the bridge brings: every place that gains an
 * outlet with all of them gains the same outlets with these. `best` is always among these. No passerelle that is counted
 * beside it can be left out.
 */
export function passerellesEnough(
  snapshot: Snapshot,
  additions: readonly Addition[],
  best: Pick<Addition, 'from' | 'to'>,
): number {
  const state = new ServiceState(snapshot);
  const gainOf = (some: readonly Addition[]): number => {
    lay(snapshot, state, some);
    const gain = state.gain();
    state.pop();
    return gain;
  };
  const whole = gainOf(additions);
  const isBest = ({ from, to }: Addition): boolean => from === best.from && to === best.to;
  // The gain never shrinks when a passerelle is added, so an equal gain is the same outlets for the same places.
  let kept = additions.filter(isBest);
  if (gainOf(kept) === whole) return 1;
  kept = [...additions];
  for (const addition of additions) {
    const without = kept.filter((one) => one !== addition);
    if (!isBest(addition) && gainOf(without) === whole) kept = without;
  }
  return kept.length;
}

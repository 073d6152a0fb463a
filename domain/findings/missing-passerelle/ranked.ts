import { inTurn, sortByKey, sortLargestFirst } from '../../graph/column-sort.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import { NONE } from '../../graph/snapshot.ts';
import { impacts } from './impacts.ts';
import { missingPasserelles } from './missing-passerelles.ts';
import { CERTAIN } from './search.ts';

/**
 * Positions of the missing passerelles, best first for the snapshot's audience: certain ones first, then by gain, by
 * places newly served, by months to an outlet (no outlet comes last) and by ids.
 */
export const rankedPasserelles = perSnapshot((snapshot): Uint32Array => {
  const { count, doubts } = missingPasserelles(snapshot);
  const { gain, newlyServed, months } = impacts(snapshot);
  const [delay, isPossible] = [new Int32Array(count), new Int32Array(count)];
  let longest = 0;
  for (let at = 0; at < count; at++) longest = Math.max(longest, months[at]!);
  for (let at = 0; at < count; at++) {
    delay[at] = months[at] === NONE ? longest + 1 : months[at]!;
    isPossible[at] = Number(doubts[at] !== CERTAIN);
  }
  const byServed = sortLargestFirst(sortByKey(inTurn(count), delay), newlyServed);
  return sortByKey(sortLargestFirst(byServed, gain), isPossible);
});

/** The rank of each missing passerelle, by its position. */
export const rankOfPasserelles = perSnapshot((snapshot): Int32Array => {
  const ranked = rankedPasserelles(snapshot);
  const rankOf = new Int32Array(ranked.length);
  for (let rank = 0; rank < ranked.length; rank++) rankOf[ranked[rank]!] = rank;
  return rankOf;
});

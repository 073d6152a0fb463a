import { carryingPairs, pairBetween } from '../../graph/pairs.ts';
import { passerelleFacts } from '../../graph/passerelle-facts.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { lastFullYear } from '../../model/dates.ts';
import { DORMANT, judgePairs } from '../flows/dormancy.ts';

/** Doubts about a passerelle itself, as bits. */
export const IS_DORMANT = 1;
export const AGREEMENT_ENDED = 2;

/**
 * By passerelle, the doubts about it, whoever the audience is: nobody was sent by it in the last full calendar year,
 * though the year was reported, or its agreement has ended.
 */
export const linkDoubts = perDay((snapshot): Uint8Array => {
  const { count, from, to, carrying } = snapshot.passerelles;
  const doubts = new Uint8Array(count);
  const { agreementEnded } = passerelleFacts(snapshot);
  const pairs = carryingPairs(snapshot);
  const verdicts = judgePairs(snapshot, lastFullYear(snapshot.at));
  for (let p = 0; p < count; p++) {
    if (carrying[p] !== 1) continue;
    const pair = pairBetween(pairs, from[p]!, to[p]!);
    if (pair >= 0 && verdicts[pair] === DORMANT) doubts[p]! |= IS_DORMANT;
    if (agreementEnded[p] === 1) doubts[p]! |= AGREEMENT_ENDED;
  }
  return doubts;
});

const positions = perDay(
  ({ document }): ReadonlyMap<string, number> =>
    new Map(document.passerelles.map(({ id }, position) => [id, position])),
);

/** Returns the doubts about the passerelle with the id `passerelle`, as bits; 0 when there are none. */
export function doubtsOnLink(snapshot: Snapshot, passerelle: string): number {
  const position = positions(snapshot).get(passerelle);
  return position === undefined ? 0 : linkDoubts(snapshot)[position]!;
}

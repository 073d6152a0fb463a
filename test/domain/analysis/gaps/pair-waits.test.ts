import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatePairs } from '../../../../domain/analysis/gaps/candidate-pairs.ts';
import { eachPairWait } from '../../../../domain/analysis/gaps/pair-waits.ts';
import { type Snapshot, snapshotAt } from '../../../../domain/graph/snapshot.ts';
import { randomNetwork } from '../../../support/random-network.ts';
import { randomDay } from '../../../support/random-queries.ts';
import { cases, claimFrom } from '../../../support/size.ts';

/** Node, side and dimensions asked for, each dimension once. */
function asked(snapshot: Snapshot): string[] {
  const bits = new Map<string, number>();
  eachPairWait(snapshot, (node, side, dimensions) => {
    const known = bits.get(`${node} ${side}`) ?? 0;
    expect(known & dimensions, 'asked for once').toBe(0);
    bits.set(`${node} ${side}`, known | dimensions);
  });
  return [...bits].map(([of, dimensions]) => `${of} ${dimensions}`).sort();
}

test('pairs that are known ask for the same levels as pairs that are looked for', () => {
  let levels = 0;
  fc.assert(
    fc.property(randomNetwork, randomDay, (document, at) => {
      const [one, other] = [snapshotAt(document, at), snapshotAt(document, at)];
      candidatePairs(other);
      expect(candidatePairs.ifKnown(one)).toBeUndefined();
      const found = asked(one);
      expect(asked(other)).toEqual(found);
      levels += found.length;
    }),
    { numRuns: cases(500), seed: 2008 },
  );
  claimFrom('usual', () => expect(levels, 'levels seen').toBeGreaterThan(0.6 * cases(500)));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Addition, gainOf } from '../../../domain/analysis/impact.ts';
import { gainCalculator } from '../../../domain/analysis/joint-gain.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { randomNetwork } from '../../support/random-network.ts';

const bridges = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 });
const sets = fc.array(bridges, { minLength: 1, maxLength: 6 });

test('the joint gain of any set of bridges is that of the whole network computed again', () => {
  let gained = 0;
  fc.assert(
    fc.property(randomNetwork, sets, (document, given) => {
      const snapshot = snapshotAt(document, '2025-12-31');
      const filieres = [...snapshot.nodes.ids.keys()].filter((node) => snapshot.nodes.isOutlet[node] === 0);
      if (filieres.length < 2) return;
      const gainQuickly = gainCalculator(snapshot);
      for (const pairs of given) {
        const additions = pairs.map(([from, to]): Addition => {
          const node = (choice: number): number => filieres[choice % filieres.length]!;
          return { from: node(from), to: node(to), concurrent: false, passes: true };
        });
        const expected = gainOf(snapshot, additions);
        if (expected > 0) gained += 1;
        expect(gainQuickly(additions)).toBe(expected);
      }
    }),
    { numRuns: 400, seed: 20251231 },
  );
  expect(gained, 'enough sets gain something').toBeGreaterThan(200);
});

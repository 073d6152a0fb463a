import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Addition, gainOf } from '../../../domain/gain/impact.ts';
import { addedBridges } from '../../../domain/gain/joint-gain.ts';
import { type Snapshot, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { cases, claimFrom } from '../../support/size.ts';

const bridges = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 });
const sets = fc.array(bridges, { minLength: 1, maxLength: 6 });
const settings = { numRuns: cases(400), seed: 20251231 };
const timeout = 60_000;

/** Bridges between any two filières, in series and in both directions too. */
function toAdditions({ nodes }: Snapshot, pairs: readonly (readonly [number, number])[]): Addition[] {
  const filieres = [...nodes.ids.keys()].filter((node) => nodes.isOutlet[node] === 0);
  const node = (choice: number): number => filieres[choice % filieres.length]!;
  if (filieres.length < 2) return [];
  return pairs.map(([from, to]) => ({ from: node(from), to: node(to), concurrent: false, passes: true }));
}

test('the joint gain of any set of bridges is that of the whole network computed again', { timeout }, () => {
  let gained = 0;
  fc.assert(
    fc.property(randomNetwork, sets, (document, given) => {
      const snapshot = snapshotAt(document, '2025-12-31');
      const laid = addedBridges(snapshot);
      for (const pairs of given) {
        const additions = toAdditions(snapshot, pairs);
        const expected = gainOf(snapshot, additions);
        if (expected > 0) gained += 1;
        laid.add(additions);
        expect(laid.total().gain).toBe(expected);
        laid.undo();
      }
    }),
    settings,
  );
  claimFrom('usual', () =>
    expect(gained, 'enough sets gain something').toBeGreaterThan(settings.numRuns / 2),
  );
});

test('bridges laid one set after another gain what they gain together, and taking them back leaves no trace', {
  timeout,
}, () => {
  let inSeries = 0;
  fc.assert(
    fc.property(randomNetwork, sets, (document, given) => {
      const snapshot = snapshotAt(document, '2025-12-31');
      const laid = addedBridges(snapshot);
      const totals = [laid.total()];
      const all: Addition[] = [];
      for (const pairs of given) {
        const additions = toAdditions(snapshot, pairs);
        all.push(...additions);
        laid.add(additions);
        totals.push(laid.total());
        expect(laid.total().gain).toBe(gainOf(snapshot, all));
        const atOnce = addedBridges(snapshot);
        atOnce.add(all);
        expect(laid.total()).toEqual(atOnce.total());
        if (laid.total().gain > totals.at(-2)!.gain + gainOf(snapshot, additions)) inSeries += 1;
      }
      for (const total of totals.reverse()) {
        expect(laid.total()).toEqual(total);
        laid.undo();
      }
    }),
    settings,
  );
  claimFrom('usual', () =>
    expect(inSeries, 'some bridges are worth more together').toBeGreaterThan(settings.numRuns / 20),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gainParts } from '../../../domain/gain/gain-parts.ts';
import { type Addition, isWalkable } from '../../../domain/gain/impact.ts';
import { ServiceState } from '../../../domain/gain/service-state.ts';
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

const gainOf = (snapshot: Snapshot, additions: readonly Addition[]): number =>
  gainParts(snapshot, additions).gain;

/** Lays those that can be walked. */
function push(state: ServiceState, snapshot: Snapshot, additions: readonly Addition[]): void {
  const walkable = additions.filter((addition) => isWalkable(snapshot, addition));
  const [from, to] = [walkable.map((one) => one.from), walkable.map((one) => one.to)];
  state.push({ from, to }, 0, walkable.length);
}

const totalOf = (state: ServiceState) => ({ gain: state.gain(), newlyServed: state.newlyServed() });

test('the joint gain of any set of bridges is that of the whole network computed again', { timeout }, () => {
  let gained = 0;
  fc.assert(
    fc.property(randomNetwork, sets, (document, given) => {
      const snapshot = snapshotAt(document, '2025-12-31');
      const laid = new ServiceState(snapshot);
      for (const pairs of given) {
        const additions = toAdditions(snapshot, pairs);
        const expected = gainOf(snapshot, additions);
        if (expected > 0) gained += 1;
        push(laid, snapshot, additions);
        expect(totalOf(laid).gain).toBe(expected);
        laid.pop();
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
      const laid = new ServiceState(snapshot);
      const totals = [totalOf(laid)];
      const all: Addition[] = [];
      for (const pairs of given) {
        const additions = toAdditions(snapshot, pairs);
        all.push(...additions);
        push(laid, snapshot, additions);
        totals.push(totalOf(laid));
        expect(totalOf(laid).gain).toBe(gainOf(snapshot, all));
        const atOnce = new ServiceState(snapshot);
        push(atOnce, snapshot, all);
        expect(totalOf(laid)).toEqual(totalOf(atOnce));
        if (totalOf(laid).gain > totals.at(-2)!.gain + gainOf(snapshot, additions)) inSeries += 1;
      }
      for (const total of totals.reverse()) {
        expect(totalOf(laid)).toEqual(total);
        laid.pop();
      }
    }),
    settings,
  );
  claimFrom('usual', () =>
    expect(inSeries, 'some bridges are worth more together').toBeGreaterThan(settings.numRuns / 20),
  );
});

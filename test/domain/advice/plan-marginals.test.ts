import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SIZES, seededNetwork } from '../../../bench/seeded-network.ts';
import { type Agreements, agreementsOf } from '../../../domain/advice/plan/agreements.ts';
import { type Marginals, marginalsOf } from '../../../domain/advice/plan/marginals.ts';
import { gainParts } from '../../../domain/gain/gain-parts.ts';
import { type Addition, isWalkable } from '../../../domain/gain/impact.ts';
import { ServiceState } from '../../../domain/gain/service-state.ts';
import { type Snapshot, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { AS_OF } from '../../support/haute-sylve.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { cases, claimFrom } from '../../support/size.ts';

const meter = { tick: () => undefined };
const bridges = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
const pushes = fc.array(bridges, { minLength: 1, maxLength: 5 });

test('bridges laid and taken off again change what everyone is served as if the whole network were read anew', () => {
  let gained = 0;
  fc.assert(
    fc.property(randomNetwork, pushes, (document, given) => {
      const snapshot = snapshotAt(document, AS_OF);
      const filieres = [...snapshot.nodes.ids.keys()].filter((node) => snapshot.nodes.isOutlet[node] === 0);
      if (filieres.length < 2) return;
      const state = new ServiceState(snapshot);
      const before = [state.bits.slice(), state.reached.slice()];
      const laid: Addition[] = [];
      const sums: number[] = [];
      for (const pairs of given) {
        const node = (choice: number): number => filieres[choice % filieres.length]!;
        const additions = pairs.map(
          ([from, to]): Addition => ({ from: node(from), to: node(to), concurrent: false, passes: true }),
        );
        // A plan lays walkable bridges only.
        const walkable = additions.filter((addition) => isWalkable(snapshot, addition));
        laid.push(...walkable);
        const columns = {
          from: Int32Array.from(walkable, ({ from }) => from),
          to: Int32Array.from(walkable, ({ to }) => to),
        };
        state.push(columns, 0, walkable.length);
        sums.push(state.gain());
        expect(state.gain()).toBe(gainParts(snapshot, laid).gain);
        if (state.gain() > 0) gained += 1;
      }
      for (const sum of sums.reverse()) {
        expect(state.gain()).toBe(sum);
        state.pop();
      }
      expect([state.gain(), state.newlyServed(), state.depth()]).toEqual([0, 0, 0]);
      expect([state.bits, state.reached]).toEqual(before);
    }),
    { numRuns: cases(300), seed: 20251231 },
  );
  claimFrom('usual', () => expect(gained, 'enough sets gain something').toBeGreaterThan(cases(300) / 2));
});

/** What an agreement adds, everything evaluated anew. */
function freshly(snapshot: Snapshot, agreements: Agreements, chosen: readonly number[]): Float64Array {
  const again = marginalsOf(snapshot, agreements, meter);
  const { gain } = again.evaluate(chosen);
  return Float64Array.from({ length: agreements.count }, (_, one) =>
    chosen.includes(one) ? 0 : again.evaluate([...chosen, one]).gain - gain,
  );
}

test('what each agreement adds stays true while the choice changes', () => {
  const snapshot = snapshotAt(seededNetwork(SIZES[0]!), AS_OF);
  const agreements = agreementsOf(snapshot, { rejected: new Set() });
  const marginals: Marginals = marginalsOf(snapshot, agreements, meter);
  const best = [...marginals.gain.keys()]
    .sort((one, other) => marginals.gain[other]! - marginals.gain[one]!)
    .slice(0, 40);
  const alone = marginals.gain.slice();
  let grew = 0;
  for (const chosen of [[0, 3, 7], [3, 7, 12, 19, 25], [39], [1, 2, 39, 5]].map((picks) =>
    picks.map((pick) => best[pick]!),
  )) {
    marginals.choose(chosen);
    expect([...marginals.chosen()].sort()).toEqual([...chosen].sort());
    const expected = freshly(snapshot, agreements, chosen);
    expect(marginals.gain).toEqual(expected);
    grew += expected.filter((gain, one) => gain > alone[one]!).length;
    for (const left of chosen) {
      const rest = chosen.filter((one) => one !== left);
      const seen = marginals.without(left, () => [[...marginals.chosen()].sort(), marginals.gain.slice()]);
      expect(seen).toEqual([[...rest].sort(), freshly(snapshot, agreements, rest)]);
    }
    expect(marginals.gain, 'looking changes nothing').toEqual(expected);
  }
  expect(grew, 'some agreements are worth more beside others').toBeGreaterThan(0);
});

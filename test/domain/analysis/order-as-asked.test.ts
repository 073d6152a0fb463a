import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderAsAsked } from '../../../domain/analysis/candidates/order-as-asked.ts';
import { cases } from '../../support/size.ts';

/** What a row is worth, and by how much each of its bounds lies above that: the first one, then closer ones. */
const row = fc.record({
  worth: fc.nat(12),
  above: fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }).map((all) => all.sort((a, b) => b - a)),
  /** By how much less stands for it among the others, when it stands apart. */
  apart: fc.option(fc.nat(8), { nil: undefined }),
});

test('rows come in their order, whatever the bounds, and whichever rank is asked for first', () => {
  let lookedAt = 0;
  let rows = 0;
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.nat(3), (all, asked) => {
      const known = all.map(({ worth, above }) => worth + above[0]!);
      const among = all.map(({ apart }, at) => known[at]! - (apart ?? 0));
      const step = all.map(() => 0);
      const isSettled = (at: number): boolean => step[at]! > all[at]!.above.length;
      const rowAt = orderAsAsked({
        byBounds: Uint32Array.from(all.keys()).sort((a, b) => among[b]! - among[a]! || a - b),
        apart: new Set(all.flatMap(({ apart }, at) => (apart === undefined ? [] : [at]))),
        isSettled,
        refine: (at) => {
          known[at] = all[at]!.worth + (all[at]!.above[step[at]!] ?? 0);
          step[at]! += 1;
        },
        compare: (a, b) =>
          known[b]! - known[a]! || Number(isSettled(a)) - Number(isSettled(b)) || (isSettled(a) ? a - b : 0),
      });
      const order = [...all.keys()].sort((a, b) => all[b]!.worth - all[a]!.worth || a - b);
      const rank = Math.min(asked, all.length - 1);
      expect(rowAt(rank)).toBe(order[rank]);
      lookedAt += step.filter((steps) => steps > 0).length;
      rows += all.length;
      expect(order.map((_, at) => rowAt(at))).toEqual(order);
      expect(() => rowAt(all.length)).toThrow(RangeError);
    }),
    { numRuns: cases(2_000), seed: 2008 },
  );
  expect(lookedAt, 'rows looked at for one rank').toBeLessThan(0.9 * rows);
});

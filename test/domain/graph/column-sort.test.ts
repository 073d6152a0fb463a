import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inTurn, sortByKey, sortLargestFirst } from '../../../domain/graph/column-sort.ts';
import { cases } from '../../support/size.ts';

/** Small numbers, for ties, and large ones, for keys of several digits and of more than one key. */
const whole = fc.oneof(fc.nat(3), fc.nat(5_000), fc.nat(2 ** 31 - 1));
const large = fc.oneof(whole, fc.maxSafeNat());

test('sorting by columns is sorting by comparing, ties left in turn', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(large, whole), { maxLength: 40 }), (rows) => {
      const [first, second] = [
        Float64Array.from(rows, ([one]) => one),
        Int32Array.from(rows, ([, two]) => two),
      ];
      const order = inTurn(rows.length);
      const sorted = (compare: (p: number, q: number) => number): number[] => [...order].sort(compare);
      expect([...sortByKey(order, second)]).toEqual(sorted((p, q) => second[p]! - second[q]!));
      expect([...sortLargestFirst(order, first)]).toEqual(sorted((p, q) => first[q]! - first[p]!));
      expect([...sortLargestFirst(sortByKey(order, second), first)]).toEqual(
        sorted((p, q) => first[q]! - first[p]! || second[p]! - second[q]!),
      );
      expect([...order], 'what is given stays as it is').toEqual([...inTurn(rows.length)]);
    }),
    { numRuns: cases(2_000) },
  );
});

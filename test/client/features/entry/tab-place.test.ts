import { expect, it } from 'vitest';
import { tabPlace } from '../../../../client/features/entry/partners/tab-place.ts';

const size = { rows: 2, columns: 3 };

it('goes to the next cell, from the end of a line to the next line, and out at the end', () => {
  expect(tabPlace({ row: 0, column: 1 }, size, false)).toEqual({ row: 0, column: 2 });
  expect(tabPlace({ row: 0, column: 2 }, size, false)).toEqual({ row: 1, column: 0 });
  expect(tabPlace({ row: 1, column: 2 }, size, false)).toBeUndefined();
});

it('goes back the same way, and out at the beginning', () => {
  expect(tabPlace({ row: 1, column: 0 }, size, true)).toEqual({ row: 0, column: 2 });
  expect(tabPlace({ row: 0, column: 0 }, size, true)).toBeUndefined();
});

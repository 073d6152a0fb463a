import { describe, expect, it } from 'vitest';
import { keyOf, settled } from '../../../client/editing/resolved-edits.ts';
import type { EditConflict, ElementEdit } from '../../../domain/change/record.ts';

const edit: ElementEdit = {
  do: 'CHANGE',
  list: 'filieres',
  id: 'a',
  fields: [
    { path: 'intake', was: 10, now: 12 },
    { path: 'waitMonths', was: 1, now: 2 },
    { path: 'durationMonths', was: 6, now: 9 },
  ],
};
const conflict = (path: string | null, theirs: unknown): EditConflict => ({
  ...{ list: 'filieres', id: 'a', path, was: null, mine: null, theirs, by: null },
});
const conflicts = [conflict('intake', 20), conflict('waitMonths', null)];
const choose = (...paths: string[]) =>
  settled(
    { wanted: { edits: [edit], message: 'why' }, conflicts },
    new Set(paths.map((path) => keyOf({ list: 'filieres', id: 'a', path }))),
  );

describe('a merge', () => {
  it('leaves what others wrote, and keeps the fields that nobody else touched', () => {
    expect(choose()).toEqual({
      edits: [{ ...edit, fields: [{ path: 'durationMonths', was: 6, now: 9 }] }],
      message: 'why',
    });
  });

  it('writes what is kept of one’s own over what now stands', () => {
    expect(choose('intake', 'waitMonths').edits).toEqual([
      {
        ...edit,
        fields: [
          { path: 'intake', was: 20, now: 12 },
          { path: 'waitMonths', now: 2 },
          { path: 'durationMonths', was: 6, now: 9 },
        ],
      },
    ]);
  });

  it('has nothing left of an element that is gone or that another one added', () => {
    const add: ElementEdit = { do: 'ADD', list: 'filieres', element: { id: 'a' } };
    const gone = { wanted: { edits: [add] }, conflicts: [conflict(null, { id: 'a' })] };
    expect(settled(gone, new Set()).edits).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { columnsFor, doubled } from '../../../../client/features/import/fields.ts';
import type { FieldName } from '../../../../domain/transfer/mapping.ts';

const columnsOf = (...fields: FieldName[]) =>
  fields.map((field, column) => ({ column, heading: `Colonne ${column}`, field }));
const note: FieldName = { list: 'filieres', path: 'note' };
const name: FieldName = { list: 'filieres', path: 'name' };
const commune: FieldName = { list: 'sites', path: 'commune' };

describe('a field that several columns fill', () => {
  it('is refused, but a note and a place take them all', () => {
    expect(doubled(columnsOf(note, name, note, commune, note, commune))).toEqual([]);
    expect(doubled(columnsOf(name, note, name))).toEqual([name]);
  });

  it('keeps its columns when the sheet is read from another heading row', () => {
    const before = columnsOf(note, name, note, name);
    const headings = before.map(({ heading }) => heading);
    expect(columnsFor('flat', headings, before).map(({ field }) => field)).toEqual([note, name, note, null]);
  });
});

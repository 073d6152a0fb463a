import { describe, expect, it } from 'vitest';
import { ENTITY_LISTS } from '../../../domain/model/network.ts';
import type { FieldName, SheetMapping } from '../../../domain/transfer/mapping.ts';
import { isOfOperatorsOnly, SHOWN_LISTS, shownFirst } from '../../../domain/transfer/shown-lists.ts';

describe('what a dry run shows', () => {
  it('names each list once, operators and filières first', () => {
    expect([...SHOWN_LISTS].sort()).toEqual([...ENTITY_LISTS].sort());
    expect(SHOWN_LISTS.slice(0, 2)).toEqual(['operators', 'filieres']);
  });

  it('shows some operators and filières before the communes that they need, and loses none', () => {
    const changes = ['communes', 'bassins', 'operators', 'sites', 'filieres'].flatMap((list) =>
      Array.from({ length: 10 }, (_, at) => ({ list, id: `${list}${at}` })),
    );
    const shown = shownFirst(changes);
    expect(shown.slice(0, 8).map(({ id }) => id)).toEqual([
      ...['operators0', 'operators1', 'operators2', 'operators3'],
      ...['filieres0', 'filieres1', 'filieres2', 'filieres3'],
    ]);
    const ids = (some: typeof changes) => some.map(({ id }) => id).sort();
    expect(ids(shown)).toEqual(ids(changes));
  });

  it('calls a sheet one of operators only where no column says anything of a filière', () => {
    const sheet = (...fields: readonly FieldName[]): SheetMapping => ({
      ...{ holds: 'ELEMENTS', sheet: 'a', list: 'flat', headingRow: 0 },
      columns: fields.map((field, column) => ({ column, heading: '', field })),
    });
    const own = [
      { list: 'operators', path: 'name' },
      { list: 'sites', path: 'commune' },
    ] as const;
    expect(isOfOperatorsOnly(sheet(...own))).toBe(true);
    expect(isOfOperatorsOnly(sheet(...own, { list: 'filieres', path: 'name' }))).toBe(false);
    expect(isOfOperatorsOnly({ ...sheet(...own), list: 'operators' } as SheetMapping)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { cellText, elementsIn } from '../../../../client/editing/cell-text.ts';
import { fieldEdits } from '../../../../client/editing/field-edits.ts';
import { optionsOf } from '../../../../client/editing/options.ts';
import { pageNames } from '../../../../client/editing/page-names.ts';
import { bulkEdits } from '../../../../client/features/inventory/bulk-edits.ts';
import { columnsOf } from '../../../../client/features/inventory/columns.ts';
import { GROUPS, groupsOf, isLevel } from '../../../../client/features/inventory/groups.ts';
import {
  readWhere,
  rowsInSteps,
  type TableQuery,
  whereText,
} from '../../../../client/features/inventory/rows.ts';
import { fold } from '../../../../client/model/search.ts';
import { SHEET_WORDS } from '../../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../../domain/model/element-fields.ts';
import { ENTITY_LISTS, type EntityList } from '../../../../domain/model/network.ts';
import { readCell } from '../../../../domain/transfer/cells.ts';
import { titleOf } from '../../../../domain/transfer/element-title.ts';
import { finished } from '../../../support/finished.ts';
import { hauteSylve } from '../../../support/haute-sylve.ts';

const document = hauteSylve();
const names = pageNames(document);
const words = SHEET_WORDS.fr;
const textOf = (field: Parameters<typeof cellText>[0], element: object) =>
  cellText(field, element, words, names);
const sheet = {
  words,
  textOf,
  foldedOf: (field: Parameters<typeof cellText>[0], element: object) => fold(textOf(field, element)),
  foundBy: () => '',
};
const filieres = elementsIn(document, 'filieres');
const columns = columnsOf('filieres', []);
const nothing: TableQuery = { text: '', where: {}, sort: undefined, descending: false };
const rows = (query: Partial<TableQuery>) =>
  finished(rowsInSteps(filieres, columns, { ...nothing, ...query }, sheet)).map(({ id }) => id);

const WORDS = ['text', 'ref', 'choice', 'code', 'yesNo'];

describe('the rows of a table', () => {
  it('are all, in the order of the network, when nothing is asked', () => {
    expect(rows({})).toEqual(filieres.map(({ id }) => id));
  });

  it('hold every word that is looked for, accents and capitals aside, in any column', () => {
    const found = rows({ text: 'ALPHABETISATION lire' });
    expect(found).toContain('lee-ecrit-3-4');
    const texts = found.map((id) => {
      const element = filieres.find((one) => one.id === id)!;
      return fold(columns.map((field) => textOf(field, element)).join(' '));
    });
    for (const text of texts) expect(text.includes('alphabetisation') && text.includes('lire')).toBe(true);
    expect(found.length).toBeLessThan(filieres.length);
  });

  it('are sorted by a date as a date, and not by its figures as they are read', () => {
    const days = ['2024-01-31', '2023-12-01', '2024-01-02', undefined, '2023-02-15'];
    const dated = days.map((validTo, at) => ({ id: `f${at}`, ...(validTo !== undefined && { validTo }) }));
    const validTo = FIELDS.filieres.filter(({ path }) => path === 'validTo');
    const sorted = (descending: boolean) =>
      finished(rowsInSteps(dated, validTo, { ...nothing, sort: 'validTo', descending }, sheet)).map(
        ({ id }) => id,
      );
    expect(sorted(false)).toEqual(['f4', 'f1', 'f2', 'f0', 'f3']);
    expect(sorted(true)).toEqual(['f0', 'f2', 'f1', 'f4', 'f3']);
  });

  it('hold what single columns are filtered by', () => {
    const found = rows({ where: { stage: 'alphabet', operator: 'lire et ecrire' } });
    expect(found.length).toBeGreaterThan(0);
    for (const id of found)
      expect(filieres.find((one) => one.id === id)).toMatchObject({ stage: 'LITERACY' });
  });

  it('sort figures as figures, and blank cells last both ways', () => {
    const value = (id: string): unknown => filieres.find((one) => one.id === id)!.intake;
    for (const descending of [false, true]) {
      const sorted = rows({ sort: 'intake', descending }).map(value);
      const said = sorted.filter((one) => one !== undefined) as number[];
      expect(sorted.slice(said.length).every((one) => one === undefined)).toBe(true);
      expect(said).toEqual([...said].sort((a, b) => (descending ? b - a : a - b)));
    }
  });

  it('sort words as the language does, and rows that say the same as they came', () => {
    const { compare } = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });
    for (const field of columns.filter(({ type }) => WORDS.includes(type.kind))) {
      const said = filieres.filter((one) => textOf(field, one) !== '');
      const blank = filieres.filter((one) => textOf(field, one) === '');
      const sorted = said.toSorted((a, b) => compare(textOf(field, a), textOf(field, b)));
      expect(rows({ sort: field.path })).toEqual([...sorted, ...blank].map(({ id }) => id));
      const back = said.toSorted((a, b) => compare(textOf(field, b), textOf(field, a)));
      expect(rows({ sort: field.path, descending: true })).toEqual([...back, ...blank].map(({ id }) => id));
    }
  });

  it('put counts that are too small to be said before the others', () => {
    const flows = [7, 'masked', 12, undefined, 'masked', 5].map((count, index) => ({
      id: `f${index}`,
      count,
    }));
    const [count] = FIELDS.flows.filter(({ path }) => path === 'count');
    const asked = { ...nothing, sort: 'count' };
    const found = (descending: boolean) =>
      finished(rowsInSteps(flows, [count!], { ...asked, descending }, sheet)).map(({ id }) => id);
    expect(found(false)).toEqual(['f1', 'f4', 'f5', 'f0', 'f2', 'f3']);
    expect(found(true)).toEqual(['f2', 'f0', 'f5', 'f1', 'f4', 'f3']);
  });
});

describe('the filters of an address', () => {
  it('are read as they were written, signs of the address in them included', () => {
    const where = { name: 'é~;=&', 'entry.written.min': 'A2' };
    expect(readWhere(whereText(where))).toEqual(where);
    expect(whereText({ name: '' })).toBe('');
    expect(readWhere('no;~x;%E0%A4%A~%E0%A4%A;a~b')).toEqual({ a: 'b' });
  });
});

describe('edits of many rows', () => {
  const some = filieres.slice(0, 3);

  it('leave alone the rows that say it already, and say what was seen', () => {
    const first = some[0]!;
    const edits = bulkEdits('filieres', some, 'intake', first.intake);
    expect(edits.map((edit) => edit.do === 'CHANGE' && edit.id)).not.toContain(first.id);
    for (const edit of edits) {
      if (edit.do !== 'CHANGE') throw new Error('a row is changed, not added or removed');
      const row = some.find(({ id }) => id === edit.id)!;
      expect(edit.fields).toEqual([{ path: 'intake', was: row.intake, now: first.intake }]);
    }
  });

  it('empty a field by saying nothing of what it becomes', () => {
    const [edit] = bulkEdits('filieres', some.slice(0, 1), 'intake', undefined);
    expect(edit).toEqual({
      do: 'CHANGE',
      list: 'filieres',
      id: some[0]!.id,
      fields: [{ path: 'intake', was: some[0]!.intake }],
    });
  });

  it('of a form are the fields that differ, inner ones by their path', () => {
    const before = { id: 'a', name: 'A', entry: { written: { min: 1 } } };
    const after = { id: 'a', name: 'B', entry: { written: { min: 1, max: 3 } } };
    expect(fieldEdits('filieres', before, after)).toEqual([
      { path: 'name', was: 'A', now: 'B' },
      { path: 'entry.written.max', now: 3 },
    ]);
  });
});

describe('the groups of a form', () => {
  it.each([...ENTITY_LISTS])('hold every field of %s once, but for levels', (list) => {
    const grouped = groupsOf(list);
    expect(grouped.map(([group]) => GROUPS.indexOf(group))).toEqual(
      grouped.map(([group]) => GROUPS.indexOf(group)).sort((a, b) => a - b),
    );
    const paths = grouped.flatMap(([, fields]) => fields.map(({ path }) => path));
    expect([...paths].sort()).toEqual(
      FIELDS[list]
        .filter((field) => !isLevel(field))
        .map(({ path }) => path)
        .sort(),
    );
  });
});

describe('the first group of a form', () => {
  it('holds both ends of a flow', () => {
    const [[group, fields]] = groupsOf('flows') as [ReturnType<typeof groupsOf>[number]];
    expect(group).toBe('WHAT');
    expect(fields.slice(0, 3).map(({ path }) => path)).toEqual(['id', 'source', 'target']);
  });
});

describe('what an element is called', () => {
  const called = (list: EntityList, id: string, language: 'fr' | 'en' = 'fr'): string =>
    titleOf(elementsIn(document, list).find((one) => one.id === id)!, id, names, SHEET_WORDS[language]);

  it('is its name behind that of its operator, or what it joins', () => {
    const passerelle = document.passerelles[0]!;
    expect(titleOf({}, 'lee-ecrit-3-4', names, words)).toBe(
      'Lire et Écrire Haute-Sylve – Alphabétisation écrit 3-4',
    );
    expect(titleOf(passerelle, passerelle.id, names, words)).toBe(
      `${names.longNameOf(passerelle.from)} → ${names.longNameOf(passerelle.to)}`,
    );
    expect(titleOf({ name: 'Gone' }, 'gone', names, words)).toBe('Gone');
    expect(titleOf({}, 'gone', names, words)).toBe('gone');
  });

  it('is its label in the language of the reader, of an audience', () => {
    const { id, label } = document.audiences.find((one) => one.label.en !== undefined)!;
    expect(called('audiences', id)).toBe(label.fr);
    expect(called('audiences', id, 'en')).toBe(label.en);
  });

  it('is where people came from and went, and when, of a flow', () => {
    const flow = document.flows.find(({ source, from }) => source === 'SELF' && from.endsWith('-01-01'))!;
    const year = flow.from.slice(0, 4);
    const target = names.longNameOf(flow.target) ?? names.nameOf(flow.target);
    expect(flow.to).toBe(`${year}-12-31`);
    expect(called('flows', flow.id!)).toBe(
      `venu de soi-même → ${target}, 1er janvier ${year} – 31 décembre ${year}`,
    );
    expect(called('flows', flow.id!, 'en')).toContain(`1 January ${year} – 31 December ${year}`);
  });

  it('stands in the cell of what rests on it: a passerelle by its ends, and is read back from there', () => {
    const obstacle = document.obstacles.find(({ on }) => names.listOf(on) === 'passerelles')!;
    const field = FIELDS.obstacles.find(({ path }) => path === 'on')!;
    const text = textOf(field, obstacle);
    expect(text).toBe(called('passerelles', obstacle.on));
    expect(text).toContain(' → ');
    expect(readCell(field, text, { language: 'fr', names })).toEqual({ ok: true, value: obstacle.on });
  });

  it('can be chosen where a flow comes from, the two words for nowhere included', () => {
    const field = FIELDS.flows.find(({ path }) => path === 'source')!;
    const labels = optionsOf(field, document, words, names)!.map(({ value, label }) => [value, label]);
    expect(labels).toContainEqual(['SELF', 'venu de soi-même']);
    expect(labels).toContainEqual(['UNKNOWN', 'origine inconnue']);
  });
});

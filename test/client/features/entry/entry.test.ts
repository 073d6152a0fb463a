import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../client/editing/cell-text.ts';
import { pageNames } from '../../../../client/editing/page-names.ts';
import { isMaskedElsewhere, passes, periodText, yearsOf } from '../../../../client/features/entry/rows.ts';
import { entryTables, entryYears, publishedIn } from '../../../../client/features/entry/tables.ts';
import { messages as t } from '../../../../client/messages/fr.ts';
import { operatorOfEnds } from '../../../../domain/analysis/flows/flows.ts';
import { SHEET_WORDS } from '../../../../domain/messages/sheet-words.ts';
import { hauteSylve } from '../../../support/haute-sylve.ts';

const document = hauteSylve();
const names = pageNames(document);
const words = SHEET_WORDS.fr;
const texts = {
  document,
  names,
  words,
  textOf: (field: Parameters<typeof cellText>[0], element: object) => cellText(field, element, words, names),
};
const entry = {
  flows: document.flows.map((flow) => ({ ...flow, id: flow.id! })),
  filieres: document.filieres
    .filter(({ waitingCount }) => waitingCount !== undefined)
    .map(({ id, waitingCount }) => ({ id, waitingCount })),
  actions: document.actions.map(({ id, participants }) => ({ id, participants })),
};
const ALL = { operator: undefined, year: undefined };
const tables = (filter: Partial<typeof ALL> | { operator?: string; year?: number }) =>
  entryTables(entry, texts, t, { ...ALL, ...filter });
const idsIn = (list: string, filter: { operator?: string; year?: number }) =>
  tables(filter)
    .find((table) => table.list === list)!
    .rows.map(({ element }) => element.id);

describe('a number that is masked elsewhere', () => {
  it.each([
    ['1 to 4 that was typed', 3, undefined, true],
    ['1 to 4 that is saved', 4, 'masked', true],
    ['1 to 4 that the page still holds as it was before', 2, 12, true],
    ['zero', 0, 0, false],
    ['five and more', 5, 5, false],
    ['five and more that was typed', 12, undefined, false],
    ['what would give another one away', 12, 'masked', true],
    ['a number that came in masked is no number', 'masked', 'masked', false],
    ['nothing', undefined, 'masked', false],
    ['a reason of few', [{ reason: 'AGE', count: 2 }], undefined, true],
    [
      'a reason of many, as no reason is published',
      [{ reason: 'AGE', count: 9 }],
      [{ reason: 'AGE', count: 'masked' }],
      true,
    ],
  ])('%s', (_name, value, published, is) => {
    expect(isMaskedElsewhere(value, published)).toBe(is);
  });
});

describe('the rows of the entry of numbers', () => {
  it('say their period in short', () => {
    expect(periodText({ from: '2025-01-01', to: '2025-12-31' })).toBe('2025');
    expect(periodText({ from: '2024-01-01', to: '2025-12-31' })).toBe('2024 – 2025');
    expect(periodText({ from: '2024-09-01', to: '2025-06-30' })).toBe('09/2024 – 06/2025');
    expect(yearsOf({ from: '2024-09-01', to: '2025-06-30' })).toEqual([2024, 2025]);
  });

  it('belong to the operators at both ends', () => {
    const operatorOf = operatorOfEnds(document);
    expect(['lee', 'lee-ecrit-1', 'UNKNOWN', 'nettoyage'].map(operatorOf)).toEqual([
      ...['lee', 'lee'],
      ...['UNKNOWN', 'nettoyage'],
    ]);
    const concern = { operators: ['lee'], days: { from: '2024-09-01', to: '2025-06-30' } };
    expect(passes(concern, ALL)).toBe(true);
    expect(passes(concern, { operator: 'lee', year: 2025 })).toBe(true);
    expect(passes(concern, { operator: 'eps-orneval', year: undefined })).toBe(false);
    expect(passes(concern, { operator: undefined, year: 2026 })).toBe(false);
    expect(passes({ operators: ['lee'], days: undefined }, { operator: undefined, year: 2026 })).toBe(true);
  });

  it('are all there without a filter, and those of an operator and a year with one', () => {
    expect(tables({}).map(({ list, rows, total }) => [list, rows.length, total])).toEqual([
      ['flows', document.flows.length, document.flows.length],
      ['filieres', 1, 1],
      ['actions', document.actions.length, document.actions.length],
    ]);
    const operatorOf = operatorOfEnds(document);
    const wanted = document.flows.filter(
      ({ source, target, from, to }) =>
        [source, target].map(operatorOf).includes('lee') && from <= '2025-12-31' && to >= '2025-01-01',
    );
    const filter = { operator: 'lee', year: 2025 };
    expect([...idsIn('flows', filter)].sort()).toEqual(wanted.map(({ id }) => id).sort());
    expect(wanted.length).toBeLessThan(document.flows.length);
    expect(idsIn('filieres', filter)).toEqual(['lee-ecrit-2']);
    expect(idsIn('filieres', { operator: 'cpas-castelfagne' })).toEqual([]);
    expect(idsIn('actions', { year: 2024 }).every((id) => id.startsWith('action-2024'))).toBe(true);
    expect(entryYears(entry, texts)).toEqual([2025, 2024]);
  });

  it('are named by their filière with its operator under it, or by words for people from elsewhere', () => {
    const [flows] = tables({});
    const textsOf = (id: string) => flows!.rows.find(({ element }) => element.id === id)?.texts;
    expect(textsOf('flow.lee-ecrit-1.savoirs-essentiels.ORIENTATION.SENDER.2024-01-01')).toEqual([
      {
        ...{ text: names.nameOf('lee-ecrit-1'), under: names.nameOf('lee') },
        underIfNarrow: `→ ${names.nameOf('savoirs-essentiels')}`,
      },
      { text: names.nameOf('savoirs-essentiels'), under: expect.any(String) },
      { text: '2024' },
      { text: words.vocabulary.flow.ORIENTATION },
      { text: words.cells.declarer.SENDER },
    ]);
    const outside = document.flows.find(({ source }) => source === 'SELF')!;
    expect(textsOf(outside.id!)?.[0]).toMatchObject({ text: words.vocabulary.flow.SELF });
    expect(textsOf(outside.id!)?.[0]).not.toHaveProperty('under');
  });

  it('have columns of reasons only where some row gives reasons', () => {
    const paths = (given: Parameters<typeof entryTables>[0]) =>
      entryTables(given, texts, t, ALL)[0]!.figures.map(({ path }) => path);
    const figures = ['count', 'started', 'refused', 'abandoned', 'pending'];
    const without = entry.flows.map(({ refusedReasons: _r, abandonedReasons: _a, ...flow }) => flow);
    expect(paths({ ...entry, flows: without })).toEqual(figures);
    const [first, ...rest] = without;
    const reasoned = { ...first!, refusedReasons: [{ reason: 'AGE', count: 2 }] };
    expect(paths({ ...entry, flows: [reasoned, ...rest] })).toEqual([...figures, 'refusedReasons']);
  });

  it('leave out an action that the page does not know yet, and give what readers see of each', () => {
    const actions = [...entry.actions, { id: 'action-new', participants: 3 }];
    expect(entryTables({ ...entry, actions }, texts, t, ALL)[2]!.total).toBe(document.actions.length);
    const seen = publishedIn(texts, 'actions');
    expect(seen('action-2024-09')?.participants).toBe('masked');
    expect(seen('action-new')).toBeUndefined();
  });
});

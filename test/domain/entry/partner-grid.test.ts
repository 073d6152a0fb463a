import { describe, expect, test } from 'vitest';
import { doubtedPairs } from '../../../domain/entry/doubted-pairs.ts';
import { gridEdits, type TypedCell } from '../../../domain/entry/grid-edits.ts';
import {
  type GridRow,
  type GridScope,
  partnerGrid,
  partnersOf,
  reportedIn,
  showsRow,
} from '../../../domain/entry/partner-grid.ts';
import { pastedGrid } from '../../../domain/entry/pasted-grid.ts';
import { lastQuarterOver, quarterNamed, quartersOf } from '../../../domain/entry/quarters.ts';
import { readCell } from '../../../domain/entry/read-cell.ts';
import type { NilReport } from '../../../domain/model/nil-report.ts';
import { filiere } from '../../support/builders.ts';

/** The grid of partners by quarter: what it shows, and what is written of what is typed or pasted. */

const quarters = quartersOf([2025]);
const [first, second, third] = quarters as [
  (typeof quarters)[number],
  (typeof quarters)[number],
  (typeof quarters)[number],
];
const scope: GridScope = { operator: 'lee', sayer: 'BOTH', kind: 'ORIENTATION', quarters };
const today = '2025-08-15';
// Of each quarter: we sent, they received, they sent, we received.
const [SENT_1, GOT_1, SENT_2, SENT_3, SENT_4] = [0, 1, 4, 8, 12];

const row = (target: string, more: Partial<GridRow> = {}): GridRow => ({
  ...{ source: 'lee', target, kind: 'ORIENTATION', declaredBy: 'SENDER', count: 7, ...first },
  ...more,
  id: `flow.${target}.${more.declaredBy ?? 'SENDER'}.${more.from ?? first.from}`,
});
const nil = (target: string, more: Partial<NilReport> = {}): NilReport => ({
  ...{ id: `nil.${target}`, source: 'lee', target, declaredBy: 'SENDER', ...first },
  ...more,
});
const source = {
  filieres: [filiere('tri', { operator: 'cpas' }), filiere('accueil', { operator: 'lee' })],
  flows: [
    row('cisp'),
    row('cisp', { declaredBy: 'RECEIVER', count: 0 }),
    row('mire', { started: 4, refused: 1, abandoned: 1, pending: 1 }),
    row('ifapme', { to: '2025-12-31' }),
    row('tri', { source: 'accueil' }),
  ],
  nilReports: [nil('eps')],
};
const partners = ['cisp', 'cpas', 'eps', 'ifapme', 'mire'];
const lines = partnerGrid(source, scope, partners);
const cell = (partner: string, column: number) =>
  lines.find((one) => one.partner === partner)!.cells[column]!;
const typed = (partner: string, column: number, text: string): TypedCell => ({ partner, column, text });
const outcome = (...asked: Parameters<typeof typed>) => gridEdits(scope, lines, [typed(...asked)], today)[0]!;

describe('the grid', () => {
  test('has the counts of both sides, zero, nothing to report and silence apart', () => {
    expect(cell('cisp', SENT_1).value).toBe(7);
    expect(cell('cisp', GOT_1).value).toBe(0);
    expect(cell('eps', SENT_1).value).toBe('NIL');
    expect(cell('eps', GOT_1).value).toBeUndefined();
  });
  test('says what overlaps a quarter, and what is counted between filières', () => {
    expect(cell('ifapme', SENT_1)).toMatchObject({ value: undefined, across: [{ to: '2025-12-31' }] });
    expect(cell('cpas', SENT_1)).toMatchObject({ value: undefined, parts: [{ count: 7 }] });
    expect(cell('cpas', SENT_2).parts).toEqual([]);
  });
  test('knows which rows and reports it shows', () => {
    for (const id of [row('cisp').id, 'nil.eps', row('tri').id]) expect(showsRow(lines, id)).toBe(true);
    expect(showsRow(lines, row('ifapme').id)).toBe(false);
    expect(showsRow(lines, 'agreement.1')).toBe(false);
  });
  test('knows its partners, and how many of them are reported of in a column', () => {
    const passerelles = [{ from: 'accueil', to: 'tri' }];
    expect([...partnersOf({ ...source, passerelles }, 'lee')].sort()).toEqual(partners);
    expect([...partnersOf({ ...source, flows: [], passerelles }, 'lee')].sort()).toEqual(['cpas', 'eps']);
    expect(reportedIn(lines, SENT_1)).toBe(5);
    expect(reportedIn(lines, GOT_1)).toBe(1);
  });
  test('tells what is sent from what is received, and what the operator says from what its partners say', () => {
    const said = (operator: string, partner: string, sayer: GridScope['sayer']) =>
      partnerGrid(source, { ...scope, operator, sayer }, [partner])[0]!
        .cells.slice(0, sayer === 'BOTH' ? 4 : 2)
        .map(({ value }) => value);
    expect(said('lee', 'cisp', 'BOTH')).toEqual([7, 0, undefined, undefined]);
    expect(said('lee', 'cisp', 'US')).toEqual([7, undefined]);
    expect(said('lee', 'cisp', 'PARTNERS')).toEqual([0, undefined]);
    expect(said('cisp', 'lee', 'BOTH')).toEqual([undefined, undefined, 7, 0]);
    expect(said('cisp', 'lee', 'US')).toEqual([undefined, 0]);
    expect(said('cisp', 'lee', 'PARTNERS')).toEqual([undefined, 7]);
  });
  test('doubts a receiver who says several times as many people as the sender', () => {
    const pairs = (sent: number, received: number) =>
      doubtedPairs(
        {
          ...source,
          flows: [row('cisp', { count: sent }), row('cisp', { declaredBy: 'RECEIVER', count: received })],
        },
        { ...scope, sayer: 'US' },
        partners,
      );
    expect(pairs(4, 21)).toEqual([
      { partner: 'cisp', quarter: first, direction: 'OUT', sent: 4, received: 21 },
    ]);
    expect(pairs(0, 5)).toHaveLength(1);
    for (const [sent, received] of [
      [21, 4],
      [7, 9],
      [1, 4],
      [10, 29],
    ] as const)
      expect(pairs(sent, received)).toEqual([]);
  });
});

describe('a text in a cell', () => {
  test.each([
    ['12', 12, false],
    ['0', 0, false],
    ['', undefined, false],
    ['  ', undefined, false],
    ['RAS', 'NIL', false],
    ['R', 'NIL', false],
    ['Rien à signaler', 'NIL', false],
    ['<5', 'masked', false],
    ['trois', 3, true],
    ['3 personnes', 3, true],
    ['three people', 3, true],
    ['1 200', 1200, true],
    ['3,0', 3, true],
    ['aucun', 0, true],
  ])('“%s” says %s', (text, value, asRead) => {
    expect(readCell(text)).toEqual({ ok: true, value, asRead });
  });
  test.each([
    ['Fatima', 'not-a-number'],
    ['Fatima B., 3', 'not-a-number'],
    ['3 groupes', 'not-a-number'],
    ['3 ou 4', 'not-a-number'],
    ['99999999', 'not-a-number'],
    ['-3', 'negative'],
    ['2,5', 'not-whole'],
    ['–', 'dash'],
  ])('“%s” is not understood', (text, code) => {
    expect(readCell(text)).toEqual({ ok: false, code });
  });
});

describe('what is written', () => {
  const ends = { source: 'lee', target: 'cisp', declaredBy: 'SENDER' };
  test('a number makes a row, or changes the one there is', () => {
    const made = { ...ends, ...second, kind: 'ORIENTATION', count: 3 };
    expect(outcome('cisp', SENT_2, 'trois')).toMatchObject({
      ...{ asRead: true, problem: undefined },
      edits: [{ do: 'ADD', list: 'flows', element: made }],
    });
    expect(outcome('cisp', SENT_1, '8').edits).toEqual([
      { do: 'CHANGE', list: 'flows', id: row('cisp').id, fields: [{ path: 'count', was: 7, now: 8 }] },
    ]);
    expect(outcome('cisp', SENT_1, '7').edits).toEqual([]);
  });
  test('a number and nothing to report take the place of one another; an empty cell is silence', () => {
    expect(outcome('cisp', SENT_1, 'RAS').edits).toEqual([
      { do: 'REMOVE', list: 'flows', id: row('cisp').id },
      { do: 'ADD', list: 'nilReports', element: { ...ends, ...first } },
    ]);
    expect(outcome('eps', SENT_1, '0').edits).toMatchObject([
      { do: 'REMOVE', list: 'nilReports', id: 'nil.eps' },
      { do: 'ADD', list: 'flows', element: { count: 0 } },
    ]);
    expect(outcome('eps', SENT_1, '').edits).toEqual([{ do: 'REMOVE', list: 'nilReports', id: 'nil.eps' }]);
    expect(outcome('cisp', SENT_2, '').edits).toEqual([]);
  });
  test.each([
    ['cisp', SENT_2, 'Fatima', { code: 'not-a-number' }],
    ['cisp', SENT_4, '3', { code: 'future' }],
    ['cisp', SENT_1, '<5', { code: 'masked-over-number' }],
    ['ifapme', SENT_2, '3', { code: 'overlap', others: [{ to: '2025-12-31' }] }],
    ['cpas', SENT_1, '3', { code: 'by-filiere' }],
    ['mire', SENT_1, '9', { code: 'sum', sum: 7 }],
    ['mire', SENT_1, 'RAS', { code: 'has-outcomes' }],
  ] as const)(
    '%s, column %i: “%s” is refused at the cell and writes nothing',
    (partner, column, text, problem) => {
      expect(outcome(partner, column, text)).toMatchObject({ problem, edits: [] });
    },
  );
  test('a quarter that has begun may be reported', () => {
    expect(third.to > today).toBe(true);
    expect(outcome('cisp', SENT_3, '3').problem).toBeUndefined();
  });
});

describe('a pasted block', () => {
  const operators = [
    ...['cisp', 'cpas', 'eps', 'ifapme', 'mire', 'lee', 'onem'].map((id) => ({
      id,
      name: `${id.toUpperCase()} du Val ASBL`,
    })),
    { id: 'conseil', name: 'Forem Conseil', aliases: ['Forem'] },
    { id: 'formation', name: 'Forem Formation Sylvemont' },
  ];
  const paste = (text: string, at = { line: 0, column: 0 }, sayer: GridScope['sayer'] = 'US') =>
    pastedGrid(
      text.split('\n').map((line) => line.split('|')),
      { ...{ partners, operators, at }, operator: 'lee', columns: { sayer, quarters } },
    );
  const columnsIn = (...asked: Parameters<typeof paste>) => paste(...asked).cells.map(({ column }) => column);
  const [OUT_1, IN_1, OUT_2, IN_2] = [0, 1, 2, 3];
  test('goes to the cells from the cell on, and what falls beside the grid is set aside', () => {
    const { cells, aside } = paste('3|RAS\n|4', { line: 3, column: 6 });
    expect(cells).toEqual([typed('ifapme', 6, '3'), typed('ifapme', 7, 'RAS'), typed('mire', 7, '4')]);
    expect(aside).toEqual([]);
    expect(paste('3|4', { line: 4, column: 7 }).aside).toEqual([{ line: 1, cells: ['4'], why: 'beyond' }]);
    expect(paste('3\n4', { line: 4, column: 7 }).aside).toEqual([{ line: 2, cells: ['4'], why: 'beyond' }]);
  });
  test('with names goes to their partners; totals and names that are not known are set aside', () => {
    const { cells, aside, added } = paste(
      'Partenaire|T2 2025|T1 2025|Total\nMire du val|3|trois|6\nOnem du Val|1||1\nInconnu|2|2|4\nMIRE du Val|9||9\nLee du Val|1||1\n|4||4\nTotal|10|5|15',
    );
    expect(cells).toEqual([
      typed('mire', OUT_2, '3'),
      typed('mire', OUT_1, 'trois'),
      typed('onem', OUT_2, '1'),
    ]);
    expect(added).toEqual(['onem']);
    expect(aside.map(({ line, why }) => [line, why])).toEqual([
      ...[
        [1, 'heading'],
        [4, 'unknown'],
        [5, 'twice'],
        [6, 'own'],
      ],
      ...[
        [7, 'unnamed'],
        [8, 'total'],
      ],
    ]);
    expect(aside[1]!.cells).toEqual(['Inconnu', '2', '2', '4']);
  });
  test('a name that no operator has proposes those that it may mean, and keeps where its numbers go', () => {
    const { cells, aside } = paste('Forem|3\nForem Sylvemont|2|1\nCispp du Val|4\nZut|5');
    expect(cells).toEqual([]);
    expect(aside.map(({ near }) => near)).toEqual([
      ...[['conseil', 'formation'], ['formation'], ['cisp'], []],
    ]);
    expect(aside[1]!.texts).toEqual([
      { column: OUT_1, text: '2' },
      { column: IN_1, text: '1' },
    ]);
  });
  test('a quarter that is named twice has its sides in the order of the grid', () => {
    expect(columnsIn('|T1|T1\nMire du Val|3|4\nEps du Val|5|6')).toEqual([OUT_1, IN_1, OUT_1, IN_1]);
  });
  test('headings that say sent and received are no partner, and go to these columns in whatever order', () => {
    const second = { line: 0, column: OUT_2 };
    const block = 'Partenaire|Reçus|Envoyés\nMire du Val|3|4\nEps du Val|5|6';
    expect(columnsIn(block, second)).toEqual([IN_2, OUT_2, IN_2, OUT_2]);
    expect(paste(block, second).aside).toMatchObject([{ line: 1, why: 'heading' }]);
    expect(columnsIn('Partenaire|Envoyés T1|Reçus T1\nMire du Val|3|4')).toEqual([OUT_1, IN_1]);
    expect(columnsIn('|T1 2025||T2 2025|\n|Envoyés|Reçus|Envoyés|Reçus\nMire du Val|1|2|3|4')).toEqual([
      ...[OUT_1, IN_1, OUT_2, IN_2],
    ]);
    expect(columnsIn('|Envoyés|Reçus|Envoyés|Reçus\nMire du Val|1|2|3|4')).toEqual([
      ...[OUT_1, IN_1, OUT_2, IN_2],
    ]);
    // Beside one another: what is sent and received by the operator itself, unless the partner is named.
    const both = (text: string) => columnsIn(text, { line: 0, column: 0 }, 'BOTH');
    expect(both('Partenaire|Envoyés|Reçus\nMire du Val|3|4')).toEqual([0, 3]);
    expect(both('Partenaire|Envoyés|Reçus par le partenaire\nMire du Val|3|4')).toEqual([0, 1]);
    // Where the grid does not show it, it is set aside.
    expect(paste('Partenaire|Envoyés|Reçus par eux\nMire du Val|3|4')).toMatchObject({
      cells: [{ column: OUT_1, text: '3' }],
      aside: [{ why: 'heading' }, { line: 2, cells: ['4'], why: 'beyond' }],
    });
  });
  test('other words over columns of numbers are headings; a partner whose cells are not understood is none', () => {
    expect(paste('Organisme|Sorties|Retours\nMire du Val|3|4').aside).toMatchObject([{ why: 'heading' }]);
    const { cells, aside } = paste('Mire du Val|abc\nEps du Val|3');
    expect(cells).toEqual([typed('mire', OUT_1, 'abc'), typed('eps', OUT_1, '3')]);
    expect(aside).toEqual([]);
  });
  test('headings name quarters in several ways', () => {
    const years = quartersOf([2024, 2025]);
    expect(
      ['T2 2025', '2e trimestre 2025', 'Q2 2025', 'trim. 2 2025'].map((text) => quarterNamed(text, years)),
    ).toEqual([5, 5, 5, 5]);
    expect(quarterNamed('T2', years)).toBeUndefined();
    expect(quarterNamed('1er trimestre', quarters)).toBe(0);
    expect(quarterNamed('Partenaire', quarters)).toBeUndefined();
  });
  test('the latest quarter that is over is that before the day, in the year before where need be', () => {
    expect(lastQuarterOver('2026-12-01')).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(lastQuarterOver('2026-12-31').to).toBe('2026-09-30');
    expect(lastQuarterOver('2027-01-01').to).toBe('2026-12-31');
    expect(lastQuarterOver('2027-03-30').to).toBe('2026-12-31');
  });
});

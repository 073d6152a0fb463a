import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { reportOf } from '../../../domain/report/build.ts';
import { reportPeriod } from '../../../domain/report/period-asked.ts';
import { Report, type ReportBlock, type ReportTable } from '../../../domain/report/report.ts';
import type { FigureTable } from '../../../domain/secrecy/figure-results.ts';
import { network } from '../../support/builders.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { reportInput } from '../../support/report-input.ts';

const sample = hauteSylve();
const sampleReport = reportOf(await reportInput(sample));

const blocksOf = (report: Report): readonly ReportBlock[] =>
  report.chapters.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks));
const tablesOf = (report: Report): readonly ReportTable[] =>
  blocksOf(report).flatMap((block) => (block.type === 'table' ? [block] : []));
const tableOf = (report: Report, id: string): ReportTable => {
  const found = tablesOf(report).find((table) => table.id === id);
  if (found === undefined) throw new Error(`No table ${id}.`);
  return found;
};
/** The words of a row of a table, the one that begins with these. */
const row = (report: Report, id: string, first: string): readonly string[] =>
  tableOf(report, id)
    .rows.map((cells) => cells.map(({ text }) => text))
    .find(([words]) => words === first)!;
const textWith = (report: Report, key: string): string =>
  blocksOf(report).flatMap((block) => (block.type === 'text' && block.key === key ? [block.text] : []))[0]!;

describe('the report of the sample for 2025', () => {
  it('fits its schema, with a synthesis, a chapter for each Régionale and the method', () => {
    expect(Report.parse(sampleReport)).toEqual(sampleReport);
    expect(sampleReport.chapters.map(({ id }) => id)).toEqual(['all', sample.regionales[0]!.id, 'method']);
    expect(sampleReport.days).toEqual({ first: '2024-12-31', last: '2025-12-31' });
    expect(sampleReport.subtitles.at(-1)).toContain('inventé');
  });

  it('follows the seven actions of the convention in each chapter', () => {
    for (const { id, sections } of sampleReport.chapters.slice(0, 2)) {
      const titles = sections.map(({ title }) => title);
      const actions = titles.filter((title) => title.startsWith('Action '));
      expect(
        actions.map((title) => Number(title[7])),
        id,
      ).toEqual([1, 2, 3, 4, 5, 6, 7]);
    }
  });

  it('has rows as long as their headings, and ids that no other table has', () => {
    const tables = tablesOf(sampleReport);
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    for (const { id, columns, rows, totals } of tables) {
      expect(new Set([columns.length, ...rows.map((cells) => cells.length)]).size, id).toBe(1);
      expect(totals, id).toBeLessThanOrEqual(rows.length);
    }
  });

  it('counts what there was at the two ends of the period', () => {
    expect(row(sampleReport, 'all.essentials.two-days', 'Passerelles en vigueur')).toEqual([
      'Passerelles en vigueur',
      '52',
      '50',
      '−2',
    ]);
    const ended = tableOf(sampleReport, 'all.partners.passerelles').rows.map((cells) =>
      cells.map(({ text }) => text),
    );
    expect(ended.map(([on, what]) => [on, what])).toEqual([
      ['31 déc. 2024', 'a pris fin'],
      ['30 juin 2025', 'a pris fin'],
    ]);
    expect(ended[1]).toEqual([
      '30 juin 2025',
      'a pris fin',
      'Promotion sociale de Sylvemont – Aide familiale',
      'Mission régionale Haute-Sylve – Jobcoaching',
      'convention signée',
    ]);
  });

  it('gives the figures that are published, and none of 1 to 4 people', () => {
    const people = tablesOf(sampleReport).flatMap(({ rows }) => rows.flat().filter(({ people: of }) => of));
    const values = people.flatMap(({ value }) => (value === undefined ? [] : [value]));
    expect(values.length).toBeGreaterThan(50);
    expect(values.filter((value) => Number(value) >= 1 && Number(value) <= 4)).toEqual([]);
    expect(
      people.filter(({ people: of }) => of === 'masked').every(({ text }) => text.startsWith('masqué')),
    ).toBe(true);
    expect(sampleReport.masked).toEqual({
      masked: people.filter(({ people: of }) => of === 'masked').length,
      of: people.length,
    });
    expect(row(sampleReport, 'all.referrals.2025.orientation.stages', 'Accueil')).toEqual([
      ...['Accueil', 'Alphabétisation', '84', '17', '15', '0', '0', '53 % de 32'],
    ]);
    expect(row(sampleReport, 'all.actions', 'séance d’information')).toEqual([
      ...['séance d’information', '1', '1', '0', '2', '21'],
    ]);
  });

  it('names missing bridges by the rank of their list', () => {
    const { rows } = tableOf(sampleReport, 'all.gaps.bridges');
    expect(rows.map(([rank]) => rank!.value)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(rows[1]!.map(({ text }) => text).slice(1, 4)).toEqual([
      'Lire et Écrire Haute-Sylve → La Table Ronde',
      'Lire et Écrire Haute-Sylve – Préparation au CEB → La Table Ronde – Commis de cuisine',
      '208',
    ]);
  });
});

describe('a report', () => {
  it('has the same numbers in English', async () => {
    const english = reportOf(await reportInput(sample, { language: 'en' }));
    const numbers = (report: Report) =>
      tablesOf(report).map(({ id, rows }) => [
        id,
        rows.map((cells) => cells.map(({ value }) => value ?? null)),
      ]);
    expect(numbers(english)).toEqual(numbers(sampleReport));
    expect(english.title).toBe('Activity report 2025');
  });

  it('prints the texts that people wrote in the place of its own, and keeps what it says', async () => {
    const text = 'Année <5 *difficile*\n\n- un\n- deux';
    const texts = [
      { key: 'all.essentials', text },
      { key: 'all.gaps', text: '   ' },
      { key: 'nowhere', text: 'perdu' },
    ];
    const report = reportOf(await reportInput(sample, { texts }));
    expect(textWith(report, 'all.essentials')).toBe(text);
    expect(textWith(report, 'all.gaps')).toBe(textWith(sampleReport, 'all.gaps'));
    const block = blocksOf(report).find((one) => one.type === 'text' && one.key === 'all.essentials');
    expect(block).toMatchObject({ generated: textWith(sampleReport, 'all.essentials') });
    expect(block).not.toHaveProperty('outdated');
    const over = [{ key: 'all.essentials', text, over: 'Autre chose' }];
    const later = reportOf(await reportInput(sample, { texts: over }));
    expect(blocksOf(later).find((one) => one.type === 'text' && one.key === 'all.essentials')).toMatchObject({
      text,
      outdated: true,
    });
  });

  it('is about a bassin: other operators do not count, and nothing is summed that is not published', async () => {
    const bassin = sample.bassins[0]!.id;
    const report = reportOf(await reportInput(sample, { perimeter: { bassin } }));
    expect(report.chapters.map(({ id }) => id)).toEqual([bassin, 'method']);
    const [, , operators] = row(report, `${bassin}.essentials.two-days`, 'Opérateurs');
    expect(Number(operators)).toBeLessThan(sample.operators.length);
    const shown = new Set(tablesOf(sampleReport).flatMap(({ rows }) => rows.flat().map(({ text }) => text)));
    const people = tablesOf(report).flatMap(({ rows }) => rows.flat().filter(({ people: of }) => of));
    expect(people.filter(({ text }) => !shown.has(text))).toEqual([]);
  });

  it('says what a Régionale covered when its bassins changed in the period', async () => {
    const [regionale] = sample.regionales;
    const [one, other] = sample.bassins.map(({ id }) => id) as [string, string];
    const moved: NetworkDocument = {
      ...sample,
      regionales: [
        {
          ...regionale!,
          bassins: [
            { bassin: one, validTo: '2025-06-30' },
            { bassin: other, validFrom: '2025-07-01' },
          ],
          operators: undefined,
        },
      ],
    };
    const report = reportOf(await reportInput(moved, { perimeter: { regionale: regionale!.id } }));
    const { notes } = tableOf(report, `${regionale!.id}.essentials.two-days`);
    expect(notes[0]).toBe(
      `Le périmètre a changé\u00a0: à la veille de la période, ${sample.bassins[0]!.name}\u00a0; à sa fin, ${sample.bassins[1]!.name}.`,
    );
    const [, then, now] = row(report, `${regionale!.id}.essentials.two-days`, 'Filières');
    expect(then).not.toBe(now);
  });

  it('of an empty network, and of a year without data, says so and shows no table of people', async () => {
    const period = { from: '1999-01-01', to: '1999-12-31' };
    for (const document of [network({}), sample]) {
      const report = reportOf(await reportInput(document, { period }));
      expect(textWith(report, 'all.actions')).toBe('Aucune action n’est notée dans la période.');
      expect(report.masked).toEqual({ masked: 0, of: 0 });
      expect(tablesOf(report).filter(({ id }) => id.includes('referrals'))).toEqual([]);
    }
  });

  it('prints the hundred pairs with the most people, of a great many, and says of how many', async () => {
    const input = await reportInput(sample);
    const isEnds = ({ axis }: FigureTable): boolean => axis === 'ENDS';
    const [given] = input.figures.filter(isEnds);
    const rows = Array.from({ length: 250 }, (_, at) => ({
      ...given!.rows[0]!,
      count: { value: 1000 + at },
    }));
    const report = reportOf({ ...input, figures: [{ ...given!, rows }] });
    const { rows: printed, notes } = tablesOf(report).find(({ id }) => id.startsWith('all.referrals.'))!;
    expect(printed).toHaveLength(100);
    expect(printed.map((cells) => cells[2]!.value)).toEqual(
      Array.from({ length: 100 }, (_, at) => 1249 - at),
    );
    expect(notes[0]).toContain('Les 100 couples où le plus de personnes sont comptées, sur 250');
  });

  it('of a period that is not over goes up to today, and says it', async () => {
    const report = reportOf(await reportInput(sample, { today: '2025-10-01' }));
    expect(report.days.last).toBe('2025-10-01');
    expect(report.subtitles[1]).toContain('n’est pas finie');
  });

  it('counts actions that name neither operator nor commune in the synthesis only', async () => {
    const actions = sample.actions.map((action) =>
      action.date.startsWith('2025-09-25') ? { ...action, operators: undefined, commune: undefined } : action,
    );
    const report = reportOf(await reportInput({ ...sample, actions }));
    const { id } = sample.regionales[0]!;
    expect(row(report, 'all.actions', 'séance d’information')[1]).toBe('1');
    expect(row(report, `${id}.actions`, 'séance d’information')[1]).toBe('0');
    const words = blocksOf(report).flatMap((block) => (block.type === 'text' ? [block.text] : []));
    expect(words).toContain(
      '1 action ne nomme ni opérateur ni commune\u00a0: elle ne compte que dans la synthèse.',
    );
  });
});

it('is of the year that goes on from July on, else of the last one', () => {
  expect(reportPeriod({}, '2026-12-01')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  expect(reportPeriod({}, '2026-03-01')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(reportPeriod({ from: '2024-07-01' }, '2026-03-01')).toEqual({
    from: '2024-07-01',
    to: '2024-12-31',
  });
});

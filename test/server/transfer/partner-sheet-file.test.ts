import { describe, expect, it } from 'vitest';
import type { Language } from '../../../domain/messages/codes.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import type { Cell, SheetCells } from '../../../domain/transfer/mapping.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { TO_FILL } from '../../../domain/transfer/to-fill.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import { exportFile } from '../../../server/transfer/write/export-file.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { planned } from '../../support/planned.ts';

const document = publishedNetwork(hauteSylve());
type Format = 'xlsx' | 'csv';
const made = (operator: string, format: Format = 'xlsx', language: Language = 'fr') =>
  exportFile(document, { ...{ format, operator, quarter: '2026-Q1', language }, day: '2026-04-02' });

/** A file that is sent, read and understood as any other, with nobody to help. */
async function sheetsOf(...asked: Parameters<typeof made>): Promise<readonly SheetCells[]> {
  const { bytes, name } = await made(...asked);
  return (await readFile(Buffer.from(bytes), name)).sheets;
}
function planOf(sheets: readonly SheetCells[], language: Language = 'fr') {
  const { mapping, unknownWords } = suggestMapping(sheets, document, language);
  expect(unknownWords).toEqual([]);
  return planned(document, sheets, mapping, { language });
}
const nameOf = (id: string) => document.operators.find((one) => one.id === id)!.name;

/** Writes cells into the row from one operator to another. */
const filled = (
  sheets: readonly SheetCells[],
  [from, to]: readonly [string, string],
  cells: Record<string, Cell>,
): readonly SheetCells[] =>
  sheets.map((sheet) => {
    const [headings = []] = sheet.rows;
    const row = sheet.rows.findIndex((one) => one[0] === nameOf(from) && one[1] === nameOf(to));
    if (row < 0) return sheet;
    const written = Object.entries(cells).reduce((line, [heading, cell]) => {
      expect(headings).toContain(heading);
      return line.with(headings.indexOf(heading), cell);
    }, sheet.rows[row]!);
    return { ...sheet, rows: sheet.rows.with(row, written) };
  });
const FORMATS: readonly Format[] = ['xlsx', 'csv'];
const series = { from: '2026-01-01', to: '2026-03-31' };

describe('the sheet of a quarter that a partner is sent', { timeout: 60_000 }, () => {
  it('has a row for each partner and direction, in words, and no number at all', async () => {
    const { name } = await made('eps-orneval');
    expect(name).toBe('orientations-promotion-sociale-d-orneval-2026-T1.xlsx');
    const [notes, sheet] = await sheetsOf('eps-orneval');
    expect(notes?.rows.flat().join('\n')).toContain('RAS');
    const [headings = [], ...rows] = sheet!.rows;
    expect(headings.slice(0, 7)).toEqual(
      'De,Vers,Nombre,Entrés,Refusés,Sorties précoces,En cours'.split(','),
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.length % 2).toBe(0);
    for (const [at, row] of rows.entries()) {
      const isSent = at < rows.length / 2;
      expect(row[isSent ? 0 : 1]).toBe(nameOf('eps-orneval'));
      expect(row.slice(2, 7).map((cell) => cell ?? '')).toEqual([TO_FILL, '', '', '', '']);
      expect(row).toContain(isSent ? 'envoyeur' : 'receveur');
    }
  });

  it.each(['fr', 'en'] as const)('changes nothing when it comes back as it is, in %s', async (language) => {
    for (const id of ['eps-orneval', 'lee', 'escale'])
      for (const format of FORMATS) {
        const { changes, problems } = planOf(await sheetsOf(id, format, language), language);
        expect([id, changes, problems]).toEqual([id, [], []]);
      }
  });

  it.each(FORMATS)('files what a partner wrote as what it says itself, from %s', async (format) => {
    const sent = filled(await sheetsOf('eps-orneval', format), ['eps-orneval', 'lee'], {
      ...{ Nombre: 12, Entrés: 6, Refusés: 2, 'Sorties précoces': 1, 'En cours': 3 },
    });
    const got = filled(sent, ['lee', 'eps-orneval'], { Nombre: 'rien à signaler' });
    const { changes, problems } = planOf(got);
    expect(problems).toEqual([]);
    expect(changes.map(({ list, before }) => [list, before])).toEqual([
      ['flows', null],
      ['nilReports', null],
    ]);
    expect(changes.map(({ after }) => after)).toMatchObject([
      {
        ...{ source: 'eps-orneval', target: 'lee', ...series, declaredBy: 'SENDER', kind: 'ORIENTATION' },
        ...{ count: 12, started: 6, refused: 2, abandoned: 1, pending: 3 },
      },
      { source: 'lee', target: 'eps-orneval', ...series, declaredBy: 'RECEIVER' },
    ]);
  });

  it('is understood where the partner has nothing to report of anybody', async () => {
    const sheets = await sheetsOf('eps-orneval');
    const all = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row, at) => (at === 0 || row.length < 3 ? row : row.with(2, 'RAS'))),
    }));
    const { changes, problems } = planOf(all);
    expect(problems).toEqual([]);
    expect(new Set(changes.map(({ list }) => list))).toEqual(new Set(['nilReports']));
    expect(changes.length).toBe(all[1]!.rows.length - 1);
  });

  it('is left alone where the mark was cleared, and refuses by place what cannot be meant', async () => {
    const sheets = await sheetsOf('eps-orneval');
    const cleared = planOf(filled(sheets, ['eps-orneval', 'lee'], { Nombre: null }));
    expect([cleared.changes, cleared.problems]).toEqual([[], []]);
    const refused = (cells: Record<string, Cell>) => {
      const { changes, problems } = planOf(filled(sheets, ['eps-orneval', 'lee'], cells));
      expect(changes).toEqual([]);
      return problems.map(({ code, heading, severity }) => [severity, code, heading]);
    };
    expect(refused({ Entrés: 4 })).toEqual([['error', 'missing', 'Nombre']]);
    expect(refused({ Nombre: 'RAS', Entrés: 4 })).toEqual([['error', 'nil-with-numbers', 'Entrés']]);
    expect(refused({ Nombre: 'beaucoup' })).toEqual([['error', expect.any(String), 'Nombre']]);
    expect(refused({ Nombre: 5, Entrés: 1, Refusés: 1, 'Sorties précoces': 1, 'En cours': 1 })).toEqual([
      ['error', 'flow-sum', expect.anything()],
    ]);
  });

  it('is made for one operator and one quarter, and is no part of a network', async () => {
    const asked = { language: 'fr', day: '2026-04-02', quarter: '2026-Q1' } as const;
    for (const wrong of [
      { format: 'xlsx' },
      { format: 'json', operator: 'lee' },
      { format: 'csv', operator: 'lee', list: 'flows' },
      { format: 'xlsx', operator: 'lee', at: '2026-01-01' },
      { format: 'xlsx', operator: 'lee', quarter: undefined, kind: 'ORIENTATION' },
    ] as const)
      await expect(exportFile(document, { ...asked, ...wrong })).rejects.toMatchObject({
        id: 'partner-sheet-alone',
      });
    await expect(
      exportFile(document, { ...asked, format: 'xlsx', operator: 'nobody' }),
    ).rejects.toMatchObject({ id: 'unknown-element' });
  });
});

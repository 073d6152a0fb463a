import { describe, expect, it } from 'vitest';
import { knownSheets } from '../../../../client/features/import/known-sheets.ts';
import type { FileAnswer } from '../../../../domain/api/transfer.ts';
import { snapshotAt } from '../../../../domain/graph/snapshot.ts';
import { describeFile } from '../../../../server/transfer/describe.ts';
import { readFile } from '../../../../server/transfer/read/read-file.ts';
import { exportFile } from '../../../../server/transfer/write/export-file.ts';
import { AS_OF, hauteSylve } from '../../../support/haute-sylve.ts';

const document = hauteSylve();
const network = {
  ...({ revision: 1, engine: 'file', document } as const),
  at: (day: string) => snapshotAt(document, day),
};

const NOBODY_WAITS = { progress: () => {}, check: () => {}, part: async () => {} };

/** What the server says of a workbook of this program, with cells changed before it is read. */
async function answerTo(
  change: (sheet: string, heading: string) => string,
  operator?: string,
): Promise<FileAnswer> {
  const asked = { format: 'xlsx', at: AS_OF, language: 'fr', day: AS_OF } as const;
  const { bytes, name } = await exportFile(document, operator === undefined ? asked : { ...asked, operator });
  const file = await readFile(Buffer.from(bytes), name);
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, at) => (at === 0 ? row.map((cell) => change(sheet.name, String(cell))) : row)),
  }));
  const handle = 'f'.repeat(64);
  const work = { handle, file: { ...file, sheets }, network, today: AS_OF, ...NOBODY_WAITS };
  return describeFile(work, { language: 'fr', name });
}

describe('the sheets of a workbook of this program', () => {
  it('need no answer when their headings are its own', async () => {
    const answer = await answerTo((_, heading) => heading);
    expect(answer.sheets.length).toBeGreaterThan(10);
    expect([...knownSheets(answer, answer.mapping)].sort()).toEqual(
      answer.sheets.map(({ name }) => name).sort(),
    );
  });

  it('are asked about when a column is new, or when the user reads them another way', async () => {
    const answer = await answerTo((sheet, heading) =>
      sheet === 'Opérateurs' && heading === 'Sigle' ? 'Avis du comité' : heading,
    );
    const known = knownSheets(answer, answer.mapping);
    expect(answer.sheets.map(({ name }) => name).filter((name) => !known.has(name))).toEqual(['Opérateurs']);
    const sheets = answer.mapping.sheets.map((one) =>
      one.sheet === 'Filières' ? { holds: 'NOTHING' as const, sheet: one.sheet } : one,
    );
    expect(knownSheets(answer, { ...answer.mapping, sheets }).has('Filières')).toBe(false);
  });

  it('that an operator is sent need no answer either', async () => {
    const answer = await answerTo((_, heading) => heading, 'escale');
    expect(knownSheets(answer, answer.mapping).size).toBe(answer.sheets.length);
  });

  it('are like any others in a file of somebody else', async () => {
    const answer = await answerTo((_, heading) => heading);
    const sheets = answer.sheets.filter(({ name }) => name !== 'À lire');
    expect(knownSheets({ ...answer, notes: [], sheets }, answer.mapping).size).toBe(0);
  });
});

import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { TO_FILL } from '../../../domain/inventory/operator-sheets.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import type { Cell, SheetCells } from '../../../domain/transfer/mapping.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import { exportFile } from '../../../server/transfer/write/export-file.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';
import { planned } from '../../support/planned.ts';

const document = publishedNetwork(hauteSylve());
const made = (operator: string, language: Language = 'fr') =>
  exportFile(document, { format: 'xlsx', operator, at: AS_OF, language, day: '2026-01-15' });

/** A file that is sent, read and understood as any other, with nobody to help. */
async function sheetsOf(operator: string, language: Language = 'fr'): Promise<readonly SheetCells[]> {
  const { bytes, name } = await made(operator, language);
  return (await readFile(Buffer.from(bytes), name)).sheets;
}
function planOf(sheets: readonly SheetCells[], language: Language = 'fr') {
  const { mapping } = suggestMapping(sheets, document, language);
  return planned(document, sheets, mapping, { language });
}

const filled = (sheets: readonly SheetCells[], name: string, heading: string, cell: Cell): SheetCells[] =>
  sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const column = sheet.rows[0]!.indexOf(heading);
    expect(column).toBeGreaterThanOrEqual(0);
    return { ...sheet, rows: sheet.rows.map((cells, at) => (at === 1 ? cells.with(column, cell) : cells)) };
  });

describe('the workbook that an operator is sent', { timeout: 120_000 }, () => {
  test.each(['fr', 'en'] as const)('changes nothing when it comes back as it is, in %s', async (language) => {
    for (const { id } of document.operators) {
      const plan = planOf(await sheetsOf(id, language), language);
      expect([id, plan.changes, plan.problems]).toEqual([id, [], []]);
    }
  });

  test('brings back the cell that was changed, and nothing else', async () => {
    const sheets = await sheetsOf('escale');
    const places = filled(sheets, 'Filières', 'Places par an', 77);
    const plan = planOf(filled(places, 'Opérateurs', 'Contact', 'accueil@example.org'));
    expect(plan.problems).toEqual([]);
    const [operator, filiere, ...others] = plan.changes;
    expect(others).toEqual([]);
    expect(operator?.after).toEqual({
      ...operator?.before,
      contact: 'accueil@example.org',
    });
    expect(filiere?.after).toEqual({ ...filiere?.before, intake: 77 });
  });

  test('says first what it is, has a mark where something is waited for, and numbers as numbers', async () => {
    const { bytes, name } = await made('escale');
    expect(name).toBe(`a-verifier-l-escale-${AS_OF}.xlsx`);
    const sheets = await readSheets(Buffer.from(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['À lire', 'Opérateurs', 'Filières']);
    expect(sheets[0]?.data.flat().join('\n')).toContain(TO_FILL);
    const cells = sheets[2]?.data.flat() ?? [];
    expect(cells).toContain(TO_FILL);
    expect(cells.some((cell) => typeof cell === 'number')).toBe(true);
  });

  test('is refused in another form, or cut, and for an operator that is not there', async () => {
    const asked = { operator: 'escale', language: 'fr', day: AS_OF } as const;
    for (const wrong of [
      { format: 'json' },
      { format: 'xlsx', stage: ['LITERACY'] },
      { format: 'xlsx', complete: true },
    ] as const)
      await expect(exportFile(document, { ...asked, ...wrong })).rejects.toMatchObject({
        id: 'operator-sheet-alone',
      });
    await expect(made('nobody')).rejects.toMatchObject({
      id: 'unknown-element',
      values: { parameter: 'operator', value: 'nobody' },
    });
  });
});

import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { waitsOn } from '../../../domain/inventory/operator-waits.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import type { Cell, SheetCells } from '../../../domain/transfer/mapping.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { TO_FILL } from '../../../domain/transfer/to-fill.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import { exportFile } from '../../../server/transfer/write/export-file.ts';
import { AS_OF, hauteSylve } from '../../support/haute-sylve.ts';
import { planned } from '../../support/planned.ts';
import { isSize } from '../../support/size.ts';
import { unzipped } from '../../support/unzipped.ts';
import { youngNetwork } from '../../support/young-network.ts';

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
  test.each(isSize('long') ? (['fr', 'en'] as const) : (['fr'] as const))(
    'changes nothing when it comes back as it is, in %s',
    async (language) => {
      for (const { id } of document.operators) {
        const plan = planOf(await sheetsOf(id, language), language);
        expect([id, plan.changes, plan.problems]).toEqual([id, [], []]);
      }
    },
  );

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
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['À lire', 'Opérateurs', 'Filières', 'Passerelles']);
    expect(sheets[0]?.data.flat().join('\n')).toContain(TO_FILL);
    const cells = sheets[2]?.data.flat() ?? [];
    expect(cells.some((cell) => typeof cell === 'number')).toBe(true);
  });

  test('marks only what a rule waits for, and counts no number of people where it has none', async () => {
    const young = youngNetwork({ operators: 12 });
    const { bytes } = await exportFile(young, {
      ...{ format: 'xlsx', operator: 'op001', at: AS_OF, language: 'fr', day: AS_OF },
    });
    const [notes, own, filieres] = await readSheets(Buffer.from(bytes));
    expect(notes?.data.flat().join('\n')).not.toContain('nombres de personnes');
    const waits = waitsOn(young, AS_OF);
    const marked = [own, filieres].flatMap((sheet) => {
      const [headings = [], ...rows] = sheet?.data ?? [];
      return rows.flatMap((row) =>
        row.flatMap((cell, at) => (cell === TO_FILL ? [`${row.at(-1)} ${headings[at]}`] : [])),
      );
    });
    const columns = { operators: own, filieres } as const;
    const waited = (['operators', 'filieres'] as const).flatMap((list) =>
      (columns[list]?.data.slice(1) ?? []).flatMap((row) =>
        FIELDS[list]
          .filter(({ path }) => waits.get(String(row.at(-1)))?.has(path) === true)
          .map((field) => `${row.at(-1)} ${fieldWord(SHEET_WORDS.fr.fields, field).label}`),
      ),
    );
    expect(marked).toContain('op001 Liens passés en revue le');
    expect(marked.some((cell) => cell.endsWith(' Oral demandé'))).toBe(true);
    expect(marked.toSorted()).toEqual(waited.toSorted());
  });

  test('keeps its codes in a last column that is hidden', async () => {
    const sheets = await sheetsOf('escale');
    const { bytes } = await made('escale');
    const parts = await unzipped(bytes);
    for (const [index, sheet] of sheets.slice(1).entries()) {
      const [headings = []] = sheet.rows;
      expect([sheet.name, headings.at(-1)]).toEqual([sheet.name, 'Code']);
      const xml = parts.get(`xl/worksheets/sheet${index + 2}.xml`);
      const column = String(headings.length);
      expect(xml).toMatch(
        new RegExp(`<col [^>]*min="${column}"[^>]*hidden="1"|<col [^>]*hidden="1"[^>]*min="${column}"`),
      );
    }
  });

  test('lists the known passerelles, and offers words for new ones', async () => {
    const { bytes } = await made('escale');
    const xml = (await unzipped(bytes)).get('xl/worksheets/sheet4.xml') ?? '';
    expect(xml).toContain('"accès,progression,concomitance,dispense,découverte,retour,suivi"');
    expect(xml.match(/<dataValidation /g)).toHaveLength(4);
    const links = (await sheetsOf('escale')).find(({ name }) => name === 'Passerelles')!;
    const own = new Set(
      document.filieres.filter(({ operator }) => operator === 'escale').map(({ id }) => id),
    );
    const known = document.passerelles.filter(({ from, to }) => own.has(from) || own.has(to));
    expect(known.length).toBeGreaterThan(0);
    expect(
      links.rows
        .slice(1)
        .map((row) => row.at(-1))
        .toSorted(),
    ).toEqual(known.map(({ id }) => id).toSorted());
  });

  test('takes back the passerelles that the operator wrote, and the day of its review', async () => {
    const sheets = await sheetsOf('escale');
    const [from] = document.filieres.filter(({ operator }) => operator === 'escale');
    const links = new Set(document.passerelles.filter((one) => one.from === from!.id).map(({ to }) => to));
    const to = document.filieres.find(({ id, operator }) => operator !== 'escale' && !links.has(id))!;
    const operatorOf = (id: string) => document.operators.find((one) => one.id === id)!.name;
    const withRow = sheets.map((sheet): SheetCells => {
      if (sheet.name !== 'Passerelles') return sheet;
      const [headings = []] = sheet.rows;
      const cells = new Map([
        ['De', `${operatorOf('escale')} – ${from!.name}`],
        ['Vers', `${operatorOf(to.operator)} – ${to.name}`],
        ['Nature', 'progression'],
      ]);
      return { ...sheet, rows: [...sheet.rows, headings.map((text) => cells.get(String(text)) ?? null)] };
    });
    const plan = planOf(filled(withRow, 'Opérateurs', 'Liens passés en revue le', '2026-01-20'));
    expect(plan.problems).toEqual([]);
    expect(plan.changes.map(({ list, before, after }) => [list, before === null, after])).toEqual([
      ['operators', false, expect.objectContaining({ id: 'escale', linksVerifiedOn: '2026-01-20' })],
      ['passerelles', true, expect.objectContaining({ from: from!.id, to: to.id, kind: 'PROGRESSION' })],
    ]);
  });

  test('asks for the other end that nobody knows, and makes it of a new operator on demand', async () => {
    const sheets = (await sheetsOf('escale')).map((sheet): SheetCells => {
      if (sheet.name !== 'Passerelles') return sheet;
      const [from] = document.filieres.filter(({ operator }) => operator === 'escale');
      const cells = new Map([
        ['De', `L’Escale – ${from!.name}`],
        ['Vers', 'Maison Neuve – Remise à niveau'],
        ['Nature', 'progression'],
      ]);
      const headings = sheet.rows[0]!.map((text) => cells.get(String(text)) ?? null);
      return { ...sheet, rows: [...sheet.rows, headings] };
    });
    const { mapping, unknownWords } = suggestMapping(sheets, document, 'fr');
    const word = { list: 'passerelles', path: 'to', word: 'Maison Neuve – Remise à niveau' } as const;
    expect(unknownWords).toEqual([expect.objectContaining(word)]);
    const plan = planned(
      document,
      sheets,
      { ...mapping, values: [{ ...word, means: 'PLACEHOLDER' }] },
      { language: 'fr' },
    );
    expect(plan.problems).toEqual([]);
    const [operator, filiere, link, ...others] = plan.changes.map(({ after }) => after);
    expect(others).toEqual([]);
    expect(operator).toMatchObject({ name: 'Maison Neuve', type: 'OTHER', placeholder: true });
    expect(filiere).toMatchObject({ name: 'Remise à niveau', operator: operator!.id, presumed: ['stage'] });
    expect(link).toMatchObject({ to: filiere!.id, kind: 'PROGRESSION' });
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

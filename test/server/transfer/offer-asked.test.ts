import readSheets from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../domain/messages/codes.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import type { Cell, SheetCells } from '../../../domain/transfer/mapping.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { TO_FILL } from '../../../domain/transfer/to-fill.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import { exportFile } from '../../../server/transfer/write/export-file.ts';
import { filiere, network, operator } from '../../support/builders.ts';
import { afterPlan, planned } from '../../support/planned.ts';

const DAY = '2026-01-15';
const read = readNetwork(
  network({
    asOf: DAY,
    communes: [
      { id: 'ch', name: 'Charleroi' },
      { id: 'mo', name: 'Mons' },
    ],
    operators: [
      operator('silent', { name: 'École du soir', type: 'EPS' }),
      operator('other', { name: 'Relais', type: 'OISP' }),
      operator('committee', { name: 'Comité', type: 'COMMISSION' }),
    ],
    sites: [
      { id: 's1', operator: 'silent', commune: 'ch', name: 'Centre' },
      { id: 's2', operator: 'silent', commune: 'mo' },
    ],
    filieres: [filiere('accueil', { operator: 'other', name: 'Accueil', stage: 'INTAKE' })],
  }),
);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const document = read.document;

const made = (language: Language, of = 'silent') =>
  exportFile(document, { format: 'xlsx', operator: of, at: DAY, language, day: DAY });

async function sheetsOf(language: Language): Promise<readonly SheetCells[]> {
  const { bytes, name } = await made(language);
  return (await readFile(Buffer.from(bytes), name)).sheets;
}
function planOf(sheets: readonly SheetCells[], language: Language) {
  const { mapping } = suggestMapping(sheets, document, language);
  return planned(document, sheets, mapping, { language });
}

/** Writes cells into a row of a sheet, each below its heading; a cell must be there to be filled in. */
function filled(sheets: readonly SheetCells[], name: string, row: number, cells: Record<string, Cell>) {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const headings = sheet.rows[0]!;
    const written = Object.entries(cells).reduce((line, [heading, cell]) => {
      const column = headings.indexOf(heading);
      expect([heading, line[column]]).toEqual([heading, TO_FILL]);
      return line.with(column, cell);
    }, sheet.rows[row]!);
    return { ...sheet, rows: sheet.rows.with(row, written) };
  });
}

describe('the workbook of an operator of which no filière is known', { timeout: 60_000 }, () => {
  test.each(['fr', 'en'] as const)('left as it is changes nothing, in %s', async (language) => {
    const plan = planOf(await sheetsOf(language), language);
    expect([plan.changes, plan.problems]).toEqual([[], []]);
  });

  test('asks what it offers, with a mark in each cell that is asked', async () => {
    const { bytes } = await made('fr');
    const sheets = await readSheets(Buffer.from(bytes));
    const [notes, own, offer, links] = sheets;
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['À lire', 'Opérateurs', 'Filières', 'Passerelles']);
    const text = notes?.data.flat().join('\n') ?? '';
    expect(text).not.toContain('Vos filières, comme elles');
    expect(text).toContain('On ne sait pas encore ce que vous proposez');
    expect(text).toContain('Centre');
    const asked = (data: readonly (readonly unknown[])[] | undefined, row = 1): readonly unknown[] =>
      data?.[0]?.filter((_, column) => data[row]?.[column] === TO_FILL) ?? [];
    expect(asked(offer?.data)).toEqual([
      ...['Filière', 'Étape', 'Secteur', 'Implantations', 'Places par an', 'Durée (mois)', 'Âge minimum'],
      ...['Statuts', 'Oral demandé', 'Écrit demandé', 'Accès direct', 'Fin de parcours'],
    ]);
    expect(offer?.data.length).toBeGreaterThan(5);
    expect(asked(own?.data)).toEqual(['Contact', 'Téléphone', 'Liens passés en revue le']);
    expect(asked(links?.data)).toEqual(['De', 'Vers', 'Nature']);
  });

  test('filled in, comes back through the import and makes the filières and the passerelles', async () => {
    const sheets = await sheetsOf('fr');
    const first = filled(sheets, 'Filières', 1, {
      ...{ Filière: 'Français oral', Étape: 'français langue étrangère', Implantations: 'Centre' },
      ...{
        'Places par an': 24,
        'Durée (mois)': 6,
        'Âge minimum': 18,
        'Accès direct': 'oui',
        'Fin de parcours': 'non',
      },
    });
    const second = filled(first, 'Filières', 2, {
      ...{ Filière: 'Soudure', Étape: 'qualification', 'Oral demandé': 'A2' },
    });
    const links = filled(second, 'Passerelles', 1, {
      De: 'Français oral',
      Vers: 'Soudure',
      Nature: 'progression',
    });
    const more = filled(links, 'Passerelles', 2, {
      De: 'Relais – Accueil',
      Vers: 'Français oral',
      Nature: 'accès',
    });
    const all = filled(more, 'Opérateurs', 1, { 'Liens passés en revue le': '15/01/2026' });
    const plan = planOf(all, 'fr');
    expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const after = afterPlan(document, plan);
    const own = after.filieres.filter((one) => one.operator === 'silent');
    expect(own.map(({ name, stage, intake, sites }) => [name, stage, intake, sites])).toEqual([
      ['Français oral', 'FRENCH_FL', 24, ['s1']],
      ['Soudure', 'QUALIFICATION', undefined, undefined],
    ]);
    expect(own[0]).toMatchObject({
      durationMonths: 6,
      entry: { ageMin: 18 },
      openAdmission: true,
      terminal: false,
    });
    const [oral, welding] = own.map(({ id }) => id);
    expect(after.passerelles.map(({ from, to }) => [from, to])).toEqual([
      [oral, welding],
      ['accueil', oral],
    ]);
    expect(after.operators.find(({ id }) => id === 'silent')?.linksVerifiedOn).toBe(DAY);
  });

  test('is not asked of a body that offers no course', async () => {
    const { bytes } = await made('fr', 'committee');
    const [notes, ...others] = await readSheets(Buffer.from(bytes));
    expect(notes?.data.flat().join('\n')).not.toContain('ce que vous proposez');
    expect(others.map(({ sheet }) => sheet)).not.toContain('Filières');
  });
});

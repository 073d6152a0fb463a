import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { shownElement } from '../../../server/masking.ts';
import { PROJECT_ROOT } from '../../../server/paths.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { planned } from '../../support/planned.ts';

/**
 * Files that a real LibreOffice 7.4 saved: the workbook of the sample, the sheet of an operator, and a small CSV opened
 * and saved. The first two were written by this program and came from it through the spreadsheet.
 */
const network = hauteSylve();

async function planOf(file: string) {
  const bytes = readFileSync(join(PROJECT_ROOT, 'test', 'fixtures', 'libreoffice', file));
  const { sheets, notes, kind } = await readFile(bytes, file);
  const { mapping, unknownWords } = suggestMapping(sheets, network, 'fr');
  return {
    notes,
    kind,
    unknownWords,
    plan: planned(network, sheets, mapping, { language: 'fr', shown: shownElement }),
  };
}

describe.each(['ods', 'xlsx'] as const)('a workbook that LibreOffice saved as %s', (ending) => {
  test.each([
    ['haute-sylve', 463, ['own-workbook']],
    ['feuille', 4, []],
  ])('says nothing new when it comes from here: %s', async (name, rows, noted) => {
    const { plan, kind, notes, unknownWords } = await planOf(`${name}.${ending}`);
    expect([kind, unknownWords]).toEqual([ending.toUpperCase(), []]);
    expect(notes.map(({ code }) => code)).toEqual(noted);
    expect(plan.changes).toEqual([]);
    expect(plan.rows).toEqual({ new: 0, changed: 0, unchanged: rows, rejected: 0 });
  });

  test('gives its days and words as they were typed', async () => {
    const { plan } = await planOf(`petit.${ending}`);
    expect(plan.problems).toEqual([]);
    expect(plan.changes.map(({ after }) => after)).toMatchObject([
      {
        name: 'L’Escale bis',
        type: 'OISP',
        acronym: 'ESB',
        contact: 'accueil@example.org',
        observedOn: '2025-12-31',
      },
      { name: 'Le Chantier bis', type: 'EFT', observedOn: '2026-02-01' },
    ]);
  });
});

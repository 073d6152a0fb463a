import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementIn } from '../../../domain/change/elements.ts';
import { countsPeople } from '../../../domain/change/masked-values.ts';
import type { Element, ElementChange } from '../../../domain/change/record.ts';
import { canonical } from '../../../domain/model/network.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import { suggestMapping } from '../../../domain/transfer/suggest/suggest-mapping.ts';
import { PROJECT_ROOT } from '../../../server/paths.ts';
import { readFile } from '../../../server/transfer/read/read-file.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { planned } from '../../support/planned.ts';

/**
 * Files that a real LibreOffice 7.4 saved: the workbook of the sample, the sheet of an operator, and a small CSV opened
 * and saved. The first two were written by this program and came from it through the spreadsheet.
 */
const network = publishedNetwork(hauteSylve());

/** The rows that the workbook of the sample shows otherwise than today: it was written when each row was masked alone. */
const EARLIER = 11;
/** An audience of the sample is told in more words today than in the workbook. */
const MORE_WORDS = ['parent-seul-castelfagne'];

/** A row of which nothing but the masks differs: each number that the file says is the true one. */
function expectEarlierMasks({ list, id, before, after }: ElementChange): void {
  const raw = elementIn(canonical(hauteSylve()), list, id)!;
  const isFigure = (name: string): boolean => countsPeople(list, name);
  const others = (element: Element | null) =>
    Object.fromEntries(Object.entries(element ?? {}).filter(([name]) => !isFigure(name)));
  expect(['flows', 'actions']).toContain(list);
  expect(others(after)).toEqual(others(before));
  for (const [name, value] of Object.entries(after!).filter(([figure]) => isFigure(figure))) {
    if (!Array.isArray(value)) expect([raw[name], 'masked'], `${id} ${name}`).toContain(value);
    else
      for (const one of value) {
        const { count } = (raw[name] as typeof value).find(({ reason }) => reason === one.reason)!;
        expect([count, 'masked'], `${id} ${one.reason}`).toContain(one.count);
      }
  }
}

async function planOf(file: string) {
  const bytes = readFileSync(join(PROJECT_ROOT, 'test', 'fixtures', 'libreoffice', file));
  const { sheets, notes, kind } = await readFile(bytes, file);
  const { mapping, unknownWords } = suggestMapping(sheets, network, 'fr');
  return {
    notes,
    kind,
    unknownWords,
    plan: planned(network, sheets, mapping, { language: 'fr' }),
  };
}

describe.each(['ods', 'xlsx'] as const)('a workbook that LibreOffice saved as %s', (ending) => {
  test.each([
    ['haute-sylve', 463, EARLIER + MORE_WORDS.length, ['own-workbook']],
    ['feuille', 4, 0, []],
  ])('says nothing new when it comes from here: %s', async (name, rows, changed, noted) => {
    const { plan, kind, notes, unknownWords } = await planOf(`${name}.${ending}`);
    expect([kind, unknownWords]).toEqual([ending.toUpperCase(), []]);
    expect(notes.map(({ code }) => code)).toEqual(noted);
    const isEarlier = ({ list, id }: ElementChange) => list === 'audiences' && MORE_WORDS.includes(id);
    for (const change of plan.changes.filter((change) => !isEarlier(change))) expectEarlierMasks(change);
    expect(plan.rows).toEqual({ new: 0, changed, unchanged: rows - changed, rejected: 0 });
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

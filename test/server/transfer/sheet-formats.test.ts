import fc from 'fast-check';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import {
  canonical,
  ENTITY_LISTS,
  type EntityList,
  type NetworkDocument,
} from '../../../domain/model/network.ts';
import { withField } from '../../../domain/model/paths.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import { readCell } from '../../../domain/transfer/cells.ts';
import type { Cell } from '../../../domain/transfer/mapping.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { csv } from '../../../server/transfer/write/csv.ts';
import { listSheet } from '../../../server/transfer/write/sheets.ts';
import { takeOut } from '../../../server/transfer/write/taken-out.ts';
import { piecesOf, xlsx } from '../../../server/transfer/write/xlsx.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { ODD_TEXTS, oddNetwork, withTexts } from '../../support/odd-network.ts';
import { cases, sized } from '../../support/size.ts';
import { unzipped } from '../../support/unzipped.ts';
import { fullNetwork } from '../store/full-network.ts';

/** What the server gives away of a network: it is made of what readers see of it. */
const taken = (document: NetworkDocument, language: 'fr' | 'en' = 'fr') =>
  takeOut(publishedNetwork(document), { language, day: '2026-01-15' });

const cellOf = (cell: unknown): Cell =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : ((cell ?? null) as Cell);

/** A network again from the cells of its lists. */
function networkOf(
  document: NetworkDocument,
  rowsOf: (list: EntityList) => readonly (readonly Cell[])[],
  language: 'fr' | 'en',
): NetworkDocument {
  const names = namesOf(document);
  const lists = ENTITY_LISTS.map((list) => {
    const { fields } = listSheet(taken(document, language), list);
    const elements = rowsOf(list).map((cells) =>
      fields.reduce<object>((element, field, column) => {
        const reading = readCell(field, cells[column] ?? null, { language, names });
        if (!reading.ok) throw new Error(`${list}.${field.path}: ${JSON.stringify(cells[column])}`);
        return reading.value === undefined ? element : withField(element, field.path, reading.value);
      }, {}),
    );
    return [list, elements];
  });
  return canonical({ ...document, ...Object.fromEntries(lists) } as NetworkDocument);
}

/**
 * Parts that are there and say nothing (`entry: {}`) have no cell, and neither have places on the map; what a scenario
 * supposes is one cell.
 */
function withoutEmptyParts(document: NetworkDocument): NetworkDocument {
  return canonical(withoutEmpty(document) as NetworkDocument);
}
function withoutEmpty(value: unknown, key = ''): unknown {
  if (typeof value !== 'object' || value === null || key === 'changes') return value;
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item));
  const entries = Object.entries(value).map(([name, item]) => [name, withoutEmpty(item, name)] as const);
  const isEmpty = (item: unknown): boolean =>
    typeof item === 'object' && item !== null && !Array.isArray(item) && Object.keys(item).length === 0;
  return Object.fromEntries(entries.filter(([name, item]) => name !== 'mapPlaces' && !isEmpty(item)));
}

describe('a CSV of each list', () => {
  const linesOf = (text: string): string[][] => {
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n' });
    expect(errors).toEqual([]);
    return data.slice(0, -1);
  };
  const again = (document: NetworkDocument, language: 'fr' | 'en') =>
    networkOf(document, (list) => linesOf(csv(taken(document, language), list)).slice(1), language);

  it('is what a spreadsheet of this country opens, with the headings of the program', () => {
    const text = csv(taken(hauteSylve()), 'operators');
    expect(text.startsWith('\ufeffCode;Nom;Sigle;')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv(taken(hauteSylve(), 'en'), 'operators')).toContain('Enterprise number');
  });

  it('reads back as the same network', () => {
    for (const document of [hauteSylve(), fullNetwork()]) {
      const shown = taken(document).document;
      expect(again(document, 'fr')).toEqual(withoutEmptyParts(shown));
    }
    fc.assert(
      fc.property(oddNetwork, fc.constantFrom('fr' as const, 'en' as const), (document, language) => {
        expect(again(document, language)).toEqual(withoutEmptyParts(taken(document).document));
      }),
      { numRuns: sized({ quick: 3, usual: 5, long: 50 }) },
    );
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    const document = withTexts(hauteSylve(), ODD_TEXTS);
    for (const list of ENTITY_LISTS) {
      const formulas = linesOf(csv(taken(document), list))
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+([.,]\d+)?$/.test(cell));
      expect(formulas).toEqual([]);
    }
  });
});

describe('a workbook', () => {
  async function sheetsOf(document: NetworkDocument, language: 'fr' | 'en' = 'fr') {
    const sheets = await readSheets(Buffer.from(await xlsx(taken(document, language))));
    return new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown[][]]));
  }
  /** The rows of a sheet, with its cells in the order of the fields; a workbook has another order. */
  function inOrderOfFields(
    document: NetworkDocument,
    list: EntityList,
    language: 'fr' | 'en',
    [first = [], ...rows]: unknown[][] = [],
  ): Cell[][] {
    const { headings } = listSheet(taken(document, language), list);
    const places = headings.map((text) => first.indexOf(text));
    return rows.map((row) => places.map((at) => cellOf(row[at])));
  }
  async function again(document: NetworkDocument, language: 'fr' | 'en') {
    const sheets = await sheetsOf(document, language);
    const rowsOf = (list: EntityList) =>
      inOrderOfFields(document, list, language, sheets.get(SHEET_WORDS[language].fields.lists[list].many));
    return networkOf(document, rowsOf, language);
  }

  it('begins with what to know, then has a sheet each list that holds something, then the document', async () => {
    const sheets = await sheetsOf(hauteSylve());
    const names = [...sheets.keys()];
    expect(names[0]).toBe('À lire');
    expect(names.at(-1)).toBe('Document (JSON)');
    expect(names).toContain('Filières');
    expect(names).not.toContain('Types d’opérateurs');
    const notes = sheets.get('À lire')?.flat().join('\n');
    expect(notes).toContain('Haute-Sylve');
    expect(notes).toContain('15');
    expect(notes).toContain('masqué');
  });

  it('has filters, folded columns and drop-down lists, and hides what only the program reads', async () => {
    const bytes = Buffer.from(await xlsx(taken(hauteSylve())));
    const parts = await unzipped(bytes);
    const sheets = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"[^>]*>/g)];
    const hidden = sheets.filter(([tag]) => tag.includes('state="hidden"')).map(([, name]) => name);
    expect(hidden).toContain('Document (JSON)');
    expect(hidden).not.toContain('Opérateurs');
    const partOf = (name: string): string =>
      parts.get(`xl/worksheets/sheet${sheets.findIndex(([, one]) => one === name) + 1}.xml`) ?? '';
    const filieres = partOf('Filières');
    const [, letters, last] = /<autoFilter ref="A1:([A-Z]+)(\d+)"\/>/.exec(filieres) ?? [];
    expect(Number(last)).toBe(hauteSylve().filieres.length + 1);
    expect(letters).toMatch(/^B[A-Z]$/);
    // Most of its columns are blank in the sample.
    const folded = [...filieres.matchAll(/<col [^>]*outlineLevel="1"[^>]*>/g)];
    expect(folded.length).toBeGreaterThan(10);
    expect(filieres).toContain('outlineLevelCol="1"');
    expect(filieres.indexOf('<autoFilter')).toBeGreaterThan(filieres.indexOf('</sheetData>'));
    expect(filieres).toContain('Alphabétisation');
    expect(filieres).toMatch(/<formula1>'Opérateurs'!\$A\$2:\$A\$\d+<\/formula1>/);
    const widths = [...partOf('Opérateurs').matchAll(/<col [^>]*width="([\d.]+)"/g)].map(
      ([, width]) => width,
    );
    expect(new Set(widths).size).toBeGreaterThan(3);
  });

  it('begins each sheet with the fields that people fill in most, and ends with its codes', async () => {
    const [first = []] = (await sheetsOf(hauteSylve())).get('Filières') ?? [];
    expect(first.slice(0, 4)).toEqual(['Opérateur', 'Filière', 'Étape', 'Secteur']);
    expect(first.length).toBe(FIELDS.filieres.length);
    expect(first.indexOf('Code')).toBeGreaterThan(20);
  });

  it('reads back as the same network, by its cells', async () => {
    for (const document of [hauteSylve(), fullNetwork(), withTexts(hauteSylve(), ODD_TEXTS)])
      expect(await again(document, 'fr')).toEqual(withoutEmptyParts(taken(document).document));
    await fc.assert(
      fc.asyncProperty(
        oddNetwork,
        fc.constantFrom('fr' as const, 'en' as const),
        async (document, language) => {
          expect(await again(document, language)).toEqual(withoutEmptyParts(taken(document).document));
        },
      ),
      { numRuns: sized({ quick: 2, usual: 3, long: 20 }), endOnFailure: true },
    );
  });

  it('holds the whole document, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(oddNetwork, async (document) => {
        const sheet = (await sheetsOf(document)).get('Document (JSON)') ?? [];
        const text = sheet.slice(1).map(([piece]) => String(piece));
        expect(JSON.parse(text.join(''))).toEqual(taken(document).document);
      }),
      { numRuns: cases(10), endOnFailure: true },
    );
  }, 60_000);

  it('cuts a long document where no reader changes it', () => {
    const long = { a: ' '.repeat(50), b: '😀'.repeat(40_000), c: 'x _x0041_ y'.repeat(9_000), d: '\ufffe' };
    const pieces = piecesOf(long);
    expect(pieces.length).toBeGreaterThan(5);
    expect(
      pieces.filter(
        (piece) => piece.trim() !== piece || piece.length > 30_000 || /[\ud800-\udbff]$/.test(piece),
      ),
    ).toEqual([]);
    expect(JSON.parse(pieces.join(''))).toEqual(long);
  });
});

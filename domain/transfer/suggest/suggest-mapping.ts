import type { Language } from '../../messages/codes.ts';
import { ENTITY_LISTS, type NetworkDocument } from '../../model/network.ts';
import type { ReadContext } from '../cells.ts';
import { fold, foldName } from '../fold.ts';
import type { FileMapping, ImportMapping, SheetCells, SheetMapping } from '../mapping.ts';
import { namesOf } from '../names.ts';
import { isMark } from '../plan/matrix.ts';
import { isBlank } from '../table.ts';
import { withPlacesBeside } from './beside-places.ts';
import { columnsFor, type Suggestion } from './columns.ts';
import { type Holding, isKnownHeading, knownHeadings, listNamed } from './headings.ts';
import { rememberedFor } from './remembered.ts';
import { type UnknownWord, unknownWords } from './unknown-words.ts';

/** A proposed mapping of a file, to be confirmed by the user. */
interface SuggestedMapping {
  readonly mapping: FileMapping;
  /** Id of the saved mapping that was used; null when none fits. */
  readonly remembered: string | null;
  readonly unknownWords: readonly UnknownWord[];
}

/** Number of rows in which headings are searched. Titles, logos and blank rows may come first. */
const ROWS_ABOVE = 30;
/** A sheet with a lower best score is ignored. */
const LEAST_SCORE = 1.2;
const HOLDINGS: readonly Holding[] = [...ENTITY_LISTS, 'flat'];

/**
 * Proposes how to read a table file: which list each sheet holds, its row of headings, and the field of each column.
 * It uses a fitting saved mapping of `remembered` if there is one. Also lists the words that are not understood.
 */
export function suggestMapping(
  sheets: readonly SheetCells[],
  document: NetworkDocument,
  language: Language,
  remembered: readonly ImportMapping[] = [],
): SuggestedMapping {
  const context: ReadContext = { language, names: namesOf(document) };
  const kept = rememberedFor(sheets, remembered);
  const found = kept?.mapping ?? { sheets: sheets.map((sheet) => suggestSheet(sheet, context)), values: [] };
  const mapped = new Set(found.sheets.map(({ sheet }) => sheet));
  const others = sheets.filter(({ name }) => !mapped.has(name)).map((sheet) => suggestSheet(sheet, context));
  const mapping = { ...found, sheets: [...found.sheets, ...others] };
  return { mapping, remembered: kept?.id ?? null, unknownWords: unknownWords(sheets, mapping, context) };
}

function suggestSheet(sheet: SheetCells, context: ReadContext): SheetMapping {
  const matrix = matrixOf(sheet, context);
  let best: Suggestion | undefined;
  for (const row of headingRows(sheet)) {
    for (const holds of likelyHoldings(sheet, row)) {
      const suggestion = columnsFor(sheet, row, holds, context);
      if (best === undefined || suggestion.score > best.score + 1e-9) best = suggestion;
    }
  }
  if (
    best !== undefined &&
    best.score >= LEAST_SCORE &&
    (matrix === undefined || best.score > LEAST_SCORE * 2)
  ) {
    const { holds: list, headingRow, columns } = best;
    const isOfSites = list === 'flat' || list === 'sites';
    const read = isOfSites ? withPlacesBeside(columns, sheet.rows.slice(headingRow + 1)) : [...columns];
    return { holds: 'ELEMENTS', sheet: sheet.name, list, headingRow, columns: read };
  }
  return matrix ?? { holds: 'NOTHING', sheet: sheet.name };
}

/** Number of rows tried as headings: those with the most known headings. */
const ROWS_TRIED = 2;

/** A row with this share of known headings is the only one tried. */
const SURE_SHARE = 0.6;

function headingRows(sheet: SheetCells): number[] {
  const rows = sheet.rows
    .slice(0, ROWS_ABOVE)
    .map((cells, row) => {
      const texts = cells.filter((cell) => typeof cell === 'string' && !isBlank(cell)) as string[];
      return { row, texts: texts.length, known: texts.filter(isKnownHeading).length };
    })
    .filter(({ texts }) => texts > 0)
    .sort((a, b) => b.known - a.known || b.texts - a.texts || a.row - b.row)
    .slice(0, ROWS_TRIED);
  const [first] = rows;
  const isSure = first !== undefined && first.known > 1 && first.known >= first.texts * SURE_SHARE;
  return (isSure ? [first] : rows).map(({ row }) => row);
}

/** Number of lists tried: those with the most known headings. The list that the sheet is named after counts extra. */
const LISTS_TRIED = 5;

function likelyHoldings(sheet: SheetCells, row: number): Holding[] {
  const headings = (sheet.rows[row] ?? []).filter(
    (cell) => typeof cell === 'string' && !isBlank(cell),
  ) as string[];
  const own = listNamed(sheet.name);
  return HOLDINGS.map((holds) => ({
    holds,
    known: knownHeadings(headings, holds) + (holds === own ? headings.length : 0),
  }))
    .sort((a, b) => b.known - a.known)
    .slice(0, LISTS_TRIED)
    .map(({ holds }) => holds);
}

const FEWEST_ENDS = 2;

/** Recognises a matrix: names of operators across and down, and marks between them. */
function matrixOf(sheet: SheetCells, { names }: ReadContext): SheetMapping | undefined {
  for (let headingRow = 0; headingRow < Math.min(sheet.rows.length, ROWS_ABOVE); headingRow++) {
    const headings = sheet.rows[headingRow] ?? [];
    const headingColumn = firstColumn(sheet, headingRow);
    if (headingColumn === undefined) continue;
    const across = headings.flatMap((cell, column) =>
      column > headingColumn && typeof cell === 'string' && !isBlank(cell) ? [foldName(cell)] : [],
    );
    const below = sheet.rows.slice(headingRow + 1);
    const down = below
      .map((row) => row[headingColumn])
      .flatMap((cell) => (typeof cell === 'string' && !isBlank(cell) ? [foldName(cell)] : []));
    if (across.length < FEWEST_ENDS || down.length < FEWEST_ENDS) continue;
    const both = new Set(across.filter((name) => down.includes(name)));
    const isKnown = (name: string): boolean => names.find(['operators'], name).length > 0;
    const shared = both.size / Math.min(across.length, down.length);
    const shareKnown = Math.min(
      across.filter(isKnown).length / across.length,
      down.filter(isKnown).length / down.length,
    );
    if (shared < 0.5 && shareKnown < 0.5) continue;
    const cells = below.flatMap((row) =>
      row.filter((cell, column) => column > headingColumn && !isBlank(headings[column]) && !isBlank(cell)),
    );
    const marks = cells.filter((cell) => isMark(cell!)).length;
    if (cells.length > 0 && marks / cells.length >= 0.6)
      return { holds: 'MATRIX', sheet: sheet.name, headingRow, headingColumn };
  }
  return undefined;
}

/** The first column with names below the headings. */
function firstColumn(sheet: SheetCells, headingRow: number): number | undefined {
  for (let column = 0; column < 5; column++) {
    const cells = sheet.rows.slice(headingRow + 1, headingRow + 6).map((row) => row[column]);
    if (cells.some((cell) => typeof cell === 'string' && fold(cell).length > 1)) return column;
  }
  return undefined;
}

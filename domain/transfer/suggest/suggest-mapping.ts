import type { Language } from '../../messages/codes.ts';
import { exports as en } from '../../messages/en/exports.ts';
import { exports as fr } from '../../messages/fr/exports.ts';
import { ENTITY_LISTS, type NetworkDocument } from '../../model/network.ts';
import type { ReadContext } from '../cells.ts';
import { fold, foldName } from '../fold.ts';
import type { FileMapping, ImportMapping, SheetCells, SheetMapping } from '../mapping.ts';
import { namesOf } from '../names.ts';
import { isMark } from '../plan/matrix.ts';
import type { SheetProposal } from '../proposals.ts';
import { isBlank } from '../table.ts';
import { withPlacesBeside, withReasonsBeside } from './beside-places.ts';
import { columnsFor, type Suggestion } from './columns.ts';
import { type Holding, knownHeadings, listNamed } from './headings.ts';
import { columnProposals } from './propose-columns.ts';
import { rememberedFor } from './remembered.ts';
import { isAbroad, sheetRemarks } from './sheet-remarks.ts';
import { type FoundTable, tablesIn } from './table-places.ts';
import { type TableView, tableView } from './table-view.ts';
import { type UnknownWord, unknownWords } from './unknown-words.ts';

/** A proposed mapping of a file, to be confirmed by the user. */
interface SuggestedMapping {
  readonly mapping: FileMapping;
  /** Id of the saved mapping that was used; null when none fits. */
  readonly remembered: string | null;
  readonly unknownWords: readonly UnknownWord[];
  /** For each sheet that was recognised now, why its columns are read so. Sheets of a saved mapping have none. */
  readonly proposals: readonly SheetProposal[];
}

/** Number of rows in which headings are searched. Titles, logos and blank rows may come first. */
const ROWS_ABOVE = 30;
/** A sheet with a lower best score is ignored. */
const LEAST_SCORE = 1.2;
const LEAST_SCORE_ALONE = 0.7;
const HOLDINGS: readonly Holding[] = [...ENTITY_LISTS, 'flat', 'register'];

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
  const mapped = new Set((kept?.mapping.sheets ?? []).map(({ sheet }) => sheet));
  const suggested = sheets
    .filter(({ name }) => !mapped.has(name))
    .map((sheet) => suggestSheet(sheet, context));
  const mapping: FileMapping = {
    sheets: [...(kept?.mapping.sheets ?? []), ...suggested.map((one) => one.mapping)],
    values: kept?.mapping.values ?? [],
  };
  return {
    mapping,
    remembered: kept?.id ?? null,
    unknownWords: unknownWords(sheets, mapping, context),
    proposals: suggested.flatMap(({ proposal }) => (proposal === undefined ? [] : [proposal])),
  };
}

function suggestSheet(
  sheet: SheetCells,
  context: ReadContext,
): { readonly mapping: SheetMapping; readonly proposal: SheetProposal | undefined } {
  if (isNotes(sheet)) return { mapping: { holds: 'NOTHING', sheet: sheet.name }, proposal: undefined };
  const matrix = matrixOf(sheet, context);
  let best: { readonly suggestion: Suggestion; readonly table: FoundTable } | undefined;
  for (const table of tablesIn(sheet)) {
    const view = tableView(sheet, table.place, context);
    for (const holds of likelyHoldings(view)) {
      const suggestion = columnsFor(view, holds);
      if (best === undefined || suggestion.score > best.suggestion.score + 1e-9) best = { suggestion, table };
    }
  }
  if (
    best !== undefined &&
    best.suggestion.score >= leastScore(best.suggestion) &&
    (matrix === undefined || best.suggestion.score > LEAST_SCORE * 2)
  ) {
    const { suggestion, table } = best;
    const abroad = isAbroad(suggestion.view, context.names);
    const { columns: alone, ...mapping } = mappingOf(suggestion);
    // In the register of another country, its codes tell communes of one name apart.
    const foreign = [...suggestion.objections].flatMap(([column, { code }]) =>
      code === 'foreign-codes' && !abroad ? [column] : [],
    );
    const columns = saysSites(mapping.list)
      ? withPlacesBeside(alone, suggestion.view.rows, new Set(foreign))
      : alone;
    const proposals = withReasonsBeside(columnProposals(suggestion, abroad), alone, columns);
    const remarks = sheetRemarks(suggestion, table, abroad);
    return {
      mapping: { ...mapping, columns },
      proposal: { sheet: sheet.name, columns: proposals, remarks },
    };
  }
  return { mapping: matrix ?? { holds: 'NOTHING', sheet: sheet.name }, proposal: undefined };
}

const NOTES: ReadonlySet<string> = new Set([en.readMe, fr.readMe, en.document, fr.document]);

/**
 * Whether a sheet holds what this program writes into its workbooks beside the lists, in one column: notes for people, or
 * the document to the letter.
 */
const isNotes = ({ name, rows }: SheetCells): boolean =>
  NOTES.has(name) && rows.every(({ length }) => length <= 1);

/** A file of a single column is read when its heading is known. */
function leastScore({ view }: Suggestion): number {
  return view.profiles.filter(({ filled }) => filled > 0).length === 1 ? LEAST_SCORE_ALONE : LEAST_SCORE;
}

type ElementsMapping = Extract<SheetMapping, { holds: 'ELEMENTS' }>;

const saysSites = (list: ElementsMapping['list']): boolean => list === 'flat' || list === 'sites';

function mappingOf({ holds, view, columns }: Suggestion): ElementsMapping {
  const { headingRow, headingRows, lastRow } = view.place;
  return {
    holds: 'ELEMENTS',
    sheet: view.sheet.name,
    list: holds === 'register' ? 'flat' : holds,
    headingRow,
    ...(headingRows > 1 ? { headingRows } : {}),
    ...(lastRow < view.sheet.rows.length - 1 ? { lastRow } : {}),
    columns: [...columns],
  };
}

/** Number of lists tried: those with the most known headings. The list that the sheet is named after counts extra. */
const LISTS_TRIED = 5;

function likelyHoldings({ headings, sheet }: TableView): Holding[] {
  const texts = headings.filter((heading) => heading !== '');
  const own = listNamed(sheet.name);
  const likely = HOLDINGS.map((holds) => ({
    holds,
    known: knownHeadings(texts, holds) + (holds === own ? texts.length : 0),
  }))
    .sort((a, b) => b.known - a.known)
    .slice(0, LISTS_TRIED)
    .map(({ holds }) => holds);
  // The values alone may show a register whose headings say nothing.
  return [...new Set<Holding>([...likely, 'flat', 'register'])];
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

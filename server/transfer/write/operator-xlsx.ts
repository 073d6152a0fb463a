import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { asksForOffer, OFFER_FIELDS, OFFER_ROWS } from '../../../domain/inventory/offer-rows.ts';
import { filiereNames, sheetsForOperator, siteNames } from '../../../domain/inventory/operator-sheets.ts';
import { waitsOn } from '../../../domain/inventory/operator-waits.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { fill } from '../../../domain/messages/fill.ts';
import { SHEET_WORDS, type SheetWords } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { slug } from '../../../domain/transfer/fold.ts';
import type { SheetCells } from '../../../domain/transfer/mapping.ts';
import { columnLetter } from '../../../domain/transfer/table.ts';
import { TO_FILL } from '../../../domain/transfer/to-fill.ts';
import { choiceWords } from '../../../domain/transfer/words.ts';
import { failure } from '../../errors.ts';
import { columnAids, type DropDown, fitsInList } from './drop-downs.ts';
import { exportWords } from './taken-out.ts';
import { heading, string, type WorkbookSheet, wrapped } from './xlsx.ts';

interface OperatorSheetAsked {
  readonly operator: string;
  /** Day of the sheet; filières that ended before it are left out. */
  readonly at: string;
  readonly language: Language;
}

/**
 * Builds the workbook that an operator gets to check and correct its data; the import can read it back. Returns the
 * file's name and bytes. Throws the failure `unknown-element` when the operator does not exist.
 */
export async function operatorXlsx(
  network: NetworkDocument,
  { operator: id, at, language }: OperatorSheetAsked,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const operator = network.operators.find((one) => one.id === id);
  if (operator === undefined) throw failure('unknown-element', { parameter: 'operator', value: id });
  const words = exportWords(language);
  const asked = { operator: id, day: at, words: SHEET_WORDS[language], waits: waitsOn(network, at) };
  const sheets = sheetsForOperator(network, asked).filter(({ rows }) => rows.length > 1);
  const filieres = filiereNames(network, id, at);
  const asks = asksForOffer(operator, filieres);
  const own = asks ? siteNames(network, id, at) : filieres;
  const lines = notesFor(operator.name, { at, language, asks, hasOwn: own.length > 0 });
  const ownCells = `'${words.readMe}'!$A$${lines.length + 1}:$A$${lines.length + own.length}`;
  const aids = asks
    ? offerDropDowns(sheets, language, own.length > 0 ? ownCells : undefined)
    : dropDowns(sheets, language, own.length > 0 ? ownCells : undefined);
  const bytes = await writeExcelFile(
    [
      {
        sheet: words.readMe,
        columns: [{ width: 100 }],
        data: [...lines, ...own].map((line) => [wrapped(line)]),
      },
      ...sheets.map(sheetOf),
    ] satisfies WorkbookSheet[],
    {
      features: [
        columnAids(aids, new Map(sheets.map(({ name, rows }) => [name, (rows[0] ?? []).length - 1]))),
      ],
    },
  ).toBuffer();
  return { name: `${words.toVerify}-${slug(operator.name) || 'x'}-${at}.xlsx`, bytes };
}

/** The lines of the first sheet, above the names of the filières of the operator, or of its sites. */
function notesFor(name: string, { at: day, language, asks, hasOwn }: NotesAsked): string[] {
  const { notes } = exportWords(language);
  const { fields } = SHEET_WORDS[language];
  const named = (list: 'operators' | 'filieres', wanted: string): string =>
    fieldWord(fields, FIELDS[list].find(({ path }) => path === wanted)!).label;
  const [filieres, sheet] = [fields.lists.filieres.many, fields.lists.passerelles.many];
  const reviewed = { column: named('operators', 'linksVerifiedOn'), sheet: fields.lists.operators.many };
  return [
    fill(notes.operatorSheet, { name, day }),
    ...(asks ? [fill(notes.offerAsked, { sheet: filieres })] : []),
    fill(notes.toFill, { mark: TO_FILL }),
    asks ? fill(notes.newFilieres, { sheet, filieres }) : fill(notes.passerelles, { sheet }),
    fill(notes.reviewed, reviewed),
    ...(!hasOwn
      ? []
      : [asks ? fill(notes.ownSites, { column: named('filieres', 'sites') }) : notes.ownFilieres]),
  ];
}

interface NotesAsked {
  readonly at: string;
  readonly language: Language;
  /** Whether the sheet asks what the operator offers. */
  readonly asks: boolean;
  /** Whether names of the operator's own filières or sites follow. */
  readonly hasOwn: boolean;
}

/** The drop-down lists of the sheets of passerelles and trades: words for codes, and the names of the own filières. */
function dropDowns(
  sheets: readonly SheetCells[],
  language: Language,
  ownCells: string | undefined,
): readonly DropDown[] {
  const cells = new Map(
    ownCells === undefined ? [] : ['from', 'to'].map((path) => [path, ownCells] as const),
  );
  const ofTrades = new Map(ownCells === undefined ? [] : [['filiere', ownCells] as const]);
  return [
    ...dropDownsOf('passerelles', sheets, language, cells),
    ...dropDownsOf('preps', sheets, language, ofTrades),
  ];
}

/**
 * The drop-down lists of a workbook that asks what an operator offers: words for codes, the names of its sites, and in
 * the sheet of passerelles the filières that it writes.
 */
function offerDropDowns(
  sheets: readonly SheetCells[],
  language: Language,
  siteCells: string | undefined,
): readonly DropDown[] {
  const { lists } = SHEET_WORDS[language].fields;
  const column = columnLetter(OFFER_FIELDS.indexOf('name'));
  const written = `'${lists.filieres.many}'!$${column}$2:$${column}$${OFFER_ROWS + 1}`;
  return [
    ...dropDownsOf(
      'filieres',
      sheets,
      language,
      new Map(siteCells === undefined ? [] : [['sites', siteCells]]),
    ),
    ...dropDownsOf(
      'passerelles',
      sheets,
      language,
      new Map([
        ['from', written],
        ['to', written],
      ]),
    ),
  ];
}

/** The drop-down lists of the columns of a sheet. `cells` gives the cells with the words of some fields, by path. */
function dropDownsOf(
  list: 'filieres' | 'passerelles' | 'preps',
  sheets: readonly SheetCells[],
  language: Language,
  cells: ReadonlyMap<string, string>,
): readonly DropDown[] {
  const words = SHEET_WORDS[language];
  const sheet = words.fields.lists[list].many;
  const headings = sheets.find(({ name }) => name === sheet)?.rows[0] ?? [];
  return FIELDS[list].flatMap((field): readonly DropDown[] => {
    const column = headings.indexOf(fieldWord(words.fields, field).label);
    if (column < 0) return [];
    const own = cells.get(field.path);
    if (own !== undefined) return [{ sheet, column, choices: { cells: own } }];
    const choices = wordsFor(field, words);
    return choices === undefined ? [] : [{ sheet, column, choices }];
  });
}

/** The words to choose from in the cells of a field; undefined when there are none, or too many for a list. */
function wordsFor({ type }: Field, words: SheetWords): readonly string[] | undefined {
  if (type.kind === 'yesNo') return [words.fields.yes, words.fields.no];
  if (type.kind !== 'choice') return undefined;
  const choices = Object.values(choiceWords(words, type.of));
  return fitsInList(choices) ? choices : undefined;
}

/** A table as a sheet of a workbook, with its headings in sight. */
export function sheetOf({ name, rows: [headings = [], ...rows] }: SheetCells): WorkbookSheet {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: headings.map((text) => ({ width: Math.min(40, Math.max(12, String(text).length + 2)) })),
    data: [
      headings.map((text) => heading(String(text))),
      ...rows.map((row) => row.map((cell) => cellOf(String(cell ?? '')))),
    ],
  };
}

/** Writes a whole number as a number. Codes with leading zeros stay text. */
function cellOf(text: string): Cell {
  if (text === '') return null;
  return /^(?:0|[1-9]\d{0,8})$/.test(text) ? { value: Number(text), type: Number } : string(text);
}

import { fieldWord } from '../messages/field-word.ts';
import type { SheetWords } from '../messages/sheet-words.ts';
import { FIELDS } from '../model/element-fields.ts';
import type { Field } from '../model/field-types.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import { fieldValue } from '../model/paths.ts';
import { writeCell } from '../transfer/cells.ts';
import { fold } from '../transfer/fold.ts';
import type { SheetCells } from '../transfer/mapping.ts';
import { type Names, namesOf } from '../transfer/names.ts';
import { withMark } from '../transfer/presumed-mark.ts';
import { writeRef } from '../transfer/read-ref.ts';
import { TO_FILL } from '../transfer/to-fill.ts';
import { FILIERE_FIELDS, OPERATOR_FIELDS } from './completeness.ts';
import { asksForOffer, FIRST_ANSWER, LINK_FIELDS, OFFER_FIELDS, OFFER_ROWS } from './offer-rows.ts';
import type { WaitsOfElement } from './waited-fields.ts';

/**
 * Builds the sheets sent to an operator to verify its data: its own row, its filières and its passerelles, with a mark
 * in the empty cells that a rule waits for, and a mark after values that a rule presumed. The import can read the filled-in file, as the headings are the usual ones
 * and a cell that still holds the mark reads as blank.
 */

/** Number of blank rows in which the operator adds passerelles, or trades, that the network lacks. */
export const BLANK_ROWS = 12;

/** The lists of the sheets, in order. */
export const OPERATOR_SHEET_LISTS = ['operators', 'filieres', 'passerelles', 'preps'] as const;
type SheetList = (typeof OPERATOR_SHEET_LISTS)[number];

/**
 * Columns that are always present: the fields that name a row, those to check, and the code, by which the import finds
 * the row again. The code stays last, because it says nothing to its reader.
 */
const ALWAYS: Readonly<Record<SheetList, readonly string[]>> = {
  operators: [
    ...['name', 'acronym', 'type', 'observedOn', 'linksVerifiedOn'],
    ...OPERATOR_FIELDS.map(({ path }) => path),
    ...['telephone', 'openingHours', 'id'],
  ],
  filieres: [
    ...['operator', 'name', 'stage', 'entry.ageMin', 'entry.ageMax', 'entry.statuses', 'observedOn'],
    ...FILIERE_FIELDS.map(({ path }) => path),
    ...['hours', 'id'],
  ],
  passerelles: ['from', 'to', 'kind', 'formality', 'note', 'observedOn', 'id'],
  preps: ['filiere', 'outlet', 'id'],
};
/**
 * Columns that are never sent. The number of people waiting is for reports only. The list of presumed fields is left
 * out, because a corrected cell would keep its mark.
 */
const NEVER = ['waitingCount', 'presumed'];

/** The lists that an end of a passerelle may refer to. */
const END_LISTS = ['filieres', 'outlets'] as const;

interface SheetsAsked {
  readonly operator: string;
  /** Day of the sheets. What ended before it is left out. */
  readonly day: string;
  /** Headings and codes in one language. */
  readonly words: SheetWords;
  /** The missing fields that rules wait for (M18), by element. Only they are marked. */
  readonly waits: ReadonlyMap<string, WaitsOfElement>;
}

/**
 * Makes the tables that an operator gets to check its data: its own row, its filières, the passerelles out of and into
 * them, and the trades that they prepare for if any is known, with blank rows for what the network lacks. Rows stand in
 * the order of their names. An operator without filières gets blank rows that ask
 * what it offers. Empty when the operator does not exist.
 */
export function sheetsForOperator(
  document: NetworkDocument,
  { operator: operatorId, day, words, waits }: SheetsAsked,
): readonly SheetCells[] {
  const operator = document.operators.find(({ id }) => id === operatorId);
  if (operator === undefined) return [];
  const names = namesOf(document);
  const filieres = inOrder(
    document.filieres.filter((filiere) => filiere.operator === operatorId && goesOn(filiere, day)),
    ({ name }) => name,
  );
  const own = new Set(filieres.map(({ id }) => id));
  const nameOf = (id: string): string => writeRef(id, END_LISTS, names);
  const passerelles = inOrder(
    document.passerelles.filter(
      (passerelle) => goesOn(passerelle, day) && (own.has(passerelle.from) || own.has(passerelle.to)),
    ),
    ({ from, to }) => `${nameOf(from)} ${nameOf(to)}`,
  );
  const preps = inOrder(
    document.preps.filter((prep) => own.has(prep.filiere) && goesOn(prep, day)),
    ({ filiere, outlet }) => `${nameOf(filiere)} ${nameOf(outlet)}`,
  );
  const rowsOf: Readonly<Record<SheetList, readonly Row[]>> = {
    operators: [operator],
    filieres,
    passerelles: [
      ...passerelles.filter(({ from }) => own.has(from)),
      ...passerelles.filter(({ from }) => !own.has(from)),
    ],
    preps,
  };
  const writing = { words, names, waits };
  if (!asksForOffer(operator, filieres))
    return OPERATOR_SHEET_LISTS.filter((list) => list !== 'preps' || preps.length > 0).map((list) =>
      sheetOf(list, rowsOf[list], writing),
    );
  return [
    sheetOf('operators', [operator], { ...writing, waits: new Map([[operatorId, FIRST_WAITS]]) }),
    offerSheet(operatorId, writing),
    linkSheet(sheetOf('passerelles', [], writing), words),
  ];
}

const FIRST_WAITS: WaitsOfElement = new Map(FIRST_ANSWER.map((path) => [path, []]));

/** The sheet of filières of an operator of which none is known: rows with its name, and a mark in each other cell. */
function offerSheet(operator: string, { words, names }: Writing): SheetCells {
  const fields = OFFER_FIELDS.flatMap((path) => FIELDS.filieres.find((field) => field.path === path) ?? []);
  const row = fields.map((field) => {
    if (field.path === 'operator') return writeCell(field, operator, words, names);
    return field.path === 'id' ? '' : TO_FILL;
  });
  return {
    name: words.fields.lists.filieres.many,
    rows: [
      fields.map((field) => fieldWord(words.fields, field).label),
      ...Array.from({ length: OFFER_ROWS }, () => row),
    ],
  };
}

/** Marks the cells that a new passerelle needs in the blank rows of a sheet of passerelles. */
function linkSheet({ name, rows: [headings = [], ...rows] }: SheetCells, words: SheetWords): SheetCells {
  const asked = new Set(
    FIELDS.passerelles
      .filter(({ path }) => LINK_FIELDS.includes(path))
      .map((field) => fieldWord(words.fields, field).label),
  );
  const marked = rows.map((row) =>
    row.map((cell, column) => (asked.has(String(headings[column])) ? TO_FILL : cell)),
  );
  return { name, rows: [headings, ...marked] };
}

/** Returns the names of the filières of an operator on a day, as a passerelle refers to them in a table cell. */
export function filiereNames(document: NetworkDocument, operator: string, day: string): readonly string[] {
  const names = namesOf(document);
  const own = document.filieres.filter((filiere) => filiere.operator === operator && goesOn(filiere, day));
  return inOrder(own, ({ name }) => name).map(({ id }) => writeRef(id, END_LISTS, names));
}

/** Returns the names of the sites of an operator on a day, as a filière refers to them in a table cell. */
export function siteNames(document: NetworkDocument, operator: string, day: string): readonly string[] {
  const names = namesOf(document);
  const own = document.sites.filter((site) => site.operator === operator && goesOn(site, day));
  return inOrder(
    own.map(({ id }) => writeRef(id, ['sites'], names)),
    (text) => text,
  );
}

/** Sorts by a text, without regard to accents and capitals. Those of one text keep their order. */
function inOrder<T>(items: readonly T[], textOf: (item: T) => string): readonly T[] {
  const keyed = items.map((item) => ({ item, key: fold(textOf(item)) }));
  return keyed.sort((a, b) => byCodeUnit(a.key, b.key)).map(({ item }) => item);
}

const goesOn = ({ validTo }: { readonly validTo?: string | undefined }, day: string): boolean =>
  validTo === undefined || validTo >= day;

type Row = { readonly id?: string | undefined; readonly presumed?: readonly string[] | undefined };

interface Writing {
  readonly words: SheetWords;
  readonly names: Names;
  readonly waits: SheetsAsked['waits'];
}

/** Whether an absent field is marked: a rule waits for it, or hours give no length without the hours a week. */
const isAskedFor = (row: Row, path: string, waits: Writing['waits']): boolean =>
  waits.get(row.id ?? '')?.has(path) === true ||
  (path === 'schedule.hoursPerWeek' && fieldValue(row, 'hours') !== undefined);

function sheetOf(list: SheetList, rows: readonly Row[], { words, names, waits }: Writing): SheetCells {
  const fields = shownFields(list, rows);
  const cellOf = (row: Row, field: Field): string => {
    const cell = writeCell(field, fieldValue(row, field.path), words, names);
    if (cell === '') return isAskedFor(row, field.path, waits) ? TO_FILL : '';
    return row.presumed?.includes(field.path) === true ? withMark(field, cell, words.cells.presumed) : cell;
  };
  return {
    name: words.fields.lists[list].many,
    rows: [
      fields.map((field) => fieldWord(words.fields, field).label),
      ...rows.map((row) => fields.map((field) => cellOf(row, field))),
      ...(list === 'passerelles' || list === 'preps' ? blankRows(fields.length) : []),
    ],
  };
}

const blankRows = (columns: number): string[][] =>
  Array.from({ length: BLANK_ROWS }, () => Array.from({ length: columns }, () => ''));

/** The fields of the columns of a sheet, in the usual order, with the code last. */
function shownFields(list: SheetList, rows: readonly Row[]): readonly Field[] {
  const shown = FIELDS[list].filter(
    ({ path }) =>
      !NEVER.includes(path) &&
      (ALWAYS[list].includes(path) || rows.some((row) => fieldValue(row, path) !== undefined)),
  );
  return [...shown.filter(({ path }) => path !== 'id'), ...shown.filter(({ path }) => path === 'id')];
}

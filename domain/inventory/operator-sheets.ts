import { fieldWord } from '../messages/field-word.ts';
import type { SheetWords } from '../messages/sheet-words.ts';
import { isValidAt } from '../model/dates.ts';
import { FIELDS } from '../model/element-fields.ts';
import type { Field } from '../model/field-types.ts';
import type { NetworkDocument } from '../model/network.ts';
import { fieldValue } from '../model/paths.ts';
import { writeCell } from '../transfer/cells.ts';
import type { SheetCells } from '../transfer/mapping.ts';
import { type Names, namesOf } from '../transfer/names.ts';
import {
  FILIERE_FIELDS,
  filiereCompleteness,
  OPERATOR_FIELDS,
  operatorCompleteness,
} from './completeness.ts';

/**
 * Builds the sheets sent to an operator to verify its data: its own row and its filières, with a mark in the empty
 * cells that matter. The import can read the filled-in file, as the headings are the usual ones and a cell that still
 * holds the mark reads as blank.
 */

/** Text of a cell that the operator should fill in. */
export const TO_FILL = '____';

/**
 * Columns that are always present: the fields that identify a row, those to check, and those that count for
 * completeness.
 */
const ALWAYS: Readonly<Record<'operators' | 'filieres', readonly string[]>> = {
  operators: [
    ...['id', 'name', 'acronym', 'type', 'observedOn', 'linksVerifiedOn'],
    ...OPERATOR_FIELDS.map(({ path }) => path),
    ...['telephone', 'openingHours'],
  ],
  filieres: [
    ...['id', 'operator', 'name', 'stage', 'entry.ageMin', 'entry.ageMax', 'entry.statuses', 'observedOn'],
    ...FILIERE_FIELDS.map(({ path }) => path),
    'hours',
  ],
};
/** Columns that are never sent: the number of people waiting is for reports only. */
const NEVER = ['waitingCount'];

/**
 * Makes the two tables that an operator gets to check its data: its own row, and its filières that have not ended on
 * the day. `words` gives headings and codes in one language. Empty when the operator does not exist.
 */
export function sheetsForOperator(
  document: NetworkDocument,
  operatorId: string,
  day: string,
  words: SheetWords,
): readonly SheetCells[] {
  const operator = document.operators.find(({ id }) => id === operatorId);
  if (operator === undefined) return [];
  const names = namesOf(document);
  const sites = document.sites.filter((site) => isValidAt(site, day));
  const filieres = document.filieres.filter(
    (filiere) => filiere.operator === operatorId && (filiere.validTo === undefined || filiere.validTo >= day),
  );
  const hasSite = sites.some((site) => site.operator === operatorId);
  const open = new Set(sites.map(({ id }) => id));
  return [
    sheetOf('operators', [[operator, operatorCompleteness(operator, hasSite).missing]], words, names),
    sheetOf(
      'filieres',
      filieres.map((filiere) => [
        filiere,
        filiereCompleteness(filiere, filiere.sites?.some((site) => open.has(site)) === true).missing,
      ]),
      words,
      names,
    ),
  ];
}

type Row = readonly [element: object, missing: readonly string[]];

function sheetOf(
  list: 'operators' | 'filieres',
  rows: readonly Row[],
  words: SheetWords,
  names: Names,
): SheetCells {
  const fields = FIELDS[list].filter(({ path }) => isShown(list, path, rows));
  const cellOf = ([element, missing]: Row, field: Field): string => {
    const cell = writeCell(field, fieldValue(element, field.path), words, names);
    return cell === '' && missing.includes(field.path) ? TO_FILL : cell;
  };
  return {
    name: words.fields.lists[list].many,
    rows: [
      fields.map((field) => fieldWord(words.fields, field).label),
      ...rows.map((row) => fields.map((field) => cellOf(row, field))),
    ],
  };
}

const isShown = (list: 'operators' | 'filieres', path: string, rows: readonly Row[]): boolean =>
  !NEVER.includes(path) &&
  (ALWAYS[list].includes(path) || rows.some(([element]) => fieldValue(element, path) !== undefined));

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
 * What is sent to an operator to be looked over: its own row and its filières, with what is known of them and a mark
 * where something is waited for. The headings are those of the catalogue, so that the file comes back by the import as
 * it is: a cell with the mark reads as a blank one, and changes nothing.
 */

/** Stands in a cell to be filled in. */
export const TO_FILL = '____';

/** Beside the fields that count: what tells a row from another, and what an operator checks at a glance. */
const ALWAYS: Readonly<Record<'operators' | 'filieres', readonly string[]>> = {
  operators: ['id', 'name', 'acronym', 'type', 'observedOn', ...OPERATOR_FIELDS.map(({ path }) => path)],
  filieres: [
    ...['id', 'operator', 'name', 'stage', 'entry.ageMin', 'entry.ageMax', 'entry.statuses', 'observedOn'],
    ...FILIERE_FIELDS.map(({ path }) => path),
  ],
};
/** Never sent: how many people wait is a total that reports carry. */
const NEVER = ['waitingCount'];

/** The sheets of an operator on a day: its own row, and its filières that are not over. */
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

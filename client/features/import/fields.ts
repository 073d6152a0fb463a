import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS, type SheetWords } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { ENTITY_LISTS, type EntityList } from '../../../domain/model/network.ts';
import { fold } from '../../../domain/transfer/fold.ts';
import type { Cell, ColumnMapping, FieldName, SheetMapping } from '../../../domain/transfer/mapping.ts';

/** What a sheet may be read as, and the fields that its columns may fill. */

export type Elements = Extract<SheetMapping, { holds: 'ELEMENTS' }>;
export type ListName = Elements['list'];

/** The lists that a row of a flat sheet speaks of. */
const FLAT: readonly EntityList[] = ['operators', 'sites', 'filieres', 'preps'];
/** What the row itself says of them: the operator of its filière, the filière that leads to its outlet. */
const IMPLIED = new Set(['filieres.operator', 'filieres.sites', 'sites.operator', 'preps.filiere']);
/** People make these in the program, not in spreadsheets; a workbook that was exported has them too. */
const LAST: readonly EntityList[] = ['findingLives', 'scenarios', 'views'];

export const LISTS: readonly EntityList[] = [...ENTITY_LISTS.filter((list) => !LAST.includes(list)), ...LAST];

export const fieldKey = ({ list, path }: FieldName): string => `${list}.${path}`;

/** The fields that a sheet may hold, list by list. */
export const fieldsFor = (list: ListName): readonly (readonly [EntityList, readonly Field[]])[] =>
  list === 'flat'
    ? FLAT.map((one) => [one, FIELDS[one].filter((field) => !IMPLIED.has(fieldKey(field)))] as const)
    : [[list, FIELDS[list]]];

/** Fields without which nothing new can come of a row. Ids are made where a file gives none. */
export const requiredFor = (list: ListName): readonly Field[] =>
  fieldsFor(list)
    .filter(([one]) => list !== 'flat' || one === 'operators' || one === 'filieres')
    .flatMap(([, fields]) => fields.filter(({ required, path }) => required && path !== 'id'));

export function fieldNamed({ list, path }: FieldName): Field | undefined {
  return FIELDS[list].find((field) => field.path === path);
}

/** "Filière : Nom" where several lists stand side by side, else "Nom". */
export function fieldLabel(words: SheetWords, field: FieldName, list: ListName, said: Said): string {
  const { label } = fieldWord(words.fields, field);
  return list === 'flat' ? said(words.fields.lists[field.list].one, label) : label;
}

type Said = (label: string, text: string) => string;

/** The headings of a row, as text. */
export const headingsOf = (rows: readonly (readonly Cell[])[], row: number): readonly string[] =>
  (rows[row] ?? []).map((cell) => (cell === null ? '' : String(cell).trim()));

/**
 * The columns of a sheet that is read anew as some list, or from another heading row: a column keeps its field where
 * the list has it, and a heading that is the name of a field finds it.
 */
export function columnsFor(
  list: ListName,
  headings: readonly string[],
  before: readonly ColumnMapping[],
): ColumnMapping[] {
  const fields = fieldsFor(list).flatMap(([, some]) => some);
  const byHeading = new Map<string, FieldName>();
  for (const words of Object.values(SHEET_WORDS))
    for (const field of fields) {
      const { label, also = [] } = fieldWord(words.fields, field);
      const one = words.fields.lists[field.list].one;
      for (const name of [label, ...also, `${one} ${label}`, `${label} ${one}`])
        if (!byHeading.has(fold(name))) byHeading.set(fold(name), { list: field.list, path: field.path });
    }
  const keys = new Set(fields.map(fieldKey));
  const taken = new Set<string>();
  return headings.map((heading, column) => {
    const known = before.find((one) => one.column === column && one.heading === heading);
    const kept = known?.field != null && keys.has(fieldKey(known.field)) ? known.field : undefined;
    const found = kept ?? byHeading.get(fold(heading));
    const field = found === undefined || taken.has(fieldKey(found)) ? null : found;
    if (field !== null) taken.add(fieldKey(field));
    return { column, heading: heading.slice(0, 300), field, ...(known?.unit && { unit: known.unit }) };
  });
}

/** Fields that several columns of a sheet would fill. */
export function doubled(columns: readonly ColumnMapping[]): readonly FieldName[] {
  const seen = new Set<string>();
  const twice = new Map<string, FieldName>();
  for (const { field } of columns) {
    if (field === null) continue;
    const key = fieldKey(field);
    if (seen.has(key)) twice.set(key, field);
    seen.add(key);
  }
  return [...twice.values()];
}

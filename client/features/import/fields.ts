import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS, type SheetWords } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { ENTITY_LISTS, type EntityList, LISTS_BESIDE_THE_OFFER } from '../../../domain/model/network.ts';
import { fold } from '../../../domain/transfer/fold.ts';
import type { ColumnMapping, FieldName, SheetMapping } from '../../../domain/transfer/mapping.ts';
import { takesSeveralColumns } from '../../../domain/transfer/several-columns.ts';

/** The lists as which a sheet can be read, and the fields that its columns can fill. */

export type Elements = Extract<SheetMapping, { holds: 'ELEMENTS' }>;
export type ListName = Elements['list'];

/** The lists to which a row of a flat sheet contributes. */
const FLAT: readonly EntityList[] = ['operators', 'sites', 'filieres', 'preps'];
/** Fields that a flat row fills by itself: for instance, the operator of its filière. */
const IMPLIED = new Set(['filieres.operator', 'filieres.sites', 'sites.operator', 'preps.filiere']);
/**
 * All lists as which a sheet can be read, the likely ones first. The last ones are made in this program and rarely in
 * spreadsheets; exported workbooks contain them too.
 */
export const LISTS: readonly EntityList[] = [
  ...ENTITY_LISTS.filter((list) => !LISTS_BESIDE_THE_OFFER.includes(list)),
  ...LISTS_BESIDE_THE_OFFER,
];

/** Returns the text `list.path` that identifies a field. */
export const fieldKey = ({ list, path }: FieldName): string => `${list}.${path}`;

/**
 * Lists the fields that the columns of a sheet can fill, as pairs of a list of the network and its fields. There is
 * one pair, but several for a "flat" sheet, which holds operators, sites and filières in one row.
 */
export const fieldsFor = (list: ListName): readonly (readonly [EntityList, readonly Field[]])[] =>
  list === 'flat'
    ? FLAT.map((one) => [one, FIELDS[one].filter((field) => !IMPLIED.has(fieldKey(field)))] as const)
    : [[list, FIELDS[list]]];

/**
 * Lists the fields that a row must fill to create the elements that the columns of a sheet describe. The id is not
 * among them, as a missing id is generated. A flat sheet always describes operators, and filières when a column is
 * about them.
 */
export function requiredFor({ list, columns }: Pick<Elements, 'list' | 'columns'>): readonly Field[] {
  const isDescribed = (one: EntityList): boolean =>
    list !== 'flat' ||
    one === 'operators' ||
    (one === 'filieres' && columns.some(({ field }) => field?.list === 'filieres'));
  return fieldsFor(list)
    .filter(([one]) => isDescribed(one))
    .flatMap(([, fields]) => fields.filter(({ required, path }) => required && path !== 'id'));
}

/** Finds the definition of a field by its list and path; undefined when the list has no such field. */
export function fieldNamed({ list, path }: FieldName): Field | undefined {
  return FIELDS[list].find((field) => field.path === path);
}

/**
 * Returns the label of a field in the language of `words`. In a "flat" sheet, which holds operators, sites and
 * filières in one row, the name of the list comes first: "Filière: Name". `said` joins the two.
 */
export function fieldLabel(words: SheetWords, field: FieldName, list: ListName, said: Said): string {
  const { label } = fieldWord(words.fields, field);
  return list === 'flat' ? said(words.fields.lists[field.list].one, label) : label;
}

type Said = (label: string, text: string) => string;

/**
 * Guesses which field each column fills when a sheet is read as the list `list`, or from another heading row
 * (`headings`). `before` are the choices until now: a column keeps its field if the list has it; otherwise its
 * heading is matched with the names of fields. No field is used twice, but one that takes several columns keeps them.
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
    const isTaken =
      found !== undefined && taken.has(fieldKey(found)) && !(found === kept && takesSeveralColumns(found));
    const field = found === undefined || isTaken ? null : found;
    if (field !== null) taken.add(fieldKey(field));
    const { unit, joined, tidy } = known ?? {};
    return {
      column,
      heading: heading.slice(0, 300),
      field,
      ...(unit && { unit }),
      ...(kept && joined && { joined }),
      ...(kept && tidy && { tidy }),
    };
  });
}

/**
 * Lists the fields that more than one of these columns would fill although only one may; each field once, empty if
 * there are none.
 */
export function doubled(columns: readonly ColumnMapping[]): readonly FieldName[] {
  const seen = new Set<string>();
  const twice = new Map<string, FieldName>();
  for (const { field } of columns) {
    if (field === null) continue;
    const key = fieldKey(field);
    if (seen.has(key) && !takesSeveralColumns(field)) twice.set(key, field);
    seen.add(key);
  }
  return [...twice.values()];
}

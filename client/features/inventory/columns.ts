import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { derivedColumns } from '../../editing/derived-columns.ts';

/** Index of the column of checkboxes. */
export const CHECK = -1;

/** The lists that have a table, the most used first. */
export const TABLE_LISTS: readonly EntityList[] = [
  'operators',
  'filieres',
  'passerelles',
  'sites',
  'outlets',
  'preps',
  'agreements',
  'flows',
  'nilReports',
  'obstacles',
  'mitigations',
  'actions',
  'communes',
  'travelTimes',
  'bassins',
  'regionales',
  'audiences',
  'reasons',
  'operatorTypes',
];

/** The lists with numbers of people that the entry of numbers gives as they are kept. */
export const ENTRY_LISTS: readonly EntityList[] = ['flows', 'filieres', 'actions'];

/** Columns shown until the user chooses others: the fields that usually need correcting. */
const FIRST: Partial<Readonly<Record<EntityList, readonly string[]>>> = {
  operators: ['name', 'acronym', 'type', 'communes', 'bassins', 'contact', 'validTo', 'observedOn'],
  filieres: [
    'name',
    'operator',
    'stage',
    'sector',
    'intake',
    'durationMonths',
    'waitMonths',
    'entry.written.min',
    'exit.written',
    'openAdmission',
    'observedOn',
  ],
  passerelles: ['from', 'to', 'kind', 'formality', 'agreement', 'planned', 'validFrom', 'validTo'],
  flows: ['source', 'target', 'from', 'to', 'kind', 'declaredBy', 'count', 'started', 'abandoned'],
  obstacles: ['name', 'on', 'category', 'severity', 'affects'],
  actions: ['date', 'kind', 'name', 'operators', 'participants'],
};
const MOST_AT_FIRST = 8;

/** The columns that the table of a list may have: its fields, and what follows from other elements. */
export const columnChoices = (list: EntityList): readonly Field[] => [
  ...FIELDS[list],
  ...derivedColumns(list),
];

/**
 * Returns the columns of the table of a list, in the usual order of fields: the fields whose paths are in `chosen`,
 * or a default choice when it is empty.
 */
export function columnsOf(list: EntityList, chosen: readonly string[]): readonly Field[] {
  const fields = columnChoices(list);
  const kept = fields.filter(({ path }) => chosen.includes(path));
  if (kept.length > 0) return kept;
  const first = FIRST[list];
  if (first === undefined) return fields.filter(({ path }) => path !== 'id').slice(0, MOST_AT_FIRST);
  return first.flatMap((path) => fields.filter((field) => field.path === path));
}

/**
 * Returns the width of the table column of a field, in pixels at the default font size. It depends on the type of the
 * field.
 */
export function widthOf({ path, type }: Field): number {
  switch (type.kind) {
    case 'text':
    case 'ref':
      return path === 'name' ? 280 : 220;
    case 'refs':
    case 'texts':
    case 'urls':
    case 'confirmations':
    case 'fieldNames':
    case 'codes':
    case 'note':
    case 'affects':
    case 'json':
      return 240;
    case 'id':
      return 200;
    case 'operatorType':
    case 'url':
      return 190;
    default:
      return 140;
  }
}

import { sameValue } from '../../../domain/change/elements.ts';
import type { ElementEdit, FieldEdit } from '../../../domain/change/record.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import type { TableElement } from '../../editing/cell-text.ts';

/**
 * Makes the edits that set the field at `path` to the value `now` in all given rows of a list. Rows that have the
 * value already get no edit.
 */
export const bulkEdits = (
  list: EntityList,
  rows: readonly TableElement[],
  path: string,
  now: unknown,
): ElementEdit[] =>
  rows.flatMap((row): ElementEdit[] => {
    const was = fieldValue(row, path);
    if (sameValue(was, now)) return [];
    const field = { path, ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
    return [{ do: 'CHANGE', list, id: row.id, fields: [field] }];
  });

/**
 * Lists the fields that differ between two versions of an element of a list, each with its path, its old value
 * (`was`) and its new one (`now`); an absent value is left out.
 */
export const fieldEdits = (list: EntityList, before: object, after: object): FieldEdit[] =>
  FIELDS[list].flatMap(({ path }) => {
    const [was, now] = [fieldValue(before, path), fieldValue(after, path)];
    if (sameValue(was, now)) return [];
    return [{ path, ...(was !== undefined && { was }), ...(now !== undefined && { now }) }];
  });

import { sameValue } from '../../../domain/change/elements.ts';
import type { ElementEdit, FieldEdit } from '../../../domain/change/record.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import type { TableElement } from '../../editing/cell-text.ts';

/**
 * The edits that set one field to the same value in all selected rows. Rows that have the value already are
 * skipped.
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

/** The fields that differ between two versions of an element, each with its old and new value. */
export const fieldEdits = (list: EntityList, before: object, after: object): FieldEdit[] =>
  FIELDS[list].flatMap(({ path }) => {
    const [was, now] = [fieldValue(before, path), fieldValue(after, path)];
    if (sameValue(was, now)) return [];
    return [{ path, ...(was !== undefined && { was }), ...(now !== undefined && { now }) }];
  });

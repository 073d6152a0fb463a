import { sameValue } from '../../../domain/change/elements.ts';
import type { ElementEdit } from '../../../domain/change/record.ts';
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

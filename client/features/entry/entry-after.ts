import type { ElementEdit } from '../../../domain/change/record.ts';
import { derivedId, type EntityList } from '../../../domain/model/network.ts';
import type { NilReport } from '../../../domain/model/nil-report.ts';
import { withField } from '../../../domain/model/paths.ts';
import type { Entry } from './use-entry.ts';

/**
 * Works out the numbers of people that are kept after the page's own `edits` were written as revision number `revision`:
 * to fetch a hundred thousand rows again after each number takes seconds. Undefined when `before` is not of the revision
 * just before, or when an edit names a row that it does not have.
 */
export function entryAfter(
  before: Entry,
  revision: number,
  edits: readonly ElementEdit[],
): Entry | undefined {
  if (before.revision !== revision - 1) return undefined;
  const flows = rowsAfter('flows', before.flows, edits);
  const filieres = rowsAfter('filieres', before.filieres, edits);
  const actions = rowsAfter('actions', before.actions, edits);
  if (flows === undefined || filieres === undefined || actions === undefined) return undefined;
  const waiting = filieres.filter(({ waitingCount }) => waitingCount !== undefined);
  return { ...before, revision, flows, filieres: waiting, actions };
}

/** The reports of nothing after the page's own edits; undefined when an edit names one that is not there. */
export const nilReportsAfter = (
  before: readonly NilReport[],
  edits: readonly ElementEdit[],
): readonly NilReport[] | undefined => rowsAfter('nilReports', before, edits);

/** The rows of a list after the edits of it; the same rows when there are none. */
function rowsAfter<T extends { readonly id?: string | undefined }>(
  list: EntityList,
  before: readonly T[],
  edits: readonly ElementEdit[],
): T[] | undefined {
  const own = edits.filter((edit) => edit.list === list);
  if (own.length === 0) return before as T[];
  const rows = new Map(before.map((row) => [row.id, row]));
  for (const edit of own) {
    if (edit.do === 'ADD') {
      const id = derivedId(list, edit.element);
      if (id === undefined || rows.has(id)) return undefined;
      rows.set(id, { ...edit.element, id } as unknown as T);
      continue;
    }
    const row = rows.get(edit.id);
    if (row === undefined) return undefined;
    if (edit.do === 'REMOVE') rows.delete(edit.id);
    else
      rows.set(
        edit.id,
        edit.fields.reduce((made, { path, now }) => withField(made, path, now ?? undefined), row),
      );
  }
  return [...rows.values()];
}

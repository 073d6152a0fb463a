import { holdsKeyedTexts } from '../../domain/change/keyed-texts.ts';
import type { EditConflict, ElementEdit } from '../../domain/change/record.ts';
import type { Clash, Wanted } from './use-edits.ts';

/**
 * Returns a text that identifies the field of an edit conflict: its list, the id of its element and its path. Fields
 * of two conflicts are the same when these texts are equal.
 */
export const keyOf = ({ list, id, path }: Pick<EditConflict, 'list' | 'id' | 'path'>): string =>
  [list, id, path ?? ''].join(' ');

/**
 * Returns the edits to save after the user has resolved a conflict with another user. `mine` holds the keys (`keyOf`)
 * of the fields that keep the own value; they now expect the other user's value as the old one. Other fields in
 * conflict are dropped.
 */
export function settled(
  { wanted, conflicts }: Clash & { readonly wanted: Wanted },
  mine: ReadonlySet<string>,
): Wanted {
  const byKey = new Map(conflicts.map((conflict) => [keyOf(conflict), conflict]));
  const edits = wanted.edits.flatMap((edit): ElementEdit[] => {
    if (edit.do !== 'CHANGE') {
      const id = edit.do === 'REMOVE' ? edit.id : String(edit.element.id ?? '');
      return byKey.has(keyOf({ list: edit.list, id, path: null })) ? [] : [edit];
    }
    const fields = edit.fields.flatMap((field) => {
      const key = keyOf({ list: edit.list, id: edit.id, path: field.path });
      const conflict = byKey.get(key);
      if (conflict === undefined) return [field];
      if (!mine.has(key)) return [];
      const { was: _was, ...own } = field;
      // What the other user wrote of other texts is in `mine` too.
      const rest = holdsKeyedTexts(edit.list, field.path) ? { ...own, now: conflict.mine } : own;
      return [conflict.theirs == null ? rest : { ...rest, was: conflict.theirs }];
    });
    return fields.length === 0 ? [] : [{ ...edit, fields }];
  });
  return { ...wanted, edits };
}

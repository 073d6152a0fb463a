import type { EditConflict, ElementEdit } from './record.ts';

/**
 * Works out the edits to send again after the user has resolved each conflict. "mine" overwrites the current value,
 * "theirs" drops the field. Edits without any field left are dropped.
 */
export function settled(
  edits: readonly ElementEdit[],
  conflicts: readonly EditConflict[],
  choice: (conflict: EditConflict) => 'mine' | 'theirs',
): ElementEdit[] {
  return edits.flatMap((edit): ElementEdit[] => {
    const id = edit.do === 'ADD' ? edit.element.id : edit.id;
    const met = conflicts.filter((conflict) => conflict.list === edit.list && conflict.id === id);
    // The element was removed, or someone else added it: edits of its fields no longer apply.
    if (met.some(({ path }) => path === null)) return [];
    if (edit.do !== 'CHANGE') return [edit];
    const fields = edit.fields.flatMap((field) => {
      const conflict = met.find(({ path }) => path === field.path);
      if (conflict === undefined) return [field];
      return choice(conflict) === 'theirs' ? [] : [{ ...field, was: conflict.theirs }];
    });
    return fields.length === 0 ? [] : [{ ...edit, fields }];
  });
}

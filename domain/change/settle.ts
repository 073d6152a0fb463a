import type { EditConflict, ElementEdit } from './record.ts';

/**
 * The edits to send again once a person has chosen, conflict by conflict: "mine" is said over the value that stands
 * now, "theirs" lets it stand. Edits that have nothing left to change go.
 */
export function settled(
  edits: readonly ElementEdit[],
  conflicts: readonly EditConflict[],
  choice: (conflict: EditConflict) => 'mine' | 'theirs',
): ElementEdit[] {
  return edits.flatMap((edit): ElementEdit[] => {
    const id = edit.do === 'ADD' ? edit.element.id : edit.id;
    const met = conflicts.filter((conflict) => conflict.list === edit.list && conflict.id === id);
    // The element is gone, or someone else added it: there is nothing left to say about its fields.
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

import { memberFieldsOf, membersIn } from '../model/members.ts';
import type { EntityList, NetworkDocument } from '../model/network.ts';
import { OPERATOR_TYPES } from '../model/operator-types.ts';
import { fieldValue } from '../model/paths.ts';
import { elementIn, elementsOf } from './elements.ts';
import type { Element, ElementEdit, FieldEdit } from './record.ts';
import { listsNaming, REFERENCE_FIELDS } from './references.ts';

/** Operators get this type when their own type is removed. */
const TYPE_OF_OTHERS = 'OTHER';

/**
 * Works out the edits that remove the elements of a list with these ids and all references to them: an optional field
 * is emptied, a list loses the ids, and an element that cannot exist without them is removed too. The edits for these
 * ids come first. The changes of scenarios and the keys of follow-ups stay, though they may mention removed elements.
 */
export function removalOf(
  document: NetworkDocument,
  list: EntityList,
  ...ids: readonly string[]
): ElementEdit[] {
  const removed = new Map<string, { list: EntityList; id: string }>();
  let going: { list: EntityList; id: string }[] = [];
  const fields = new Map<string, { list: EntityList; element: Element; edits: Map<string, FieldEdit> }>();
  const remove = (place: { list: EntityList; id: string }): void => {
    if (removed.has(keyOf(place)) || elementIn(document, place.list, place.id) === undefined) return;
    removed.set(keyOf(place), place);
    going.push(place);
  };
  for (const id of ids) remove({ list, id });
  // Removing a network's own version of a built-in operator type changes no operator: the built-in type remains.
  if (list === 'operatorTypes')
    going = going.filter(({ id }) => !OPERATOR_TYPES.some((type) => type.id === id));
  for (let gone = going.shift(); gone !== undefined; gone = going.shift()) {
    for (const from of listsNaming(gone.list)) {
      for (const element of elementsOf(document, from)) {
        const edits = withoutNamed(
          from,
          element,
          gone,
          fields.get(keyOf({ list: from, id: element.id }))?.edits,
        );
        if (edits === undefined) continue;
        if (edits === 'cannot-be-without') remove({ list: from, id: element.id });
        else fields.set(keyOf({ list: from, id: element.id }), { list: from, element, edits });
      }
    }
  }
  const changes = [...fields.values()]
    .filter(({ list: of, element }) => !removed.has(keyOf({ list: of, id: element.id })))
    .map(
      ({ list: of, element, edits }): ElementEdit => ({
        do: 'CHANGE',
        list: of,
        id: element.id,
        fields: [...edits.values()],
      }),
    );
  const removals = [...removed.values()].map((place): ElementEdit => ({ do: 'REMOVE', ...place }));
  return [...removals, ...changes];
}

const keyOf = ({ list, id }: { list: EntityList; id: string }): string => `${list} ${id}`;

/**
 * The edits that remove an id from an element, added to the edits it already has. Undefined when the element does not
 * refer to the id.
 */
function withoutNamed(
  list: EntityList,
  element: Element,
  gone: { list: EntityList; id: string },
  known: ReadonlyMap<string, FieldEdit> = new Map(),
): Map<string, FieldEdit> | 'cannot-be-without' | undefined {
  const edits = new Map(known);
  const present = (path: string): unknown =>
    edits.has(path) ? edits.get(path)?.now : fieldValue(element, path);
  const set = (path: string, now: unknown): void => {
    edits.set(path, { path, was: fieldValue(element, path), ...(now === undefined ? {} : { now }) });
  };
  let touched = false;
  for (const { path, lists, several, required } of REFERENCE_FIELDS[list]) {
    const value = present(path);
    const names = several ? ((value ?? []) as readonly string[]).includes(gone.id) : value === gone.id;
    if (!names || !lists.includes(gone.list)) continue;
    touched = true;
    const left = several ? (value as readonly string[]).filter((id) => id !== gone.id) : [];
    if (gone.list === 'operatorTypes') set(path, TYPE_OF_OTHERS);
    else if (left.length > 0) set(path, left);
    else if (required) return 'cannot-be-without';
    else set(path, undefined);
  }
  for (const field of memberFieldsOf(list)) {
    if (field.of !== gone.list) continue;
    const members = membersIn({ [field.field]: present(field.field) }, field);
    const left = members.filter((member) => member[field.item] !== gone.id);
    if (left.length === members.length) continue;
    touched = true;
    set(field.field, left.length === 0 && !field.required ? undefined : left);
  }
  return touched ? edits : undefined;
}

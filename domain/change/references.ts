import { FIELDS } from '../model/element-fields.ts';
import { memberFieldsOf, membersIn } from '../model/members.ts';
import { ENTITY_LISTS, type EntityList } from '../model/network.ts';
import { fieldValue, withField } from '../model/paths.ts';
import type { ChangedList, Element } from './record.ts';

/** A field of a list that holds the id, or the ids, of other elements. */

interface ReferenceField {
  readonly path: string;
  /** Lists that the ids may belong to. */
  readonly lists: readonly EntityList[];
  readonly several: boolean;
  readonly required: boolean;
}

/** The fields of each list that refer to other elements. */
export const REFERENCE_FIELDS = Object.fromEntries(
  ENTITY_LISTS.map((list) => [
    list,
    FIELDS[list].flatMap(({ path, type, required }): ReferenceField[] => {
      if (type.kind === 'operatorType') return [{ path, lists: ['operatorTypes'], several: false, required }];
      if (type.kind !== 'ref' && type.kind !== 'refs') return [];
      return [{ path, lists: type.lists, several: type.kind === 'refs', required }];
    }),
  ]),
) as unknown as Readonly<Record<EntityList, readonly ReferenceField[]>>;

/** Names the lists whose elements may refer to elements of the given list. */
export function listsNaming(list: EntityList): readonly EntityList[] {
  return ENTITY_LISTS.filter(
    (from) =>
      memberFieldsOf(from).some(({ of }) => of === list) ||
      REFERENCE_FIELDS[from].some(({ lists }) => lists.includes(list)),
  );
}

/** Lists the ids of other elements that an element of a list refers to, its operator type included. */
export function namedBy(list: ChangedList, element: Element): string[] {
  if (list === 'network') return [];
  const members = memberFieldsOf(list).flatMap((field) =>
    membersIn(element, field).flatMap((member) => member[field.item] ?? []),
  );
  return REFERENCE_FIELDS[list].reduce((ids, { path, several }) => {
    const value = fieldValue(element, path);
    if (value === undefined) return ids;
    if (several) ids.push(...(value as readonly string[]));
    else ids.push(value as string);
    return ids;
  }, members);
}

/**
 * Returns a copy of an element in which each id that it refers to is replaced. `replaced` gets an id and the lists
 * that may contain it, and returns the new id. Repeats that arise in a list of ids are removed.
 */
export function withReferences(
  list: EntityList,
  element: Element,
  replaced: (id: string, lists: readonly EntityList[]) => string,
): Element {
  return REFERENCE_FIELDS[list].reduce((made, { path, several, lists }) => {
    const value = fieldValue(made, path);
    if (value === undefined) return made;
    if (!several) {
      const id = replaced(value as string, lists);
      return id === value ? made : withField(made, path, id);
    }
    const ids = (value as readonly string[]).map((id) => replaced(id, lists));
    return ids.every((id, index) => id === (value as readonly string[])[index])
      ? made
      : withField(made, path, [...new Set(ids)]);
  }, element);
}

import { FIELDS } from '../model/element-fields.ts';
import type { Field } from '../model/field-types.ts';
import { memberFieldsOf, membersIn, withMembersIn } from '../model/members.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../model/network.ts';
import { fieldValue, withField } from '../model/paths.ts';
import { FLOW_SOURCES_OUTSIDE } from '../model/vocabulary.ts';

/** Closing a part of a network: removing references to elements that the part does not contain. */

type Element = { readonly id?: string | undefined };
export type Lists = Pick<NetworkDocument, EntityList>;

/** A field that holds references. When it is required and no reference remains, the whole element is removed. */
interface Reference {
  readonly path: string;
  readonly lists: readonly EntityList[];
  readonly many: boolean;
  readonly required: boolean;
}

const referenceOf = ({ path, type, required }: Field): Reference[] =>
  type.kind === 'ref' || type.kind === 'refs'
    ? [{ path, lists: type.lists, many: type.kind === 'refs', required }]
    : [];

const REFERENCES = Object.fromEntries(
  ENTITY_LISTS.map((list) => [list, FIELDS[list].flatMap(referenceOf)]),
) as unknown as Readonly<Record<EntityList, readonly Reference[]>>;

/** Codes for people from outside the network, which are no ids of elements. */
const OUTSIDE: ReadonlySet<string> = new Set(FLOW_SOURCES_OUTSIDE);

/**
 * Returns the lists of elements without references to elements that they do not contain. An element that cannot exist
 * without such a reference is left out too. One pass suffices, since elements refer only to elements of earlier
 * lists.
 */
export function closed(lists: Lists): Lists {
  const ids = new Map<EntityList, ReadonlySet<string>>();
  const closedLists: Partial<Record<EntityList, readonly Element[]>> = {};
  for (const list of ENTITY_LISTS) {
    const elements = (lists[list] as readonly Element[]).flatMap((element) => {
      const kept = closedElement(element, REFERENCES[list], ids);
      return kept === undefined ? [] : [kept];
    });
    closedLists[list] = elements.map((element) => withMembersInside(list, element, ids));
    ids.set(list, new Set(elements.flatMap(({ id }) => id ?? [])));
  }
  return closedLists as unknown as Lists;
}

function closedElement(
  element: Element,
  references: readonly Reference[],
  ids: ReadonlyMap<EntityList, ReadonlySet<string>>,
): Element | undefined {
  let kept = element;
  for (const { path, lists, many, required } of references) {
    const value = fieldValue(element, path);
    if (value === undefined) continue;
    const isInside = (id: string): boolean => OUTSIDE.has(id) || lists.some((list) => ids.get(list)?.has(id));
    const given = (many ? value : [value]) as readonly string[];
    const inside = given.filter(isInside);
    if (inside.length === given.length) continue;
    if (inside.length === 0 && required) return undefined;
    kept = withField(kept, path, inside.length === 0 ? undefined : inside);
  }
  return kept;
}

function withMembersInside(
  list: EntityList,
  element: Element,
  ids: ReadonlyMap<EntityList, ReadonlySet<string>>,
): Element {
  return memberFieldsOf(list).reduce((made, field) => {
    const members = membersIn(made, field);
    const inside = members.filter((member) => ids.get(field.of)?.has(member[field.item] ?? '') === true);
    return inside.length === members.length ? made : withMembersIn(made, field, inside);
  }, element);
}

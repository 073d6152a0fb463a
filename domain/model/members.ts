import type { EntityList } from './network.ts';

/**
 * A field that lists dated members: items that name an element, with the days between which it belongs or the day on
 * which it confirmed.
 */
export interface MemberField {
  readonly list: EntityList;
  readonly field: string;
  /** The key of an item that holds the id of the member. */
  readonly item: string;
  /** The list of the members. */
  readonly of: EntityList;
  /** Whether the list stays when it is empty. */
  readonly required: boolean;
}

export const MEMBER_FIELDS: readonly MemberField[] = [
  { list: 'bassins', field: 'communes', item: 'commune', of: 'communes', required: true },
  { list: 'regionales', field: 'bassins', item: 'bassin', of: 'bassins', required: false },
  { list: 'regionales', field: 'operators', item: 'operator', of: 'operators', required: false },
  { list: 'agreements', field: 'confirmations', item: 'operator', of: 'operators', required: false },
];

/** The fields with dated members of a list. */
export const memberFieldsOf = (list: EntityList): readonly MemberField[] =>
  MEMBER_FIELDS.filter((field) => field.list === list);

/** A dated member, as an item of such a field. */
export type Member = Readonly<Record<string, string | undefined>>;

/** Returns the dated members of an element in a field; empty when it has none. */
export const membersIn = (element: object, { field }: MemberField): readonly Member[] =>
  ((element as Record<string, unknown>)[field] ?? []) as readonly Member[];

/** Returns an element with other members in a field. Without any, the field goes unless it is required. */
export function withMembersIn<T extends object>(
  element: T,
  { field, required }: MemberField,
  members: readonly Member[],
): T {
  const { [field]: _before, ...rest } = element as Record<string, unknown>;
  if (members.length === 0 && !required) return rest as T;
  return { ...element, [field]: members };
}

import type { Element } from '../../../domain/change/record.ts';
import type { Part } from '../../../domain/change/soundness.ts';
import type { OperatorType } from '../../../domain/model/entities.ts';
import { membersIn } from '../../../domain/model/members.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import type { Row } from '../engine.ts';
import {
  ELEMENT_KINDS,
  type ElementKind,
  MEMBER_KINDS,
  OPERATOR_TYPE_NAME,
  RELATIONSHIP_KINDS,
  type Reference,
} from './elements.ts';
import { toProperties } from './properties.ts';

/** Rows for statements. `length` is the number of items that they are made from, about the number of rows. */
export type Rows = Iterable<Row> & { readonly length: number };

/**
 * Rows for a statement. They are made while they are written: making all rows of a large import at once would keep
 * other requests waiting.
 */
export interface Batch {
  /** The name of the statement. */
  readonly statement: string;
  readonly rows: Rows;
  /** Rows per statement, given when rows are large. */
  readonly atOnce?: number;
}

/**
 * Returns the rows that `rowsOf` makes of each item, as an iterable. They are made only while they are iterated, so
 * that they are never all in memory.
 */
export const lazily = <T>(items: readonly T[], rowsOf: (item: T) => Row | readonly Row[]): Rows => ({
  length: items.length,
  *[Symbol.iterator]() {
    for (const item of items) {
      const rows = rowsOf(item);
      if (Array.isArray(rows)) yield* rows as readonly Row[];
      else yield rows as Row;
    }
  },
});

/** Finds the list that contains an id in the whole network. */
type PlaceOf = (id: string) => EntityList | undefined;

/**
 * Returns the Cypher statements, with their rows, that create a node for each element of `part` (elements by list),
 * in such an order that referenced nodes exist already. `placeOf` finds the list that contains an id.
 */
export const nodesOf = (part: Part, placeOf: PlaceOf): Batch[] =>
  ELEMENT_KINDS.map((kind) => ({
    statement: `elements/create ${kind.list}`,
    rows: lazily(part[kind.list] ?? [], (element) => {
      const row: Record<string, Row[string]> = { properties: propertiesOf(kind, element, placeOf) };
      for (const { field, several } of kind.references) if (!several) row[field] = element[field] as string;
      return row;
    }),
  }));

/**
 * Returns the graph properties of an element that is a node in the database. A reference to something that is no node
 * is kept as a property with its id. `placeOf` finds the list that contains an id.
 */
export function propertiesOf(kind: ElementKind, element: Element, placeOf: PlaceOf): Row {
  const properties: Record<string, Row[string]> = { ...toProperties(kind.plan, element) };
  for (const { field, lists, property } of kind.ends) {
    const named = element[field] as string;
    if (property !== undefined && !isIn(lists, placeOf(named))) properties[property] = named;
  }
  return properties;
}

const isIn = (lists: readonly EntityList[], place: EntityList | undefined): boolean =>
  place !== undefined && lists.includes(place);

/**
 * Returns the Cypher statements, with their rows, that link the nodes of `part` (elements by list) to other nodes:
 * lists of references, names of operator types, communes of bassins, ends of flows. `placeOf` finds the list that
 * contains an id.
 */
export const linksOf = (part: Part, placeOf: PlaceOf): Batch[] => [
  ...batches(part, ({ references }) => references.filter(({ several }) => several), severalLinks),
  ...typeNamesAndMembers(part),
  ...batches(
    part,
    ({ ends }) => ends,
    (end, element, list) => (placeOf(element[end.field] as string) === list ? oneLink(end, element) : []),
  ),
];

/**
 * Returns the Cypher statements, with their rows, that link existing nodes of `part` (elements by list) by fields
 * that refer to one other element. New nodes get these links when they are created.
 */
export const singleLinksOf = (part: Part): Batch[] =>
  batches(part, ({ references }) => references.filter(({ several }) => !several), oneLink);

/**
 * One batch for each list that a reference may lead to: Cypher takes no label as a parameter, and a match without a
 * label uses no index.
 */
const batches = (
  part: Part,
  referencesOf: (kind: ElementKind) => readonly Reference[],
  rowsOf: (reference: Reference, element: Element, list: EntityList) => Row | readonly Row[],
): Batch[] =>
  ELEMENT_KINDS.flatMap((kind) =>
    referencesOf(kind).flatMap((reference) =>
      reference.lists.map((list) => ({
        statement: `elements/link ${kind.list}.${reference.field} to ${list}`,
        rows: lazily(part[kind.list] ?? [], (element) => rowsOf(reference, element, list)),
      })),
    ),
  );

function severalLinks({ field }: Reference, { id, [field]: named }: Element): Row[] {
  return ((named ?? []) as readonly string[]).map((to, position) => ({ from: id, to, position }));
}

function oneLink({ field, direction }: Reference, { id, [field]: named }: Element): Row | Row[] {
  if (named === undefined) return [];
  const other = named as string;
  return direction === 'in' ? { from: other, to: id } : { from: id, to: other };
}

function typeNamesAndMembers(part: Part): Batch[] {
  const { operatorTypes = [] } = part;
  const names = (operatorTypes as unknown as readonly Partial<OperatorType>[]).flatMap(
    ({ id, labels = [] }) =>
      labels.map((label, position) => ({
        type: id ?? '',
        properties: {
          ...toProperties(OPERATOR_TYPE_NAME.plan, label),
          id: `${id}.${position}`,
          position,
        },
      })),
  );
  return [
    { statement: 'elements/link operatorTypes.labels', rows: names },
    ...MEMBER_KINDS.map((kind) => ({
      statement: `elements/link ${kind.list}.${kind.field}`,
      rows: (part[kind.list] ?? []).flatMap((element) =>
        membersIn(element, kind).map((member, position) => ({
          from: member[kind.item] ?? '',
          to: element.id,
          properties: { ...toProperties(kind.plan, member), position },
        })),
      ),
    })),
  ];
}

/**
 * Returns the Cypher statements, with their rows, that create those elements of `part` (elements by list) that are
 * relationships in the graph: passerelles, PREP edges (a filière prepares for an outlet) and travel times. `placeOf`
 * finds the list that contains an id.
 */
export const relationshipsOf = (part: Part, placeOf: PlaceOf): Batch[] =>
  RELATIONSHIP_KINDS.flatMap(({ list, from, to, plan }) => {
    const listOf = (id: string): EntityList | undefined => {
      const place = placeOf(id);
      return isIn(to.lists, place) ? place : to.lists[0];
    };
    return to.lists.map((named) => ({
      statement: `elements/create ${list} to ${named}`,
      rows: lazily(part[list] ?? [], (element) => {
        const end = element[to.field] as string;
        if (listOf(end) !== named) return [];
        return { from: element[from.field] as string, to: end, properties: toProperties(plan, element) };
      }),
    }));
  });

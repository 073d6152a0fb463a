import { sameValue } from '../../domain/change/elements.ts';
import type { Element, ElementChange } from '../../domain/change/record.ts';
import { type Around, type Part, places } from '../../domain/change/soundness.ts';
import { addTo } from '../../domain/model/grouping.ts';
import type { EntityList, NetworkDocument } from '../../domain/model/network.ts';
import type { Row } from './engine.ts';
import { ELEMENT_KINDS, RELATIONSHIP_KINDS } from './graph/elements.ts';
import {
  type Batch,
  lazily,
  linksOf,
  nodesOf,
  propertiesOf,
  type Rows,
  relationshipsOf,
  singleLinksOf,
} from './graph/to-graph.ts';

/** The statements that write a change to the graph, in order. */
export interface ChangeWrites {
  /** Statements that remove relationships. They may find nothing, since a relationship disappears with its node. */
  readonly loosened: readonly Batch[];
  /** Statements of which each row must write exactly one node or relationship. */
  readonly written: readonly Batch[];
}

/** Lists whose elements are relationships. */
const RELATIONSHIP_LISTS: ReadonlySet<EntityList> = new Set(RELATIONSHIP_KINDS.map(({ list }) => list));

/** By list: the fields that the graph holds as relationships. */
const JOINING = new Map(ELEMENT_KINDS.map(({ list, joining }) => [list, joining]));

/**
 * Works out the Cypher statements, with their rows, that write changes to the database. Nodes are updated in place,
 * so that relationships made by others remain. `after` is the network after the changes; `namers` are unchanged
 * elements that refer to an id which moved to another list.
 */
export function writesOf(
  after: NetworkDocument,
  changes: readonly ElementChange[],
  namers: Around['namers'],
): ChangeWrites {
  const placeOf = places(after);
  const added: Lists = {};
  const updated: Lists = {};
  const joined: Lists = {};
  const crossed: Lists = {};
  const deleted: Lists = {};
  const loosened: Batch[] = [];
  const fieldsOf = (list: EntityList): readonly string[] => JOINING.get(list) ?? [];
  const loosen = (list: EntityList, { id }: Element, fields: readonly string[]): void => {
    for (const field of fields)
      loosened.push({ statement: `elements/unlink ${list}.${field}`, rows: [{ id }] });
  };

  for (const { list, before, after: element } of changes) {
    if (list === 'network') continue;
    if (RELATIONSHIP_LISTS.has(list)) {
      if (before !== null) push(deleted, list, before);
      if (element !== null) push(crossed, list, element);
    } else if (element === null) push(deleted, list, before!);
    else if (before === null) push(added, list, element);
    else {
      push(updated, list, element);
      const moved = fieldsOf(list).filter((field) => !sameValue(before[field], element[field]));
      if (moved.length > 0) push(joined, list, withOnly(element, moved));
      loosen(list, element, moved);
    }
  }
  for (const { list, element } of namers) {
    if (RELATIONSHIP_LISTS.has(list)) {
      push(deleted, list, element);
      push(crossed, list, element);
      continue;
    }
    push(updated, list, element);
    push(joined, list, withOnly(element, fieldsOf(list)));
    loosen(list, element, fieldsOf(list));
  }

  const namesOfTypes = {
    statement: 'elements/unlink operatorTypes.labels',
    rows: idRows(deleted.operatorTypes),
  };
  const written = [
    ...RELATIONSHIP_KINDS.map(({ list, from }) => ({
      statement: `elements/delete ${list}`,
      rows: lazily(deleted[list] ?? [], (element) => ({
        id: element.id,
        from: element[from.field] as string,
      })),
    })),
    ...ELEMENT_KINDS.map(({ list }) => ({
      statement: `elements/delete ${list}`,
      rows: idRows(deleted[list]),
    })),
    ...nodesOf(added, placeOf),
    ...ELEMENT_KINDS.map((kind) => ({
      statement: `elements/update ${kind.list}`,
      rows: lazily(updated[kind.list] ?? [], (element) => ({
        id: element.id,
        properties: propertiesOf(kind, element, placeOf),
      })),
    })),
    ...singleLinksOf(joined),
    ...linksOf(added, placeOf),
    ...linksOf(joined, placeOf),
    ...relationshipsOf(crossed, placeOf),
  ];
  return { loosened: together([...loosened, namesOfTypes]), written: together(written) };
}

type Lists = { -readonly [List in keyof Part]: Element[] };

function push(lists: Lists, list: EntityList, element: Element): void {
  const ofList = lists[list];
  if (ofList === undefined) lists[list] = [element];
  else ofList.push(element);
}

const withOnly = (element: Element, fields: readonly string[]): Element => ({
  ...Object.fromEntries(fields.map((field) => [field, element[field]])),
  id: element.id,
});

const idRows = (elements: readonly Element[] = []): Row[] => elements.map(({ id }) => ({ id }));

/** Joins the rows of equal statements into one batch, at the place of the first. */
function together(batches: readonly Batch[]): Batch[] {
  const byStatement = new Map<string, Rows[]>();
  for (const { statement, rows } of batches) {
    addTo(byStatement, statement, rows);
  }
  return [...byStatement].map(([statement, several]) => ({ statement, rows: chained(several) }));
}

const chained = (several: readonly Rows[]): Rows => ({
  length: several.reduce((sum, { length }) => sum + length, 0),
  *[Symbol.iterator]() {
    for (const rows of several) yield* rows;
  },
});

import { sameValue } from '../../domain/change/elements.ts';
import type { Element, ElementChange } from '../../domain/change/record.ts';
import { type Around, type Part, places } from '../../domain/change/soundness.ts';
import type { EntityList, NetworkDocument } from '../../domain/model/network.ts';
import { ELEMENT_KINDS } from './elements.ts';
import type { Row } from './engine.ts';
import {
  type Batch,
  lazily,
  linksOf,
  nodesOf,
  propertiesOf,
  type Rows,
  relationshipsOf,
  singleLinksOf,
} from './to-graph.ts';

/** What a change writes to the graph, in order. */
export interface ChangeWrites {
  /** Removals that may find nothing: what they take away may have gone with a node. */
  readonly loosened: readonly Batch[];
  /** Each row must write exactly one node or relationship. */
  readonly written: readonly Batch[];
}

/** Lists that stand in the graph as relationships with an id, and the end at which one is looked for. */
const RELATIONSHIPS = {
  passerelles: { query: 'network/delete-passerelles', from: 'from' },
  preps: { query: 'network/delete-preps', from: 'filiere' },
  travelTimes: { query: 'network/delete-travel-times', from: 'from' },
} as const satisfies Partial<Record<EntityList, { query: string; from: string }>>;

/** Fields that hold what joins an element to others, besides the references of its kind. */
const JOINING: Partial<Record<EntityList, readonly { field: string; unlink: string }[]>> = {
  operatorTypes: [{ field: 'labels', unlink: 'network/delete-operator-type-names' }],
  bassins: [{ field: 'communes', unlink: 'network/unlink-communes-bassins' }],
  flows: [
    { field: 'source', unlink: 'network/unlink-flow-sources' },
    { field: 'target', unlink: 'network/unlink-flow-targets' },
  ],
  obstacles: [{ field: 'on', unlink: 'network/unlink-obstacles' }],
};

/**
 * The writes of a change that leads to `after`: nodes are changed in place, so that what others have with them stays,
 * and joined anew only where what they name changes. `namers` name an element that was deleted and is there again in
 * another list: what joined them went with it.
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
  const fieldsOf = joiningFields();

  for (const { list, before, after: element } of changes) {
    if (list === 'network') continue;
    if (list in RELATIONSHIPS) {
      if (before !== null) push(deleted, list, before);
      if (element !== null) push(crossed, list, element);
    } else if (element === null) push(deleted, list, before!);
    else if (before === null) push(added, list, element);
    else {
      push(updated, list, element);
      const moved = fieldsOf(list).filter(({ field }) => !sameValue(before[field], element[field]));
      if (moved.length > 0) push(joined, list, withOnly(element, moved));
      for (const { unlink } of moved) loosened.push({ query: unlink, rows: [{ id: element.id }] });
    }
  }
  for (const { list, element } of namers) {
    if (list in RELATIONSHIPS) {
      push(deleted, list, element);
      push(crossed, list, element);
      continue;
    }
    push(updated, list, element);
    push(joined, list, withOnly(element, fieldsOf(list)));
    for (const { unlink } of fieldsOf(list)) loosened.push({ query: unlink, rows: [{ id: element.id }] });
  }

  const relationships = (Object.keys(RELATIONSHIPS) as (keyof typeof RELATIONSHIPS)[]).map((list) => {
    const { query, from } = RELATIONSHIPS[list];
    return {
      query,
      rows: lazily(deleted[list] ?? [], (element) => ({ id: element.id, from: element[from] as string })),
    };
  });
  const namesOfTypes = { query: 'network/delete-operator-type-names', rows: idRows(deleted.operatorTypes) };
  const written = [
    ...relationships,
    ...ELEMENT_KINDS.map((kind) => ({ query: kind.delete, rows: idRows(deleted[kind.list]) })),
    ...nodesOf(added, placeOf),
    ...ELEMENT_KINDS.map((kind) => ({
      query: kind.update,
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

function joiningFields(): (list: EntityList) => readonly { field: string; unlink: string }[] {
  const fields = new Map(
    ELEMENT_KINDS.map(({ list, references }) => [list, [...references, ...(JOINING[list] ?? [])]]),
  );
  return (list) => fields.get(list) ?? [];
}

const withOnly = (element: Element, fields: readonly { field: string }[]): Element => ({
  ...Object.fromEntries(fields.map(({ field }) => [field, element[field]])),
  id: element.id,
});

const idRows = (elements: readonly Element[] = []): Row[] => elements.map(({ id }) => ({ id }));

/** Rows for the same query in one batch, at the place of the first. */
function together(batches: readonly Batch[]): Batch[] {
  const byQuery = new Map<string, Rows[]>();
  for (const { query, rows } of batches) {
    const known = byQuery.get(query);
    if (known === undefined) byQuery.set(query, [rows]);
    else known.push(rows);
  }
  return [...byQuery].map(([query, several]) => ({ query, rows: chained(several) }));
}

const chained = (several: readonly Rows[]): Rows => ({
  length: several.reduce((sum, { length }) => sum + length, 0),
  *[Symbol.iterator]() {
    for (const rows of several) yield* rows;
  },
});

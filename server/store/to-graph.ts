import type { Element } from '../../domain/change/record.ts';
import type { Part } from '../../domain/change/soundness.ts';
import type { Bassin, OperatorType, Passerelle } from '../../domain/model/entities.ts';
import type { EntityList } from '../../domain/model/network.ts';
import { FLOW_SOURCES_OUTSIDE } from '../../domain/model/vocabulary.ts';
import {
  ELEMENT_KINDS,
  type ElementKind,
  OPERATOR_TYPE_NAME,
  PART_OF_PLAN,
  PASSERELLE_PLAN,
  PREPARES_PLAN,
  TRAVEL_PLAN,
} from './elements.ts';
import type { Row } from './engine.ts';
import { toProperties } from './properties.ts';

/** Rows, and how many items they are made of: about as many as rows. */
export type Rows = Iterable<Row> & { readonly length: number };

/** Rows for one Cypher file of `cypher`, made as they are written: all of a large import at once would keep others waiting. */
export interface Batch {
  readonly query: string;
  readonly rows: Rows;
  /** Rows per statement, where they are large. */
  readonly atOnce?: number;
}

/** What a function makes of items, anew each time that it is gone through. */
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

/** The list that an id of the whole network stands in. */
export type PlaceOf = (id: string) => EntityList | undefined;

/** The nodes of a part of a network, in an order in which what a row names is already there. */
export const nodesOf = (part: Part, placeOf: PlaceOf): Batch[] =>
  ELEMENT_KINDS.map((kind) => ({
    query: kind.create,
    rows: lazily(part[kind.list] ?? [], (element) => {
      const row: Record<string, Row[string]> = { properties: propertiesOf(kind, element, placeOf) };
      for (const { field, several } of kind.references) if (!several) row[field] = element[field] as string;
      return row;
    }),
  }));

/** Graph properties of an element that is a node. */
export const propertiesOf = (kind: ElementKind, element: Element, placeOf: PlaceOf): Row => ({
  ...toProperties(kind.plan, element),
  ...outside(element, kind, placeOf),
});

/** Ends that are no node: a flow from nowhere known, an obstacle on a passerelle (which is a relationship). */
function outside(element: Element, kind: ElementKind, placeOf: PlaceOf): Row {
  if (kind.list === 'flows' && isOutside(element.source)) return { sourceOutside: element.source as string };
  if (kind.list === 'obstacles' && placeOf(element.on as string) === 'passerelles')
    return { passerelle: element.on as string };
  return {};
}

const isOutside = (source: unknown): boolean => FLOW_SOURCES_OUTSIDE.some((code) => code === source);

/** What joins the nodes of a part to others: lists of references, dated names, members, ends. */
export const linksOf = (part: Part, placeOf: PlaceOf): Batch[] => [
  ...ELEMENT_KINDS.flatMap((kind) =>
    kind.references
      .filter(({ several }) => several)
      .map(({ field, link }) => ({ query: link, rows: manyLinks(part[kind.list] ?? [], field) })),
  ),
  ...typeNamesAndMembers(part),
  ...flowEnds(part.flows ?? [], placeOf),
  ...obstacleEnds(part.obstacles ?? [], placeOf),
];

const manyLinks = (elements: readonly Element[], field: string): Rows =>
  lazily(elements, ({ id, [field]: value }) =>
    ((value ?? []) as readonly string[]).map((to, position) => ({ from: id, to, position })),
  );

/** References that are written with a new node: an element that was there gets them anew. */
export const singleLinksOf = (part: Part): Batch[] =>
  ELEMENT_KINDS.flatMap((kind) =>
    kind.references
      .filter(({ several }) => !several)
      .map(({ field, link }) => ({
        query: link,
        rows: lazily(part[kind.list] ?? [], ({ id, [field]: to }) =>
          to === undefined ? [] : [{ from: id, to: to as string }],
        ),
      })),
  );

function typeNamesAndMembers({ operatorTypes = [], bassins = [] }: Part): Batch[] {
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
  const members = (bassins as unknown as readonly Partial<Bassin>[]).flatMap(({ id, communes = [] }) =>
    communes.map((member, position) => ({
      from: member.commune,
      to: id ?? '',
      properties: { ...toProperties(PART_OF_PLAN, member), position },
    })),
  );
  return [
    { query: 'network/create-operator-type-names', rows: names },
    { query: 'network/link-communes-bassins', rows: members },
  ];
}

/** One file per kind of end: a label cannot be a parameter, and a match without a label uses no index. */
const flowEnds = (flows: readonly Element[], placeOf: PlaceOf): Batch[] =>
  FLOW_ENDS.map(([end, list]) => ({
    query: `network/link-flow-${end}s-${list}`,
    rows: endsIn(flows, end, list, placeOf),
  }));

const FLOW_ENDS = [
  ['source', 'filieres'],
  ['source', 'operators'],
  ['target', 'filieres'],
  ['target', 'operators'],
  ['target', 'outlets'],
] as const;

const obstacleEnds = (obstacles: readonly Element[], placeOf: PlaceOf): Batch[] =>
  (['filieres', 'sites'] as const).map((list) => ({
    query: `network/link-obstacles-${list}`,
    rows: endsIn(obstacles, 'on', list, placeOf),
  }));

const endsIn = (elements: readonly Element[], field: string, list: EntityList, placeOf: PlaceOf): Rows =>
  lazily(elements, ({ id, [field]: to }) =>
    to !== undefined && placeOf(to as string) === list ? { from: id, to: to as string } : [],
  );

/** Passerelles, PREP edges and travel times, which are relationships. */
export function relationshipsOf(part: Part, placeOf: PlaceOf): Batch[] {
  const passerelles = (toOutlets: boolean): Rows =>
    lazily(part.passerelles ?? [], (passerelle) => {
      const { from, to } = passerelle as unknown as Passerelle;
      if ((placeOf(to) === 'outlets') !== toOutlets) return [];
      return { from, to, properties: toProperties(PASSERELLE_PLAN, passerelle) };
    });
  return [
    { query: 'network/create-passerelles', rows: passerelles(false) },
    { query: 'network/create-passerelles-to-outlets', rows: passerelles(true) },
    {
      query: 'network/create-preps',
      rows: lazily(part.preps ?? [], (prep) => ({
        from: prep.filiere as string,
        to: prep.outlet as string,
        properties: toProperties(PREPARES_PLAN, prep),
      })),
    },
    {
      query: 'network/create-travel-times',
      rows: lazily(part.travelTimes ?? [], (time) => ({
        from: time.from as string,
        to: time.to as string,
        properties: toProperties(TRAVEL_PLAN, time),
      })),
    },
  ];
}

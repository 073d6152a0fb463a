import type { NetworkDocument } from '../../domain/model/network.ts';
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

/** Rows for one Cypher file of `cypher/network`; each must write exactly one node or relationship. */
export interface Batch {
  readonly query: string;
  readonly rows: readonly Row[];
}

type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/** The writes that put a canonical document into an empty graph, in order: nodes first, then what joins them. */
export function toGraph(document: NetworkDocument): Batch[] {
  const batches = [
    ...ELEMENT_KINDS.map((kind) => nodes(kind, document)),
    ...ELEMENT_KINDS.flatMap((kind) => references(kind, document)),
    ...typeNamesAndMembers(document),
    ...passages(document),
    ...flowEnds(document),
    ...obstacleEnds(document),
    travel(document),
  ];
  return batches.filter(({ rows }) => rows.length > 0);
}

const itemsOf = (kind: ElementKind, document: Partial<NetworkDocument>): readonly Item[] =>
  (document[kind.list] ?? []) as unknown as readonly Item[];

/** The nodes of one kind of element. */
export function nodes(kind: ElementKind, document: Partial<NetworkDocument>): Batch {
  const passerelles = idsOf(document.passerelles ?? []);
  const rows = itemsOf(kind, document).map((item) => {
    const properties = { ...toProperties(kind.plan, item), ...outside(item, kind, passerelles) };
    const row: Record<string, Row[string]> = { properties };
    for (const { field, write } of kind.references)
      if (write === undefined) row[field] = item[field] as string;
    return row;
  });
  return { query: kind.write, rows };
}

/** Ends that are no node: a flow from nowhere known, an obstacle on a passerelle (which is a relationship). */
function outside(item: Item, kind: ElementKind, passerelles: ReadonlySet<unknown>): Row {
  if (kind.list === 'flows' && isOutside(item.source)) return { sourceOutside: item.source as string };
  if (kind.list === 'obstacles' && passerelles.has(item.on)) return { passerelle: item.on as string };
  return {};
}

const isOutside = (source: unknown): boolean => FLOW_SOURCES_OUTSIDE.some((code) => code === source);

function references(kind: ElementKind, document: NetworkDocument): Batch[] {
  return kind.references.flatMap(({ field, write }) => {
    if (write === undefined) return [];
    const rows = itemsOf(kind, document).flatMap((item) =>
      ((item[field] ?? []) as readonly string[]).map((to, position) => ({ from: item.id, to, position })),
    );
    return [{ query: write, rows }];
  });
}

function typeNamesAndMembers({ operatorTypes, bassins }: NetworkDocument): Batch[] {
  const names = operatorTypes.flatMap(({ id, labels }) =>
    labels.map((label, position) => ({
      type: id,
      properties: {
        ...toProperties(OPERATOR_TYPE_NAME.plan, label),
        id: `${id}.${position}`,
        position,
      },
    })),
  );
  const members = bassins.flatMap(({ id, communes }) =>
    communes.map((member, position) => ({
      from: member.commune,
      to: id,
      properties: { ...toProperties(PART_OF_PLAN, member), position },
    })),
  );
  return [
    { query: 'network/create-operator-type-names', rows: names },
    { query: 'network/link-communes-bassins', rows: members },
  ];
}

/** Passerelles and PREP edges, which are relationships. */
export function passages({
  passerelles,
  preps,
  outlets,
}: Pick<NetworkDocument, 'passerelles' | 'preps' | 'outlets'>): Batch[] {
  const isOutlet = new Set(outlets.map(({ id }) => id));
  const rows = passerelles.map((passerelle) => ({
    from: passerelle.from,
    to: passerelle.to,
    properties: toProperties(PASSERELLE_PLAN, passerelle),
  }));
  return [
    { query: 'network/create-passerelles', rows: rows.filter(({ to }) => !isOutlet.has(to)) },
    { query: 'network/create-passerelles-to-outlets', rows: rows.filter(({ to }) => isOutlet.has(to)) },
    {
      query: 'network/create-preps',
      rows: preps.map((prep) => ({
        from: prep.filiere,
        to: prep.outlet,
        properties: toProperties(PREPARES_PLAN, prep),
      })),
    },
  ];
}

/** One file per kind of end: a label cannot be a parameter, and a match without a label uses no index. */
function flowEnds({ flows, filieres, operators, outlets }: NetworkDocument): Batch[] {
  const kinds = { filieres: idsOf(filieres), operators: idsOf(operators), outlets: idsOf(outlets) };
  const ends = (end: 'source' | 'target', list: keyof typeof kinds): Batch => ({
    query: `network/link-flow-${end}s-${list}`,
    rows: flows
      .filter((flow) => kinds[list].has(flow[end]))
      .map((flow) => ({ from: flow.id ?? '', to: flow[end] })),
  });
  return [
    ends('source', 'filieres'),
    ends('source', 'operators'),
    ends('target', 'filieres'),
    ends('target', 'operators'),
    ends('target', 'outlets'),
  ];
}

function obstacleEnds({ obstacles, filieres, sites }: NetworkDocument): Batch[] {
  const kinds = { filieres: idsOf(filieres), sites: idsOf(sites) };
  return (['filieres', 'sites'] as const).map((list) => ({
    query: `network/link-obstacles-${list}`,
    rows: obstacles.filter(({ on }) => kinds[list].has(on)).map(({ id, on }) => ({ from: id, to: on })),
  }));
}

function travel({ travelTimes }: NetworkDocument): Batch {
  const rows = travelTimes.map((time) => ({
    from: time.from,
    to: time.to,
    properties: toProperties(TRAVEL_PLAN, time),
  }));
  return { query: 'network/create-travel-times', rows };
}

const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => id));

import { canonical, FORMAT, FORMAT_VERSION, NetworkDocument } from '../../domain/model/network.ts';
import { pathText } from '../../domain/model/problems.ts';
import {
  ELEMENT_KINDS,
  OPERATOR_TYPE_NAME,
  PART_OF_PLAN,
  PASSERELLE_PLAN,
  PREPARES_PLAN,
  type Reference,
  TRAVEL_PLAN,
} from './elements.ts';
import type { Row } from './engine.ts';
import { fromProperties } from './properties.ts';
import { StoreError } from './store-errors.ts';

export interface GraphNode {
  readonly labels: readonly string[];
  readonly properties: Row;
}

export interface GraphRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Row;
}

type Item = Record<string, unknown>;

/**
 * The document that a graph holds, in its canonical form. Nodes and relationships that are not ours are passed over.
 * Throws `store-content-unreadable` with the place, when someone has changed the graph into what is no network.
 */
export function fromGraph(
  head: Row,
  nodes: readonly GraphNode[],
  relationships: readonly GraphRelationship[],
): NetworkDocument {
  const byType = new Map<string, GraphRelationship[]>();
  for (const relationship of relationships) {
    const list = byType.get(relationship.type);
    if (list === undefined) byType.set(relationship.type, [relationship]);
    else list.push(relationship);
  }
  const ofType = (type: string): readonly GraphRelationship[] =>
    [...(byType.get(type) ?? [])].sort((a, b) => positionOf(a) - positionOf(b));

  const lists: Record<string, Item[]> = {};
  const elements = new Map<string, Map<string, Item>>();
  for (const kind of ELEMENT_KINDS) {
    const items = new Map<string, Item>();
    for (const { properties } of nodes.filter(({ labels }) => labels.includes(kind.label)))
      items.set(String(properties.id), { ...fromProperties(kind.plan, properties), ...outside(properties) });
    for (const reference of kind.references) refer(reference, ofType(reference.type), items);
    elements.set(kind.label, items);
    lists[kind.list] = [...items.values()];
  }
  fillTypeNames(nodes, elements.get('OperatorType'));
  fillMembers(ofType('PART_OF'), elements.get('Bassin'));
  fillEnds(ofType('FROM'), elements.get('ReferralFlow'), 'source');
  fillEnds(ofType('TO'), elements.get('ReferralFlow'), 'target');
  fillEnds(ofType('ON'), elements.get('Obstacle'), 'on');
  lists.passerelles = ofType('PASSERELLE').map(({ from, to, properties }) => ({
    ...fromProperties(PASSERELLE_PLAN, properties),
    from,
    to,
  }));
  lists.preps = ofType('PREPARES').map(({ from, to, properties }) => ({
    ...fromProperties(PREPARES_PLAN, properties),
    filiere: from,
    outlet: to,
  }));
  lists.travelTimes = ofType('TRAVEL').map(({ from, to, properties }) => ({
    ...fromProperties(TRAVEL_PLAN, properties),
    from,
    to,
  }));
  return checked({ ...present(head, ['name', 'description', 'fictional', 'asOf']), ...lists });
}

function checked(content: Item): NetworkDocument {
  const parsed = NetworkDocument.safeParse({ format: FORMAT, version: FORMAT_VERSION, ...content });
  if (parsed.success) return canonical(parsed.data);
  const [issue] = parsed.error.issues;
  const place = pathText(issue?.path ?? []);
  throw new StoreError('store-content-unreadable', { reason: `${place}: ${issue?.message ?? ''}` });
}

function refer(
  reference: Reference,
  relationships: readonly GraphRelationship[],
  items: ReadonlyMap<string, Item>,
): void {
  for (const { from, to } of relationships) {
    const [owner, other] = reference.direction === 'in' ? [to, from] : [from, to];
    const item = items.get(owner);
    if (item === undefined) continue;
    if (!reference.several) item[reference.field] = other;
    else append(item, reference.field, other);
  }
}

function fillTypeNames(nodes: readonly GraphNode[], types: ReadonlyMap<string, Item> | undefined): void {
  const names = nodes
    .filter(({ labels }) => labels.includes(OPERATOR_TYPE_NAME.label))
    .map(({ properties }) => properties)
    .sort((a, b) => Number(a.position) - Number(b.position));
  for (const properties of names) {
    const type = types?.get(String(properties.id).replace(/\.\d+$/, ''));
    if (type !== undefined) append(type, 'labels', fromProperties(OPERATOR_TYPE_NAME.plan, properties));
  }
}

function fillMembers(memberships: readonly GraphRelationship[], bassins?: ReadonlyMap<string, Item>): void {
  for (const bassin of bassins?.values() ?? []) bassin.communes = [];
  for (const { from, to, properties } of memberships) {
    const bassin = bassins?.get(to);
    if (bassin !== undefined)
      append(bassin, 'communes', { commune: from, ...fromProperties(PART_OF_PLAN, properties) });
  }
}

function fillEnds(
  relationships: readonly GraphRelationship[],
  items: ReadonlyMap<string, Item> | undefined,
  field: string,
): void {
  for (const { from, to } of relationships) {
    const item = items?.get(from);
    if (item !== undefined) item[field] = to;
  }
}

/** Ends that are no node, see `to-graph.ts`. */
function outside(properties: Row): Item {
  const ends: Item = {};
  if (typeof properties.sourceOutside === 'string') ends.source = properties.sourceOutside;
  if (typeof properties.passerelle === 'string') ends.on = properties.passerelle;
  return ends;
}

const positionOf = ({ properties }: GraphRelationship): number => Number(properties.position ?? 0);

function append(item: Item, field: string, value: unknown): void {
  const list = item[field];
  if (Array.isArray(list)) list.push(value);
  else item[field] = [value];
}

function present(row: Row, keys: readonly string[]): Item {
  return Object.fromEntries(keys.flatMap((key) => (row[key] == null ? [] : [[key, row[key]]])));
}

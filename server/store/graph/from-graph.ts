import { groupBy } from '../../../domain/model/grouping.ts';
import {
  canonical,
  type EntityList,
  FORMAT,
  FORMAT_VERSION,
  NetworkDocument,
} from '../../../domain/model/network.ts';
import { pathText } from '../../../domain/model/problems.ts';
import type { Row } from '../engine.ts';
import { StoreError } from '../store-errors.ts';
import {
  ELEMENT_KINDS,
  type ElementKind,
  MEMBER_KINDS,
  type MemberKind,
  OPERATOR_TYPE_NAME,
  RELATIONSHIP_KINDS,
  type Reference,
} from './elements.ts';
import { fromProperties } from './properties.ts';

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
 * Builds the network document from what the database holds: `head` (name, date…), nodes and relationships. Nodes and
 * relationships made by others are ignored. Throws the error `store-content-unreadable`, with the place, when someone
 * edited the graph so that it is no valid network.
 */
export function fromGraph(
  head: Row,
  nodes: readonly GraphNode[],
  relationships: readonly GraphRelationship[],
): NetworkDocument {
  const byType = groupBy(relationships, (relationship) => relationship.type);
  const ofType = (type: string): readonly GraphRelationship[] =>
    [...(byType.get(type) ?? [])].sort((a, b) => positionOf(a) - positionOf(b));

  const lists: Record<string, Item[]> = {};
  const elements = new Map<EntityList, Map<string, Item>>();
  for (const kind of ELEMENT_KINDS) {
    const { list, label, references, ends, plan } = kind;
    const items = new Map<string, Item>();
    for (const { properties } of nodes.filter(({ labels }) => labels.includes(label)))
      items.set(String(properties.id), { ...fromProperties(plan, properties), ...endsIn(properties, kind) });
    for (const reference of [...references, ...ends]) refer(reference, ofType(reference.type), items);
    elements.set(list, items);
    lists[list] = [...items.values()];
  }
  fillTypeNames(nodes, elements.get('operatorTypes'));
  for (const kind of MEMBER_KINDS) fillMembers(kind, ofType(kind.type), elements.get(kind.list));
  for (const { list, type, from, to, plan } of RELATIONSHIP_KINDS)
    lists[list] = ofType(type).map((relationship) => ({
      ...fromProperties(plan, relationship.properties),
      [from.field]: relationship.from,
      [to.field]: relationship.to,
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

function fillMembers(
  { field, item, plan, required }: MemberKind,
  memberships: readonly GraphRelationship[],
  elements?: ReadonlyMap<string, Item>,
): void {
  if (required) for (const element of elements?.values() ?? []) element[field] = [];
  for (const { from, to, properties } of memberships) {
    const element = elements?.get(to);
    if (element !== undefined) append(element, field, { [item]: from, ...fromProperties(plan, properties) });
  }
}

/** Ids stored as properties because the element is not a node (see `propertiesOf`). */
function endsIn(properties: Row, { ends }: ElementKind): Item {
  const found: Item = {};
  for (const { field, property } of ends) {
    const end = property === undefined ? undefined : properties[property];
    if (typeof end === 'string') found[field] = end;
  }
  return found;
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

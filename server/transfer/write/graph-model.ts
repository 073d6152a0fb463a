import { ReferralFlow } from '../../../domain/model/entities.ts';
import { membersIn } from '../../../domain/model/members.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { FLOW_SOURCES_OUTSIDE } from '../../../domain/model/vocabulary.ts';
import type { Value } from '../../store/engine.ts';
import {
  ELEMENT_KINDS,
  type ElementKind,
  MEMBER_KINDS,
  type MemberKind,
  PASSERELLE,
  PREPARES,
  type RelationshipKind,
  TRAVEL,
} from '../../store/graph/elements.ts';
import { type PropertyPlan, planOf, toProperties } from '../../store/graph/properties.ts';

/**
 * A network as nodes and edges for graph programs. Names are those of the graph in the database, except that flows are
 * edges, since graph programs draw and weigh edges.
 */

type Scalar = string | number | boolean;
export type Attributes = Readonly<Record<string, Scalar>>;

interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** Attributes; `element` names the kind: Operator, Filiere, Outlet… */
  readonly attributes: Attributes;
}

interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Kind of edge: PASSERELLE, PREPARES, OFFERS, FLOW… */
  readonly relation: string;
  readonly attributes: Attributes;
}

export interface GraphModel {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Joins the values of a list into one text, since graph programs have no lists. */
const LIST_SEPARATOR = ' | ';

/** Lists whose elements become nodes. Audiences, decisions, scenarios, views and names of types are left out. */
const NODE_LISTS = [
  'communes',
  'bassins',
  'operators',
  'regionales',
  'sites',
  'filieres',
  'outlets',
  'agreements',
  'obstacles',
  'mitigations',
  'actions',
];
const KINDS = ELEMENT_KINDS.filter(({ list }) => NODE_LISTS.includes(list));
const FLOW_PLAN = planOf(ReferralFlow, ['source', 'target']);

type Item = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * Turns a network into nodes and edges with attributes, which the writers of graph formats take. The lists of the
 * document must be sorted by id (canonical).
 */
export function graphModel(document: NetworkDocument): GraphModel {
  const nodes = KINDS.flatMap((kind) => itemsOf(kind, document).map((item) => nodeOf(kind, item)));
  const edges = [
    ...KINDS.flatMap((kind) => itemsOf(kind, document).flatMap((item) => referencesOf(kind, item))),
    ...MEMBER_KINDS.flatMap((kind) => membershipsOf(kind, document)),
    ...relationshipsOf(PASSERELLE, document),
    ...relationshipsOf(PREPARES, document),
    ...document.flows.map((item) =>
      edge('FLOW', item, item.source, item.target, attributesOf(FLOW_PLAN, item)),
    ),
    ...relationshipsOf(TRAVEL, document),
    ...obstacleEnds(document),
  ];
  return { nodes: [...nodes, ...outsideNodes(document)], edges };
}

const relationshipsOf = (kind: RelationshipKind, document: NetworkDocument): GraphEdge[] =>
  itemsOf(kind, document).map((item) => {
    const { type, from, to, plan } = kind;
    return edge(type, item, String(item[from.field]), String(item[to.field]), attributesOf(plan, item));
  });

const membershipsOf = (kind: MemberKind, document: NetworkDocument): GraphEdge[] =>
  itemsOf(kind, document).flatMap((element) =>
    membersIn(element, kind).map((member, position) => ({
      id: `${element.id}:${kind.type}:${position}`,
      source: member[kind.item] ?? '',
      target: element.id,
      relation: kind.type,
      attributes: attributesOf(kind.plan, member),
    })),
  );

const itemsOf = ({ list }: Pick<ElementKind, 'list'>, document: NetworkDocument): readonly Item[] =>
  document[list] as unknown as readonly Item[];

function nodeOf({ label: element, plan, list, references }: ElementKind, item: Item): GraphNode {
  const attributes: Record<string, Scalar> = { element, ...attributesOf(plan, item) };
  // An edge cannot lead to a passerelle, which is an edge itself, so its id is kept as an attribute.
  if (list === 'obstacles') attributes.on = String(item.on);
  for (const { field } of references) delete attributes[field];
  return { id: item.id, label: String(item.name ?? item.id), attributes };
}

function referencesOf(kind: ElementKind, item: Item): GraphEdge[] {
  return kind.references.flatMap(({ field, type, direction }) =>
    ([item[field] ?? []].flat() as unknown as readonly string[]).map((other, position) => ({
      id: `${item.id}:${type}:${position}`,
      source: direction === 'in' ? other : item.id,
      target: direction === 'in' ? item.id : other,
      relation: type,
      attributes: {},
    })),
  );
}

const edge = (
  relation: string,
  { id = '' }: { readonly id?: string | undefined },
  source: string,
  target: string,
  attributes: Attributes,
): GraphEdge => ({ id, source, target, relation, attributes });

function obstacleEnds({ obstacles, filieres, sites }: NetworkDocument): GraphEdge[] {
  const ends = new Set([...filieres, ...sites].map(({ id }) => id));
  return obstacles
    .filter(({ on }) => ends.has(on))
    .map(({ id, on }) => ({ id: `${id}:ON`, source: id, target: on, relation: 'ON', attributes: {} }));
}

/** Nodes for the origins of flows outside the network. */
function outsideNodes({ flows }: NetworkDocument): GraphNode[] {
  const used = new Set(flows.map(({ source }) => source));
  return FLOW_SOURCES_OUTSIDE.filter((code) => used.has(code)).map((code) => ({
    id: code,
    label: code,
    attributes: { element: 'Outside' },
  }));
}

/** Properties left out of the attributes; the id is that of the node or edge. */
const WITHOUT = ['id', 'emptyParts'];

function attributesOf(plan: PropertyPlan, item: object): Attributes {
  const attributes: Record<string, Scalar> = {};
  for (const [name, value] of Object.entries(toProperties(plan, item)))
    if (!WITHOUT.includes(name) && value !== null) attributes[name] = scalar(value);
  return attributes;
}

const scalar = (value: Value): Scalar =>
  typeof value === 'object' ? [value].flat().map(String).join(LIST_SEPARATOR) : value;

/** Type of an attribute: the narrowest that fits all its values. */
export type AttributeType = 'string' | 'int' | 'double' | 'boolean';

/**
 * Finds the type (text, number, boolean) of each attribute that some nodes or edges have. Returns the types by name of
 * the attribute.
 */
export function attributeTypes(
  items: readonly { readonly attributes: Attributes }[],
): Map<string, AttributeType> {
  const types = new Map<string, AttributeType>();
  for (const { attributes } of items)
    for (const [name, value] of Object.entries(attributes))
      types.set(name, wider(types.get(name), typeOf(value)));
  return types;
}

function typeOf(value: Scalar): AttributeType {
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'double';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function wider(one: AttributeType | undefined, other: AttributeType): AttributeType {
  if (one === undefined || one === other) return other;
  return [one, other].every((type) => type === 'int' || type === 'double') ? 'double' : 'string';
}

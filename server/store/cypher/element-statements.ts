import {
  ELEMENT_KINDS,
  type ElementKind,
  LABELS,
  labelOf,
  OPERATOR_TYPE_NAME,
  PART_OF,
  RELATIONSHIP_KINDS,
  type Reference,
  type RelationshipKind,
} from '../graph/elements.ts';

/** Labels, relationship types and property names, by the placeholder of a template that they take the place of. */
export type Names = Readonly<Record<string, string>>;

/** A statement: its own name, the template of `cypher/templates`, and the names that are put into it. */
export type Made = readonly [name: string, template: string, names: Names];

/** Properties by which nodes are found. Only where `isShared` says so may two nodes of a label have the same one. */
const KEYS = [
  ...[...LABELS, 'Network'].map((label) => ({ label, key: 'id', isShared: false })),
  { label: 'ChangeRecord', key: 'revision', isShared: false },
  { label: 'ChangePart', key: 'revision', isShared: true },
].sort((a, b) => (a.label < b.label ? -1 : 1));

/** Constraints and indexes, in the order in which they are created. */
export function schemaStatements(): Made[] {
  return KEYS.flatMap(({ label, key, isShared }) => {
    const names = { label, key, name: `${snakeCase(label)}_${key}` };
    const indexed: Made = [`schema/index ${label}.${key}`, 'indexed-key', names];
    return isShared ? [indexed] : [[`schema/unique ${label}.${key}`, 'unique-key', names], indexed];
  });
}

const snakeCase = (label: string): string => label.replace(/\B[A-Z]/g, '_$&').toLowerCase();

/** What creates, changes, joins and deletes elements. */
export function elementStatements(): Made[] {
  const { label, type } = OPERATOR_TYPE_NAME;
  const typeNames = { label, owner: labelOf('operatorTypes'), ownerField: 'type', ownerType: type };
  const [commune, bassin] = [labelOf('communes'), labelOf('bassins')];
  const members = { from: commune, to: bassin, type: PART_OF.type };
  return [
    ...ELEMENT_KINDS.flatMap(nodeStatements),
    ['elements/link operatorTypes.labels', 'create-owned-nodes', typeNames],
    ['elements/unlink operatorTypes.labels', 'delete-owned-nodes', typeNames],
    ['elements/link bassins.communes', 'create-relationships', members],
    ['elements/unlink bassins.communes', 'unlink-incoming', { ...members, label: bassin, named: commune }],
    ...RELATIONSHIP_KINDS.flatMap(relationshipStatements),
  ];
}

function nodeStatements(kind: ElementKind): Made[] {
  const { list, label, references, ends } = kind;
  return [
    creation(kind),
    [`elements/update ${list}`, 'update-nodes', { label }],
    [`elements/delete ${list}`, 'delete-nodes', { label }],
    ...references.flatMap((reference) => {
      const template = reference.direction === 'in' ? 'unlink-incoming' : 'unlink-outgoing';
      return [...links(kind, reference), unlink(kind, reference, template)];
    }),
    ...ends.flatMap((end) => [...links(kind, end), unlink(kind, end, 'unlink-ends')]),
  ];
}

/** Creates nodes with the relationships to what each of them names in fields of one name. */
function creation({ list, label, references }: ElementKind): Made {
  const [owner, container, more] = references.filter(({ several }) => !several);
  const name = `elements/create ${list}`;
  if (owner === undefined) return [name, 'create-nodes', { label }];
  const owned = { label, owner: namedLabel(owner), ownerField: owner.field, ownerType: owner.type };
  if (owner.direction === 'in' && container === undefined) return [name, 'create-owned-nodes', owned];
  if (owner.direction === 'out' || container?.direction !== 'out' || more !== undefined)
    throw new Error(`No template creates ${list} with what they name.`);
  const { field, type } = container;
  const contained = { container: namedLabel(container), containerField: field, containerType: type };
  return [name, 'create-contained-nodes', { ...owned, ...contained }];
}

/** A statement for each list that a field may name. `from` and `to` are the ends of the arrow, whoever has the field. */
const links = ({ list, label }: ElementKind, { field, type, direction, lists, several }: Reference): Made[] =>
  lists.map((named) => {
    const [from, to] = direction === 'in' ? [labelOf(named), label] : [label, labelOf(named)];
    const template = several ? 'link-in-order' : 'link';
    return [`elements/link ${list}.${field} to ${named}`, template, { from, to, type }];
  });

const unlink = ({ list, label }: ElementKind, reference: Reference, template: string): Made => {
  const { field, type } = reference;
  return [`elements/unlink ${list}.${field}`, template, { label, type, named: namedLabel(reference) }];
};

function relationshipStatements({ list, type, from, to }: RelationshipKind): Made[] {
  const names = { from: namedLabel(from), type };
  return [
    ...to.lists.map((named): Made => {
      const ends = { ...names, to: labelOf(named) };
      return [`elements/create ${list} to ${named}`, 'create-relationships', ends];
    }),
    [`elements/delete ${list}`, 'delete-relationships', names],
  ];
}

/** The label of what a field names, for a field that names elements of one list. */
const namedLabel = ({ lists: [list] }: Pick<Reference, 'lists'>): string =>
  list === undefined ? '' : labelOf(list);

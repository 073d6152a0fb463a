import {
  ELEMENT_KINDS,
  type ElementKind,
  LABELS,
  labelOf,
  MEMBER_KINDS,
  OPERATOR_TYPE_NAME,
  RELATIONSHIP_KINDS,
  type Reference,
  type RelationshipKind,
} from '../graph/elements.ts';
import { ACCOUNT_KEYS } from './account-statements.ts';

/** Names (labels, relationship types, properties) by placeholder of a template. */
export type Names = Readonly<Record<string, string>>;

/** A statement to make: its own name, its template in `cypher/templates`, and the names to fill in. */
export type Made = readonly [name: string, template: string, names: Names];

/** Properties by which nodes are found. They are unique within a label unless `isShared`. */
const KEYS = [
  ...[...LABELS, 'Network'].map((label) => ({ label, key: 'id', isShared: false })),
  { label: 'ChangeRecord', key: 'revision', isShared: false },
  { label: 'ChangePart', key: 'revision', isShared: true },
  { label: 'PublishedBlock', key: 'id', isShared: false },
  { label: 'PublishedSum', key: 'block', isShared: true },
  { label: 'PublishedSum', key: 'row', isShared: true },
  { label: 'FilePart', key: 'id', isShared: false },
  { label: 'FilePart', key: 'file', isShared: true },
  { label: 'SharedPart', key: 'id', isShared: false },
  { label: 'SharedPart', key: 'share', isShared: true },
  ...ACCOUNT_KEYS,
].sort((a, b) => (a.label < b.label ? -1 : 1));

/**
 * Lists the Cypher statements that create constraints and indexes, in order: for each its name, the template that it
 * is made of, and the names to fill in.
 */
export function schemaStatements(): Made[] {
  return KEYS.flatMap(({ label, key, isShared }) => {
    const names = { label, key, name: `${snakeCase(label)}_${key}` };
    const indexed: Made = [`schema/index ${label}.${key}`, 'indexed-key', names];
    return isShared ? [indexed] : [[`schema/unique ${label}.${key}`, 'unique-key', names], indexed];
  });
}

const snakeCase = (label: string): string => label.replace(/\B[A-Z]/g, '_$&').toLowerCase();

/**
 * Lists the Cypher statements that create, update, link, unlink and delete elements: for each its name, the template
 * that it is made of, and the names to fill in.
 */
export function elementStatements(): Made[] {
  const { label, type } = OPERATOR_TYPE_NAME;
  const typeNames = { label, owner: labelOf('operatorTypes'), ownerField: 'type', ownerType: type };
  return [
    ...ELEMENT_KINDS.flatMap(nodeStatements),
    ['elements/link operatorTypes.labels', 'create-owned-nodes', typeNames],
    ['elements/unlink operatorTypes.labels', 'delete-owned-nodes', typeNames],
    ...MEMBER_KINDS.flatMap(({ list, field, of, type: memberType }): Made[] => {
      const names = { from: labelOf(of), to: labelOf(list), type: memberType };
      const unlinked = { ...names, label: labelOf(list), named: labelOf(of) };
      return [
        [`elements/link ${list}.${field}`, 'create-relationships', names],
        [`elements/unlink ${list}.${field}`, 'unlink-incoming', unlinked],
      ];
    }),
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

/**
 * The statement that creates nodes together with the relationships for their single references. Throws when no template
 * fits.
 */
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

/**
 * Link statements of a reference, one per list that it may refer to. `from` and `to` follow the direction of the
 * relationship.
 */
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

/** Label of the elements that a field refers to, when they are of one list. */
const namedLabel = ({ lists: [list] }: Pick<Reference, 'lists'>): string =>
  list === undefined ? '' : labelOf(list);

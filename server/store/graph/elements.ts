import type * as z from 'zod';
import { Audience } from '../../../domain/model/audience.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import {
  Agreement,
  AwarenessAction,
  Bassin,
  Commune,
  Filiere,
  Mitigation,
  Obstacle,
  Operator,
  OperatorType,
  Outlet,
  Passerelle,
  Prep,
  ReferralFlow,
  Site,
} from '../../../domain/model/entities.ts';
import { FindingLife } from '../../../domain/model/finding-life.ts';
import { KeptMapping } from '../../../domain/model/import-mapping.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { SavedView } from '../../../domain/model/saved-view.ts';
import { Scenario } from '../../../domain/model/scenario.ts';
import { TravelTime } from '../../../domain/model/travel.ts';
import { type PropertyPlan, planOf } from './properties.ts';

/** A field that names other elements: the graph holds it as relationships between nodes. */
export interface Reference {
  readonly field: string;
  /** Relationship type. */
  readonly type: string;
  /** `in`: the relationship points at the element, as in (:Operator)-[:OFFERS]->(:Filiere). */
  readonly direction: 'in' | 'out';
  /** Lists of the elements that it may name, as far as these are nodes. */
  readonly lists: readonly EntityList[];
  /** A list of names; else one name. */
  readonly several: boolean;
  /** The property that holds a name of what is no node. */
  readonly property?: string | undefined;
}

/** How the graph holds a list of a network document whose elements are nodes. */
export interface ElementKind {
  readonly list: EntityList;
  readonly label: string;
  /** Fields that name elements of one list; a single name is written with the node itself when that is new. */
  readonly references: readonly Reference[];
  /** Fields that name an element of any of several lists. */
  readonly ends: readonly Reference[];
  /** All fields that are not held as properties of the node. */
  readonly joining: readonly string[];
  readonly plan: PropertyPlan;
}

/** How the graph holds a list of a network document whose elements are relationships with an id. */
export interface RelationshipKind {
  readonly list: EntityList;
  readonly type: string;
  /** The fields that name the two nodes. */
  readonly from: Pick<Reference, 'field' | 'lists'>;
  readonly to: Pick<Reference, 'field' | 'lists'>;
  readonly plan: PropertyPlan;
}

/** The lists that a field may name, by the table of fields. */
function namedBy(list: EntityList, path: string): { lists: readonly EntityList[]; several: boolean } {
  const type = FIELDS[list].find((field) => field.path === path)?.type;
  if (type?.kind !== 'ref' && type?.kind !== 'refs') throw new Error(`${list}.${path} names no element.`);
  return { lists: type.lists, several: type.kind === 'refs' };
}

const relationship = (
  list: EntityList,
  type: string,
  schema: z.ZodObject,
  from: string,
  to: string,
): RelationshipKind => ({
  list,
  type,
  from: { field: from, lists: namedBy(list, from).lists },
  to: { field: to, lists: namedBy(list, to).lists },
  plan: planOf(schema, [from, to]),
});

/** (:Filiere)-[:PASSERELLE {id, kind, formality…}]->(:Filiere), or ->(:Outlet) */
export const PASSERELLE = relationship('passerelles', 'PASSERELLE', Passerelle, 'from', 'to');
/** (:Filiere)-[:PREPARES {id, validFrom, validTo…}]->(:Outlet) */
export const PREPARES = relationship('preps', 'PREPARES', Prep, 'filiere', 'outlet');
/** (:Commune)-[:TRAVEL {id, minutes, source…}]->(:Commune) */
export const TRAVEL = relationship('travelTimes', 'TRAVEL', TravelTime, 'from', 'to');

/** Elements that are relationships. */
export const RELATIONSHIP_KINDS: readonly RelationshipKind[] = [PASSERELLE, PREPARES, TRAVEL];

type Drawn = Pick<Reference, 'type' | 'direction' | 'property'>;
const out = (type: string, property?: string): Drawn => ({ type, direction: 'out', property });
const into = (type: string): Drawn => ({ type, direction: 'in' });

/** `joins` says how its references are drawn; the items of `parts` have properties of their own. */
function kind(
  list: EntityList,
  label: string,
  schema: z.ZodObject,
  joins: Readonly<Record<string, Drawn>> = {},
  parts: readonly string[] = [],
): ElementKind {
  const references: Reference[] = [];
  const ends: Reference[] = [];
  for (const [field, drawn] of Object.entries(joins)) {
    const { lists, several } = namedBy(list, field);
    const nodes = lists.filter((named) => !RELATIONSHIP_KINDS.some((other) => other.list === named));
    (lists.length === 1 ? references : ends).push({ field, ...drawn, lists: nodes, several });
  }
  const joining = [...Object.keys(joins), ...parts];
  return { list, label, references, ends, joining, plan: planOf(schema, joining) };
}

/** Elements that are nodes, in an order in which references point backwards. */
export const ELEMENT_KINDS: readonly ElementKind[] = [
  kind('operatorTypes', 'OperatorType', OperatorType, {}, ['labels']),
  kind('communes', 'Commune', Commune),
  kind('bassins', 'Bassin', Bassin, {}, ['communes']),
  kind('operators', 'Operator', Operator, { bassins: out('COVERS') }),
  kind('sites', 'Site', Site, { operator: into('HAS_SITE'), commune: out('IN') }),
  kind('filieres', 'Filiere', Filiere, { operator: into('OFFERS'), sites: out('AT') }),
  kind('outlets', 'Outlet', Outlet),
  kind('agreements', 'Agreement', Agreement, { parties: out('PARTY') }),
  kind('flows', 'ReferralFlow', ReferralFlow, { source: out('FROM', 'sourceOutside'), target: out('TO') }),
  kind('obstacles', 'Obstacle', Obstacle, { on: out('ON', 'passerelle') }),
  kind('mitigations', 'Mitigation', Mitigation, { operator: into('PROVIDES'), lifts: out('LIFTS') }),
  kind('actions', 'AwarenessAction', AwarenessAction, {
    operators: out('INVOLVES'),
    filieres: out('ABOUT'),
    agreements: out('UNDER'),
  }),
  kind('audiences', 'Audience', Audience),
  kind('findingLives', 'FindingLife', FindingLife),
  kind('scenarios', 'Scenario', Scenario),
  kind('importMappings', 'ImportMapping', KeptMapping),
  kind('views', 'SavedView', SavedView),
];

/** (:OperatorType)-[:NAMED]->(:OperatorTypeName): its `labels`. They are nodes, as no relationship ends at a text. */
export const OPERATOR_TYPE_NAME = {
  label: 'OperatorTypeName',
  type: 'NAMED',
  plan: planOf(OperatorType.shape.labels.element),
} as const;

/** (:Commune)-[:PART_OF {validFrom, validTo}]->(:Bassin): the `communes` of a bassin. */
export const PART_OF = {
  type: 'PART_OF',
  plan: planOf(Bassin.shape.communes.element, ['commune']),
} as const;

/** The node label of the elements of a list. */
export function labelOf(list: EntityList): string {
  const found = ELEMENT_KINDS.find((kind) => kind.list === list);
  if (found === undefined) throw new Error(`The elements of ${list} are no nodes.`);
  return found.label;
}

/** Every label that belongs to a network: what a replacement deletes. Other data in the database stays. */
export const LABELS: readonly string[] = [
  ...ELEMENT_KINDS.map(({ label }) => label),
  OPERATOR_TYPE_NAME.label,
];

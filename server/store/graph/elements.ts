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
import { KeptReport } from '../../../domain/model/kept-report.ts';
import { Meeting, MeetingPoint } from '../../../domain/model/meeting.ts';
import { MEMBER_FIELDS, type MemberField } from '../../../domain/model/members.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { NilReport } from '../../../domain/model/nil-report.ts';
import { Reason } from '../../../domain/model/reason.ts';
import { Regionale } from '../../../domain/model/regionale.ts';
import { SavedView } from '../../../domain/model/saved-view.ts';
import { Scenario } from '../../../domain/model/scenario.ts';
import { Story } from '../../../domain/model/story.ts';
import { TravelTime } from '../../../domain/model/travel.ts';
import { type PropertyPlan, planOf } from './properties.ts';

/** A field that refers to other elements. The graph holds it as relationships. */
export interface Reference {
  readonly field: string;
  /** Relationship type. */
  readonly type: string;
  /** `in`: the relationship points at the element that has the field, as in (:Operator)-[:OFFERS]->(:Filiere). */
  readonly direction: 'in' | 'out';
  /** Lists that the field may refer to and whose elements are nodes. */
  readonly lists: readonly EntityList[];
  /** True for a list of ids, false for a single id. */
  readonly several: boolean;
  /** Property that holds the id of an element that is not a node. */
  readonly property?: string | undefined;
}

/** How the graph holds the elements of a list as nodes. */
export interface ElementKind {
  readonly list: EntityList;
  readonly label: string;
  /** Fields that refer to elements of one list. Single references are written together with a new node. */
  readonly references: readonly Reference[];
  /** Fields that refer to an element of one of several lists. */
  readonly ends: readonly Reference[];
  /** Fields that are not properties of the node. */
  readonly joining: readonly string[];
  readonly plan: PropertyPlan;
}

/** How the graph holds the elements of a list as relationships with an id. */
export interface RelationshipKind {
  readonly list: EntityList;
  readonly type: string;
  /** The fields with the ids of the two nodes. */
  readonly from: Pick<Reference, 'field' | 'lists'>;
  readonly to: Pick<Reference, 'field' | 'lists'>;
  readonly plan: PropertyPlan;
}

/** Lists that a field may refer to, from the table of fields. Throws when the field is no reference. */
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

/** (:Operator)-[:NOTHING_TO_REPORT {id, from, to, declaredBy…}]->(:Operator) */
const NOTHING_TO_REPORT = relationship('nilReports', 'NOTHING_TO_REPORT', NilReport, 'source', 'target');

/** Lists whose elements are relationships. */
export const RELATIONSHIP_KINDS: readonly RelationshipKind[] = [
  PASSERELLE,
  PREPARES,
  TRAVEL,
  NOTHING_TO_REPORT,
];

type Drawn = Pick<Reference, 'type' | 'direction' | 'property'>;
const out = (type: string, property?: string): Drawn => ({ type, direction: 'out', property });
const into = (type: string): Drawn => ({ type, direction: 'in' });

/**
 * Describes a list of nodes. `joins` gives the relationship of each reference; `parts` are fields whose items are
 * stored apart.
 */
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

/** Lists whose elements are nodes, ordered so that elements refer only to earlier lists. */
export const ELEMENT_KINDS: readonly ElementKind[] = [
  kind('operatorTypes', 'OperatorType', OperatorType, {}, ['labels']),
  kind('communes', 'Commune', Commune),
  kind('bassins', 'Bassin', Bassin, {}, ['communes']),
  kind('operators', 'Operator', Operator, { bassins: out('COVERS') }),
  kind('regionales', 'Regionale', Regionale, {}, ['bassins', 'operators']),
  kind('sites', 'Site', Site, { operator: into('HAS_SITE'), commune: out('IN') }),
  kind('filieres', 'Filiere', Filiere, { operator: into('OFFERS'), sites: out('AT') }),
  kind('outlets', 'Outlet', Outlet),
  kind('agreements', 'Agreement', Agreement, { parties: out('PARTY') }, ['confirmations']),
  kind('reasons', 'Reason', Reason),
  kind('flows', 'ReferralFlow', ReferralFlow, { source: out('FROM', 'sourceOutside'), target: out('TO') }),
  kind('obstacles', 'Obstacle', Obstacle, { on: out('ON', 'passerelle') }),
  kind('mitigations', 'Mitigation', Mitigation, { operator: into('PROVIDES'), lifts: out('LIFTS') }),
  kind('stories', 'Story', Story),
  kind('meetings', 'Meeting', Meeting, { bassins: out('CONCERNS') }),
  kind('actions', 'AwarenessAction', AwarenessAction, {
    operators: out('INVOLVES'),
    filieres: out('ABOUT'),
    agreements: out('UNDER'),
  }),
  kind('audiences', 'Audience', Audience),
  kind('findingLives', 'FindingLife', FindingLife),
  kind('scenarios', 'Scenario', Scenario),
  kind('meetingPoints', 'MeetingPoint', MeetingPoint, { meeting: into('HAS_POINT') }),
  kind('importMappings', 'ImportMapping', KeptMapping),
  kind('views', 'SavedView', SavedView),
  kind('reports', 'Report', KeptReport),
];

/**
 * (:OperatorType)-[:NAMED]->(:OperatorTypeName): the `labels` of a type. They are nodes, since a relationship cannot
 * end at a text.
 */
export const OPERATOR_TYPE_NAME = {
  label: 'OperatorTypeName',
  type: 'NAMED',
  plan: planOf(OperatorType.shape.labels.element),
} as const;

/** Dated members of an element, which the graph holds as relationships from the member to the element. */
export interface MemberKind extends MemberField {
  /** Relationship type. */
  readonly type: string;
  /** What the relationship holds: all of an item but its member. */
  readonly plan: PropertyPlan;
}

const memberKind = (list: EntityList, name: string, type: string, item: z.ZodObject): MemberKind => {
  const field = MEMBER_FIELDS.find((one) => one.list === list && one.field === name)!;
  return { ...field, type, plan: planOf(item, [field.item]) };
};

/**
 * (:Commune)-[:PART_OF {validFrom, validTo}]->(:Bassin), (:Bassin)-[:SERVED_BY {validFrom, validTo}]->(:Regionale),
 * (:Operator)-[:MEMBER_OF {validFrom, validTo}]->(:Regionale), (:Operator)-[:CONFIRMED {on}]->(:Agreement)
 */
export const MEMBER_KINDS: readonly MemberKind[] = [
  memberKind('bassins', 'communes', 'PART_OF', Bassin.shape.communes.element),
  memberKind('regionales', 'bassins', 'SERVED_BY', Regionale.shape.bassins.unwrap().element),
  memberKind('regionales', 'operators', 'MEMBER_OF', Regionale.shape.operators.unwrap().element),
  memberKind('agreements', 'confirmations', 'CONFIRMED', Agreement.shape.confirmations.unwrap().element),
];

/**
 * Returns the label that the database gives to the nodes for elements of a list, such as `Filiere`. Throws an Error
 * when the elements of the list are relationships.
 */
export function labelOf(list: EntityList): string {
  const found = ELEMENT_KINDS.find((kind) => kind.list === list);
  if (found === undefined) throw new Error(`The elements of ${list} are no nodes.`);
  return found.label;
}

/** All labels of a network. Replacing a network deletes nodes with these labels; other data in the database remains. */
export const LABELS: readonly string[] = [
  ...ELEMENT_KINDS.map(({ label }) => label),
  OPERATOR_TYPE_NAME.label,
];

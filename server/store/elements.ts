import type * as z from 'zod';
import { Audience } from '../../domain/model/audience.ts';
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
} from '../../domain/model/entities.ts';
import { FindingLife } from '../../domain/model/finding-life.ts';
import type { EntityList } from '../../domain/model/network.ts';
import { Scenario } from '../../domain/model/scenario.ts';
import { TravelTime } from '../../domain/model/travel.ts';
import { type PropertyPlan, planOf } from './properties.ts';

/** A reference that the graph holds as a relationship between the element's node and another. */
export interface Reference {
  readonly field: string;
  /** Relationship type. */
  readonly type: string;
  /** `in`: the relationship points at the element, as in (:Operator)-[:OFFERS]->(:Filiere). */
  readonly direction: 'in' | 'out';
  /** Query that writes a list of references; absent: one reference, written with the node itself. */
  readonly write?: string;
}

/** How one list of a network document stands in the graph. */
export interface ElementKind {
  readonly list: EntityList;
  readonly label: string;
  /** Query that creates its nodes. */
  readonly write: string;
  readonly references: readonly Reference[];
  readonly plan: PropertyPlan;
}

function kind(
  list: EntityList,
  label: string,
  schema: z.ZodObject,
  write: string,
  references: readonly Reference[] = [],
  except: readonly string[] = [],
): ElementKind {
  const plan = planOf(schema, [...references.map(({ field }) => field), ...except]);
  return { list, label, write: `network/${write}`, references, plan };
}

const one = (field: string, type: string, direction: Reference['direction']): Reference => ({
  field,
  type,
  direction,
});
const many = (field: string, type: string, write: string): Reference => ({
  field,
  type,
  direction: 'out',
  write: `network/${write}`,
});

/** Elements that are nodes, in an order in which references point backwards. */
export const ELEMENT_KINDS: readonly ElementKind[] = [
  kind('operatorTypes', 'OperatorType', OperatorType, 'create-operator-types', [], ['labels']),
  kind('communes', 'Commune', Commune, 'create-communes'),
  kind('bassins', 'Bassin', Bassin, 'create-bassins', [], ['communes']),
  kind('operators', 'Operator', Operator, 'create-operators', [
    many('bassins', 'COVERS', 'link-operators-bassins'),
  ]),
  kind('sites', 'Site', Site, 'create-sites', [
    one('operator', 'HAS_SITE', 'in'),
    one('commune', 'IN', 'out'),
  ]),
  kind('filieres', 'Filiere', Filiere, 'create-filieres', [
    one('operator', 'OFFERS', 'in'),
    many('sites', 'AT', 'link-filieres-sites'),
  ]),
  kind('outlets', 'Outlet', Outlet, 'create-outlets'),
  kind('agreements', 'Agreement', Agreement, 'create-agreements', [
    many('parties', 'PARTY', 'link-agreements-parties'),
  ]),
  kind('flows', 'ReferralFlow', ReferralFlow, 'create-flows', [], ['source', 'target']),
  kind('obstacles', 'Obstacle', Obstacle, 'create-obstacles', [], ['on']),
  kind('mitigations', 'Mitigation', Mitigation, 'create-mitigations', [
    one('operator', 'PROVIDES', 'in'),
    many('lifts', 'LIFTS', 'link-mitigations-obstacles'),
  ]),
  kind('actions', 'AwarenessAction', AwarenessAction, 'create-actions', [
    many('operators', 'INVOLVES', 'link-actions-operators'),
    many('filieres', 'ABOUT', 'link-actions-filieres'),
    many('agreements', 'UNDER', 'link-actions-agreements'),
  ]),
  kind('audiences', 'Audience', Audience, 'create-audiences'),
  kind('findingLives', 'FindingLife', FindingLife, 'create-finding-lives'),
  kind('scenarios', 'Scenario', Scenario, 'create-scenarios'),
];

/** Dated names of operator types: nodes of their own, since a relationship cannot end at a text. */
export const OPERATOR_TYPE_NAME = {
  label: 'OperatorTypeName',
  plan: planOf(OperatorType.shape.labels.element),
};
/** (:Commune)-[:PART_OF {validFrom, validTo}]->(:Bassin) */
export const PART_OF_PLAN = planOf(Bassin.shape.communes.element, ['commune']);
/** (:Filiere)-[:PASSERELLE {id, kind, formality…}]->(:Filiere), or ->(:Outlet) */
export const PASSERELLE_PLAN = planOf(Passerelle, ['from', 'to']);
/** (:Filiere)-[:PREPARES {validFrom, validTo}]->(:Outlet) */
export const PREPARES_PLAN = planOf(Prep, ['filiere', 'outlet']);
/** (:Commune)-[:TRAVEL {minutes, source…}]->(:Commune) */
export const TRAVEL_PLAN = planOf(TravelTime, ['from', 'to']);

/** Every label that belongs to a network: what a replacement deletes. Other data in the database stays. */
export const LABELS: readonly string[] = [
  ...ELEMENT_KINDS.map(({ label }) => label),
  OPERATOR_TYPE_NAME.label,
];

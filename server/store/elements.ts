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
import { KeptMapping } from '../../domain/model/import-mapping.ts';
import type { EntityList } from '../../domain/model/network.ts';
import { SavedView } from '../../domain/model/saved-view.ts';
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
  /** A list of references; else one, written with the node itself when that is new. */
  readonly several: boolean;
  /** Query that writes them. */
  readonly link: string;
  /** Query that takes them away, by the ids of the elements. */
  readonly unlink: string;
}

/** How one list of a network document stands in the graph. */
export interface ElementKind {
  readonly list: EntityList;
  readonly label: string;
  /** Queries that create its nodes, change them in place, delete them. */
  readonly create: string;
  readonly update: string;
  readonly delete: string;
  readonly references: readonly Reference[];
  readonly plan: PropertyPlan;
}

function kind(
  list: EntityList,
  label: string,
  schema: z.ZodObject,
  files: string,
  references: readonly Reference[] = [],
  except: readonly string[] = [],
): ElementKind {
  const plan = planOf(schema, [...references.map(({ field }) => field), ...except]);
  const queryTo = (verb: string): string => `network/${verb}-${files}`;
  return {
    list,
    label,
    create: queryTo('create'),
    update: queryTo('update'),
    delete: queryTo('delete'),
    references,
    plan,
  };
}

const one = (field: string, type: string, direction: Reference['direction'], files: string): Reference => ({
  field,
  type,
  direction,
  several: false,
  link: `network/link-${files}`,
  unlink: `network/unlink-${files}`,
});
const many = (field: string, type: string, files: string): Reference => ({
  ...one(field, type, 'out', files),
  several: true,
});

/** Elements that are nodes, in an order in which references point backwards. */
export const ELEMENT_KINDS: readonly ElementKind[] = [
  kind('operatorTypes', 'OperatorType', OperatorType, 'operator-types', [], ['labels']),
  kind('communes', 'Commune', Commune, 'communes'),
  kind('bassins', 'Bassin', Bassin, 'bassins', [], ['communes']),
  kind('operators', 'Operator', Operator, 'operators', [many('bassins', 'COVERS', 'operators-bassins')]),
  kind('sites', 'Site', Site, 'sites', [
    one('operator', 'HAS_SITE', 'in', 'sites-operators'),
    one('commune', 'IN', 'out', 'sites-communes'),
  ]),
  kind('filieres', 'Filiere', Filiere, 'filieres', [
    one('operator', 'OFFERS', 'in', 'filieres-operators'),
    many('sites', 'AT', 'filieres-sites'),
  ]),
  kind('outlets', 'Outlet', Outlet, 'outlets'),
  kind('agreements', 'Agreement', Agreement, 'agreements', [many('parties', 'PARTY', 'agreements-parties')]),
  kind('flows', 'ReferralFlow', ReferralFlow, 'flows', [], ['source', 'target']),
  kind('obstacles', 'Obstacle', Obstacle, 'obstacles', [], ['on']),
  kind('mitigations', 'Mitigation', Mitigation, 'mitigations', [
    one('operator', 'PROVIDES', 'in', 'mitigations-operators'),
    many('lifts', 'LIFTS', 'mitigations-obstacles'),
  ]),
  kind('actions', 'AwarenessAction', AwarenessAction, 'actions', [
    many('operators', 'INVOLVES', 'actions-operators'),
    many('filieres', 'ABOUT', 'actions-filieres'),
    many('agreements', 'UNDER', 'actions-agreements'),
  ]),
  kind('audiences', 'Audience', Audience, 'audiences'),
  kind('findingLives', 'FindingLife', FindingLife, 'finding-lives'),
  kind('scenarios', 'Scenario', Scenario, 'scenarios'),
  kind('importMappings', 'ImportMapping', KeptMapping, 'import-mappings'),
  kind('views', 'SavedView', SavedView, 'views'),
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

import * as z from 'zod';
import { Audience } from './audience.ts';
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
} from './entities.ts';
import { Day, Note, Text } from './fields.ts';
import { FindingLife, lifeId } from './finding-life.ts';
import { KeptMapping } from './import-mapping.ts';
import { KeptReport } from './kept-report.ts';
import type { LinkedOperators } from './linked-operators.ts';
import { Meeting, MeetingPoint } from './meeting.ts';
import { NilReport, nilReportId } from './nil-report.ts';
import type { PublishedSum } from './published-sums.ts';
import { Reason } from './reason.ts';
import { Regionale } from './regionale.ts';
import { SavedView } from './saved-view.ts';
import { Scenario } from './scenario.ts';
import { Story } from './story.ts';
import { TravelTime } from './travel.ts';

/** Name of the file format, in the field `format` of every document. */
export const FORMAT = 'passerelles-network';
/** Version that this program writes; older ones are upgraded when read. */
export const FORMAT_VERSION = 11;

const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

/** Schema of a whole network as one JSON document. An absent list reads as empty. */
export const NetworkDocument = z
  .strictObject({
    format: z.literal(FORMAT),
    version: z.literal(FORMAT_VERSION),
    name: Text,
    description: Note.optional(),
    /** An invented network, for training and demonstration. */
    fictional: z.boolean().optional(),
    /** Day of the inventory. Analyses use it unless another day is asked for. */
    asOf: Day.optional(),
    operatorTypes: list(OperatorType),
    communes: list(Commune),
    bassins: list(Bassin),
    operators: list(Operator),
    regionales: list(Regionale),
    sites: list(Site),
    filieres: list(Filiere),
    outlets: list(Outlet),
    preps: list(Prep),
    agreements: list(Agreement),
    passerelles: list(Passerelle),
    reasons: list(Reason),
    flows: list(ReferralFlow),
    nilReports: list(NilReport),
    obstacles: list(Obstacle),
    mitigations: list(Mitigation),
    stories: list(Story),
    meetings: list(Meeting),
    actions: list(AwarenessAction),
    audiences: list(Audience),
    travelTimes: list(TravelTime),
    findingLives: list(FindingLife),
    scenarios: list(Scenario),
    meetingPoints: list(MeetingPoint),
    importMappings: list(KeptMapping),
    views: list(SavedView),
    reports: list(KeptReport),
  })
  .meta({ id: 'NetworkDocument' });
/**
 * A network. One that is shown to readers has published sums beside its flow rows, and one with supposed changes has
 * the operators that passerelles linked before them (`linked`); a kept one has neither.
 */
export type NetworkDocument = z.infer<typeof NetworkDocument> & {
  readonly sums?: readonly PublishedSum[];
  readonly linked?: LinkedOperators;
};

/** The lists of a document, ordered so that elements refer only to elements of earlier lists. */
export const ENTITY_LISTS = [
  'operatorTypes',
  'communes',
  'bassins',
  'operators',
  'regionales',
  'sites',
  'filieres',
  'outlets',
  'preps',
  'agreements',
  'passerelles',
  'reasons',
  'flows',
  'nilReports',
  'obstacles',
  'mitigations',
  'stories',
  'meetings',
  'actions',
  'audiences',
  'travelTimes',
  'findingLives',
  'scenarios',
  'meetingPoints',
  'importMappings',
  'views',
  'reports',
] as const;
export type EntityList = (typeof ENTITY_LISTS)[number];

/** The lists that no rule reads and that are no part of the offer: what people decided, kept and presented. */
export const LISTS_BESIDE_THE_OFFER: readonly EntityList[] = [
  'stories',
  'meetings',
  'findingLives',
  'scenarios',
  'meetingPoints',
  'views',
  'reports',
];

/** Makes a valid network document that has a name and no elements. */
export function emptyNetwork(name: string): NetworkDocument {
  return NetworkDocument.parse({ format: FORMAT, version: FORMAT_VERSION, name });
}

/**
 * Compares two texts by code unit, for sorting: negative when `a` comes first, 0 when they are equal. All lists of
 * the project use this order.
 */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Puts a network into its canonical form: ids filled in, every list sorted by id, keys in the order of the schema. Two
 * documents hold the same facts exactly when their canonical forms are equal.
 */
export function canonical(document: NetworkDocument): NetworkDocument {
  const { sums: _sums, linked: _linked, ...withIds } = withDerivedIds(document);
  const sorted: Record<string, unknown> = { ...withIds };
  for (const name of ENTITY_LISTS) {
    const items = withIds[name] as readonly { id?: string | undefined }[];
    sorted[name] = [...items].sort((a, b) => byCodeUnit(a.id ?? '', b.id ?? ''));
  }
  return NetworkDocument.parse(sorted);
}

/**
 * Returns the document with missing ids filled in: those of PREP edges (a filière prepares for a job), flow rows,
 * reports of nothing, travel times and decisions on findings. Each id is made from the fields that identify the row, so the same row
 * always gets the same id.
 */
export function withDerivedIds(document: NetworkDocument): NetworkDocument {
  return {
    ...document,
    preps: document.preps.map((prep) => withId(prep, prepId)),
    flows: document.flows.map((flow) => withId(flow, flowId)),
    nilReports: document.nilReports.map((report) => withId(report, nilReportId)),
    travelTimes: document.travelTimes.map((time) => withId(time, travelId)),
    findingLives: document.findingLives.map((life) => withId(life, ({ key }) => lifeId(key))),
  };
}

/**
 * `Object.assign` is deliberate: a spread would give each element its own hidden class and make it several times slower
 * to read.
 */
const withId = <T extends { readonly id?: string | undefined }>(
  element: T,
  idOf: (element: T) => string,
): T => (element.id === undefined ? Object.assign({}, element, { id: idOf(element) }) : element);

/** Makes the id of an element of a list from its other fields; undefined for lists whose ids must be given. */
export function derivedId(list: EntityList, element: object): string | undefined {
  switch (list) {
    case 'preps':
      return prepId(element as Prep);
    case 'flows':
      return flowId(element as ReferralFlow);
    case 'nilReports':
      return nilReportId(element as NilReport);
    case 'travelTimes':
      return travelId(element as TravelTime);
    case 'findingLives':
      return lifeId((element as FindingLife).key);
    default:
      return undefined;
  }
}

/** Makes the id of a PREP edge (a filière prepares for a job) from its ends and its first day. */
export function prepId(prep: Prep): string {
  return ['prep', prep.filiere, prep.outlet, prep.validFrom].filter(Boolean).join('.');
}

/** Makes the id of a travel time between two communes from their ids and its first day. */
export function travelId({ from, to, validFrom }: TravelTime): string {
  return ['travel', from, to, validFrom].filter(Boolean).join('.');
}

/** Makes the id of a flow row (report of people sent onward) from its ends, kind, declarer and first day. */
export function flowId(flow: ReferralFlow): string {
  return ['flow', flow.source, flow.target, flow.kind, flow.declaredBy, flow.from].join('.');
}

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
import { SavedView } from './saved-view.ts';
import { Scenario } from './scenario.ts';
import { TravelTime } from './travel.ts';

/** Name of the file format, first field of every document. */
export const FORMAT = 'passerelles-network';
/** Version that this program writes; older ones are upgraded when read. */
export const FORMAT_VERSION = 4;

const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

/** A whole network as one JSON document: every list may be absent, which reads as empty. */
export const NetworkDocument = z
  .strictObject({
    format: z.literal(FORMAT),
    version: z.literal(FORMAT_VERSION),
    name: Text,
    description: Note.optional(),
    /** An invented network, for training and demonstration. */
    fictional: z.boolean().optional(),
    /** Day of the inventory: the network is read at it unless another day is asked for. */
    asOf: Day.optional(),
    operatorTypes: list(OperatorType),
    communes: list(Commune),
    bassins: list(Bassin),
    operators: list(Operator),
    sites: list(Site),
    filieres: list(Filiere),
    outlets: list(Outlet),
    preps: list(Prep),
    agreements: list(Agreement),
    passerelles: list(Passerelle),
    flows: list(ReferralFlow),
    obstacles: list(Obstacle),
    mitigations: list(Mitigation),
    actions: list(AwarenessAction),
    audiences: list(Audience),
    travelTimes: list(TravelTime),
    findingLives: list(FindingLife),
    scenarios: list(Scenario),
    importMappings: list(KeptMapping),
    views: list(SavedView),
  })
  .meta({ id: 'NetworkDocument' });
export type NetworkDocument = z.infer<typeof NetworkDocument>;

/** The lists of a document, in the order in which references point backwards. */
export const ENTITY_LISTS = [
  'operatorTypes',
  'communes',
  'bassins',
  'operators',
  'sites',
  'filieres',
  'outlets',
  'preps',
  'agreements',
  'passerelles',
  'flows',
  'obstacles',
  'mitigations',
  'actions',
  'audiences',
  'travelTimes',
  'findingLives',
  'scenarios',
  'importMappings',
  'views',
] as const;
export type EntityList = (typeof ENTITY_LISTS)[number];

/** A document with nothing in it. */
export function emptyNetwork(name: string): NetworkDocument {
  return NetworkDocument.parse({ format: FORMAT, version: FORMAT_VERSION, name });
}

/** Code-unit order, the order of every list in this project. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The same network in its one canonical form: ids filled in, every list in id order, keys in schema order.
 * Two documents hold the same facts exactly when their canonical forms are equal.
 */
export function canonical(document: NetworkDocument): NetworkDocument {
  const withIds = withDerivedIds(document);
  const sorted: Record<string, unknown> = { ...withIds };
  for (const name of ENTITY_LISTS) {
    const items = withIds[name] as readonly { id?: string | undefined }[];
    sorted[name] = [...items].sort((a, b) => byCodeUnit(a.id ?? '', b.id ?? ''));
  }
  return NetworkDocument.parse(sorted);
}

/**
 * PREP edges, flow rows, travel times and lives of findings may come without an id (nobody names them in a
 * spreadsheet): they get one made from what identifies them, so that the same row always gets the same id.
 */
export function withDerivedIds(document: NetworkDocument): NetworkDocument {
  return {
    ...document,
    preps: document.preps.map((prep) => withId(prep, prepId)),
    flows: document.flows.map((flow) => withId(flow, flowId)),
    travelTimes: document.travelTimes.map((time) => withId(time, travelId)),
    findingLives: document.findingLives.map((life) => withId(life, ({ key }) => lifeId(key))),
  };
}

/** Assigned, not spread: spread, every element would get a shape of its own, and be read several times slower. */
const withId = <T extends { readonly id?: string | undefined }>(
  element: T,
  idOf: (element: T) => string,
): T => (element.id === undefined ? Object.assign({}, element, { id: idOf(element) }) : element);

/** The id that an element of a list gets from its own fields; undefined where ids must be given. */
export function derivedId(list: EntityList, element: object): string | undefined {
  switch (list) {
    case 'preps':
      return prepId(element as Prep);
    case 'flows':
      return flowId(element as ReferralFlow);
    case 'travelTimes':
      return travelId(element as TravelTime);
    case 'findingLives':
      return lifeId((element as FindingLife).key);
    default:
      return undefined;
  }
}

export function prepId(prep: Prep): string {
  return ['prep', prep.filiere, prep.outlet, prep.validFrom].filter(Boolean).join('.');
}

export function travelId({ from, to, validFrom }: TravelTime): string {
  return ['travel', from, to, validFrom].filter(Boolean).join('.');
}

export function flowId(flow: ReferralFlow): string {
  return ['flow', flow.source, flow.target, flow.kind, flow.declaredBy, flow.from].join('.');
}

import * as z from 'zod';
import { Day, Id } from '../model/fields.ts';

/** What is counted of an area on a day. None of it is a number of people. */
export const DASHBOARD_MEASURES = [
  'operators',
  'filieres',
  'passerelles',
  'agreements',
  'actions',
  'open',
  'closed',
] as const;
export type DashboardMeasure = (typeof DASHBOARD_MEASURES)[number];

const Count = z.int().min(0);

export const AreaCounts = z
  .strictObject({
    /** Valid on the day. */
    operators: Count,
    filieres: Count,
    /** In force on the day, with both ends. */
    passerelles: Count,
    agreements: Count,
    /** Awareness actions of the year that ends on the day. */
    actions: Count,
    /** Findings that are followed up and neither solved nor rejected; null for a past day, as nobody keeps it. */
    open: Count.nullable(),
    /** Findings solved or rejected in the year that ends on the day. */
    closed: Count,
  })
  .meta({ id: 'AreaCounts' });
export type AreaCounts = z.infer<typeof AreaCounts>;

export const AREA_KINDS = ['WHOLE', 'BASSIN', 'REGIONALE'] as const;

export const DashboardArea = z
  .strictObject({
    kind: z.enum(AREA_KINDS),
    /** The bassin or the Régionale; null for the whole network. */
    id: Id.nullable(),
    /** The bassin whose published figures are those of the area; null for none, or for all. */
    figuresOf: Id.nullable(),
    now: AreaCounts,
    before: AreaCounts,
  })
  .meta({ id: 'DashboardArea' });
export type DashboardArea = z.infer<typeof DashboardArea>;

/** What an area has on a day, beside the same day a year before. */
export const DashboardResult = z.strictObject({
  /** The same day a year before. */
  before: Day,
  /** The whole network, then the bassins and the Régionales in the order of the document. */
  areas: z.array(DashboardArea),
});
export type DashboardResult = z.infer<typeof DashboardResult>;

import * as z from 'zod';
import { CERTAINTIES } from '../analysis/results.ts';
import { GAP_KINDS } from '../findings/kinds.ts';
import { Day, Id } from '../model/fields.ts';

/** What a what-if answers, as schemas. Ids are those of the network and of the elements that the changes add. */

const Certainty = z.enum(CERTAINTIES);
const Months = z.int().min(0).nullable();

/** A finding by its name; what it rests on is asked for apart. */
export const FindingRef = z
  .strictObject({
    kind: z.enum(GAP_KINDS),
    key: z.string(),
    elements: z.array(z.string()),
    certainty: Certainty,
    /** The filières, outlets, operators or places to name on the screen: for a passerelle its ends. */
    about: z.array(z.string()),
  })
  .meta({ id: 'FindingRef' });
export type FindingRef = z.infer<typeof FindingRef>;

/** A finding that stays, but not as it was; its certainty is the one afterwards. */
export const ChangedFinding = z
  .strictObject({ ...FindingRef.shape, certaintyBefore: Certainty, evidenceChanged: z.boolean() })
  .meta({ id: 'ChangedFinding' });
export type ChangedFinding = z.infer<typeof ChangedFinding>;

export const FindingsDifference = z
  .strictObject({
    /** The kinds that were compared: of others nothing is said. */
    kinds: z.array(z.enum(GAP_KINDS)),
    gone: z.array(FindingRef),
    new: z.array(FindingRef),
    changed: z.array(ChangedFinding),
  })
  .meta({ id: 'FindingsDifference' });
export type FindingsDifference = z.infer<typeof FindingsDifference>;

/** A start from which other outlets are reached, or after another time. */
export const StartDifference = z
  .strictObject({
    start: Id,
    /** By pathways: outlets no longer reached, and newly reached. */
    gone: z.array(Id),
    new: z.array(Id),
    /** Months to the nearest outlet, by pathways; null = none is reached. */
    monthsBefore: Months,
    monthsAfter: Months,
  })
  .meta({ id: 'StartDifference' });
export type StartDifference = z.infer<typeof StartDifference>;

/** Pathways between two ends, as far as they were counted. */
export const PathwayCount = z
  .strictObject({
    count: z.int().min(0),
    /** False: there are more. */
    exact: z.boolean(),
    /** Months of the best one; null = none. */
    months: Months,
    /** False: the months of some filière of the best one are not known. */
    complete: z.boolean(),
  })
  .meta({ id: 'PathwayCount' });
export type PathwayCount = z.infer<typeof PathwayCount>;

export const EndsDifference = z
  .strictObject({ from: z.string(), to: z.string(), before: PathwayCount, after: PathwayCount })
  .meta({ id: 'EndsDifference' });
export type EndsDifference = z.infer<typeof EndsDifference>;

/** In places × débouchés: places per year times the outlets served, summed over the filières outside INTAKE. */
export const ServiceDifference = z
  .strictObject({
    before: z.number().min(0),
    after: z.number().min(0),
    /** Outlets newly served, at the places that stand afterwards; and no longer served, at those that stood before. */
    gained: z.number().min(0),
    lost: z.number().min(0),
    /** Some yearly intake behind what is gained or lost is not known and was estimated. */
    estimated: z.boolean(),
  })
  .meta({ id: 'ServiceDifference' });
export type ServiceDifference = z.infer<typeof ServiceDifference>;

/** Difference between a network and the same one with supposed changes, read on one day for one audience. */
export const WhatIf = z
  .strictObject({
    at: Day,
    findings: FindingsDifference,
    /** Starts that differ, in id order. */
    starts: z.array(StartDifference),
    /** Between the two ends asked for; null when none were, or when an end is not in one of the networks. */
    ends: EndsDifference.nullable(),
    service: ServiceDifference,
  })
  .meta({ id: 'WhatIf' });
export type WhatIf = z.infer<typeof WhatIf>;

/** What is known at once, before the rest is worked out. */
export const QuickWhatIf = WhatIf.pick({ at: true, findings: true, ends: true }).meta({ id: 'QuickWhatIf' });
export type QuickWhatIf = z.infer<typeof QuickWhatIf>;

/** The measures by which scenarios are compared side by side, each against the same base. */
export const ScenarioMeasures = z
  .strictObject({
    /** null for the network as it is. */
    scenario: Id.nullable(),
    changes: z.int().min(0),
    findings: z.int().min(0),
    findingsGone: z.int().min(0),
    findingsNew: z.int().min(0),
    /** (start, outlet) pairs joined by a pathway. */
    startOutletPairs: z.int().min(0),
    /** Starts from which some outlet is reached. */
    startsServed: z.int().min(0),
    /** Lower median of the months to the nearest outlet, over those starts; null when there is none. */
    medianMonths: Months,
    service: z.number().min(0),
    gained: z.number().min(0),
    lost: z.number().min(0),
    ends: PathwayCount.nullable(),
  })
  .meta({ id: 'ScenarioMeasures' });
export type ScenarioMeasures = z.infer<typeof ScenarioMeasures>;

import * as z from 'zod';
import { CERTAINTIES, Concerned } from '../analysis/results.ts';
import { GAP_KINDS } from '../findings/kinds.ts';
import { Day, Id } from '../model/fields.ts';

/** Schemas of the answers to a what-if. Ids are those of the network and of the elements that the changes add. */

const Certainty = z.enum(CERTAINTIES);
const Months = z.int().min(0).nullable();

/** A reference to a finding. Its evidence has to be requested separately. */
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

/** A finding that is in both networks with another certainty or other evidence. `certainty` is the one afterwards. */
export const ChangedFinding = z
  .strictObject({ ...FindingRef.shape, certaintyBefore: Certainty, evidenceChanged: z.boolean() })
  .meta({ id: 'ChangedFinding' });
export type ChangedFinding = z.infer<typeof ChangedFinding>;

export const FindingsDifference = z
  .strictObject({
    /** The kinds that were compared; the lists say nothing about other kinds. */
    kinds: z.array(z.enum(GAP_KINDS)),
    gone: z.array(FindingRef),
    new: z.array(FindingRef),
    changed: z.array(ChangedFinding),
  })
  .meta({ id: 'FindingsDifference' });
export type FindingsDifference = z.infer<typeof FindingsDifference>;

/** A start whose reachable outlets, or whose months to the nearest one, differ. */
export const StartDifference = z
  .strictObject({
    start: Id,
    /** Outlets that pathways no longer reach (`gone`) or newly reach (`new`). */
    gone: z.array(Id),
    new: z.array(Id),
    /** Months of the quickest pathway to an outlet; null when none is reached. */
    monthsBefore: Months,
    monthsAfter: Months,
  })
  .meta({ id: 'StartDifference' });
export type StartDifference = z.infer<typeof StartDifference>;

/** Pathways between two ends, as far as they were counted. */
export const PathwayCount = z
  .strictObject({
    count: z.int().min(0),
    /** False when there are more pathways than `count`. */
    exact: z.boolean(),
    /** Months of the best pathway; null when there is none. */
    months: Months,
    /** False when the months of some filière of the best pathway are unknown. */
    complete: z.boolean(),
  })
  .meta({ id: 'PathwayCount' });
export type PathwayCount = z.infer<typeof PathwayCount>;

export const EndsDifference = z
  .strictObject({ from: z.string(), to: z.string(), before: PathwayCount, after: PathwayCount })
  .meta({ id: 'EndsDifference' });
export type EndsDifference = z.infer<typeof EndsDifference>;

/**
 * Service in places × outlets: places per year × outlets served, summed over the filières outside the welcome stage.
 */
export const ServiceDifference = z
  .strictObject({
    before: z.number().min(0),
    after: z.number().min(0),
    /**
     * `gained`: outlets newly served, at the places afterwards. `lost`: outlets no longer served, at the places
     * before.
     */
    gained: z.number().min(0),
    lost: z.number().min(0),
    /** Whether some yearly intake behind `gained` or `lost` is unknown and was estimated. */
    estimated: z.boolean(),
    /** Whom it concerns: the places that gain an outlet, and those that lose one. */
    gains: Concerned,
    loses: Concerned,
  })
  .meta({ id: 'ServiceDifference' });
export type ServiceDifference = z.infer<typeof ServiceDifference>;

/** The difference between a network and the same network with supposed changes, on one day, for one audience. */
export const WhatIf = z
  .strictObject({
    at: Day,
    findings: FindingsDifference,
    /** Only the starts that differ, in id order. */
    starts: z.array(StartDifference),
    /** Pathways between the two ends asked for; null when no ends were asked for or when neither network has both. */
    ends: EndsDifference.nullable(),
    service: ServiceDifference,
  })
  .meta({ id: 'WhatIf' });
export type WhatIf = z.infer<typeof WhatIf>;

/** The part of the difference that is computed at once. */
export const QuickWhatIf = WhatIf.pick({ at: true, findings: true, ends: true }).meta({ id: 'QuickWhatIf' });
export type QuickWhatIf = z.infer<typeof QuickWhatIf>;

/** The measures of one scenario, for comparing scenarios with the same base. */
export const ScenarioMeasures = z
  .strictObject({
    /** null for the network without changes. */
    scenario: Id.nullable(),
    changes: z.int().min(0),
    findings: z.int().min(0),
    findingsGone: z.int().min(0),
    findingsNew: z.int().min(0),
    /** Number of (start, outlet) pairs joined by a pathway. */
    startOutletPairs: z.int().min(0),
    /** Number of starts from which some outlet is reached. */
    startsServed: z.int().min(0),
    /** Lower median of the months to the nearest outlet over those starts; null when there is none. */
    medianMonths: Months,
    service: z.number().min(0),
    gained: z.number().min(0),
    lost: z.number().min(0),
    /** Whom it concerns against the present network: the places that gain an outlet, and those that lose one. */
    gains: Concerned,
    loses: Concerned,
    ends: PathwayCount.nullable(),
  })
  .meta({ id: 'ScenarioMeasures' });
export type ScenarioMeasures = z.infer<typeof ScenarioMeasures>;

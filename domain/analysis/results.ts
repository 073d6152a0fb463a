import * as z from 'zod';
import { DimensionName, Id } from '../model/fields.ts';
import { MASKED, PASSERELLE_KINDS, SEVERITIES } from '../model/vocabulary.ts';
import { LiftedObstacle, LinkEnd } from './step-results.ts';

/**
 * The schemas of analysis results. The engine takes its types from them, the API and the command line print them, and
 * the client parses them. Elements are given by id; texts for codes are in `domain/messages`.
 */

export const CERTAINTIES = ['certain', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A band in which a sum of people may be shown to anyone. A masked sum is at least 1; `10+` is at least 10. */
export const BANDS = ['0', MASKED, '5–9', '10–19', '20–49', '50+', '5+', '10+', '20+'] as const;
export const Band = z.enum(BANDS);
export type Band = z.infer<typeof Band>;

export const Level = z.int().min(0).max(6);

/** The level test in one dimension. `state` is the level of the person, `need` the level that the entry asks. */
export const DimensionVerdict = z
  .strictObject({
    dimension: DimensionName,
    verdict: z.enum(['PASS', 'GAP', 'OVER', 'UNKNOWN']),
    /** null when unknown. */
    state: Level.nullable(),
    /** Whether the level is only a lower bound, as it comes from no exit. */
    lowerBound: z.boolean(),
    need: Level.nullable(),
    declared: Level.nullable(),
    tested: Level.nullable(),
    max: Level.nullable(),
    /** For a GAP, the number of levels missing; else 0. */
    gap: z.int().min(0),
    /** Whether it passes only because the passerelle asks nothing here. */
    waived: z.boolean(),
  })
  .meta({ id: 'DimensionVerdict' });
export type DimensionVerdict = z.infer<typeof DimensionVerdict>;

/** The whole level test: NO if any dimension is GAP or OVER, else UNKNOWN if any is UNKNOWN, else YES. */
export const LevelVerdict = z
  .strictObject({
    overall: z.enum(['YES', 'NO', 'UNKNOWN']),
    /** Sum of the gaps over the dimensions. */
    gap: z.int().min(0),
    /** For a NO: certain when some GAP or OVER rests on an exit or on a level of the audience. */
    certainty: z.enum(CERTAINTIES),
    /** Whether levels are not tested at all, as on a step out of a Door: guidance sends people to the right level. */
    byConvention: z.boolean(),
    dimensions: z.array(DimensionVerdict),
  })
  .meta({ id: 'LevelVerdict' });
export type LevelVerdict = z.infer<typeof LevelVerdict>;

const Answer = z.enum(['YES', 'NO', 'UNKNOWN']);

/** One condition of an entry, for the audience. `given` is null when the profile does not say. */
export const AdmissionCondition = z
  .discriminatedUnion('condition', [
    z.strictObject({
      condition: z.literal('AGE'),
      verdict: Answer,
      /** Youngest and oldest age admitted; null for no bound. */
      ageMin: z.int().nullable(),
      ageMax: z.int().nullable(),
      given: z.int().nullable(),
    }),
    z.strictObject({
      condition: z.enum(['STATUS', 'GROUP', 'COMMUNE']),
      verdict: Answer,
      /** The person needs at least one of these. */
      asked: z.array(z.string()).min(1),
      given: z.array(z.string()).nullable(),
    }),
  ])
  .meta({ id: 'AdmissionCondition' });
export type AdmissionCondition = z.infer<typeof AdmissionCondition>;

/**
 * Whether a filière admits an audience, without levels: NO if any condition is NO, else UNKNOWN if any is UNKNOWN,
 * else YES.
 */
export const Admission = z
  .strictObject({ overall: Answer, conditions: z.array(AdmissionCondition) })
  .meta({ id: 'Admission' });
export type Admission = z.infer<typeof Admission>;

/** The part of a number of places that nobody knows and that was estimated. */
export const PlacesEstimate = z
  .strictObject({
    /** Places per year that are estimated. */
    places: z.number().min(0),
    /**
     * On how many known intakes the weakest of these estimates rests: those of the active filières of one stage. With
     * 0 known intakes, a filière counts as 1 place.
     */
    from: z.int().min(0),
  })
  .meta({ id: 'PlacesEstimate' });
export type PlacesEstimate = z.infer<typeof PlacesEstimate>;

const concerned = {
  /** Places per year of the filières, Doors apart, that gain an outlet: each place once. */
  placesConcerned: z.number().min(0),
  /** The part of these places that is estimated; null when all are known. */
  estimate: PlacesEstimate.nullable(),
  /** The outlets that some of these filières gain, in id order. */
  outlets: z.array(Id),
};

/** Whom new passerelles concern: the places that gain an outlet, and the outlets that they gain. */
export const Concerned = z.strictObject(concerned).meta({ id: 'Concerned' });
export type Concerned = z.infer<typeof Concerned>;

/** The effect of one added bridge. */
export const Impact = z
  .strictObject({
    /** In places × outlets: places per year of each filière times the outlets that it newly serves, summed up. */
    gain: z.number().min(0),
    ...concerned,
    /** Places per year at filières that would be served for the first time. */
    newlyServed: z.number().min(0),
    /**
     * Months from the beginning of the first filière to the nearest outlet with the bridge; null when there is none.
     */
    months: z.number().min(0).nullable(),
    /** Whether some yearly intake behind the gain is unknown and was estimated. */
    estimated: z.boolean(),
  })
  .meta({ id: 'Impact' });
export type Impact = z.infer<typeof Impact>;

/** An obstacle on the way into a filière: on the passerelle, on the filière or on one of its sites. */
export const StepObstacle = z
  .strictObject({
    obstacle: Id,
    on: Id,
    /** Only BLOCKING obstacles can shut the way; those on sites do so only when every site is shut. */
    severity: z.enum(SEVERITIES),
    /** HOLDS: it concerns the audience or everyone. TO_CHECK: the profile does not say enough to tell. */
    verdict: z.enum(['HOLDS', 'TO_CHECK']),
  })
  .meta({ id: 'StepObstacle' });
export type StepObstacle = z.infer<typeof StepObstacle>;

/** The journey from the audience's commune to the nearest site of a filière. */
export const Travel = z
  .strictObject({
    site: Id,
    commune: Id,
    minutes: z.int().min(0),
    /** Whether the time is estimated along the straight line, as no travel time is known. */
    estimated: z.boolean(),
  })
  .meta({ id: 'Travel' });
export type Travel = z.infer<typeof Travel>;

/** What to ask about before people come to a filière. It shuts nothing, and is no point to check. */
export const CAUTIONS = [
  'START_NOT_MET',
  'START_UNKNOWN',
  'NOTHING_NEW',
  'FOR_READERS',
  'FOR_NON_READERS',
  'FOR_LEARNERS',
  'FRENCH_UNSAID',
  'SCHEDULE',
  'CHILDCARE',
  'CHILDCARE_UNSAID',
  'HOURS_UNSAID',
  'TRAVEL',
  'DORMANT',
  'AGREEMENT',
  'LINK_ENDS',
  'LIFTED',
  'AGE_LATER',
  'RIGHTS_END',
  'WELCOME',
] as const;
export type Caution = (typeof CAUTIONS)[number];

// What an audience meets on entering a filière.
const arrival = {
  /** null for an outlet, or without an audience. */
  admission: Admission.nullable(),
  obstacles: z.array(StepObstacle),
  /** Obstacles that would shut the way without the mitigations in force. */
  lifted: z.array(LiftedObstacle),
  /** null when the commune, the sites or the time are unknown. */
  travel: Travel.nullable(),
  /**
   * What to ask about before people come. It shuts nothing and does not count as a point to check. SCHEDULE: the
   * filière is held only at times at which the audience is not free. CHILDCARE: the audience needs childcare, and the
   * network says nothing of it there. CHILDCARE_UNSAID and HOURS_UNSAID: a lone parent, of whom nobody said whether childcare is
   * needed, or when it is free. TRAVEL: without a car the journey is long, or nobody knows
   * or measured how long it takes. DORMANT: nobody was sent by the passerelle in the last full calendar year, though the
   * year was reported. AGREEMENT: the agreement of the passerelle has ended. LINK_ENDS: it, or the passerelle, ends before the training of the
   * step begins (`linkEnd`). LIFTED: the way is open only thanks to mitigations (`lifted`). AGE_LATER:
   * the audience will be older than the filière admits, or than a group that it is for, when it gets there. RIGHTS_END: the audience's months of rights end
   * before the end of this step, and of no earlier one. WELCOME: a level that the filière asks for is
   * not known, and the welcome stage that the step leaves looks at it. START_NOT_MET and START_UNKNOWN: the start that the
   * question names asks what the audience does not meet, or does not say. NOTHING_NEW: the filière is no training for a
   * trade, and people come to it with all that it aims at. FOR_READERS: French for who reads in another language, and the
   * audience reads in none. FOR_NON_READERS: literacy, and the audience reads in another language and speaks little French, or reads none.
   * FOR_LEARNERS: French for who speaks little of it, and the audience speaks it but reads little. FRENCH_UNSAID: either of them,
   * and nobody said how the audience, which reads, speaks French.
   */
  cautions: z.array(z.enum(CAUTIONS)),
};

export const CHECK_KINDS = ['LEVEL', 'AGE', 'STATUS', 'GROUP', 'COMMUNE', 'OBSTACLE'] as const;

/** An unknown fact on which a pathway depends. UNKNOWN is never taken for a pass. */
export const ToCheck = z
  .strictObject({
    kind: z.enum(CHECK_KINDS),
    /** The filière that asks for it; for an obstacle, the element that it is on. */
    element: Id,
    obstacle: Id.nullable(),
    dimension: DimensionName.nullable(),
  })
  .meta({ id: 'ToCheck' });
export type ToCheck = z.infer<typeof ToCheck>;

/**
 * What a start that the question names asks, where the audience does not meet it (NO) or does not say (UNKNOWN). The
 * pathway takes it that people are there, so it is no point to check.
 */
export const StartDoubt = z
  .strictObject({ verdict: z.enum(['NO', 'UNKNOWN']), ...ToCheck.shape })
  .meta({ id: 'StartDoubt' });
export type StartDoubt = z.infer<typeof StartDoubt>;

/** One step of a pathway: the entry into a filière, or the way out to the outlet. */
export const PathwayStep = z
  .strictObject({
    from: Id,
    to: Id,
    /** null for a PREP edge, which does not count as a step. */
    passerelle: Id.nullable(),
    kind: z.enum(PASSERELLE_KINDS).nullable(),
    /** Other passerelles of the pair that could have been taken. */
    alternatives: z.array(Id),
    /** Months since the beginning of the pathway; null for an outlet. */
    start: z.int().nullable(),
    end: z.int().nullable(),
    /** null when unknown; counted as 0. */
    waitMonths: z.int().nullable(),
    durationMonths: z.int().nullable(),
    levels: LevelVerdict.nullable(),
    ...arrival,
    /** The end of the passerelle or of its agreement, where it comes before people take it; else null. */
    linkEnd: LinkEnd.nullable(),
    /** What is to be checked for this step, less what an earlier step names already. */
    toCheck: z.array(ToCheck),
  })
  .meta({ id: 'PathwayStep' });
export type PathwayStep = z.infer<typeof PathwayStep>;

/** A possible pathway; it never belongs to a real person. */
export const Pathway = z
  .strictObject({
    filieres: z.array(Id).min(1),
    outlet: Id.nullable(),
    months: z.int(),
    /** Number of passerelles taken. */
    steps: z.int(),
    /** Whether every wait and duration is known. */
    complete: z.boolean(),
    first: z.strictObject({
      /** 0 for people who are enrolled already. */
      waitMonths: z.int().nullable(),
      durationMonths: z.int().nullable(),
      end: z.int(),
      /** The test of the audience's levels on the entry of the first filière; null when it gives no levels. */
      levels: LevelVerdict.nullable(),
      ...arrival,
      /** What is to be checked before entering it; nothing for a start named in the question. */
      toCheck: z.array(ToCheck),
      /** For a named start: what it asks and the audience does not meet or say, unless people are enrolled there. */
      doubts: z.array(StartDoubt),
    }),
    path: z.array(PathwayStep),
    /** What is to be checked for all steps together, in their order. A start named in the question is not checked. */
    toCheck: z.array(ToCheck),
  })
  .meta({ id: 'Pathway' });
export type Pathway = z.infer<typeof Pathway>;

/** Limits that a question about pathways can set. */
export const LIMITS = ['via', 'avoid', 'maxMonths', 'maxSteps', 'formality', 'withoutConcurrent'] as const;
export type Limit = (typeof LIMITS)[number];

/** Why there is no pathway. */
export const Blocked = z
  .strictObject({
    /**
     * CONTRADICTION: the question excludes itself. INACTIVE: the start or the target filière is not open at the date.
     * LIMITS: there are pathways, but none within the limits. NO_USABLE_START: no start that leads there can be used.
     * ON_PAPER: passerelles join the ends, but levels, admission or obstacles stop everyone. UNCONNECTED: no chain of
     * passerelles joins the ends.
     */
    reason: z.enum(['CONTRADICTION', 'INACTIVE', 'LIMITS', 'NO_USABLE_START', 'ON_PAPER', 'UNCONNECTED']),
    /** For CONTRADICTION: the parameter, its impossible value, and the parameter that it contradicts. */
    contradiction: z
      .strictObject({
        parameter: z.enum(['via', 'avoid', 'maxSteps']),
        value: z.string(),
        against: z.enum(['from', 'to', 'via']),
      })
      .nullable(),
    /** For LIMITS: limits that alone prevent a pathway, which exists without one of them; empty when only several together do. */
    limits: z.array(z.enum(LIMITS)),
    /** For INACTIVE: the ids that are not open. */
    inactive: z.array(Id),
    /** Passerelles whose level test fails for everyone who gets that far, with the test that fails by the smallest gap. */
    levelGaps: z.array(z.strictObject({ passerelle: Id, from: Id, to: Id, levels: LevelVerdict })),
    /** Obstacles that shut something between the ends, for everyone or for the audience. */
    obstacles: z.array(Id),
    /** Filières between the ends that do not admit the audience; the target filières when nothing leads there. */
    admissions: z.array(z.strictObject({ filiere: Id, admission: Admission })),
    /** When all starts were asked for: the starts that would lead there but cannot be used, with the reasons. */
    starts: z.array(
      z.strictObject({
        filiere: Id,
        admission: Admission.nullable(),
        levels: LevelVerdict.nullable(),
        obstacles: z.array(StepObstacle),
      }),
    ),
    /** Filières where the ways from the start end. */
    lastReached: z.array(Id),
    /**
     * Missing passerelles (M04) and renewals (M13), none of them rejected, that would complete a chain: the most
     * sensible first.
     */
    candidates: z.array(z.tuple([Id, Id])),
  })
  .meta({ id: 'Blocked' });
export type Blocked = z.infer<typeof Blocked>;

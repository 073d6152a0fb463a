import * as z from 'zod';
import { Id } from '../model/fields.ts';
import { DIMENSIONS, type Dimension, PASSERELLE_KINDS, SEVERITIES } from '../model/vocabulary.ts';

/**
 * What the analysis answers, as schemas: the engine types its results by them, the API and the command line print
 * them, the client parses them. Elements are ids; words for codes live in `domain/messages`.
 */

export const CERTAINTIES = ['certain', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A sum of people as it may be shown to anyone. */
export const BANDS = ['0', '<5', '5–9', '10–19', '20–49', '50+'] as const;
export const Band = z.enum(BANDS);
export type Band = z.infer<typeof Band>;

const DimensionName = z.enum(DIMENSIONS as [Dimension, ...Dimension[]]);
export const Level = z.int().min(0).max(6);

/** One dimension of the level test. `state` is what the person brings, `need` what the entry asks. */
export const DimensionVerdict = z
  .strictObject({
    dimension: DimensionName,
    verdict: z.enum(['PASS', 'GAP', 'OVER', 'UNKNOWN']),
    /** null = nobody said. */
    state: Level.nullable(),
    /** The state is "at least" this: it rests on no exit. */
    lowerBound: z.boolean(),
    need: Level.nullable(),
    declared: Level.nullable(),
    tested: Level.nullable(),
    max: Level.nullable(),
    /** Levels missing, for GAP; else 0. */
    gap: z.int().min(0),
    waived: z.boolean(),
  })
  .meta({ id: 'DimensionVerdict' });
export type DimensionVerdict = z.infer<typeof DimensionVerdict>;

/** The level test as a whole: NO if any GAP or OVER, else UNKNOWN if any UNKNOWN, else YES. */
export const LevelVerdict = z
  .strictObject({
    overall: z.enum(['YES', 'NO', 'UNKNOWN']),
    /** Sum of the gaps over the dimensions. */
    gap: z.int().min(0),
    /** Of a NO: certain when some GAP or OVER rests on an exit or a profile's level. */
    certainty: z.enum(CERTAINTIES),
    /** True when a step out of a Door is not tested at all: guidance sends to the right level. */
    byConvention: z.boolean(),
    dimensions: z.array(DimensionVerdict),
  })
  .meta({ id: 'LevelVerdict' });
export type LevelVerdict = z.infer<typeof LevelVerdict>;

const Answer = z.enum(['YES', 'NO', 'UNKNOWN']);

/** One condition of an entry, for the audience asked about. `given` null: the profile does not say. */
export const AdmissionCondition = z
  .discriminatedUnion('condition', [
    z.strictObject({
      condition: z.literal('AGE'),
      verdict: Answer,
      /** Youngest and oldest age, both admitted; null = no bound. */
      ageMin: z.int().nullable(),
      ageMax: z.int().nullable(),
      given: z.int().nullable(),
    }),
    z.strictObject({
      condition: z.enum(['STATUS', 'GROUP', 'COMMUNE']),
      verdict: Answer,
      /** One of these is needed. */
      asked: z.array(z.string()).min(1),
      given: z.array(z.string()).nullable(),
    }),
  ])
  .meta({ id: 'AdmissionCondition' });
export type AdmissionCondition = z.infer<typeof AdmissionCondition>;

/** Whether a filière admits an audience, levels apart: NO if any condition is, else UNKNOWN if any is, else YES. */
export const Admission = z
  .strictObject({ overall: Answer, conditions: z.array(AdmissionCondition) })
  .meta({ id: 'Admission' });
export type Admission = z.infer<typeof Admission>;

/** What one added bridge would change. */
export const Impact = z
  .strictObject({
    /** places × débouchés: places per year of each filière times the outlets it newly serves, summed. */
    gain: z.number().min(0),
    /** Places per year at filières that would be served at all for the first time. */
    newlyServed: z.number().min(0),
    /** Months from the first filière (included) to the nearest outlet, after adding; null = none. */
    months: z.number().min(0).nullable(),
    /** Some yearly intake behind the gain is not known and was estimated. */
    estimated: z.boolean(),
  })
  .meta({ id: 'Impact' });
export type Impact = z.infer<typeof Impact>;

/** An obstacle on the way into a filière: on the passerelle, on the filière or on one of its sites. */
export const StepObstacle = z
  .strictObject({
    obstacle: Id,
    on: Id,
    /** Only BLOCKING ones can shut the way; one on a site does so only when every site is shut. */
    severity: z.enum(SEVERITIES),
    /** HOLDS: it concerns the audience (or everyone). TO_CHECK: the profile does not say enough to tell. */
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
    /** Along the straight line at a supposed speed, for want of a known time. */
    estimated: z.boolean(),
  })
  .meta({ id: 'Travel' });
export type Travel = z.infer<typeof Travel>;

/** What an audience meets on coming into a filière. */
const arrival = {
  /** null at an outlet, or without an audience. */
  admission: Admission.nullable(),
  obstacles: z.array(StepObstacle),
  /** null when the commune, the sites or the time are not known. */
  travel: Travel.nullable(),
};

/** One step of a pathway: how one comes into a filière, or out to the outlet. */
export const PathwayStep = z
  .strictObject({
    from: Id,
    to: Id,
    /** null for a PREP edge, which is not a step of its own. */
    passerelle: Id.nullable(),
    kind: z.enum(PASSERELLE_KINDS).nullable(),
    /** Other passerelles of the pair that would have passed too. */
    alternatives: z.array(Id),
    /** Months since the start of the pathway; null at an outlet. */
    start: z.int().nullable(),
    end: z.int().nullable(),
    /** null = not known, counted as 0. */
    waitMonths: z.int().nullable(),
    durationMonths: z.int().nullable(),
    levels: LevelVerdict.nullable(),
    ...arrival,
  })
  .meta({ id: 'PathwayStep' });
export type PathwayStep = z.infer<typeof PathwayStep>;

/** Something that a pathway rests on and that nobody said: UNKNOWN is never a pass. */
export const ToCheck = z
  .strictObject({
    kind: z.enum(['LEVEL', 'AGE', 'STATUS', 'GROUP', 'COMMUNE', 'OBSTACLE']),
    /** The filière that asks; for an obstacle, what it stands on. */
    element: Id,
    obstacle: Id.nullable(),
    dimension: DimensionName.nullable(),
  })
  .meta({ id: 'ToCheck' });
export type ToCheck = z.infer<typeof ToCheck>;

/** A possible way, never anyone's. */
export const Pathway = z
  .strictObject({
    filieres: z.array(Id).min(1),
    outlet: Id.nullable(),
    months: z.int(),
    /** Passerelles taken. */
    steps: z.int(),
    /** Every wait and duration is known. */
    complete: z.boolean(),
    first: z.strictObject({
      waitMonths: z.int().nullable(),
      durationMonths: z.int().nullable(),
      end: z.int(),
      /** The audience's levels on what the first filière asks; null when it gives none. */
      levels: LevelVerdict.nullable(),
      ...arrival,
    }),
    path: z.array(PathwayStep),
    /** In the order of the steps; a start that was named is not checked: someone is already there. */
    toCheck: z.array(ToCheck),
  })
  .meta({ id: 'Pathway' });
export type Pathway = z.infer<typeof Pathway>;

/** What narrows a question about pathways. */
export const LIMITS = ['via', 'avoid', 'maxMonths', 'maxSteps', 'formality', 'withoutConcurrent'] as const;
export type Limit = (typeof LIMITS)[number];

/** Why there is no pathway. */
export const Blocked = z
  .strictObject({
    /**
     * CONTRADICTION: what is asked for excludes itself. INACTIVE: the start or the filière asked for is not open at that
     * date. LIMITS: there are pathways, but not within what was asked for. NO_USABLE_START: of the starts, none that
     * leads there may be taken. ON_PAPER: passerelles join the ends, but levels, admission or obstacles stop everyone.
     * UNCONNECTED: no chain of passerelles joins them.
     */
    reason: z.enum(['CONTRADICTION', 'INACTIVE', 'LIMITS', 'NO_USABLE_START', 'ON_PAPER', 'UNCONNECTED']),
    /** Of a CONTRADICTION: the parameter and the value that cannot be, and what it runs against. */
    contradiction: z
      .strictObject({
        parameter: z.enum(['via', 'avoid', 'maxSteps']),
        value: z.string(),
        against: z.enum(['from', 'to', 'via']),
      })
      .nullable(),
    /** Of LIMITS: each of these, left out alone, opens a pathway. Empty: only several together do. */
    limits: z.array(z.enum(LIMITS)),
    /** Of INACTIVE. */
    inactive: z.array(Id),
    /** Passerelles that nobody who comes so far may take, with the test that comes nearest. */
    levelGaps: z.array(z.strictObject({ passerelle: Id, from: Id, to: Id, levels: LevelVerdict })),
    /** Obstacles that shut something between the ends: to everyone, or to the audience. */
    obstacles: z.array(Id),
    /** Filières between the ends, or at the end when nothing leads there, that do not admit the audience, and why. */
    admissions: z.array(z.strictObject({ filiere: Id, admission: Admission })),
    /** Asked from every start: those that would lead there and that may not be taken, with what shuts them. */
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
    /** Pairs without a passerelle (M04) that would make a chain. */
    candidates: z.array(z.tuple([Id, Id])),
  })
  .meta({ id: 'Blocked' });
export type Blocked = z.infer<typeof Blocked>;

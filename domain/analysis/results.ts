import * as z from 'zod';
import { Id } from '../model/fields.ts';
import { DIMENSIONS, type Dimension, PASSERELLE_KINDS } from '../model/vocabulary.ts';

/**
 * What the analysis answers, as schemas: the engine types its results by them, the API and the command line print
 * them, the client parses them. Elements are ids; words for codes live in `domain/messages`.
 */

export const GAP_KINDS = [
  'M01',
  'M01X',
  'M02',
  'M03',
  'M04',
  'M05',
  'M06',
  'M07',
  'M08',
  'M09',
  'M10',
  'M10C',
  'M11',
  'M12',
  'M13',
  'M14',
  'M15',
  'M16',
  'M17',
  'M18',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

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
  })
  .meta({ id: 'PathwayStep' });
export type PathwayStep = z.infer<typeof PathwayStep>;

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
    }),
    path: z.array(PathwayStep),
  })
  .meta({ id: 'Pathway' });
export type Pathway = z.infer<typeof Pathway>;

/** Why there is no pathway. */
export const Blocked = z
  .strictObject({
    /**
     * LIMITS: there are pathways, but not within what was asked for. ON_PAPER: passerelles join the ends, but levels or
     * obstacles stop everyone. UNCONNECTED: no chain of passerelles joins them. INACTIVE: the start is not open at
     * that date.
     */
    reason: z.enum(['LIMITS', 'ON_PAPER', 'UNCONNECTED', 'INACTIVE']),
    /** Passerelles that nobody who comes so far may take, with the test that comes nearest. */
    levelGaps: z.array(z.strictObject({ passerelle: Id, from: Id, to: Id, levels: LevelVerdict })),
    /** Obstacles that shut something between the ends to everyone. */
    obstacles: z.array(Id),
    /** Filières where the ways from the start end. */
    lastReached: z.array(Id),
    /** Pairs without a passerelle (M04) that would make a chain. */
    candidates: z.array(z.tuple([Id, Id])),
  })
  .meta({ id: 'Blocked' });
export type Blocked = z.infer<typeof Blocked>;

import * as z from 'zod';
import { Day, Id } from '../model/fields.ts';
import { DIMENSIONS, type Dimension, PASSERELLE_KINDS, STAGES } from '../model/vocabulary.ts';

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
  'M06',
  'M07',
  'M08',
  'M13',
  'M15',
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
const Level = z.int().min(0).max(6);

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

const base = { key: z.string(), certainty: z.enum(CERTAINTIES) };
const Stage = z.enum(STAGES);
const one = z.tuple([Id]);
const pair = z.tuple([Id, Id]);

export const M01Finding = z.strictObject({
  ...base,
  kind: z.literal('M01'),
  elements: one,
  evidence: z.strictObject({ stage: Stage, discovery: z.array(Id), planned: z.array(Id) }),
});
export const M01XFinding = z.strictObject({
  ...base,
  kind: z.literal('M01X'),
  elements: one,
  evidence: z.strictObject({ stage: Stage, reachable: z.array(Id) }),
});
export const M02Finding = z.strictObject({
  ...base,
  kind: z.literal('M02'),
  elements: one,
  evidence: z.strictObject({ stage: Stage, severity: z.enum(['strong', 'to-document']) }),
});
export const M03Finding = z.strictObject({
  ...base,
  kind: z.literal('M03'),
  elements: one,
  evidence: z.strictObject({ from: Id, to: Id, gap: z.int(), levels: LevelVerdict }),
});
export const M04Finding = z.strictObject({
  ...base,
  kind: z.literal('M04'),
  elements: pair,
  evidence: z.strictObject({
    operators: pair,
    levels: LevelVerdict,
    bassins: z.array(Id),
    /** False when a bassin is only declared by an operator, no site telling. */
    bassinBySite: z.boolean(),
    /** Both sectors are known. */
    sectorKnown: z.boolean(),
    impact: Impact,
    /** Active passerelles and valid agreements that already join the two operators, in this direction or the other. */
    joinedBy: z.strictObject({ passerelles: z.array(Id), agreements: z.array(Id) }),
    /** Pairs of the same two operators, in the same direction. */
    pairs: z.int(),
  }),
});
export const M06Finding = z.strictObject({
  ...base,
  kind: z.literal('M06'),
  elements: pair,
  evidence: z.strictObject({
    passerelles: z.array(
      z.strictObject({ id: Id, restsOn: z.string().nullable(), source: z.string().nullable() }),
    ),
  }),
});
export const M07Finding = z.strictObject({
  ...base,
  kind: z.literal('M07'),
  elements: pair,
  evidence: z.strictObject({
    passerelles: z.array(Id),
    /** First day on which the pair and both ends were there; null = always. */
    since: Day.nullable(),
    /** Whole months of the period, all covered by rows that say zero. */
    months: z.int(),
  }),
});
export const M08Finding = z.strictObject({
  ...base,
  kind: z.literal('M08'),
  elements: pair,
  evidence: z.strictObject({ band: Band, threshold: z.number(), filieres: z.array(Id) }),
});
export const M13Finding = z.strictObject({
  ...base,
  kind: z.literal('M13'),
  elements: z.tuple([Id, Id, z.enum(PASSERELLE_KINDS)]),
  evidence: z.strictObject({
    form: z.enum(['EXPIRED', 'AGREEMENT_ENDED', 'SUSPENDED_LONG', 'PLANNED_LATE']),
    passerelle: Id,
    agreement: Id.nullable(),
    /** Last valid day, first day of the suspension, or intended first day, by form. */
    date: Day.nullable(),
    /** Rows of the period that begin after that day show that people still go. */
    flowsGoOn: z.boolean(),
    /** Of a renewal: what it would bring back; null for other forms. */
    impact: Impact.nullable(),
  }),
});
export const M15Finding = z.strictObject({
  ...base,
  kind: z.literal('M15'),
  elements: one,
  evidence: z.strictObject({
    dimensions: z.array(
      z.strictObject({
        dimension: DimensionName,
        declared: Level.nullable(),
        tested: Level,
        certainty: z.enum(CERTAINTIES),
      }),
    ),
  }),
});
export const M18Finding = z.strictObject({
  ...base,
  kind: z.literal('M18'),
  /** Element, then the field that nobody filled in. */
  elements: z.tuple([Id, z.string()]),
  evidence: z.strictObject({ rules: z.array(z.string()) }),
});

/** A missing bridge: what, where, how sure, and the facts it rests on. */
export const Finding = z
  .discriminatedUnion('kind', [
    M01Finding,
    M01XFinding,
    M02Finding,
    M03Finding,
    M04Finding,
    M06Finding,
    M07Finding,
    M08Finding,
    M13Finding,
    M15Finding,
    M18Finding,
  ])
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof Finding>;
export type FindingOf<K extends GapKind> = Extract<Finding, { kind: K }>;

/** M04 as it is shown: one line per ordered pair of operators, best pair first. */
export const CandidateLine = z
  .strictObject({
    operators: pair,
    /** Certainty of the best pair. */
    certainty: z.enum(CERTAINTIES),
    /** Keys of the M04 findings of the line, best first. */
    keys: z.array(z.string()),
    /** Keys of the M13 renewals between the two operators. */
    renewals: z.array(z.string()),
    /** Joint gain of the certain pairs and the renewals, in places × débouchés. */
    gain: z.number(),
    /** Joint gain with the possible pairs too ("sous réserve"). */
    gainWithPossible: z.number(),
    /** Without effect on outlets even with the possible pairs: shown folded. */
    folded: z.boolean(),
  })
  .meta({ id: 'CandidateLine' });
export type CandidateLine = z.infer<typeof CandidateLine>;

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
    candidates: z.array(pair),
  })
  .meta({ id: 'Blocked' });
export type Blocked = z.infer<typeof Blocked>;

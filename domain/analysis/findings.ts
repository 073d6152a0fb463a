import * as z from 'zod';
import { Day, Id } from '../model/fields.ts';
import { DIMENSIONS, type Dimension, PASSERELLE_KINDS, STAGES } from '../model/vocabulary.ts';
import { Band, CERTAINTIES, type GapKind, Impact, Level, LevelVerdict, Pathway } from './results.ts';

/** The missing bridges, one schema a kind. Elements are ids, in the order of the rule; words live in `domain/messages`. */

const base = { key: z.string(), certainty: z.enum(CERTAINTIES) };
const DimensionName = z.enum(DIMENSIONS as [Dimension, ...Dimension[]]);
const Stage = z.enum(STAGES);
/** Kinds that look at an audience: its id when it is a named one, else null. */
const forAudience = { ...base, audience: Id.nullable() };
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
export const M05Finding = z.strictObject({
  ...base,
  kind: z.literal('M05'),
  elements: pair,
  evidence: z.strictObject({
    operators: pair,
    /** Gave up, on rows from the first filière to the second; null when no row gives it. */
    abandoned: Band.nullable(),
    /** Sent elsewhere, from the second filière back to the first operator or one of its filières; null: no row. */
    reoriented: Band.nullable(),
    threshold: z.number(),
    /** Those of the pair in P⁺. */
    passerelles: z.array(Id),
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
/** An obstacle on a passerelle, on the filière it leads to, or on all sites of that filière. */
const StandingObstacle = z.strictObject({ obstacle: Id, on: Id, verdict: z.enum(['BLOCKS', 'TO_CHECK']) });
export const M09Finding = z.strictObject({
  ...forAudience,
  kind: z.literal('M09'),
  elements: pair,
  evidence: z.strictObject({
    passerelles: z.array(
      z.strictObject({ id: Id, levels: LevelVerdict, obstacles: z.array(StandingObstacle) }),
    ),
    /** Known mitigations that would lift one of them, and that are not there at the date. */
    mitigations: z.array(Id),
    /** What is not known about who is admitted at either end. */
    admission: z.tuple([z.enum(['YES', 'UNKNOWN']), z.enum(['YES', 'UNKNOWN'])]),
  }),
});
export const M10Finding = z.strictObject({
  ...base,
  kind: z.literal('M10'),
  elements: one,
  evidence: z.strictObject({
    /** Yearly arrivals; null when nobody reported any. */
    arrivals: Band.nullable(),
    /** Not every filière that sends people has reported: "at least". */
    atLeast: z.boolean(),
    /** Filières with a passerelle in force to it, of which nobody has reported. */
    silent: z.array(Id),
    intake: z.int().nullable(),
    waitMonths: z.int().nullable(),
    /** Which of the two tests holds. */
    because: z.array(z.enum(['ARRIVALS', 'WAIT'])).min(1),
  }),
});
const CutFiliere = z.strictObject({ filiere: Id, intake: z.int() });
export const M10CFinding = z.strictObject({
  ...base,
  kind: z.literal('M10C'),
  elements: z.tuple([]),
  evidence: z.strictObject({
    /** Places per year that can go through from the starts to the outlets. */
    value: z.int(),
    nearStarts: z.array(CutFiliere),
    nearOutlets: z.array(CutFiliere),
    /** Both cuts are the same. */
    unique: z.boolean(),
  }),
});
export const M11Finding = z.strictObject({
  ...base,
  kind: z.literal('M11'),
  /** Bassin, then an outlet or a sector. */
  elements: z.tuple([Id, z.string()]),
  evidence: z.strictObject({
    target: z.enum(['OUTLET', 'SECTOR']),
    /** Starts of the bassin from which it is reached. */
    starts: z.array(Id),
    /** Filières outside the bassin that carry the ways there; of very many, the hundred nearest to the starts. */
    outside: z.array(Id).max(100),
  }),
});
export const M12Finding = z.strictObject({
  ...base,
  kind: z.literal('M12'),
  elements: one,
  evidence: z.strictObject({
    element: z.enum(['PASSERELLE', 'OPERATOR']),
    /** What each start no longer reaches without it. */
    lost: z.array(z.strictObject({ start: Id, outlets: z.array(Id) })),
    lostPairs: z.int(),
    /** Places per year of those starts, each once. */
    places: z.number(),
    estimated: z.boolean(),
  }),
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
/** One thing that keeps an audience out: an obstacle, a condition of a filière, or a level. */
export const BlockingItem = z
  .strictObject({
    kind: z.enum(['OBSTACLE', 'AGE', 'STATUS', 'GROUP', 'COMMUNE', 'GAP', 'OVER']),
    /** The filière that asks; for an obstacle, what it stands on. */
    element: Id,
    obstacle: Id.nullable(),
    dimension: DimensionName.nullable(),
    /** Level that the person has there, and that is asked or not to be exceeded. */
    state: Level.nullable(),
    limit: Level.nullable(),
    /** A place, a course, an arrangement could lift it; age, status, group, commune and a ceiling cannot be lifted. */
    negotiable: z.boolean(),
  })
  .meta({ id: 'BlockingItem' });
export type BlockingItem = z.infer<typeof BlockingItem>;
/** Filières in their order, then the outlet; null when the target is a filière or a sector. */
const OpenedWay = z.strictObject({ filieres: z.array(Id).min(1), outlet: Id.nullable() });
export const M14Finding = z.strictObject({
  ...forAudience,
  kind: z.literal('M14'),
  /** OUTLETS for any outlet, `sector:CODE`, or the id of an outlet or a filière. */
  elements: z.tuple([z.string()]),
  evidence: z.strictObject({
    /** Up to three minimal sets, best first; null when no lifting helps: no chain of passerelles leads there. */
    blockingSets: z.array(z.array(BlockingItem).min(1)).nullable(),
    /** For each set, in the same order: the shortest pathway that lifting all of it opens. Empty without sets. */
    opened: z.array(OpenedWay),
    /** The search stopped at its limit: the sets shown are minimal, but better ones may exist. */
    exhaustive: z.boolean(),
    /** Of no chain: pairs without a passerelle (M04) that would make one. */
    candidates: z.array(pair),
    /** Of a possible finding: the best pathway if what is not known turns out well. */
    toCheck: Pathway.nullable(),
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
export const M16Finding = z.strictObject({
  ...forAudience,
  kind: z.literal('M16'),
  /** Start, outlet. */
  elements: pair,
  evidence: z.strictObject({
    /** Months of the shortest pathway, and those that it may take. */
    months: z.int(),
    horizon: z.int(),
    withoutConcurrent: z.boolean(),
    pathway: Pathway,
  }),
});
export const M17Finding = z.strictObject({
  ...base,
  kind: z.literal('M17'),
  /** Bassin or commune, stage, sector. */
  elements: z.tuple([Id, Stage, z.string()]),
  evidence: z.strictObject({}),
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
    M05Finding,
    M06Finding,
    M07Finding,
    M08Finding,
    M09Finding,
    M10Finding,
    M10CFinding,
    M11Finding,
    M12Finding,
    M13Finding,
    M14Finding,
    M15Finding,
    M16Finding,
    M17Finding,
    M18Finding,
  ])
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof Finding>;
export type FindingOf<K extends GapKind> = Extract<Finding, { kind: K }>;

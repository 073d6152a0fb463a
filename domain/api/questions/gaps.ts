import * as z from 'zod';
import { CERTAINTIES } from '../../analysis/results.ts';
import { FindingAccount } from '../../findings/account.ts';
import { Finding } from '../../findings/finding.ts';
import { LifeShown } from '../../findings/follow-up.ts';
import { UNASKED_REASONS } from '../../findings/kind.ts';
import { GAP_KINDS } from '../../findings/kinds.ts';
import { OperatorPair } from '../../findings/missing-passerelle/operator-pair.ts';
import { Day, Id } from '../../model/fields.ts';
import { FORMS } from '../../model/forms.ts';
import { STAGES } from '../../model/vocabulary.ts';
import { Period, Revision } from '../answers.ts';
import { AudienceAsked, AudienceId, days, flag, Months, many, Sector, several, Target } from '../asked.ts';
import type { Route } from '../route.ts';

const MOST_CELLS = 500;

export const MOST_FINDINGS = 100_000;

/** Most marks of a kind that an answer lists. */
export const MOST_MARKS = 1_000_000;

/** Most findings of a kind that an answer lists by default. The counts always include all. */
const FINDINGS_LISTED = 1000;

/** A combination of area (bassin or commune), stage and sector, of which the offer is checked. */
const CellAsked = z.strictObject({ area: Id, stage: z.enum(STAGES), sector: Sector });

const CellText = z
  .string()
  .regex(FORMS.cell)
  .transform((text) => {
    const [area, stage, sector] = text.split(':');
    return { area, stage, sector } as z.output<typeof CellAsked>;
  });

export const GapsBody = z
  .strictObject({
    ...days,
    kind: z.array(z.enum(GAP_KINDS)).min(1).optional(),
    audience: AudienceAsked.optional(),
    /** Where the pathways of M14 end; any outlet by default. */
    target: Target.optional(),
    /** Longest pathway in months for M16; 24 by default. */
    horizon: Months.optional(),
    /** M16 leaves out filières that are followed beside others. */
    withoutConcurrent: z.boolean().optional(),
    /** Combinations whose offer M17 checks; none by default. */
    cell: z.array(CellAsked).max(MOST_CELLS).optional(),
    /** Restricts M04 to missing passerelles from the first operator to the second. */
    operators: z.tuple([Id, Id]).optional(),
    /** Most findings of each kind, and most pairs of operators, to list. */
    limit: z.int().min(1).max(MOST_FINDINGS).default(FINDINGS_LISTED),
    /** Lists in `marks` where the map marks each finding, beyond `limit` too. */
    marks: z.boolean().optional(),
    /** Leaves undocumented findings out, and counts them by operator in `undocumented`. */
    fold: z.boolean().optional(),
    /** Lists only the undocumented findings of this operator. */
    undocumentedOf: Id.optional(),
  })
  .meta({ id: 'GapsAsked' });
export type GapsAsked = z.output<typeof GapsBody>;

export const GapsQuery = z.strictObject({
  ...days,
  kind: several.pipe(z.array(z.enum(GAP_KINDS)).min(1)).optional(),
  audience: AudienceId.optional(),
  target: Target.optional(),
  horizon: z.coerce.number().pipe(Months).optional(),
  withoutConcurrent: flag.optional(),
  cell: many(CellText).optional(),
  operators: several.pipe(z.tuple([Id, Id])).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_FINDINGS).default(FINDINGS_LISTED),
  marks: flag.optional(),
  fold: flag.optional(),
  undocumentedOf: Id.optional(),
});
export type GapsQuery = z.output<typeof GapsQuery>;

/** A finding that someone rejected and whose facts have not changed since. */
const RejectedFinding = z.strictObject({ finding: Finding, life: LifeShown }).meta({ id: 'RejectedFinding' });
export type RejectedFinding = z.infer<typeof RejectedFinding>;

/** A finding that someone had decided on and whose rule no longer applies. */
const SolvedFinding = z.strictObject({ key: z.string(), life: LifeShown }).meta({ id: 'SolvedFinding' });
export type SolvedFinding = z.infer<typeof SolvedFinding>;

/** A finding by its key, the elements on which the map marks it, and how sure it is. */
const FindingMark = z
  .strictObject({ key: z.string(), on: z.array(Id), certainty: z.enum(CERTAINTIES) })
  .meta({ id: 'FindingMark' });

const UndocumentedOfOperator = z
  .strictObject({
    operator: Id,
    /** Number of findings by kind. */
    counts: z.record(z.string(), z.int()),
    /** Number of operators to which its missing passerelles (M04) lead. */
    lines: z.int(),
  })
  .meta({ id: 'UndocumentedOfOperator' });

export const GapsAnswer = z
  .strictObject({
    revision: Revision,
    at: Day,
    period: Period,
    /** The threshold k of flows for this period. */
    threshold: z.number(),
    /** Id of the requested audience of the library; null for everyone and for a free profile. */
    audience: Id.nullable(),
    /** Number of findings of each kind, including those not listed in `findings`. Rejected findings are not counted. */
    counts: z.record(z.string(), z.int()),
    /** Requested kinds that cannot be found with these parameters, and which parameter they need. */
    unasked: z.array(z.strictObject({ kind: z.enum(GAP_KINDS), reason: z.enum(UNASKED_REASONS) })),
    /** Number of findings of each kind listed in `findings`, for "n of N shown". */
    shown: z.record(z.string(), z.int()),
    findings: z.array(Finding),
    /**
     * With `marks`: each finding of the kinds that the map marks, also those not in `findings`, with the elements that
     * carry its mark. Empty otherwise.
     */
    marks: z.array(FindingMark),
    /**
     * Decisions by key of the finding, for the listed findings and all missing passerelles. A finding without an entry
     * is to be confirmed.
     */
    lives: z.record(z.string(), LifeShown),
    /** Findings left out because someone rejected them. */
    rejected: z.array(RejectedFinding),
    /** Findings of the requested kinds that people had decided on and that are no longer found. */
    solved: z.array(SolvedFinding),
    /** Pairs of operators that should cooperate, the best first. */
    operatorPairs: z.array(OperatorPair),
    /** Number of pairs of operators, including those not listed. */
    operatorPairCount: z.int(),
    /**
     * The best missing passerelle of each listed pair of operators, where `findings` stops before it: a pair may gain
     * much through many small passerelles.
     */
    bestOfOperatorPairs: z.array(Finding),
    /**
     * With `fold`: the findings left out because nobody documented what would settle them, by operator, in the order
     * of the list of whom to ask. They are in neither `counts` nor `findings`.
     */
    undocumented: z.array(UndocumentedOfOperator),
    /** How the findings add up, folded ones included: one account for every screen that says how many there are. */
    account: FindingAccount,
  })
  .meta({ id: 'GapsAnswer' });
export type GapsAnswer = z.infer<typeof GapsAnswer>;

export const gaps = {
  id: 'gaps',
  method: 'get',
  path: '/api/gaps',
  query: GapsQuery,
  answer: GapsAnswer,
  problems: ['bad-request', 'inverted-period', 'unknown-element'],
  byRevision: true,
  ability: 'READ',
} as const satisfies Route;

export const gapsFor = {
  id: 'gapsFor',
  method: 'post',
  path: '/api/gaps',
  body: GapsBody,
  answer: GapsAnswer,
  problems: ['broken-json', 'bad-request', 'too-large', 'inverted-period', 'unknown-element'],
  byRevision: false,
  ability: 'READ',
} as const satisfies Route;

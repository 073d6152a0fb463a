import * as z from 'zod';
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

/** How many findings of a kind an answer lists unless asked for more; the counts are always whole. */
export const FINDINGS_LISTED = 1000;

/** A cell of the offer: bassin or commune, stage, sector. */
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
    /** Of M14; any outlet by default. */
    target: Target.optional(),
    /** Months that a pathway may take (M16); 24 by default. */
    horizon: Months.optional(),
    /** M16: filières that run beside others are left out. */
    withoutConcurrent: z.boolean().optional(),
    /** Cells of the offer to look at (M17); none by default. */
    cell: z.array(CellAsked).max(MOST_CELLS).optional(),
    /** M04 of this ordered pair of operators only. */
    operators: z.tuple([Id, Id]).optional(),
    /** Most findings of a kind, and most lines, to be listed. */
    limit: z.int().min(1).max(MOST_FINDINGS).default(FINDINGS_LISTED),
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
});
export type GapsQuery = z.output<typeof GapsQuery>;

/** A finding that someone rejected, its evidence still the same. */
export const RejectedFinding = z
  .strictObject({ finding: Finding, life: LifeShown })
  .meta({ id: 'RejectedFinding' });
export type RejectedFinding = z.infer<typeof RejectedFinding>;

/** A finding that someone spoke of and whose rule no longer holds. */
export const SolvedFinding = z
  .strictObject({ key: z.string(), life: LifeShown })
  .meta({ id: 'SolvedFinding' });
export type SolvedFinding = z.infer<typeof SolvedFinding>;

export const GapsAnswer = z
  .strictObject({
    revision: Revision,
    at: Day,
    period: Period,
    /** The threshold k for this period. */
    threshold: z.number(),
    /** The public of the library asked for; null for everyone and for a free profile. */
    audience: Id.nullable(),
    /** Findings of each kind found, listed here or not; rejected ones apart. */
    counts: z.record(z.string(), z.int()),
    /** Kinds asked for by name that this question cannot find, and what it wants for them. */
    unasked: z.array(z.strictObject({ kind: z.enum(GAP_KINDS), reason: z.enum(UNASKED_REASONS) })),
    /** Of which listed in `findings`: "n of N shown". */
    shown: z.record(z.string(), z.int()),
    findings: z.array(Finding),
    /** Lives by key, of the findings listed and of all missing passerelles; a finding without one is to be confirmed. */
    lives: z.record(z.string(), LifeShown),
    /** Findings kept out because someone rejected them. */
    rejected: z.array(RejectedFinding),
    /** Those that people spoke of and that are no longer found, among the kinds asked for. */
    solved: z.array(SolvedFinding),
    /** Pairs of operators to bring together, best first. */
    operatorPairs: z.array(OperatorPair),
    /** Pairs of operators found, listed here or not. */
    operatorPairCount: z.int(),
    /**
     * The best missing passerelle of each pair of operators listed, where `findings` stops before it: a pair of operators
     * may gain much by many small ones.
     */
    bestOfOperatorPairs: z.array(Finding),
  })
  .meta({ id: 'GapsAnswer' });
export type GapsAnswer = z.infer<typeof GapsAnswer>;

export const gaps = {
  id: 'gaps',
  method: 'get',
  path: '/api/gaps',
  summary: {
    fr: 'Les chaînons manquants à une date, et les couples d’opérateurs à rapprocher.',
    en: 'Missing bridges at a date, and the pairs of operators to bring together.',
  },
  query: GapsQuery,
  answer: GapsAnswer,
  problems: ['bad-request', 'inverted-period', 'unknown-element'],
  byRevision: true,
} as const satisfies Route;

export const gapsFor = {
  id: 'gapsFor',
  method: 'post',
  path: '/api/gaps',
  summary: {
    fr: 'Les mêmes chaînons manquants, demandés par un contenu : pour un profil libre, qui n’est gardé nulle part.',
    en: 'The same missing bridges, asked for by a body: for a free profile, which is kept nowhere.',
  },
  body: GapsBody,
  answer: GapsAnswer,
  problems: ['broken-json', 'bad-request', 'too-large', 'inverted-period', 'unknown-element'],
  byRevision: false,
} as const satisfies Route;

import * as z from 'zod';
import { Id } from '../../model/fields.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';

/** The most agreements that a plan is asked for. */
export const MOST_AGREEMENTS = 10;

/** One passage that an agreement would create or renew. */
export const PlanPair = z
  .strictObject({
    from: Id,
    to: Id,
    /** Kind of the expired passerelle that is renewed; null for a new one. */
    renewal: z.enum(PASSERELLE_KINDS).nullable(),
    /** Key of the M04 or M13 finding that it answers. */
    key: z.string(),
    /** Gain of this passage alone, in places × débouchés. */
    gainAlone: z.number().min(0),
  })
  .meta({ id: 'PlanPair' });
export type PlanPair = z.infer<typeof PlanPair>;

/** An agreement to sign between two operators, with all the passages that it could carry. */
export const PlanAgreement = z
  .strictObject({
    /** The two operators, in id order: an agreement has no direction. */
    operators: z.tuple([Id, Id]),
    pairs: z.array(PlanPair).min(1),
    /** Gain of all its passages together, without the other agreements. */
    gainAlone: z.number().min(0),
    /** What it adds to those above it in the list; 0 when it only opens the way for one below. */
    gainInPlan: z.number().min(0),
  })
  .meta({ id: 'PlanAgreement' });
export type PlanAgreement = z.infer<typeof PlanAgreement>;

/** A set of agreements, in the order in which each adds most. */
export const PlanSet = z
  .strictObject({
    agreements: z.array(PlanAgreement),
    /** Gain of the union, in places × débouchés. */
    gain: z.number().min(0),
    /** Places per year at filières that are newly served at all. */
    newlyServed: z.number().min(0),
    /** Some yearly intake behind the gain is not known and was estimated. */
    estimated: z.boolean(),
    /** "Sous réserve": the gain when the possible pairs of the same operators are added too. */
    gainWithPossible: z.number().min(0),
    /** How many possible pairs that adds. */
    possiblePairs: z.int().min(0),
  })
  .meta({ id: 'PlanSet' });
export type PlanSet = z.infer<typeof PlanSet>;

/** Why the exact optimum is not told: too many agreements to choose from, or the search took too many evaluations. */
export const NOT_EXACT = ['TOO_MANY_CANDIDATES', 'BUDGET_SPENT'] as const;

/** The plan of at most n agreements. The one to propose is `exact ?? plan`. */
export const PlanStep = z
  .strictObject({
    /** At most this many agreements; the plan holds fewer when more would add nothing. */
    n: z.int().min(1).max(MOST_AGREEMENTS),
    /** What the search finds: good, without a guarantee. */
    plan: PlanSet,
    /** The best of all sets; null when the exact search is not affordable. */
    exact: PlanSet.nullable(),
    notExact: z.enum(NOT_EXACT).nullable(),
    /** Gain of the plan ÷ gain of the exact optimum, 0 to 1; null without it. */
    share: z.number().min(0).max(1).nullable(),
    /** No set of n agreements gains more: the exact gain where it is known; null where the search was not tried. */
    atMost: z.number().min(0).nullable(),
  })
  .meta({ id: 'PlanStep' });
export type PlanStep = z.infer<typeof PlanStep>;

/**
 * OK; N_OUT_OF_RANGE: n is not a whole number from 0 to 10; NONE_ASKED: n = 0; NO_CANDIDATES: nothing certain to sign
 * (rejected pairs apart); NO_EFFECT: candidates, but no set of them opens any outlet; FEWER_CANDIDATES: all steps
 * stand, but there are fewer candidates than n; CANCELLED: the steps that were ready.
 */
export const PLAN_CODES = [
  'OK',
  'N_OUT_OF_RANGE',
  'NONE_ASKED',
  'NO_CANDIDATES',
  'NO_EFFECT',
  'FEWER_CANDIDATES',
  'CANCELLED',
] as const;
export type PlanCode = (typeof PLAN_CODES)[number];

/** The plan for every n' = 1 … n, so that the curve of the gain can be drawn. */
export const AgreementPlan = z
  .strictObject({
    code: z.enum(PLAN_CODES),
    n: z.number(),
    /** What there is to choose from. */
    candidates: z.strictObject({
      /** Unordered pairs of operators with a certain pair or a renewal. */
      agreements: z.int().min(0),
      certainPairs: z.int().min(0),
      renewals: z.int().min(0),
      /** Possible pairs of any two operators: they count only "sous réserve". */
      possiblePairs: z.int().min(0),
      rejected: z.int().min(0),
    }),
    steps: z.array(PlanStep).max(MOST_AGREEMENTS),
    /** Sets of agreements that were evaluated. */
    evaluations: z.int().min(0),
  })
  .meta({ id: 'AgreementPlan' });
export type AgreementPlan = z.infer<typeof AgreementPlan>;

import * as z from 'zod';
import { CERTAINTIES, Concerned } from '../../analysis/results.ts';
import { BridgeWay } from '../../gain/bridge-way.ts';
import { NoGain } from '../../gain/no-gain.ts';
import { OnLapsed } from '../../gain/results.ts';
import { Id } from '../../model/fields.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';

/** The largest number of agreements that a plan may be requested for. */
export const MOST_AGREEMENTS = 10;

/** A passage that an agreement would create or renew. */
export const PlanPair = z
  .strictObject({
    from: Id,
    to: Id,
    /** Kind of the expired passerelle to renew; null for a new passerelle. */
    renewal: z.enum(PASSERELLE_KINDS).nullable(),
    /** Key of the M04 or M13 finding that the passage answers. */
    key: z.string(),
    /** Gain of this passage alone: the sum of places × outlets gained. */
    gainAlone: z.number().min(0),
    /** Whom this passage alone concerns. */
    alone: Concerned,
  })
  .meta({ id: 'PlanPair' });
export type PlanPair = z.infer<typeof PlanPair>;

/** An agreement to sign between two operators, with all the passages that it could carry. */
export const PlanAgreement = z
  .strictObject({
    /** The two operators in id order, as an agreement has no direction. */
    operators: z.tuple([Id, Id]),
    pairs: z.array(PlanPair).min(1),
    /** Gain of all its passages together, without the other agreements. */
    gainAlone: z.number().min(0),
    /**
     * The gain that it adds to the agreements before it in the list; 0 when it only opens the way for a later one.
     */
    gainInPlan: z.number().min(0),
    /** Whom it concerns alone: the places that gain an outlet without the other agreements. */
    alone: Concerned,
    /** Whom it concerns on top of the agreements before it: the places that gain an outlet that these do not bring. */
    added: Concerned,
    /** The lapsed agreements on which what it adds rests, and what remains without them; null when none. */
    onLapsed: OnLapsed.nullable(),
    /** Why it brings no outlet alone: for one that needs others, what the passerelle of its way lacks. Null when it brings some. */
    aloneNothing: NoGain.nullable(),
    /**
     * The agreements before it, by their place from 0, that it works with: with each of these it brings more than the two
     * bring apart. All those before it when only several of them together do so; empty when it adds nothing more.
     */
    needs: z.array(z.int().min(0)),
    /**
     * The rank of its two operators among the missing bridges, from 1: the better of their two directions. Null when
     * it only renews passerelles.
     */
    rank: z.int().min(1).nullable(),
    /**
     * Its best passerelle, and the months from there to a job: by that passerelle alone, or with the agreements that it
     * needs.
     */
    way: BridgeWay,
    /** `certain` only if nothing behind its passerelles is presumed. */
    certainty: z.enum(CERTAINTIES),
    /** Filières of its passerelles whose values a rule presumed, so that someone must confirm them first. */
    presumed: z.array(Id),
  })
  .meta({ id: 'PlanAgreement' });
export type PlanAgreement = z.infer<typeof PlanAgreement>;

/** A set of agreements, in the order in which each adds most. */
export const PlanSet = z
  .strictObject({
    agreements: z.array(PlanAgreement),
    /** Gain of the whole set, the sum of places × outlets gained, by which plans are compared. */
    gain: z.number().min(0),
    /** Whom the whole set concerns. */
    ...Concerned.shape,
    /** The lapsed agreements on which these places rest, and what remains without them; null when none. */
    onLapsed: OnLapsed.nullable(),
    /** Places per year at filières that are served for the first time. */
    newlyServed: z.number().min(0),
    /** Whether some yearly intake behind the gain is unknown and was estimated. */
    estimated: z.boolean(),
    /** The gain when the possible pairs of the same operators are added too ("sous réserve"). */
    gainWithPossible: z.number().min(0),
    /** Whom the set concerns with these possible pairs. */
    withPossible: Concerned,
    /** Number of these possible pairs. */
    possiblePairs: z.int().min(0),
    /**
     * Pairs of operators that rank among the best missing bridges, as many as there are agreements, and are not in the set,
     * as those in it bring more together.
     */
    leftOut: z.array(
      z.strictObject({ operators: z.tuple([Id, Id]), rank: z.int().min(1), alone: Concerned }),
    ),
    /** Whom these best missing bridges, in the plan or not, concern together; null when the set holds all of them. */
    firstRanked: Concerned.nullable(),
  })
  .meta({ id: 'PlanSet' });
export type PlanSet = z.infer<typeof PlanSet>;

/** Why the exact optimum is missing: too many agreements to choose from, or the search took too many evaluations. */
const NOT_EXACT = ['TOO_MANY_CANDIDATES', 'BUDGET_SPENT'] as const;

/** The plan of at most n agreements. The plan to propose is `exact ?? plan`. */
export const PlanStep = z
  .strictObject({
    /** The largest number of agreements; the plan has fewer when more would add nothing. */
    n: z.int().min(1).max(MOST_AGREEMENTS),
    /** The result of the heuristic search: good, but without a guarantee. */
    plan: PlanSet,
    /** The best of all sets; null when the exact search is not affordable. */
    exact: PlanSet.nullable(),
    notExact: z.enum(NOT_EXACT).nullable(),
    /** Gain of the plan ÷ gain of the exact optimum, from 0 to 1; null without an exact optimum. */
    share: z.number().min(0).max(1).nullable(),
    /**
     * An upper bound of the gain of every set of n agreements: the exact gain if it is known; null if the search was
     * not tried.
     */
    atMost: z.number().min(0).nullable(),
  })
  .meta({ id: 'PlanStep' });
export type PlanStep = z.infer<typeof PlanStep>;

/**
 * Why the plan has its steps. OK. N_OUT_OF_RANGE: n is not an integer from 0 to 10. NONE_ASKED: n is 0.
 * NO_CANDIDATES: there is nothing certain to sign, without the rejected pairs. NO_EFFECT: no set of the candidates
 * opens any outlet. FEWER_CANDIDATES: all steps exist, but there are fewer candidates than n. CANCELLED: only the
 * finished steps exist.
 */
const PLAN_CODES = [
  'OK',
  'N_OUT_OF_RANGE',
  'NONE_ASKED',
  'NO_CANDIDATES',
  'NO_EFFECT',
  'FEWER_CANDIDATES',
  'CANCELLED',
] as const;
export type PlanCode = (typeof PLAN_CODES)[number];

/** The plans for every number from 1 to n, so that the curve of the gain can be drawn. */
export const AgreementPlan = z
  .strictObject({
    code: z.enum(PLAN_CODES),
    n: z.number(),
    /** Numbers of candidates to choose from. */
    candidates: z.strictObject({
      /** Unordered pairs of operators with a certain missing passerelle or a renewal. */
      agreements: z.int().min(0),
      certainPairs: z.int().min(0),
      renewals: z.int().min(0),
      /** Possible pairs of any two operators; they count only in `gainWithPossible`. */
      possiblePairs: z.int().min(0),
      rejected: z.int().min(0),
    }),
    steps: z.array(PlanStep).max(MOST_AGREEMENTS),
    /** Number of sets of agreements that were evaluated. */
    evaluations: z.int().min(0),
  })
  .meta({ id: 'AgreementPlan' });
export type AgreementPlan = z.infer<typeof AgreementPlan>;

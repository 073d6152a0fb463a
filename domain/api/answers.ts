import * as z from 'zod';
import { NextSteps } from '../advice/next-steps/results.ts';
import { OperatorRole } from '../advice/operators/results.ts';
import { AgreementPlan } from '../advice/plan/results.ts';
import { Synergies } from '../advice/synergies/results.ts';
import { Accessibility } from '../analysis/levers/results.ts';
import { Band, Blocked, Pathway } from '../analysis/results.ts';
import { RowBehind } from '../findings/figure-rows.ts';
import { Finding } from '../findings/finding.ts';
import { LifeShown } from '../findings/follow-up.ts';
import { UNASKED_REASONS } from '../findings/kind.ts';
import { GAP_KINDS } from '../findings/kinds.ts';
import { OperatorPair } from '../findings/missing-passerelle/operator-pair.ts';
import { SinglePointFinding } from '../findings/single-point/evidence.ts';
import { GainParts } from '../gain/results.ts';
import { Passerelle } from '../model/entities.ts';
import { Day, Id } from '../model/fields.ts';
import { FindingLife } from '../model/finding-life.ts';
import { NetworkDocument } from '../model/network.ts';
import { Scenario } from '../model/scenario.ts';
import { FLOW_KINDS } from '../model/vocabulary.ts';
import { LEFT_OUT_CODES } from '../whatif/to-projects.ts';
import { ProblemLine } from './problem.ts';

/** What the routes answer. */

export const Revision = z.int().min(0).meta({ description: 'Bumped by every write to the network.' });
const Period = z.strictObject({ from: Day, to: Day }).meta({ id: 'Period' });
const Counts = z.record(z.string(), z.int()).meta({ description: 'Number of elements of each list.' });

export const NetworkAnswer = z
  .strictObject({
    revision: Revision,
    engine: z.enum(['embedded', 'neo4j', 'file']),
    network: NetworkDocument,
  })
  .meta({ id: 'NetworkAnswer' });
export type NetworkAnswer = z.infer<typeof NetworkAnswer>;

export const ImportAnswer = z
  .strictObject({ revision: Revision, counts: Counts, warnings: z.array(ProblemLine) })
  .meta({ id: 'ImportAnswer' });
export type ImportAnswer = z.infer<typeof ImportAnswer>;

export const CheckAnswer = z
  .strictObject({
    ok: z.boolean(),
    counts: Counts,
    problems: z.array(ProblemLine),
    more: z.int(),
  })
  .meta({ id: 'CheckAnswer' });
export type CheckAnswer = z.infer<typeof CheckAnswer>;

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

export const PathwaysAnswer = z
  .strictObject({
    revision: Revision,
    at: Day,
    /** The public of the library asked for; null for everyone and for a free profile. */
    audience: Id.nullable(),
    from: z.string(),
    to: z.string(),
    pathways: z.array(Pathway),
    /** False when the search stopped at its limit: further pathways may exist beyond those listed. */
    exhaustive: z.boolean(),
    /** Present when there is none. */
    blocked: Blocked.nullable(),
  })
  .meta({ id: 'PathwaysAnswer' });
export type PathwaysAnswer = z.infer<typeof PathwaysAnswer>;

/** Referral flows of a period as the map may show them: sums per pair, as bands. */
export const FlowsAnswer = z
  .strictObject({
    revision: Revision,
    period: Period,
    flows: z.array(
      z.strictObject({
        source: Id,
        target: Id,
        kinds: z.array(z.enum(FLOW_KINDS)),
        band: Band,
        rows: z.int(),
      }),
    ),
  })
  .meta({ id: 'FlowsAnswer' });
export type FlowsAnswer = z.infer<typeof FlowsAnswer>;

/** Which rows a finding of flows counted, and which of the same facts it did not. */
export const RowsAnswer = z
  .strictObject({ revision: Revision, at: Day, period: Period, rows: z.array(RowBehind) })
  .meta({ id: 'RowsAnswer' });
export type RowsAnswer = z.infer<typeof RowsAnswer>;

const forAudience = {
  revision: Revision,
  at: Day,
  /** The public of the library asked for; null for everyone and for a free profile. */
  audience: Id.nullable(),
};

/** Where one can go on to from a filière, and where not. */
export const NextStepsAnswer = z
  .strictObject({ ...forAudience, from: Id, next: NextSteps })
  .meta({ id: 'NextStepsAnswer' });
export type NextStepsAnswer = z.infer<typeof NextStepsAnswer>;

/** The agreements to sign, for every number up to the one asked for. */
export const PlanAnswer = z.strictObject({ ...forAudience, plan: AgreementPlan }).meta({ id: 'PlanAnswer' });
export type PlanAnswer = z.infer<typeof PlanAnswer>;

/** What a gain is made of. */
export const GainAnswer = z
  .strictObject({
    ...forAudience,
    /** Of one finding: its bridge; else the certain pairs and the renewals together. */
    parts: GainParts,
    /** With the possible pairs too ("sous réserve"); null when there is none. */
    withPossible: GainParts.nullable(),
  })
  .meta({ id: 'GainAnswer' });
export type GainAnswer = z.infer<typeof GainAnswer>;

/** What joins, could join and cannot join the operators of some types. */
export const SynergiesAnswer = z
  .strictObject({ ...forAudience, synergies: Synergies })
  .meta({ id: 'SynergiesAnswer' });
export type SynergiesAnswer = z.infer<typeof SynergiesAnswer>;

/** What lifting obstacles would open, and where they stand. */
export const LeversAnswer = z
  .strictObject({ ...forAudience, accessibility: Accessibility })
  .meta({ id: 'LeversAnswer' });
export type LeversAnswer = z.infer<typeof LeversAnswer>;

/** What would be lost if an operator closed. */
export const ClosureAnswer = z
  .strictObject({ revision: Revision, at: Day, operator: Id, loss: SinglePointFinding.shape.evidence })
  .meta({ id: 'ClosureAnswer' });
export type ClosureAnswer = z.infer<typeof ClosureAnswer>;

/** What an operator carries in the network. */
export const OperatorRoleAnswer = z
  .strictObject({ revision: Revision, at: Day, operator: Id, role: OperatorRole })
  .meta({ id: 'OperatorRoleAnswer' });
export type OperatorRoleAnswer = z.infer<typeof OperatorRoleAnswer>;

export const PARAMETER_TYPES = ['day', 'element', 'text', 'number'] as const;

/** A question in Cypher that people may ask, and copy into a Neo4j browser. */
export const Question = z
  .strictObject({
    name: z.string(),
    /** In the reader's language. */
    question: z.string(),
    parameters: z.array(
      z.strictObject({
        name: z.string(),
        type: z.enum(PARAMETER_TYPES),
        /** In the reader's language. */
        meaning: z.string(),
        /** What it is when left out; null = it must be given. */
        default: z.union([z.string(), z.number()]).nullable(),
      }),
    ),
    columns: z.array(z.string()),
    /** Cypher. */
    statement: z.string(),
  })
  .meta({ id: 'Question' });
export type Question = z.infer<typeof Question>;

export const QuestionsAnswer = z
  .strictObject({ revision: Revision, engine: z.enum(['embedded', 'neo4j']), questions: z.array(Question) })
  .meta({ id: 'QuestionsAnswer' });
export type QuestionsAnswer = z.infer<typeof QuestionsAnswer>;

export const QuestionAnswer = z
  .strictObject({
    question: z.string(),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    /** The Cypher after its parameters, as Neo4j Browser takes them. */
    statement: z.string(),
    columns: z.array(z.string()),
    /** Values in the order of the columns. */
    rows: z.array(z.array(z.unknown())),
    engine: z.enum(['embedded', 'neo4j']),
    milliseconds: z.number(),
    /** What to know about the engine's answer, in the reader's language; null = nothing. */
    note: z.string().nullable(),
  })
  .meta({ id: 'QuestionAnswer' });
export type QuestionAnswer = z.infer<typeof QuestionAnswer>;

export const LifeAnswer = z
  .strictObject({ revision: Revision, life: FindingLife })
  .meta({ id: 'LifeAnswer' });
export type LifeAnswer = z.infer<typeof LifeAnswer>;

export const ScenarioAnswer = z
  .strictObject({ revision: Revision, scenario: Scenario })
  .meta({ id: 'ScenarioAnswer' });
export type ScenarioAnswer = z.infer<typeof ScenarioAnswer>;

export const ScenarioRemovalAnswer = z
  .strictObject({ revision: Revision, id: Id })
  .meta({ id: 'ScenarioRemovalAnswer' });

/** The planned passerelles that a scenario became. */
export const ProjectsAnswer = z
  .strictObject({
    revision: Revision,
    scenario: Id,
    passerelles: z.array(Passerelle),
    /** Changes by position that are no project, each with the reason. */
    leftOut: z.array(z.strictObject({ change: z.int(), code: z.enum(LEFT_OUT_CODES) })),
  })
  .meta({ id: 'ProjectsAnswer' });
export type ProjectsAnswer = z.infer<typeof ProjectsAnswer>;

export const Health = z.strictObject({ status: z.literal('ok'), version: z.string() }).meta({ id: 'Health' });
export const Ready = z
  .strictObject({ status: z.literal('ready'), engine: z.enum(['embedded', 'neo4j']), revision: Revision })
  .meta({ id: 'Ready' });

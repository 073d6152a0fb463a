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

/** Schemas of the answers of the API. */

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

/** A finding that someone rejected and whose evidence has not changed since. */
export const RejectedFinding = z
  .strictObject({ finding: Finding, life: LifeShown })
  .meta({ id: 'RejectedFinding' });
export type RejectedFinding = z.infer<typeof RejectedFinding>;

/** A finding that someone had decided on and whose rule no longer applies. */
export const SolvedFinding = z
  .strictObject({ key: z.string(), life: LifeShown })
  .meta({ id: 'SolvedFinding' });
export type SolvedFinding = z.infer<typeof SolvedFinding>;

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
  })
  .meta({ id: 'GapsAnswer' });
export type GapsAnswer = z.infer<typeof GapsAnswer>;

export const PathwaysAnswer = z
  .strictObject({
    revision: Revision,
    at: Day,
    /** Id of the requested audience of the library; null for everyone and for a free profile. */
    audience: Id.nullable(),
    from: z.string(),
    to: z.string(),
    pathways: z.array(Pathway),
    /** False when the search stopped at its limit, so that more pathways may exist. */
    exhaustive: z.boolean(),
    /** Why there is no pathway; null when there are some. */
    blocked: Blocked.nullable(),
  })
  .meta({ id: 'PathwaysAnswer' });
export type PathwaysAnswer = z.infer<typeof PathwaysAnswer>;

/** Referral flows of a period as the map may show them: sums per pair of ends, as bands. */
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

/** The flow rows that a finding counted, and the rows about the same people that it did not count. */
export const RowsAnswer = z
  .strictObject({ revision: Revision, at: Day, period: Period, rows: z.array(RowBehind) })
  .meta({ id: 'RowsAnswer' });
export type RowsAnswer = z.infer<typeof RowsAnswer>;

const forAudience = {
  revision: Revision,
  at: Day,
  /** Id of the requested audience of the library; null for everyone and for a free profile. */
  audience: Id.nullable(),
};

/** Where people can go from a filière within a few steps, and where they cannot. */
export const NextStepsAnswer = z
  .strictObject({ ...forAudience, from: Id, next: NextSteps })
  .meta({ id: 'NextStepsAnswer' });
export type NextStepsAnswer = z.infer<typeof NextStepsAnswer>;

/** Agreements to sign, for every number of agreements up to the requested one. */
export const PlanAnswer = z.strictObject({ ...forAudience, plan: AgreementPlan }).meta({ id: 'PlanAnswer' });
export type PlanAnswer = z.infer<typeof PlanAnswer>;

/** The terms of a gain. */
export const GainAnswer = z
  .strictObject({
    ...forAudience,
    /** Gain of one missing passerelle, or of the certain and renewable passerelles of a pair together. */
    parts: GainParts,
    /** Gain with the possible passerelles ("sous réserve") as well; null when there are none. */
    withPossible: GainParts.nullable(),
  })
  .meta({ id: 'GainAnswer' });
export type GainAnswer = z.infer<typeof GainAnswer>;

/** Passerelles that exist, could exist and cannot exist between operators of the given types. */
export const SynergiesAnswer = z
  .strictObject({ ...forAudience, synergies: Synergies })
  .meta({ id: 'SynergiesAnswer' });
export type SynergiesAnswer = z.infer<typeof SynergiesAnswer>;

/** What lifting each obstacle would open up, and where the obstacles are. */
export const LeversAnswer = z
  .strictObject({ ...forAudience, accessibility: Accessibility })
  .meta({ id: 'LeversAnswer' });
export type LeversAnswer = z.infer<typeof LeversAnswer>;

/** What the network would lose if an operator closed. */
export const ClosureAnswer = z
  .strictObject({ revision: Revision, at: Day, operator: Id, loss: SinglePointFinding.shape.evidence })
  .meta({ id: 'ClosureAnswer' });
export type ClosureAnswer = z.infer<typeof ClosureAnswer>;

/** The role of an operator: what in the network depends on it. */
export const OperatorRoleAnswer = z
  .strictObject({ revision: Revision, at: Day, operator: Id, role: OperatorRole })
  .meta({ id: 'OperatorRoleAnswer' });
export type OperatorRoleAnswer = z.infer<typeof OperatorRoleAnswer>;

export const PARAMETER_TYPES = ['day', 'element', 'text', 'number'] as const;

/** A named Cypher question that users may run, or copy into Neo4j Browser. */
export const Question = z
  .strictObject({
    name: z.string(),
    /** The question in the reader's language. */
    question: z.string(),
    parameters: z.array(
      z.strictObject({
        name: z.string(),
        type: z.enum(PARAMETER_TYPES),
        /** Meaning of the parameter, in the reader's language. */
        meaning: z.string(),
        /** Value when left out; null when the parameter is required. */
        default: z.union([z.string(), z.number()]).nullable(),
      }),
    ),
    columns: z.array(z.string()),
    /** The Cypher statement. */
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
    /** The statement with its parameters, ready to paste into Neo4j Browser. */
    statement: z.string(),
    columns: z.array(z.string()),
    /** Values in the order of the columns. */
    rows: z.array(z.array(z.unknown())),
    engine: z.enum(['embedded', 'neo4j']),
    milliseconds: z.number(),
    /** A remark about the answer of this engine, in the reader's language; null when there is none. */
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

/** The planned passerelles made from a scenario. */
export const ProjectsAnswer = z
  .strictObject({
    revision: Revision,
    scenario: Id,
    passerelles: z.array(Passerelle),
    /** Positions of changes that became no project, with the reason. */
    leftOut: z.array(z.strictObject({ change: z.int(), code: z.enum(LEFT_OUT_CODES) })),
  })
  .meta({ id: 'ProjectsAnswer' });
export type ProjectsAnswer = z.infer<typeof ProjectsAnswer>;

export const Health = z.strictObject({ status: z.literal('ok'), version: z.string() }).meta({ id: 'Health' });
export const Ready = z
  .strictObject({ status: z.literal('ready'), engine: z.enum(['embedded', 'neo4j']), revision: Revision })
  .meta({ id: 'Ready' });

import * as z from 'zod';
import { Passerelle } from '../model/entities.ts';
import { Day, Id } from '../model/fields.ts';
import { FindingLife } from '../model/finding-life.ts';
import { NetworkDocument } from '../model/network.ts';
import { PublishedSum } from '../model/published-sums.ts';
import { Scenario } from '../model/scenario.ts';
import { LEFT_OUT_CODES } from '../whatif/to-projects.ts';
import { ProblemLine } from './problem.ts';

/** Schemas of the answers of the API. */

export const Revision = z.int().min(0).meta({ description: 'Bumped by every write to the network.' });
export const Period = z.strictObject({ from: Day, to: Day }).meta({ id: 'Period' });
const Counts = z.record(z.string(), z.int()).meta({ description: 'Number of elements of each list.' });

export const NetworkAnswer = z
  .strictObject({
    revision: Revision,
    engine: z.enum(['embedded', 'neo4j', 'file']),
    /** The network as readers see it: numbers of people that would give away 1 to 4 people are masked. */
    network: NetworkDocument,
    /** Published figures that say more than the flow rows of the network. */
    sums: z.array(PublishedSum),
  })
  .meta({ id: 'NetworkAnswer' });
export type NetworkAnswer = z.infer<typeof NetworkAnswer> & { readonly network: NetworkDocument };

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

export const forAudience = {
  revision: Revision,
  at: Day,
  /** Id of the requested audience of the library; null for everyone and for a free profile. */
  audience: Id.nullable(),
};

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

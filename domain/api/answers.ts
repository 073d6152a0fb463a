import * as z from 'zod';
import { Passerelle } from '../model/entities.ts';
import { Day, Id } from '../model/fields.ts';
import { FindingLife } from '../model/finding-life.ts';
import { NetworkDocument } from '../model/network.ts';
import { Scenario } from '../model/scenario.ts';
import { LEFT_OUT_CODES } from '../whatif/to-projects.ts';
import { ProblemLine } from './problem.ts';

/** What the routes answer. */

export const Revision = z.int().min(0).meta({ description: 'Bumped by every write to the network.' });
export const Period = z.strictObject({ from: Day, to: Day }).meta({ id: 'Period' });
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

export const forAudience = {
  revision: Revision,
  at: Day,
  /** The public of the library asked for; null for everyone and for a free profile. */
  audience: Id.nullable(),
};

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

import * as z from 'zod';
import { CandidateLine, Finding } from './analysis/findings.ts';
import { Band, Blocked, GAP_KINDS, Pathway } from './analysis/results.ts';
import { Day, Id } from './model/fields.ts';
import { NetworkDocument } from './model/network.ts';
import { FLOW_KINDS, FORMALITIES } from './model/vocabulary.ts';

/**
 * Every route, once: method, path, input and output. The server binds them, the client calls them, the OpenAPI
 * document is generated from them, and the command line prints the same outputs.
 */

const Revision = z.int().min(0).meta({ description: 'Bumped by every write to the network.' });
const Period = z.strictObject({ from: Day, to: Day }).meta({ id: 'Period' });

/** A query value that may stand once, several times, or comma-separated. */
const many = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) =>
      [value]
        .flat()
        .flatMap((text) => text.split(','))
        .filter((text) => text !== ''),
    )
    .pipe(z.array(item));
const count = (most: number) => z.coerce.number().int().min(0).max(most);
const flag = z.stringbool({ truthy: ['true', '1', ''], falsy: ['false', '0'] });

export const GapsQuery = z.strictObject({
  at: Day.optional(),
  from: Day.optional(),
  to: Day.optional(),
  kind: many(z.enum(GAP_KINDS)).optional(),
});
export type GapsQuery = z.output<typeof GapsQuery>;

export const PathwaysQuery = z.strictObject({
  /** A filière, or STARTS for every usable start. */
  from: Id,
  /** An outlet, a filière, or `sector:CODE`. */
  to: z.string().min(1).max(200),
  k: z.coerce.number().int().min(1).max(100).default(10),
  at: Day.optional(),
  via: many(Id).optional(),
  avoid: many(Id).optional(),
  maxMonths: count(1200).optional(),
  maxSteps: count(200).optional(),
  formality: many(z.enum(FORMALITIES)).optional(),
  withoutConcurrent: flag.optional(),
  /** Already enrolled at the start: its wait does not count. */
  enrolled: flag.optional(),
  /** Largest share of filières (ends apart) that a listed pathway may have in common with one before it. */
  diversity: z.coerce.number().min(0).max(1).optional(),
});
export type PathwaysQuery = z.output<typeof PathwaysQuery>;

export const FlowsQuery = z.strictObject({ at: Day.optional(), from: Day.optional(), to: Day.optional() });

/** One thing wrong with a network file, worded in the reader's language. */
export const ProblemLine = z
  .strictObject({
    code: z.string(),
    severity: z.enum(['error', 'warning']),
    path: z.string(),
    value: z.string().optional(),
    message: z.string(),
    remedy: z.string(),
  })
  .meta({ id: 'ProblemLine' });
export type ProblemLine = z.infer<typeof ProblemLine>;

/** RFC 9457 problem details; `id` is stable, words follow Accept-Language. */
export const ApiProblem = z
  .object({
    type: z.string(),
    id: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    requestId: z.string().optional(),
    problems: z.array(ProblemLine).optional(),
    /** Problems beyond those listed. */
    more: z.int().optional(),
    retryAfter: z.int().optional(),
  })
  .meta({ id: 'Problem' });
export type ApiProblem = z.infer<typeof ApiProblem>;

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

export const GapsAnswer = z
  .strictObject({
    revision: Revision,
    at: Day,
    period: Period,
    /** The threshold k for this period. */
    threshold: z.number(),
    counts: z.record(z.string(), z.int()),
    findings: z.array(Finding),
    lines: z.array(CandidateLine),
  })
  .meta({ id: 'GapsAnswer' });
export type GapsAnswer = z.infer<typeof GapsAnswer>;

export const PathwaysAnswer = z
  .strictObject({
    revision: Revision,
    at: Day,
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

export const Health = z.strictObject({ status: z.literal('ok'), version: z.string() }).meta({ id: 'Health' });
export const Ready = z
  .strictObject({ status: z.literal('ready'), engine: z.enum(['embedded', 'neo4j']), revision: Revision })
  .meta({ id: 'Ready' });

export interface Route {
  readonly id: string;
  readonly method: 'get' | 'put' | 'post';
  readonly path: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** Stable ids of the problems it may answer with, besides those that any route may. */
  readonly problems: readonly string[];
  /** Answers carry an ETag made from the revision. */
  readonly byRevision: boolean;
}

export const ROUTES = {
  health: {
    id: 'health',
    method: 'get',
    path: '/api/health',
    answer: Health,
    problems: [],
    byRevision: false,
  },
  ready: {
    id: 'ready',
    method: 'get',
    path: '/api/ready',
    answer: Ready,
    problems: ['database-unavailable'],
    byRevision: false,
  },
  network: {
    id: 'network',
    method: 'get',
    path: '/api/network',
    answer: NetworkAnswer,
    problems: [],
    byRevision: true,
  },
  importNetwork: {
    id: 'importNetwork',
    method: 'put',
    path: '/api/network',
    body: NetworkDocument,
    answer: ImportAnswer,
    problems: ['broken-json', 'too-large', 'network-refused', 'revision-moved'],
    byRevision: false,
  },
  checkNetwork: {
    id: 'checkNetwork',
    method: 'post',
    path: '/api/network/check',
    body: NetworkDocument,
    answer: CheckAnswer,
    problems: ['broken-json', 'too-large'],
    byRevision: false,
  },
  gaps: {
    id: 'gaps',
    method: 'get',
    path: '/api/gaps',
    query: GapsQuery,
    answer: GapsAnswer,
    problems: ['bad-request', 'inverted-period'],
    byRevision: true,
  },
  pathways: {
    id: 'pathways',
    method: 'get',
    path: '/api/pathways',
    query: PathwaysQuery,
    answer: PathwaysAnswer,
    problems: ['bad-request', 'unknown-element'],
    byRevision: true,
  },
  flows: {
    id: 'flows',
    method: 'get',
    path: '/api/flows',
    query: FlowsQuery,
    answer: FlowsAnswer,
    problems: ['bad-request', 'inverted-period'],
    byRevision: true,
  },
} as const satisfies Record<string, Route>;

import * as z from 'zod';
import { EditConflict } from '../change/record.ts';

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
    /** Of an edit or an undo: what someone else changed in between. */
    conflicts: z.array(EditConflict).optional(),
    retryAfter: z.int().optional(),
  })
  .meta({ id: 'Problem' });
export type ApiProblem = z.infer<typeof ApiProblem>;

import * as z from 'zod';
import { EditConflict } from '../change/record.ts';

/** One problem of a network file, in the reader's language. */
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

/** RFC 9457 problem details. The id is stable; the words follow Accept-Language. */
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
    /** Number of problems that are not listed. */
    more: z.int().optional(),
    /** For an edit or an undo: what someone else changed in the meantime. */
    conflicts: z.array(EditConflict).optional(),
    retryAfter: z.int().optional(),
  })
  .meta({ id: 'Problem' });
export type ApiProblem = z.infer<typeof ApiProblem>;

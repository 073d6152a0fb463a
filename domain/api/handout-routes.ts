import * as z from 'zod';
import { Pathway } from '../analysis/results.ts';
import { LANGUAGES } from '../messages/codes.ts';
import { Day, Id } from '../model/fields.ts';
import { AudienceAsked, AudienceId } from './asked.ts';
import { PAPER_PROBLEMS } from './questions/map-picture.ts';
import { QUESTION_PROBLEMS, type Route } from './route.ts';
import { ExportedFile } from './transfer.ts';

/** Routes of the sheets that are handed over on paper. */

const PathwaySheetBody = z
  .strictObject({
    /** A pathway as a question about pathways or next steps answers it. */
    pathway: Pathway,
    at: Day.optional(),
    /** The audience for whom it was found. It is kept nowhere. */
    audience: AudienceAsked.optional(),
    /** Whether people are at the start already. */
    namedStart: z.boolean().default(false),
    lang: z.enum(LANGUAGES).optional(),
  })
  .meta({ id: 'PathwaySheetAsked' });
export type PathwaySheetAsked = z.output<typeof PathwaySheetBody>;

const sheet = {
  operator: Id,
  at: Day.optional(),
  /** The period in which people sent onward are counted. */
  from: Day.optional(),
  to: Day.optional(),
  lang: z.enum(LANGUAGES).optional(),
};
export const OperatorSheetQuery = z.strictObject({
  ...sheet,
  /** The audience for whom its missing bridges are looked for. */
  audience: AudienceId.optional(),
});
const OperatorSheetBody = z
  .strictObject({ ...sheet, audience: AudienceAsked.optional() })
  .meta({ id: 'OperatorSheetAsked' });
export type OperatorSheetAsked = z.output<typeof OperatorSheetBody>;

const operatorSheet = {
  path: '/api/operator.pdf',
  answer: ExportedFile,
  byRevision: false,
  ability: 'READ',
  files: ['application/pdf'],
} as const;

export const HANDOUT_ROUTES = {
  operatorSheet: {
    ...operatorSheet,
    id: 'operatorSheet',
    method: 'get',
    query: OperatorSheetQuery,
    problems: ['bad-request', 'inverted-period', 'unknown-element', ...PAPER_PROBLEMS],
  },
  operatorSheetFor: {
    ...operatorSheet,
    id: 'operatorSheetFor',
    method: 'post',
    body: OperatorSheetBody,
    problems: [...QUESTION_PROBLEMS, 'inverted-period', ...PAPER_PROBLEMS],
  },
  pathwaySheet: {
    id: 'pathwaySheet',
    method: 'post',
    path: '/api/pathways.pdf',
    body: PathwaySheetBody,
    answer: ExportedFile,
    problems: [...QUESTION_PROBLEMS, ...PAPER_PROBLEMS],
    byRevision: false,
    ability: 'READ',
    files: ['application/pdf'],
  },
} as const satisfies Record<string, Route>;

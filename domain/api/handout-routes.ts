import * as z from 'zod';
import { Pathway } from '../analysis/results.ts';
import { LANGUAGES } from '../messages/codes.ts';
import { Day } from '../model/fields.ts';
import { AudienceAsked } from './asked.ts';
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

export const HANDOUT_ROUTES = {
  pathwaySheet: {
    id: 'pathwaySheet',
    method: 'post',
    path: '/api/pathways.pdf',
    summary: {
      fr: 'La feuille d’un parcours, à remettre à une personne, en PDF : qui appeler, que dire, chaque étape et ce qui est à vérifier. Rien n’en est gardé.',
      en: 'The sheet of a pathway, to hand to a person, as a PDF: whom to ring, what to say, each step and what is to check. Nothing of it is kept.',
    },
    body: PathwaySheetBody,
    answer: ExportedFile,
    problems: [...QUESTION_PROBLEMS, ...PAPER_PROBLEMS],
    byRevision: false,
    files: ['application/pdf'],
  },
} as const satisfies Record<string, Route>;

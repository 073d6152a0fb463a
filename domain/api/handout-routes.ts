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
    summary: {
      fr: 'La fiche d’un opérateur en PDF : contacts, lieux, filières et conditions d’entrée, passerelles, conventions et liens à négocier.',
      en: 'The sheet of an operator as a PDF: contacts, places, filières and entry conditions, passerelles, agreements and links to negotiate.',
    },
    query: OperatorSheetQuery,
    problems: ['bad-request', 'inverted-period', 'unknown-element', ...PAPER_PROBLEMS],
  },
  operatorSheetFor: {
    ...operatorSheet,
    id: 'operatorSheetFor',
    method: 'post',
    summary: {
      fr: 'La même fiche, demandée par un contenu : pour un profil libre, qui n’est gardé nulle part.',
      en: 'The same sheet, asked for by a body: for a free profile, which is kept nowhere.',
    },
    body: OperatorSheetBody,
    problems: [...QUESTION_PROBLEMS, 'inverted-period', ...PAPER_PROBLEMS],
  },
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
    ability: 'READ',
    files: ['application/pdf'],
  },
} as const satisfies Record<string, Route>;

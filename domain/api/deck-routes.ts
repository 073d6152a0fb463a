import * as z from 'zod';
import { LANGUAGES } from '../messages/codes.ts';
import { Id } from '../model/fields.ts';
import { flag } from './asked.ts';
import { PAPER_PROBLEMS } from './questions/map-picture.ts';
import type { Route } from './route.ts';
import { ExportedFile } from './transfer.ts';

/** Routes of the slides of a story as files. */

/** Of a picture alone there is one slide in the file; an archive has a picture of each. */
export const DECK_FORMATS = ['pdf', 'pptx', 'svg', 'png', 'svg-zip', 'png-zip'] as const;
export type DeckFormat = (typeof DECK_FORMATS)[number];

/** Media types of the files of a story. */
export const DECK_MEDIA_TYPES = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  svg: 'image/svg+xml',
  png: 'image/png',
  'svg-zip': 'application/zip',
  'png-zip': 'application/zip',
} as const satisfies Readonly<Record<DeckFormat, string>>;

/** The screens for which slides are drawn: wide (16:9) or narrow (4:3). A PDF is drawn for a sheet of A4. */
const DECK_SCREENS = ['wide', 'narrow'] as const;

/** The most slides of one story, so that a number that is not one is refused. */
const MOST_SLIDES = 500;

export const DeckFileQuery = z.strictObject({
  format: z.enum(DECK_FORMATS),
  /** The story; without one, the views that belong to none. */
  story: Id.optional(),
  /** Which slide a picture shows, from 1. Files of several slides have all of them. */
  slide: z.coerce.number().int().min(1).max(MOST_SLIDES).optional(),
  shape: z.enum(DECK_SCREENS).optional(),
  /** Whether a PDF has under each slide what the speaker says and what the slide was read from. */
  notes: flag.optional(),
  lang: z.enum(LANGUAGES).optional(),
});
export type DeckFileQuery = z.output<typeof DeckFileQuery>;

export const DECK_ROUTES = {
  deckFile: {
    id: 'deckFile',
    method: 'get',
    path: '/api/deck/file',
    query: DeckFileQuery,
    answer: ExportedFile,
    problems: ['bad-request', 'unknown-element', ...PAPER_PROBLEMS],
    byRevision: false,
    ability: 'READ',
    files: [...new Set(Object.values(DECK_MEDIA_TYPES))],
  },
} as const satisfies Record<string, Route>;

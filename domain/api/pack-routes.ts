import * as z from 'zod';
import { CarriedSeal } from '../carried/seal.ts';
import { LANGUAGES } from '../messages/codes.ts';
import { Id } from '../model/fields.ts';
import { PAPER_PROBLEMS } from './questions/map-picture.ts';
import { BODY_PROBLEMS, type Route } from './route.ts';

/** The pack of a bassin: its slides, annex and carried file in one archive. */

/** What is made for a pack, in this order; the archive last. */
export const PACK_PARTS = ['PDF', 'PPTX', 'ANNEX', 'CARRIED', 'ARCHIVE'] as const;
export type PackPart = (typeof PACK_PARTS)[number];

/** Name of the file in a pack that tells what the others are. Theirs are in the words of its language. */
export const PACK_MANIFEST = 'manifest.json';

export const PackBody = z
  .strictObject({
    bassin: Id,
    /** The story that is told; absent = that of the meeting, else the steps that are prepared for a bassin. */
    story: Id.optional(),
    /** The meeting that the pack is for. */
    meeting: Id.optional(),
    lang: z.enum(LANGUAGES).optional(),
  })
  .meta({ id: 'PackAsked' });
export type PackAsked = z.output<typeof PackBody>;

/** A line of progress: the part that is being made, which one it is, and how many there are. */
export const PackProgress = z.strictObject({
  progress: z.strictObject({ part: z.enum(PACK_PARTS), at: z.int().min(1), of: z.int().min(1) }),
});
export type PackStep = z.infer<typeof PackProgress>['progress'];

/** What an archive says of itself, in its `manifest.json`. */
export const PackManifest = z.strictObject({
  form: z.literal(1),
  /** Version of the program, and revision of the network. */
  program: z.string(),
  revision: z.int().min(0),
  /** The day on which it was made, and the day on which the network is read. */
  made: z.string(),
  at: z.string(),
  network: z.string(),
  bassin: z.strictObject({ id: Id, name: z.string() }),
  /** Absent for the steps that are prepared for a bassin. */
  story: z.string().optional(),
  meeting: z.string().optional(),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type PackManifest = z.infer<typeof PackManifest>;

/** The archive in the last line of an answer in lines. */
export const PackAnswer = z
  .strictObject({
    name: z.string(),
    mediaType: z.string(),
    sha256: z.string(),
    /** By what its carried file is known again. */
    seal: CarriedSeal,
    /** Its bytes in base64. */
    content: z.string(),
  })
  .meta({ id: 'Pack' });

export const PACK_ROUTES = {
  pack: {
    id: 'pack',
    method: 'post',
    path: '/api/pack',
    ability: 'READ',
    body: PackBody,
    answer: PackAnswer,
    problems: [...([...BODY_PROBLEMS, 'unknown-element', 'carried-unavailable'] as const), ...PAPER_PROBLEMS],
    byRevision: false,
    files: ['application/zip'],
  },
} as const satisfies Record<string, Route>;

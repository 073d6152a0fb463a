import * as z from 'zod';
import { GAP_KINDS } from '../../findings/kinds.ts';
import { LANGUAGES } from '../../messages/codes.ts';
import { Day, Id } from '../../model/fields.ts';
import { FindingKey } from '../../model/finding-key.ts';
import { FORMS } from '../../model/forms.ts';
import { LAYOUT_IDS, LEVELS, LOOKS, PAPER_SIZES, WAYS } from '../../model/map-choices.ts';
import { FORMALITIES, STAGES } from '../../model/vocabulary.ts';
import { AudienceId, count, flag, many, Sector } from '../asked.ts';
import type { Route } from '../route.ts';
import { ExportedFile } from '../transfer.ts';

/** Id of an element, or of a box or line of the map that stands for several. */
const DrawnId = z.string().max(300).regex(FORMS.code);

/** Most missing passerelles that a map draws, most boxes and most steps around an element. */
const MOST = { ghosts: 500, boxes: 1000, steps: 99 } as const;

/**
 * What a picture of the map shows. Each parameter has the name and the meaning that it has in the address of the page's
 * map, and counts as there when it is left out.
 */
export const MapPictureQuery = z.strictObject({
  at: Day.optional(),
  /** The period in which people sent onward are counted. */
  periodFrom: Day.optional(),
  periodTo: Day.optional(),
  audience: AudienceId.optional(),
  bassin: many(Id).optional(),
  type: many(Id).optional(),
  stage: many(z.enum(STAGES)).optional(),
  sector: many(Sector).optional(),
  formality: many(z.enum(FORMALITIES)).optional(),
  /** Kinds of findings that are marked; NONE alone marks none. */
  kind: many(z.enum([...GAP_KINDS, 'NONE'])).optional(),
  /** The most missing passerelles drawn. */
  ghosts: count(MOST.ghosts).optional(),
  layout: z.enum(LAYOUT_IDS).optional(),
  /** Level of detail; as coarse as needed to be readable without it. */
  detail: z.enum(LEVELS).optional(),
  /** The most boxes that the map has, unless a level of detail is asked for. */
  most: count(MOST.boxes).min(1).optional(),
  /** Folded boxes that are shown one level finer. */
  opened: many(DrawnId).optional(),
  /** Element around which the map is limited, and the number of steps; 0 = no limit. */
  focus: DrawnId.optional(),
  steps: count(MOST.steps).optional(),
  way: z.enum(WAYS).optional(),
  /** What is outside the limit is left out instead of dimmed. */
  alone: flag.optional(),
  /** People sent onward. */
  flows: flag.optional(),
  /** Which outlets a filière prepares for. */
  preps: flag.optional(),
  /** Travel times between communes, on the map by commune. */
  minutes: flag.optional(),
  /** Operators whose offer is not known. */
  silent: flag.optional(),
  /** Element, box or line that is open. */
  sel: DrawnId.optional(),
  /** Finding that stands out. */
  gap: FindingKey.optional(),
  /** Elements of a pathway that stand out. */
  path: many(Id).optional(),
  /** The colours. */
  theme: z.enum(LOOKS).optional(),
  /** Language of the words; by default that of the request. */
  lang: z.enum(LANGUAGES).optional(),
});
export type MapPictureQuery = z.output<typeof MapPictureQuery>;

export const mapPicture = {
  id: 'mapPicture',
  method: 'get',
  path: '/api/map.svg',
  query: MapPictureQuery,
  answer: ExportedFile,
  problems: ['bad-request', 'inverted-period', 'unknown-element', 'unknown-finding'],
  byRevision: false,
  ability: 'READ',
  files: ['image/svg+xml'],
} as const satisfies Route;

/** What a map on paper shows: the same as a picture, always in the colours of paper. */
export const MapPdfQuery = MapPictureQuery.omit({ theme: true }).extend({
  /** Size of the paper, which lies on its side. */
  paper: z.enum(PAPER_SIZES).optional(),
});
export type MapPdfQuery = z.output<typeof MapPdfQuery>;

/** Problems of every document for paper. */
export const PAPER_PROBLEMS = ['paper-unavailable', 'paper-too-long', 'paper-broken'] as const;

export const mapPdf = {
  id: 'mapPdf',
  method: 'get',
  path: '/api/map.pdf',
  query: MapPdfQuery,
  answer: ExportedFile,
  problems: [...mapPicture.problems, ...PAPER_PROBLEMS],
  byRevision: false,
  ability: 'READ',
  files: ['application/pdf'],
} as const satisfies Route;

/** The largest drawing in megabytes. A map of a thousand boxes takes two. */
export const DRAWING_LIMIT_MB = 8;

const DrawnMap = z
  .strictObject({
    /** The drawing as an SVG file: what `GET /api/map.svg` answers, or what the page draws. */
    svg: z.string().min(1),
    title: z.string().trim().min(1).max(500),
    paper: z.enum(PAPER_SIZES).default('A4'),
    lang: z.enum(LANGUAGES).optional(),
  })
  .meta({ id: 'DrawnMap' });

export const drawnMapPdf = {
  id: 'drawnMapPdf',
  method: 'post',
  path: '/api/map.pdf',
  body: DrawnMap,
  answer: ExportedFile,
  problems: ['broken-json', 'bad-request', 'too-large', 'drawing-refused', ...PAPER_PROBLEMS],
  byRevision: false,
  ability: 'READ',
  files: ['application/pdf'],
} as const satisfies Route;

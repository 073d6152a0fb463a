import * as z from 'zod';
import { Id, Note, Text, Whole } from './fields.ts';
import { FORMS } from './forms.ts';
import { Change } from './scenario.ts';

/** `name=value&name=value`, as in the query of a URL. */
const QueryText = z.string().min(1).max(8000).regex(FORMS.queryText);

/** What a saved view shows: a screen of the program, or a text with a picture. */
const VIEW_SCREENS = [
  'map',
  'pathways',
  'gaps',
  'plan',
  'scenarios',
  'changes',
  'referrals',
  'dashboard',
  'text',
] as const;

/** The largest picture of a view, in bytes as it is kept. */
export const PICTURE_LIMIT = 2_000_000;

/** Kinds of picture that a view may have: none of them can run anything. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** A picture of a view. Its bytes are kept beside the network under their SHA-256. */
const ViewPicture = z.strictObject({
  sha256: z.string().regex(FORMS.sha256),
  type: z.enum(PICTURE_TYPES),
  bytes: z.int().min(1).max(PICTURE_LIMIT),
  /** What it shows, for whoever does not see it. */
  alt: Text,
});

/** A remark beside an element that the view shows. The element may no longer exist. */
const Annotation = z.strictObject({ element: Id, text: Text });

/**
 * A saved view of the network, to be opened again or told in a meeting. Only the screen checks its parts, when it
 * opens the view: a display option that no longer exists is ignored, and the network stays valid.
 */
export const SavedView = z
  .strictObject({
    id: Id,
    name: Text,
    note: Note.optional(),
    /** Position among the views of its story. Views of equal rank follow the order of their ids. */
    rank: Whole,
    /** The story of which it is a step; absent for a view that is kept for itself. */
    story: Id.optional(),
    /** What it shows; absent for the map. */
    screen: z.enum(VIEW_SCREENS).optional(),
    /** Query of the screen's URL: filters, style, day, layout, highlighted elements; absent as the screen opens. */
    state: QueryText.optional(),
    /** Zoom, position and the size of the map that they were made for; absent to show the whole map. */
    camera: QueryText.optional(),
    /** Fields of a described audience, present only when the user chose to save it. */
    profile: QueryText.optional(),
    /** What is supposed ("What if…"); the elements of a change may no longer exist. */
    changes: z.array(Change).min(1).max(500).optional(),
    /** What is read on it: the text of a text, a caption of anything else. */
    text: Note.optional(),
    pictures: z.array(ViewPicture).min(1).max(4).optional(),
    annotations: z.array(Annotation).min(1).max(20).optional(),
    /** What the speaker says; only the speaker sees it. */
    speakerNotes: Note.optional(),
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof SavedView>;

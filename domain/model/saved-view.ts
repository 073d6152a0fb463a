import * as z from 'zod';
import { Id, Note, Text, Whole } from './fields.ts';
import { FORMS } from './forms.ts';

/** `name=value&name=value`, as in the query of a URL. */
const QueryText = z.string().min(1).max(8000).regex(FORMS.queryText);

/**
 * A saved view of the network, to be opened again or presented in order. Only the screen checks its parts, when it
 * opens the view: a display option that no longer exists is ignored, and the network stays valid.
 */
export const SavedView = z
  .strictObject({
    id: Id,
    name: Text,
    note: Note.optional(),
    /** Position in the presentation. Views of equal rank follow the order of their ids. */
    rank: Whole,
    /** Query of the map's URL: filters, style, day, layout, highlighted elements; absent for the default map. */
    state: QueryText.optional(),
    /** Zoom, position and the size of the map that they were made for; absent to show the whole map. */
    camera: QueryText.optional(),
    /** Fields of a described audience, present only when the user chose to save it. */
    profile: QueryText.optional(),
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof SavedView>;

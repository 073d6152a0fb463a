import * as z from 'zod';
import { Id, Note, Text, Whole } from './fields.ts';
import { FORMS } from './forms.ts';

/** `name=value&name=value`, as the query part of an address says it. */
const QueryText = z.string().min(1).max(8000).regex(FORMS.queryText);

/**
 * A way to look at the network, kept under a name to be opened again and played in order. What its parts say is
 * checked by the screen when it is opened: ways of drawing come and go, and one that is no longer known is left out,
 * which is no fault of the network.
 */
export const SavedView = z
  .strictObject({
    id: Id,
    name: Text,
    note: Note.optional(),
    /** Its place among the others: they play in this order, then in the order of their ids. */
    rank: Whole,
    /** What the address of the map holds: filters, style, day, layout, what is lit; absent = as the map opens. */
    state: QueryText.optional(),
    /** Zoom and place, and the size of the map that they were made for; absent = the whole map. */
    camera: QueryText.optional(),
    /** A described audience, as its fields: only when someone chose to keep it. */
    profile: QueryText.optional(),
  })
  .meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof SavedView>;

import { keep, kept } from './browser-storage.ts';

/**
 * Key under which the author of changes, a role or an organisation, is kept for the tab. There are no user
 * accounts yet.
 */
const AUTHOR = 'passerelles.author';

/** Returns the name of the author that this browser tab keeps for edits; an empty text when there is none. */
export const keptAuthor = (): string => kept('sessionStorage', AUTHOR) ?? '';

/** Keeps the name of the author, who is recorded with each edit, for later edits in this browser tab. */
export const keepAuthor = (author: string): void => keep('sessionStorage', AUTHOR, author.trim());

import { keep, kept } from './browser-storage.ts';

/**
 * Key under which the author of changes, a role or an organisation, is kept for the tab. There are no user
 * accounts yet.
 */
const AUTHOR = 'passerelles.author';

/** The author kept for this tab; an empty text when none is. */
export const keptAuthor = (): string => kept('sessionStorage', AUTHOR) ?? '';

/** Keeps the author for this tab. */
export const keepAuthor = (author: string): void => keep('sessionStorage', AUTHOR, author.trim());

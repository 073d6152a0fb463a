import { keep, kept } from './browser-storage.ts';

/** Who writes: a role or an organisation, asked once and kept for the tab. There are no accounts yet. */
const AUTHOR = 'passerelles.author';

export const keptAuthor = (): string => kept('sessionStorage', AUTHOR) ?? '';

export const keepAuthor = (author: string): void => keep('sessionStorage', AUTHOR, author.trim());

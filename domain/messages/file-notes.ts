import { fileNotes as en } from './en/file-notes.ts';
import { fileNotes as fr } from './fr/file-notes.ts';

/** What was odd in a file, in words. */
export const FILE_NOTES = { fr, en };

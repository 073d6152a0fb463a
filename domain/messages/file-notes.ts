import { fileNotes as en } from './en/file-notes.ts';
import { fileNotes as fr } from './fr/file-notes.ts';

/** Words for oddities found in a file, by language. */
export const FILE_NOTES = { fr, en };

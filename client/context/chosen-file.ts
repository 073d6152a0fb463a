/** A file that the user chose on one screen for the import, which reads it when it opens. */

/** Kinds of files that the import takes, for a chooser of files. */
export const ACCEPTED_FILES = '.csv,.tsv,.txt,.xlsx,.ods,.json,text/csv,application/json';

let chosen: File | undefined;

/** Keeps a file for the import, which the caller opens next. */
export function keepChosenFile(file: File): void {
  chosen = file;
}

/** Returns the file that was kept for the import, once; undefined when there is none. */
export function takeChosenFile(): File | undefined {
  const file = chosen;
  chosen = undefined;
  return file;
}

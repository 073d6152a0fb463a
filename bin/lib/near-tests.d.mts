/** At most `most` tests near to the changed files, of all `files`, which `read` gives the text of. Nearest first. */
export function nearestTests(
  changed: readonly string[],
  files: readonly string[],
  read: (file: string) => string,
  most: number,
): string[];

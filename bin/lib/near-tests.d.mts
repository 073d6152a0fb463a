/** At most `most` tests near to the changed files and the names in their changed lines, of all `files`, which `read` gives the text of. Nearest first. */
export function nearestTests(
  changed: readonly { readonly file: string; readonly names: ReadonlySet<string> }[],
  files: readonly string[],
  read: (file: string) => string,
  most: number,
): string[];

/**
 * Quoting of cells. A text is written as it is when it would be read back unchanged. Otherwise (spaces at the ends, a
 * separator inside, a code equal to another word) it is written as a JSON string.
 */

/** Characters that must be escaped as `\u….` inside quotes: list separators and characters that files lose. */
const BY_NUMBER = /[|;\u007f-\u00a0\u2028\u2029\ufffd\p{Noncharacter_Code_Point}]/gu;

/** Writes a text as a JSON string that survives in a cell. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(BY_NUMBER, byNumber);
}

/** Escapes a character as JSON does: `\u` and four hexadecimal digits for each of its UTF-16 units. */
export const byNumber = (sign: string): string =>
  sign
    .split('')
    .map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/**
 * Returns the text inside a cell that is written in quotes, as JSON writes texts; undefined when the cell is not
 * quoted.
 */
export function unquoted(cell: string): string | undefined {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return undefined;
  try {
    const value: unknown = JSON.parse(cell);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text that starts like a formula, perhaps after apostrophes that made it harmless. */
const FORMULA = /^'*[=+\-@\t\r]/;
/** Unpaired surrogates, non-characters and the replacement character: files do not keep them. */
const NO_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/u;

/**
 * Whether files of every export format keep all characters of a text. Control characters other than a line break are
 * lost.
 */
export function isKept(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 10) || (code > 126 && code < 160)) return false;
  }
  return !NO_CHARACTER.test(text);
}

/**
 * Writes a text as the content of a table cell, in quotes where it would otherwise not be read back as the same text.
 * `parts` matches separators that would split the text in a list.
 */
export function writeText(text: string, parts: RegExp | null = null): string {
  const stands =
    text.trim() === text &&
    text !== '' &&
    text !== EMPTY_LIST &&
    !SILENT_CELL.test(text) &&
    !(text.startsWith("'") && FORMULA.test(text)) &&
    isKept(text) &&
    unquoted(text) === undefined &&
    (parts === null || !parts.test(text));
  return stands ? text : quoted(text);
}

/** What people type for "nothing", such as a dash or "n/a". Such a cell counts as blank. */
export const SILENT_CELL = /^(?:[-–—/?.…_]+|n\/a|n\.?\s?c\.?)$/i;

/** How a cell writes an empty list. A blank cell means an absent value instead. */
export const EMPTY_LIST = '[]';

/**
 * Puts an apostrophe before the content of a cell that a spreadsheet would run as a formula; other contents stay.
 * `plainText` removes it.
 */
export function neutralised(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * Reads the content of a table cell as plain text: without spaces at the ends, without quotes around it, and without
 * the apostrophe that keeps a spreadsheet from running a formula.
 */
export function plainText(cell: string): string {
  const bare = revealed(cell);
  return unquoted(bare) ?? bare;
}

/**
 * Returns the content of a table cell without spaces at the ends and without the apostrophe that keeps a spreadsheet
 * from running a formula. Quotes stay.
 */
export function revealed(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1).trim() : text;
}

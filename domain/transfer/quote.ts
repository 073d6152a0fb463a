/**
 * A cell says a text as it is, wherever it would be read back as it is. Where it would not (blank ends, a bar inside an
 * element of a list, a code that reads as the word of another), it stands in quotes, as JSON: then it means just that.
 */

/** Signs that would part a list or be lost on the way, written by their numbers inside quotes. */
const BY_NUMBER = /[|;\u007f-\u00a0\u2028\u2029\ufffe\uffff]/g;

export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    BY_NUMBER,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What stands in quotes; undefined when the cell is no quoted text. */
export function unquoted(cell: string): string | undefined {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return undefined;
  try {
    const value: unknown = JSON.parse(cell);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Begins like a formula, behind any number of the apostrophes that neutralise one. */
const FORMULA = /^'*[=+\-@\t\r]/;
/** Halves of characters, and signs that are no characters: no file keeps them. */
const NO_CHARACTER = /[\p{Cs}\ufffe\uffff]/u;

/** Control signs that XML or a text file would not give back; a line break is kept. */
function isKept(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 10) || (code > 126 && code < 160)) return false;
  }
  return !NO_CHARACTER.test(text);
}

/** A text as a cell says it; `parts` are the signs that would part it. */
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

/** What people type where they have nothing to say; such a cell is as good as blank. */
export const SILENT_CELL = /^(?:[-–—/?.…_]+|n\/a|n\.?\s?c\.?)$/i;

/** How a cell says a list with nothing in it; a blank cell says nothing at all. */
export const EMPTY_LIST = '[]';

/** A cell that a spreadsheet would take for a formula, made harmless by an apostrophe; `plainText` takes it away. */
export function neutralised(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** What a cell of text says: without blank ends, quotes, or the apostrophe that neutralises a formula. */
export function plainText(cell: string): string {
  const bare = revealed(cell);
  return unquoted(bare) ?? bare;
}

/** The same, still in its quotes. */
export function revealed(cell: string): string {
  const text = cell.trim();
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1).trim() : text;
}

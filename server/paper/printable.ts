/**
 * Characters that no page can show: control characters, halves of a character and what Unicode gives no meaning to.
 * Directions of writing that a text does not end would reach into the texts after it.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** What ends a line or leads to a place in it. */
const LINE_ENDS = /[\t-\r\u0085\u2028\u2029]/g;

/** Characters whose meaning is a matter of private agreement: each typeface shows them otherwise. */
const PRIVATE = /\p{Co}/gu;

/** Stands for a character that no typeface here has. */
const REPLACEMENT = '\ufffd';

/** Longer words, such as addresses of pages, are parted where a line ends. */
const LONGEST_WORD = 40;
const PART = 20;

/** Leaves out what no page can show, and makes ends of lines spaces. */
export const visible = (text: string): string =>
  text.replace(LINE_ENDS, ' ').replace(UNPRINTABLE, '').replace(PRIVATE, REPLACEMENT);

/** Makes a line of text printable: nothing invisible in it but spaces, and no word that is wider than a column of text. */
export const printable = (text: string): string =>
  visible(text).replace(new RegExp(`\\S{${LONGEST_WORD},}`, 'gu'), parted);

/** Replaces the characters that no typeface here has. */
export const without = (text: string, missing: ReadonlySet<string>): string =>
  missing.size === 0 ? text : [...text].map((sign) => (missing.has(sign) ? REPLACEMENT : sign)).join('');

/** Lets a long word go on in the next line, every twenty characters. */
function parted(word: string): string {
  const signs = [...word];
  const parts: string[] = [];
  for (let start = 0; start < signs.length; start += PART)
    parts.push(signs.slice(start, start + PART).join(''));
  return parts.join('\u200b');
}

/** Turns the HTML that databases leave in cells into plain text. */

/** Tags that end a line. */
const BREAKS = /<\/?(?:p|div|li|ul|ol|tr|h[1-6]|table|section)\b[^>]{0,300}>|<br\s*\/?>/gi;
const TAGS = /<\/?[a-z][a-z0-9]*\b[^>]{0,300}>|<!--[^>]{0,1000}-->/gi;
const HAS_HTML =
  /<\/?(?:p|div|br|li|ul|ol|span|strong|em|b|i|u|a|h[1-6]|font|table|tr|td)\b[^>]{0,300}>|&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8}\d?);/i;

/** Named entities of French, Dutch and German texts. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  deg: '°',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  szlig: 'ß',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
};
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

/** Whether a text holds tags or entities of HTML. A lone "<" or "&" is none. */
export const hasHtml = (text: string): boolean => HAS_HTML.test(text);

/**
 * Turns a text with HTML into plain text: paragraphs and list items become lines, entities become characters, other
 * tags are removed. A text without HTML is returned as it is.
 */
export function htmlText(text: string): string {
  if (!hasHtml(text)) return text;
  return text
    .replace(/<(?:script|style)\b[\s\S]{0,20000}?<\/(?:script|style)>/gi, ' ')
    .replace(/<li\b[^>]{0,300}>/gi, '\n• ')
    .replace(BREAKS, '\n')
    .replace(TAGS, '')
    .replace(/&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8}\d?);/gi, (all, name: string) => character(name) ?? all)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The character of an entity; undefined when there is none. */
function character(name: string): string | undefined {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isCharacter = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : ' ';
  }
  const own = NAMED[name] ?? NAMED[name.toLowerCase()];
  if (own !== undefined) return own;
  const accented = /^([a-z])(grave|acute|circ|tilde|uml|cedil)$/i.exec(name);
  const accent = ACCENTS[accented?.[2]?.toLowerCase() ?? ''];
  return accent === undefined ? undefined : `${accented?.[1] ?? ''}${accent}`.normalize('NFC');
}

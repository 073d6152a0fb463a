/** XML text: what XML 1.0 cannot hold at all (control characters, halves of characters) becomes U+FFFD. */

/** Everything but the characters of XML 1.0 (production 2); a half of a character alone is none of them. */
const UNHOLDABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // For "]]>".
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn these into spaces or line feeds unless they are written so.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for an element or an attribute. */
export const xml = (text: string): string =>
  text.replace(UNHOLDABLE, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? '');

/** XML text: what XML 1.0 cannot hold at all (control characters, halves of characters) becomes U+FFFD. */

/** Everything but the characters of XML 1.0 (production 2); a half of a character alone is none of them. */
const UNHOLDABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // For "]]>".
  '>': '&gt;',
  '"': '&quot;',
};

/** A text for an element or an attribute. What readers take for a blank or for the end of a line stands by its number. */
export const xml = (text: string): string =>
  text
    .replace(UNHOLDABLE, '\ufffd')
    .replace(/[&<>"\p{Cc}\u2028\u2029]/gu, (sign) => ESCAPES[sign] ?? `&#${sign.charCodeAt(0)};`);

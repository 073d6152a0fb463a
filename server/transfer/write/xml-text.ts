/** Escaping of texts for XML. */

/** Characters that XML 1.0 cannot hold (production 2), including unpaired surrogates. They become U+FFFD. */
const UNHOLDABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // Needed for "]]>".
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Escapes a text for use in an XML element or attribute. Control characters and line separators are written by
 * number, such as `&#10;`.
 */
export const xml = (text: string): string =>
  text
    .replace(UNHOLDABLE, '\ufffd')
    .replace(/[&<>"\p{Cc}\u2028\u2029]/gu, (sign) => ESCAPES[sign] ?? `&#${sign.charCodeAt(0)};`);

/** Folding: reduces a text to lower-case words, so that accents, case, punctuation and apostrophes do not matter. */

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

const ASCII = /^[\u0020-\u007e]*$/;

/** Reduces a text to plain letters and digits for comparison: "L’Œuvre-École (ASBL)" → "l oeuvre ecole asbl". */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  const lower = text.toLowerCase().replaceAll('&', ' et ');
  if (ASCII.test(lower)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  return lower
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Legal forms do not help to identify an organisation. */
const LEGAL_FORM = /(?:^| )(?:a s b l|asbl|scrl fs|scrlfs|scrl|srl|sa|vzw)(?= |$)/g;

const MAY_HOLD_FORM = /asbl|a s b l|scrl|srl|vzw|\bsa\b/;

/**
 * Reduces the name of an organisation to plain letters and digits for comparison, without its legal form (ASBL…),
 * unless nothing else would be left.
 */
export function foldName(text: string): string {
  const folded = fold(text);
  if (!MAY_HOLD_FORM.test(folded)) return folded;
  const bare = folded.replace(LEGAL_FORM, '').trim();
  return bare === '' ? folded : bare;
}

/** Most characters taken from a name for an id. */
const SLUG_LENGTH = 60;

/**
 * Makes a readable id or code from a name: "Métiers de bouche" → "metiers-de-bouche"; empty when no letter or digit is
 * left.
 */
export function slug(text: string): string {
  return foldName(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
}

/**
 * Makes a text that can be used as an id from a name: lower case, without accents, with hyphens; "x" when the name
 * has no letter that an id may contain.
 */
export const idText = (name: string): string => slug(name) || 'x';

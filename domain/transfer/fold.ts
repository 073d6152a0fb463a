/** Texts brought to what people mean by them: without accents, case, punctuation and kinds of apostrophes. */

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

const ASCII = /^[\u0020-\u007e]*$/;

/** "L’Œuvre-École (ASBL)" → "l oeuvre ecole asbl". */
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

/** Legal forms say nothing about who is meant. */
const LEGAL_FORM = /(?:^| )(?:a s b l|asbl|scrl fs|scrlfs|scrl|srl|sa|vzw)(?= |$)/g;

const MAY_HOLD_FORM = /asbl|a s b l|scrl|srl|vzw|\bsa\b/;

/** The name of an organisation, without its legal form; a name that is nothing else keeps it. */
export function foldName(text: string): string {
  const folded = fold(text);
  if (!MAY_HOLD_FORM.test(folded)) return folded;
  const bare = folded.replace(LEGAL_FORM, '').trim();
  return bare === '' ? folded : bare;
}

/** Longest part of an id that is made from a name. */
const SLUG_LENGTH = 60;

/** A readable id or code from a name: "Métiers de bouche" → "metiers-de-bouche"; empty when nothing is left. */
export function slug(text: string): string {
  return foldName(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH)
    .replace(/^-+|-+$/g, '');
}

/** The same where something must stand, also for a name in letters that no id may hold. */
export const idText = (name: string): string => slug(name) || 'x';

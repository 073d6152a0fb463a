import { LANGUAGES, type Language } from '../domain/messages/codes.ts';

/** Longer headers are ignored; no browser sends them. */
const LONGEST_HEADER = 500;

/**
 * Chooses `fr` or `en` by an Accept-Language header (RFC 9110 §12.5.4); French without a header, or when neither
 * fits.
 */
export function languageOf(header: string | undefined): Language {
  if (header === undefined || header.length > LONGEST_HEADER) return 'fr';
  let best: { language: Language; weight: number } = { language: 'fr', weight: 0 };
  for (const part of header.split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = LANGUAGES.find((known) => tag === known || tag.startsWith(`${known}-`));
    if (language === undefined) continue;
    const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    if (weight > best.weight) best = { language, weight };
  }
  return best.language;
}

/**
 * Returns the language of a locale such as `en_GB.UTF-8`: English for English ones, French for all others and for
 * undefined.
 */
export const languageOfLocale = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('en') ? 'en' : 'fr';

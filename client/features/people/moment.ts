import type { Language } from '../../../domain/messages/codes.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { localDay, localTime } from '../../../domain/model/local-day.ts';

/** Writes a moment in words, in the time zone of the reader: "1er janvier 2026, 14:05". */
export function momentInWords(iso: string, language: Language): string {
  const at = new Date(iso);
  return `${dayInWords(localDay(at), language)}, ${localTime(at)}`;
}

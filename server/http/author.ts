import type { Request } from 'express';
import * as z from 'zod';
import { AUTHORS } from '../../domain/messages/authors.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { Text } from '../../domain/model/fields.ts';
import { parseQuery } from '../query-input.ts';

/** A header holds ASCII only: other characters come percent-encoded. */
const Author = z.strictObject({ 'X-Author': Text });

/**
 * Who writes, for routes whose body has no place for it: the role or organisation in `X-Author`, else words that say
 * that nobody gave one.
 */
export function authorOf(request: Request, language: Language): string {
  const header = request.get('x-author')?.trim() ?? '';
  if (header === '') return AUTHORS[language].api;
  return parseQuery(Author, { 'X-Author': decoded(header) }, language)['X-Author'];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

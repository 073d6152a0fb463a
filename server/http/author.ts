import type { Request } from 'express';
import * as z from 'zod';
import { AUTHORS } from '../../domain/messages/authors.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { Text } from '../../domain/model/fields.ts';
import { parseQuery } from '../query-input.ts';

/** Schema of the author. Headers hold ASCII only, so other characters arrive percent-encoded. */
const Author = z.strictObject({ 'X-Author': Text });

/**
 * Returns who makes a write, for routes whose body does not say it: the role or organisation in the header
 * `X-Author`, or words for "unknown" in a language. Throws the failure `bad-request` when the header is not valid.
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

import type { Response } from 'express';

/** XML says its encoding in its first line too; texts get theirs from Express. */
const withCharset = (mediaType: string): string =>
  mediaType.endsWith('+xml') ? `${mediaType}; charset=utf-8` : mediaType;

/** Says that an answer is a file that the browser saves, under its name. */
export const asFile = (
  response: Response,
  { name, mediaType }: { readonly name: string; readonly mediaType: string },
): Response => response.attachment(name).set('Content-Type', withCharset(mediaType));

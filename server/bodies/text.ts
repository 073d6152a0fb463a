import { failure } from '../errors.ts';

/** The text of a body in UTF-8, with or without a mark at its start. Throws `body-not-utf8`. */
export function bodyText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw failure('body-not-utf8', {}, { cause: error });
  }
}

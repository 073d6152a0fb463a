import { failure } from '../errors.ts';

/**
 * Decodes the bytes of a JSON body as UTF-8, without a byte order mark at the start. Throws the failure
 * `charset-unsupported` for other encodings.
 */
export function utf8Text(bytes: Uint8Array): string {
  const wide = wideCharset(bytes);
  if (wide !== undefined) throw failure('charset-unsupported', { charset: wide });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // Most such bytes come from a file saved in the western Windows encoding.
    throw failure('charset-unsupported', { charset: 'ISO-8859-1 (?)' }, { cause: error });
  }
}

/** Recognises UTF-16 and UTF-32 by a byte order mark, or by zero bytes: JSON begins with two ASCII characters. */
function wideCharset([a, b, c, d]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  const zeros = [a, b, c, d].filter((byte) => byte === 0).length;
  if (zeros === 0) return undefined;
  return zeros > 2 || (a === 0 && b === 0) ? 'UTF-32' : 'UTF-16';
}

/** Throws the failure `charset-unsupported` when a Content-Type header names a character set other than UTF-8. */
export function refuseOtherCharsets(contentType: string): void {
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType)?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return;
  throw failure('charset-unsupported', { charset: charset.slice(0, 40) });
}

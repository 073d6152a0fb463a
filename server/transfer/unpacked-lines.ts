import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { failure, systemCode } from '../errors.ts';

/** Limits on a line (characters) and on all lines (bytes), far above any network with its history. */
const LONGEST_LINE = 400_000_000;
const LARGEST_BYTES = 8 * 1024 * 1024 * 1024;

/**
 * Yields the lines of text of a gzip file, given as bytes, one at a time. Throws the failure `backup-damaged`, which
 * mentions `path`, also when the content is too large.
 */
export async function* unpackedLines(bytes: Uint8Array, path: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let total = 0;
  for await (const piece of pieces(bytes, path)) {
    total += piece.length;
    rest += decoder.write(piece);
    if (total > LARGEST_BYTES || rest.length > LONGEST_LINE)
      throw failure('backup-damaged', { path, reason: 'size' });
    if (!piece.includes(0x0a)) continue;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function* pieces(bytes: Uint8Array, path: string): AsyncGenerator<Buffer> {
  try {
    yield* Readable.from([bytes]).pipe(createGunzip());
  } catch (error) {
    throw failure('backup-damaged', { path, reason: systemCode(error) ?? 'gzip' }, { cause: error });
  }
}

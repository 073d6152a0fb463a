import { createHash } from 'node:crypto';
import { failure } from '../errors.ts';
import { FILE_LIMITS, MEGABYTE } from './read/limits.ts';

const PIECE = MEGABYTE;
const FIRST_PIECE = MEGABYTE / 16;

/**
 * Collects the chunks of an uploaded file in pieces of shared memory. `take` provides a piece of a given size
 * whenever the piece before is full. Returns functions to add a chunk, and to get the pieces, the size and a hash of
 * the content.
 */
export function gatherPieces(take: (size: number) => SharedArrayBuffer) {
  const pieces: SharedArrayBuffer[] = [];
  const hash = createHash('sha256');
  let size = 0;
  let bytes = 0;
  let left: Uint8Array = new Uint8Array(0);
  return {
    pieces,
    /** Length of the file so far. */
    size: (): number => size,
    /** Length of the pieces taken, of which the last may not be full. */
    bytes: (): number => bytes,
    /** SHA-256 of the content. */
    digest: (): string => hash.digest('hex'),
    /** Throws `upload-too-large`, and what `take` throws. */
    write: (chunk: Uint8Array): void => {
      size += chunk.length;
      if (size > FILE_LIMITS.megabytes * MEGABYTE)
        throw failure('upload-too-large', { limit: FILE_LIMITS.megabytes });
      hash.update(chunk);
      for (let start = 0; start < chunk.length; ) {
        if (left.length === 0) {
          const piece = take(pieces.length === 0 ? FIRST_PIECE : PIECE);
          pieces.push(piece);
          bytes += piece.byteLength;
          left = new Uint8Array(piece);
        }
        const part = chunk.subarray(start, start + left.length);
        left.set(part);
        left = left.subarray(part.length);
        start += part.length;
      }
    },
  };
}

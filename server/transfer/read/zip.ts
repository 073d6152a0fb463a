import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Failure, failure } from '../../errors.ts';
import { FILE_LIMITS, MEGABYTE } from './limits.ts';
import type { Reading } from './reading.ts';

/** The parts of a zip file. Each is unpacked while it is read, never whole. */
export interface Parts {
  readonly names: readonly string[];
  /** Yields the pieces of a part. Throws a `Failure` when it is missing, damaged or too large. */
  readonly pieces: (part: string) => AsyncGenerator<Buffer>;
}

/**
 * Reads the directory of a zip file and checks the number and names of the files in it (its parts). Unpacks nothing
 * yet: the result has a function that unpacks one part. Throws a `Failure`.
 */
export async function openParts(bytes: Buffer, reading: Reading): Promise<Parts> {
  const { name } = reading;
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    if (zip.entryCount > FILE_LIMITS.parts)
      throw failure('file-too-many-parts', { name, count: zip.entryCount, limit: FILE_LIMITS.parts });
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw failure('file-protected', { name });
      // Spreadsheet programs ignore case in the names of parts.
      entries.set(entry.fileName.toLowerCase(), entry);
    }
  } catch (error) {
    throw zipFailure(error, name);
  }
  const announced = [...entries.values()]
    .filter(({ fileName }) => fileName.endsWith('.xml'))
    .reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  let unpacked = 0;

  async function* pieces(part: string): AsyncGenerator<Buffer> {
    const entry = entries.get(part.toLowerCase());
    if (entry === undefined) throw failure('file-damaged', { name, part: shownPart(part) });
    unpacked += entry.uncompressedSize;
    checkSize(entry, unpacked, name);
    let size = 0;
    let checksum = 0;
    try {
      const stream = await zip.openReadStreamPromise(entry);
      for await (const piece of stream as AsyncIterable<Buffer>) {
        reading.check();
        size += piece.length;
        checksum = crc32(piece, checksum);
        reading.progress(Math.min(unpacked - entry.uncompressedSize + size, announced), announced);
        yield piece;
      }
      if (checksum !== entry.crc32) throw new Error('The bytes of the part are not those that were packed.');
    } catch (error) {
      if (error instanceof Failure || !(error instanceof Error) || isCancel(error)) throw error;
      throw failure('file-damaged', { name, part: shownPart(part) }, { cause: error });
    }
  }

  return {
    names: [...entries.values()].map(({ fileName }) => fileName),
    pieces,
  };
}

/**
 * Checks the announced size of a part before it is unpacked. A part that is larger than announced is stopped by yauzl
 * (`validateEntrySizes`).
 */
function checkSize(
  { fileName, compressedSize, uncompressedSize }: Entry,
  unpacked: number,
  name: string,
): void {
  const part = shownPart(fileName);
  if (
    uncompressedSize > FILE_LIMITS.packingFromMegabytes * MEGABYTE &&
    uncompressedSize > compressedSize * FILE_LIMITS.packing
  )
    throw failure('file-packed-too-much', { name, part, limit: FILE_LIMITS.packing });
  if (unpacked > FILE_LIMITS.unpackedMegabytes * MEGABYTE)
    throw failure('file-unpacks-too-large', { name, part, limit: FILE_LIMITS.unpackedMegabytes });
}

function zipFailure(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || error instanceof Failure || isCancel(error)) return error;
  const unsafe = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)$/s.exec(
    error.message,
  );
  if (unsafe !== null)
    return failure('file-unsafe-name', { name, part: shownPart(unsafe[1] ?? '') }, { cause: error });
  if (/strong encryption/.test(error.message)) return failure('file-protected', { name }, { cause: error });
  return failure('file-damaged', { name, part: 'zip' }, { cause: error });
}

/** The reading was cancelled; the file is not at fault. */
const isCancel = (error: Error): boolean => error.name === 'AbortError';

/** Makes the name of a part safe for messages: on one line, short. */
const shownPart = (part: string): string => part.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 80);

import { type Checked, isWhole, type Mend, mendBit, sign } from './mend.ts';

/**
 * Format (version 3) of the data file of the embedded engine. It consists of pages of 4 kB: a file header, then two
 * database headers. Each database header leads to an image, which is a directory of chunks. A new image is written
 * beside the previous one, whose header stays until the next. Headers, directories and chunks have a CRC-32.
 */

const PAGE = 4_096;
const FILE_HEADER: Checked = { start: 0, end: 0x48, checksum: 0x48 };
const MAGIC = 'GRAF';
/** Place of the database id in the file header; the log has the same id. */
const IDENTITY = { start: 0x10, end: 0x20 };
/** Offsets within a database header. */
const HEADER = {
  magic: 'GDBH',
  iteration: 0x08,
  offset: 0x28,
  length: 0x30,
  directory: 0x34,
  checksum: 0x50,
};
const ENTRY = { first: 0x20, bytes: 48, offset: 24, length: 32, checksum: 40 };
/** Byte ranges of a directory entry that tell the kind of chunk. Chunks of one kind may replace each other. */
const KIND = [
  [0, 4],
  [12, 16],
] as const;

/** What to do with a chunk of which several bits are wrong. */
type Broken = 'TAKEN' | 'REPLACED';

/** A copy of a data file that opens one of its images. */
export interface Image {
  readonly bytes: Buffer;
  readonly mends: readonly Mend[];
}

/** Reads the database id, 16 bytes, from a data file of the embedded store. */
export const identityOf = (file: Buffer): Buffer => file.subarray(IDENTITY.start, IDENTITY.end);

/**
 * Returns a copy of a data file of the embedded store in which the database id is replaced by `identity` (16 bytes).
 */
export function withIdentity(file: Buffer, identity: Buffer): Buffer {
  const copy = Buffer.from(file);
  identity.copy(copy, IDENTITY.start);
  sign(copy, FILE_HEADER);
  return copy;
}

/**
 * Finds the states that were saved in a damaged data file of the embedded store, the latest first. For each it
 * returns a copy of the file, repaired where possible, that opens at this state. `name` is used in the list of
 * repairs, `fresh` (an empty data file) provides the file header if needed, and `broken` says whether data that
 * cannot be repaired is kept or replaced.
 */
export function imagesOf(file: Buffer, name: string, fresh: Buffer, broken: Broken = 'TAKEN'): Image[] {
  if (file.length < 3 * PAGE) return [];
  const common = Buffer.from(file);
  const mends: Mend[] = [];
  const note = (offset: number, how: Mend['how']): void => void mends.push({ file: name, offset, how });
  if (!hasFileHeader(common)) {
    const isMended = mendBit(common, FILE_HEADER) && hasFileHeader(common);
    if (!isMended) fresh.copy(common, 0, 0, PAGE);
    note(0, isMended ? 'BIT' : 'HEADER');
  }
  const headers = [PAGE, 2 * PAGE].filter((at) => {
    const place = headerPlace(at);
    if (isWhole(common, place)) return true;
    const isMended = mendBit(common, place);
    if (isMended) note(at, 'BIT');
    return isMended;
  });
  headers.sort((a, b) => iterationAt(common, b) - iterationAt(common, a));
  return headers.flatMap((at, index) => {
    const bytes = Buffer.from(common);
    // The engine opens this image once the later headers are erased.
    for (const later of headers.slice(0, index)) bytes.fill(0, later, later + PAGE);
    const found = imageAt(bytes, at, name, broken);
    return found === undefined ? [] : [{ bytes, mends: [...mends, ...found] }];
  });
}

const hasFileHeader = (file: Buffer): boolean =>
  file.toString('latin1', 0, MAGIC.length) === MAGIC && isWhole(file, FILE_HEADER);
const headerPlace = (at: number): Checked => ({
  start: at,
  end: at + HEADER.checksum,
  checksum: at + HEADER.checksum,
});
const iterationAt = (file: Buffer, at: number): number => file.readUInt32LE(at + HEADER.iteration);

/** Repairs an image in place. Undefined when its directory or one of its chunks is missing. */
function imageAt(file: Buffer, at: number, name: string, broken: Broken): Mend[] | undefined {
  if (file.toString('latin1', at, at + 4) !== HEADER.magic) return undefined;
  const start = Number(file.readBigUInt64LE(at + HEADER.offset));
  const end = start + file.readUInt32LE(at + HEADER.length);
  const directory: Checked = { start, end, checksum: at + HEADER.directory };
  const mends: Mend[] = [];
  if (end > file.length) return undefined;
  if (!isWhole(file, directory)) {
    if (!mendBit(file, directory)) return undefined;
    mends.push({ file: name, offset: start, how: 'BIT' });
  }
  const entries: number[] = [];
  for (let entry = start + ENTRY.first; entry + ENTRY.bytes <= end; entry += ENTRY.bytes) entries.push(entry);
  for (const entry of entries) {
    const chunk = chunkOf(file, entry);
    if (chunk.end > file.length) return undefined;
    if (isWhole(file, chunk)) continue;
    const isMended = mendBit(file, chunk);
    if (!isMended && broken === 'TAKEN') sign(file, chunk);
    if (!isMended && broken === 'REPLACED' && !replaced(file, entry, entries)) return undefined;
    mends.push({ file: name, offset: chunk.start, how: isMended ? 'BIT' : broken });
  }
  sign(file, directory);
  sign(file, headerPlace(at));
  return mends;
}

function chunkOf(file: Buffer, entry: number): Checked {
  const start = Number(file.readBigUInt64LE(entry + ENTRY.offset));
  const end = start + Number(file.readBigUInt64LE(entry + ENTRY.length));
  return { start, end, checksum: entry + ENTRY.checksum };
}

/** Replaces a chunk by an intact chunk of the same kind that fits. False when there is none. */
function replaced(file: Buffer, entry: number, entries: readonly number[]): boolean {
  const { start, end } = chunkOf(file, entry);
  const room = Math.ceil((end - start) / PAGE) * PAGE;
  const isAlike = (other: number): boolean =>
    other !== entry &&
    KIND.every(([from, to]) =>
      file.subarray(entry + from, entry + to).equals(file.subarray(other + from, other + to)),
    );
  const other = entries.filter(isAlike).find((one) => {
    const chunk = chunkOf(file, one);
    return chunk.end - chunk.start <= room && isWhole(file, chunk);
  });
  if (other === undefined) return false;
  const chunk = chunkOf(file, other);
  file.copy(file, start, chunk.start, chunk.end);
  file.copy(file, entry + ENTRY.length, other + ENTRY.length, other + ENTRY.checksum + 4);
  return true;
}

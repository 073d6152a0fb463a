import { crc32 } from 'node:zlib';
import { type Checked, isWhole, type Mend, mendBit, sign } from './mend.ts';

/**
 * Format (version 2) of a log file of the embedded engine: a header, then one frame per transaction. A frame has its
 * length, the CRC-32 of the rest, its position in the log, and the content.
 */

const HEADER = { bytes: 128, magic: 'GRAFWAL\0', version: 2, identity: 16, start: 32 };
const HEADER_PLACE: Checked = { start: 0, end: 0x7c, checksum: 0x7c };
const FRAME = { length: 0, checksum: 4, position: 8, content: 25 };
const LENGTH_BITS = 32;

export interface LogFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface MendedLog {
  readonly files: readonly LogFile[];
  readonly mends: readonly Mend[];
}

/**
 * Reads from the name of a log file of the embedded store at which position in the whole log the file starts. NaN for
 * the name of another file.
 */
export const startOf = (name: string): number => Number(/^wal_(\d+)\.log$/.exec(name)?.[1] ?? Number.NaN);

/** Reads the database id from the log files of the embedded store; undefined when none of them has an intact header. */
export function identityOfLog(files: readonly LogFile[]): Buffer | undefined {
  const whole = files.find(({ bytes }) => isWhole(bytes, HEADER_PLACE));
  return whole?.bytes.subarray(HEADER.identity, HEADER.identity + 16);
}

/**
 * Repairs copies of the log files of the embedded store and returns them with the list of repairs. It stops at the
 * first record that cannot be repaired and cuts the rest, as later records depend on it. `folder` is named in the
 * list; `identity` is the database id for a lost file header.
 */
export function mendedLog(files: readonly LogFile[], folder: string, identity: Buffer): MendedLog {
  const kept: LogFile[] = [];
  const mends: Mend[] = [];
  for (const { name, bytes } of files) {
    const path = `${folder}/${name}`;
    const { bytes: whole, mends: found, isCut } = mendedFile(bytes, name, path, identity);
    mends.push(...found);
    if (whole !== undefined) kept.push({ name, bytes: whole });
    if (isCut) break;
  }
  return { files: kept, mends };
}

function mendedFile(
  given: Buffer,
  name: string,
  path: string,
  identity: Buffer,
): { readonly bytes?: Buffer; readonly mends: readonly Mend[]; readonly isCut: boolean } {
  const mends: Mend[] = [];
  const note = (offset: number, how: Mend['how']): void => void mends.push({ file: path, offset, how });
  if (given.length < HEADER.bytes) {
    note(0, 'CUT');
    return { mends, isCut: true };
  }
  const file = Buffer.from(given);
  if (!isWhole(file, HEADER_PLACE)) {
    const isMended = mendBit(file, HEADER_PLACE);
    if (!isMended) makeHeader(file, startOf(name), identity);
    note(0, isMended ? 'BIT' : 'HEADER');
  }
  const origin = Number(file.readBigUInt64LE(HEADER.start)) - HEADER.bytes;
  let at = HEADER.bytes;
  while (at < file.length) {
    const end = frameEnd(file, at);
    const mended = end ?? mendedFrame(file, at, origin + at);
    if (mended === undefined) {
      note(at, 'CUT');
      return { bytes: file.subarray(0, at), mends, isCut: true };
    }
    if (end === undefined) note(at, 'BIT');
    at = mended;
  }
  return { bytes: file, mends, isCut: false };
}

function makeHeader(file: Buffer, start: number, identity: Buffer): void {
  file.fill(0, 0, HEADER.bytes);
  file.write(HEADER.magic, 0, 'latin1');
  file.writeUInt16LE(HEADER.version, 8);
  file.writeUInt16LE(HEADER.bytes, 10);
  identity.copy(file, HEADER.identity);
  file.writeBigUInt64LE(BigInt(start), HEADER.start);
  sign(file, HEADER_PLACE);
}

/** The end of an intact frame; undefined when it is damaged. */
function frameEnd(file: Buffer, at: number, length = lengthAt(file, at)): number | undefined {
  const end = at + FRAME.content + length;
  if (end > file.length) return undefined;
  return crc32(checkedPart(file, at, end, length)) === file.readUInt32LE(at + FRAME.checksum)
    ? end
    : undefined;
}

/** Repairs a frame with a single wrong bit, in place. Returns its end, or undefined. */
function mendedFrame(file: Buffer, at: number, position: number): number | undefined {
  if (at + FRAME.content > file.length) return undefined;
  const found = lengthAt(file, at);
  for (let bit = 0; bit < LENGTH_BITS; bit += 1) {
    const length = (found ^ (1 << bit)) >>> 0;
    const end = frameEnd(file, at, length);
    if (end === undefined) continue;
    file.writeUInt32LE(length, at);
    return end;
  }
  const end = at + FRAME.content + found;
  if (end > file.length) return undefined;
  // The CRC covers the length and the content, so both are joined to search the wrong bit.
  const part = Buffer.concat([checkedPart(file, at, end, found), file.subarray(at + 4, at + 8)]);
  const place = { start: 0, end: part.length - 4, checksum: part.length - 4 };
  if (!mendBit(part, place)) return undefined;
  part.copy(file, at + FRAME.position, 4, part.length - 4);
  part.copy(file, at + FRAME.checksum, part.length - 4);
  return Number(file.readBigUInt64LE(at + FRAME.position)) === position ? end : undefined;
}

const lengthAt = (file: Buffer, at: number): number =>
  at + 4 <= file.length ? file.readUInt32LE(at + FRAME.length) : Number.MAX_SAFE_INTEGER;

function checkedPart(file: Buffer, at: number, end: number, length: number): Buffer {
  const part = Buffer.alloc(4 + end - at - FRAME.position);
  part.writeUInt32LE(length, 0);
  file.copy(part, 4, at + FRAME.position, end);
  return part;
}

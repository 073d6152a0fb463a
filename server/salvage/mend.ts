import { crc32 } from 'node:zlib';

/** How a place of a damaged file was made readable. */
export type Mended =
  /** One bit was wrong: its checksum says which, so that it is as it was written. */
  | 'BIT'
  /** A header without content was made anew from what is known. */
  | 'HEADER'
  /** Taken as it is in spite of its checksum: what it holds must be proved otherwise. */
  | 'TAKEN'
  /** Another piece stands in its place, so that the rest can be read: what it held must come from elsewhere. */
  | 'REPLACED'
  /** What follows it was left out. */
  | 'CUT';

export interface Mend {
  /** Name of the file in the folder of the store. */
  readonly file: string;
  readonly offset: number;
  readonly how: Mended;
}

/** What a byte adds to a CRC-32 that is zero. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** A wrong bit: in the bytes, or in the checksum that stands for them. */
export type WrongBit = { readonly byte: number; readonly bit: number } | 'checksum';

/**
 * The one bit that makes bytes and checksum fit when it is turned; undefined when more than one is wrong. A CRC-32 is
 * linear: a wrong bit changes it by a value that only depends on how far from the end it is.
 */
export function wrongBit(bytes: Uint8Array, checksum: number): WrongBit | undefined {
  const difference = (crc32(bytes) ^ checksum) >>> 0;
  if (difference === 0) return undefined;
  if ((difference & (difference - 1)) === 0) return 'checksum';
  const steps = Uint32Array.from({ length: 8 }, (_, bit) => TABLE[1 << bit]!);
  for (let byte = bytes.length - 1; byte >= 0; byte -= 1)
    for (let bit = 0; bit < 8; bit += 1) {
      const step = steps[bit]!;
      if (step === difference) return { byte, bit };
      steps[bit] = (step >>> 8) ^ TABLE[step & 0xff]!;
    }
  return undefined;
}

/** A place in a file with the checksum of its bytes. */
export interface Checked {
  readonly start: number;
  readonly end: number;
  /** Where its checksum stands. */
  readonly checksum: number;
}

export const isWhole = (file: Buffer, { start, end, checksum }: Checked): boolean =>
  end <= file.length &&
  checksum + 4 <= file.length &&
  crc32(file.subarray(start, end)) === file.readUInt32LE(checksum);

/** Turns the wrong bit of a place, in the file itself; false when there is not exactly one. */
export function mendBit(file: Buffer, place: Checked): boolean {
  const { start, end, checksum } = place;
  if (end > file.length || checksum + 4 > file.length) return false;
  const wrong = wrongBit(file.subarray(start, end), file.readUInt32LE(checksum));
  if (wrong === 'checksum') sign(file, place);
  else if (wrong !== undefined) file[start + wrong.byte]! ^= 1 << wrong.bit;
  return isWhole(file, place);
}

/** Writes the checksum that fits. */
export function sign(file: Buffer, { start, end, checksum }: Checked): void {
  file.writeUInt32LE(crc32(file.subarray(start, end)), checksum);
}

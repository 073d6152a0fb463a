import { crc32 } from 'node:zlib';

/** How a damaged place of a file was made readable. */
type Mended =
  /** A single wrong bit was corrected by means of the checksum, so the data is as written. */
  | 'BIT'
  /** A header was rebuilt. */
  | 'HEADER'
  /** Data with a wrong checksum was kept; its content must be confirmed otherwise. */
  | 'TAKEN'
  /** Another chunk replaced it so that the rest can be read; its content must come from elsewhere. */
  | 'REPLACED'
  /** The rest of the file was cut. */
  | 'CUT';

export interface Mend {
  /** Path of the file within the folder of the store. */
  readonly file: string;
  readonly offset: number;
  readonly how: Mended;
}

/** Table of CRC-32 values by byte. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** A wrong bit in the bytes, or in the checksum. */
type WrongBit = { readonly byte: number; readonly bit: number } | 'checksum';

/**
 * Finds the single wrong bit that explains why `bytes` and their CRC-32 checksum differ, in the bytes or in the
 * checksum itself. Undefined when they agree or several bits are wrong.
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

/** A part of a file that is protected by a checksum. */
export interface Checked {
  readonly start: number;
  readonly end: number;
  /** Position of the checksum in the file. */
  readonly checksum: number;
}

/**
 * Whether a part of a file, from `start` to `end`, is complete and matches the checksum (CRC-32) that stands at the
 * place `checksum` of the file.
 */
export const isWhole = (file: Buffer, { start, end, checksum }: Checked): boolean =>
  end <= file.length &&
  checksum + 4 <= file.length &&
  crc32(file.subarray(start, end)) === file.readUInt32LE(checksum);

/**
 * Repairs a part of a file in place if a single bit of it, or of its checksum, is wrong. Returns whether the part now
 * matches its checksum.
 */
export function mendBit(file: Buffer, place: Checked): boolean {
  const { start, end, checksum } = place;
  if (end > file.length || checksum + 4 > file.length) return false;
  const wrong = wrongBit(file.subarray(start, end), file.readUInt32LE(checksum));
  if (wrong === 'checksum') sign(file, place);
  else if (wrong !== undefined) file[start + wrong.byte]! ^= 1 << wrong.bit;
  return isWhole(file, place);
}

/**
 * Computes the checksum (CRC-32) of a part of a file, given by its start and end, and writes it into the file at the
 * place `checksum`.
 */
export function sign(file: Buffer, { start, end, checksum }: Checked): void {
  file.writeUInt32LE(crc32(file.subarray(start, end)), checksum);
}

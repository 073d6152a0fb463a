import { crc32, deflateRawSync } from 'node:zlib';

/** A file inside an archive. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** The first day that the format knows, for an archive that says nothing of when it was made. */
const FIRST_DAY = '1980-01-01';
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x800;
const DEFLATED = 8;

/**
 * Writes an archive (ZIP), its files in the order in which they are given. They are all of `day` (`YYYY-MM-DD`), at midnight.
 * The same files of the same day give the same bytes.
 */
export function zipped(parts: readonly ZipPart[], day = FIRST_DAY): Buffer {
  const dated = dayOf(day);
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain, { level: 9 });
    const named = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(VERSION, 0);
    fields.writeUInt16LE(FLAGS, 2);
    fields.writeUInt16LE(DEFLATED, 4);
    fields.writeUInt16LE(dated, 8);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(plain.length, 18);
    fields.writeUInt16LE(named.length, 22);
    files.push(Buffer.from('PK\x03\x04'), fields, named, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([VERSION, 0]), fields, place, named);
    offset += 30 + named.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, Buffer.from('PK\x05\x06'), end]);
}

/** A day as the format writes it: the years since 1980, the month and the day in one number. */
function dayOf(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
}

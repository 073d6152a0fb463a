import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip as it is to stand there, true or not. */
export interface ZipPart {
  readonly name: string;
  readonly content?: Buffer | string;
  /** Packed bytes, when they are made elsewhere. */
  readonly packed?: { readonly bytes: Buffer; readonly size: number };
  readonly stored?: boolean;
  /** Says it is encrypted. */
  readonly encrypted?: boolean;
}

/** Writes a zip (APPNOTE 4.3), names as they are given: a writer of its own, since none that is kept writes bad ones. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', packed, stored = false, encrypted = false } of parts) {
    const plain = Buffer.from(content);
    const bytes = packed?.bytes ?? (stored ? plain : deflateRawSync(plain));
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(packed === undefined ? crc32(plain) : 0, 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(packed?.size ?? plain.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    files.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), bytes);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + bytes.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, Buffer.from('PK\x05\x06'), end]);
}

/** Packed bytes of a text repeated many times, made at once: a flushed block of deflate stands on its own. */
export function packedRepeat(
  start: string,
  block: string,
  times: number,
  end: string,
): NonNullable<ZipPart['packed']> {
  const flushed = (text: string): Buffer => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });
  const one = flushed(block);
  const bytes = Buffer.concat([flushed(start), ...Array<Buffer>(times).fill(one), deflateRawSync(end)]);
  return { bytes, size: start.length + block.length * times + end.length };
}

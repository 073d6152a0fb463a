import type { ExportedFile } from './export-file.ts';

/** Packs an exported file into one array of bytes for the answer of a thread: name and type come before the content. */

const LENGTH_BYTES = 4;

/** Packs a file with its name and type into one array of bytes, so that a thread can send it. `unframed` unpacks it. */
export function framed({ bytes, ...about }: ExportedFile): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(about));
  const all = new Uint8Array(LENGTH_BYTES + head.length + bytes.length);
  new DataView(all.buffer).setUint32(0, head.length);
  all.set(head, LENGTH_BYTES);
  all.set(bytes, LENGTH_BYTES + head.length);
  return all;
}

/** Unpacks the file, with its name and type, from an array of bytes made by `framed`. */
export function unframed(all: Uint8Array): ExportedFile {
  const length = new DataView(all.buffer, all.byteOffset).getUint32(0);
  const head = all.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
  const about = JSON.parse(new TextDecoder().decode(head)) as Omit<ExportedFile, 'bytes'>;
  return { ...about, bytes: all.subarray(LENGTH_BYTES + length) };
}

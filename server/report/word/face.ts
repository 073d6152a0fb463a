import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** The files of the face of the page: common letters first, then those of other languages in Latin script. */
const FILES = ['latin', 'latin-ext'].flatMap((subset) =>
  [400, 600, 700].map((weight) => `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff`),
);

/**
 * Writes the face of the page as TTF files, calls `use` with their paths and removes them. What draws the pictures reads
 * no other kind, and no font from memory.
 */
export async function withFaceFiles<Result>(
  use: (paths: readonly string[]) => Result | Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelles-face-'));
  try {
    const { resolve } = createRequire(import.meta.url);
    const paths = await Promise.all(
      FILES.map(async (name, at) => {
        const path = join(folder, `${at}.ttf`);
        await writeFile(
          path,
          ttf(await readFile(resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}`))),
        );
        return path;
      }),
    );
    return await use(paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Turns a WOFF font into a TTF one: the same tables, each unpacked and with its place in the file. */
export function ttf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  const power = Math.floor(Math.log2(count));
  [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].forEach((value, at) => {
    head.writeUInt16BE(value, 4 + 2 * at);
  });
  const parts: Buffer[] = [head];
  let place = head.length;
  for (let at = 0; at < count; at++) {
    const entry = 44 + 20 * at;
    const [tag, start, packed, length, sum] = [0, 4, 8, 12, 16].map((field) =>
      woff.readUInt32BE(entry + field),
    ) as [number, number, number, number, number];
    const stored = woff.subarray(start, start + packed);
    const table = packed < length ? inflateSync(stored) : stored;
    [tag, sum, place, length].forEach((value, field) => {
      head.writeUInt32BE(value, 12 + 16 * at + 4 * field);
    });
    // Tables begin at multiples of four bytes.
    const padding = Buffer.alloc(-length & 3);
    parts.push(table, padding);
    place += length + padding.length;
  }
  return Buffer.concat(parts);
}

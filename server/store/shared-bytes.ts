import type { RunNamed } from './cypher/statements.ts';
import type { Row } from './engine.ts';
import { runBatch } from './run-batches.ts';

/** The files of links for others. Unlike issued reports they go when their link ends. */
export interface SharedBytes {
  /** Reads the file of a link; undefined when there is none. */
  readonly read: (share: string) => Promise<Uint8Array | undefined>;
  readonly write: (share: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (share: string) => Promise<void>;
}

/** Bytes of one part of a file. A multiple of 3, so that no part but the last has padding. */
const PART_BYTES = 3 * 64 * 1024;
const PARTS_AT_ONCE = 4;

/** Creates what keeps the files of links, by a function that runs statements. */
export const sharedBytes = (run: RunNamed): SharedBytes => ({
  read: async (share) => {
    const parts = await run('shared/read-parts', { share });
    if (parts.length === 0) return undefined;
    return Buffer.concat(parts.map(({ text }) => Buffer.from(String(text), 'base64')));
  },
  write: (share, bytes) =>
    runBatch(
      run,
      { statement: 'shared/write-parts', rows: partsOf(share, bytes), atOnce: PARTS_AT_ONCE },
      true,
    ),
  remove: async (share) => {
    await run('shared/remove-parts', { share });
  },
});

const partsOf = (share: string, bytes: Uint8Array): Row[] =>
  Array.from({ length: Math.ceil(bytes.length / PART_BYTES) }, (_, at) => {
    const part = bytes.subarray(at * PART_BYTES, (at + 1) * PART_BYTES);
    return { id: `${share}.${at}`, share, at, text: Buffer.from(part).toString('base64') };
  });

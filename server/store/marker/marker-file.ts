import { hash } from 'node:crypto';
import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { syncFolder } from '../data-folder.ts';

/**
 * The marker: a small file beside the store that says what the store must hold, so that a store that lost its content
 * is not taken for an empty one. It has two slots written alternately, so that an interrupted write leaves one slot
 * intact.
 */
export const MARKER_FILE = 'network.marker';

const FORMAT = 'passerelles-marker';
const VERSION = 1;
/** Each slot fills its own blocks on the disk. */
const SLOT_BYTES = 4_096;

const State = z.strictObject({
  revision: z.int().min(0),
  /** Hash of the elements of the network. */
  content: z.string(),
  /** Number of writes in the history, and of the nodes that hold their elements. */
  writes: z.int().min(0),
  parts: z.int().min(0),
  /** Hash of the record of the last write. */
  last: z.string(),
});
/** What a store holds at a revision. */
export type MarkedState = z.infer<typeof State>;

const Slot = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Increases with each write of the file. */
  sequence: z.int().min(1),
  state: State,
  /** State after a write that has begun and may be committed. */
  pending: State.nullable(),
});

export interface Mark {
  readonly sequence: number;
  readonly state: MarkedState;
  readonly pending: MarkedState | null;
}

/**
 * Reads the marker file in the folder of a store, the record of the revision, hashes and counts that the store must
 * have. Undefined without such a file, `damaged` when the file is unreadable.
 */
export async function readMark(folder: string): Promise<Mark | 'damaged' | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, MARKER_FILE));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const slots = [0, SLOT_BYTES].flatMap((start) => slotIn(bytes.subarray(start, start + SLOT_BYTES)));
  return slots.sort((a, b) => b.sequence - a.sequence)[0] ?? 'damaged';
}

/**
 * Writes to the marker file, the record in a store's folder of what the store must hold, what it holds now and what
 * it will hold if a write under way is committed. When the promise resolves, the data is on the disk.
 */
export async function writeMark(folder: string, mark: Omit<Mark, 'sequence'>): Promise<void> {
  const latest = await readMark(folder);
  if (latest === undefined || latest === 'damaged') return makeMarker(folder, mark);
  const sequence = latest.sequence + 1;
  const file = await open(join(folder, MARKER_FILE), 'r+');
  await putSlot(file, { ...mark, sequence });
}

async function makeMarker(folder: string, mark: Omit<Mark, 'sequence'>): Promise<void> {
  const path = join(folder, MARKER_FILE);
  const file = await open(`${path}.part`, 'w', 0o600);
  await file.write(Buffer.alloc(2 * SLOT_BYTES, ' '), 0);
  await putSlot(file, { ...mark, sequence: 1 });
  await rename(`${path}.part`, path);
  syncFolder(folder);
}

/** Writes a slot, flushes it to the disk and closes the file. */
async function putSlot(file: FileHandle, mark: Mark): Promise<void> {
  try {
    const text = JSON.stringify({ format: FORMAT, version: VERSION, ...mark } satisfies z.infer<typeof Slot>);
    const line = `${checkOf(text)} ${text}`.padEnd(SLOT_BYTES - 1);
    await file.write(`${line}\n`, (mark.sequence % 2) * SLOT_BYTES);
    await file.datasync();
  } finally {
    await file.close();
  }
}

function slotIn(bytes: Buffer): Mark[] {
  const line = bytes.toString('utf8').trimEnd();
  const at = line.indexOf(' ');
  const text = line.slice(at + 1);
  if (at < 0 || line.slice(0, at) !== checkOf(text)) return [];
  const read = Slot.safeParse(JSON.parse(text));
  return read.success ? [read.data] : [];
}

const checkOf = (text: string): string => hash('sha256', text).slice(0, 16);

import { hash } from 'node:crypto';
import { type FileHandle, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { syncFolder } from '../data-folder.ts';

/**
 * The marker: a small file beside a store that says what the store must hold, so that a store which lost its content is
 * never taken for an empty one. It has two slots, written in turn: a write that is cut leaves the other slot whole.
 */
export const MARKER_FILE = 'network.marker';

const FORMAT = 'passerelles-marker';
const VERSION = 1;
/** A slot has blocks of the disk for itself. */
const SLOT_BYTES = 4_096;

const State = z.strictObject({
  revision: z.int().min(0),
  /** Hash of the elements of the network. */
  content: z.string(),
  /** Of the history: its writes, and the nodes that hold their elements. */
  writes: z.int().min(0),
  parts: z.int().min(0),
  /** Hash of the record of the last write. */
  last: z.string(),
});
/** What a store holds at one of its revisions. */
export type MarkedState = z.infer<typeof State>;

const Slot = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** One more at each writing of the file. */
  sequence: z.int().min(1),
  state: State,
  /** A write that has begun and may have been done. */
  pending: State.nullable(),
});

export interface Mark {
  readonly sequence: number;
  readonly state: MarkedState;
  readonly pending: MarkedState | null;
}

/** The latest mark of a folder; undefined when it has no marker file, `damaged` when no slot of it can be read. */
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

/** Writes a mark after the latest one; it is on the disk when this resolves. */
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

/** Writes a slot, waits until the disk has it, and closes the file. */
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

import { failure } from '../errors.ts';
import { gatherPieces } from './pieces.ts';
import { MEGABYTE } from './read/limits.ts';

/** A file that was sent, in pieces that a thread can read without a copy. Nothing of it is on the disk. */
export interface ShelvedFile {
  /** SHA-256 of the content. */
  readonly handle: string;
  readonly name: string;
  readonly size: number;
  readonly pieces: readonly SharedArrayBuffer[];
}

/** A file on its way in. */
export interface Incoming {
  /** Throws `upload-too-large` or `files-busy`. */
  readonly write: (chunk: Uint8Array) => void;
  readonly finish: (name: string) => ShelvedFile;
  readonly discard: () => void;
}

/**
 * Files that were sent, by their content, for as long as somebody may work with them.
 *
 * Who gives way to whom: files on their way in have at most half of the room, and there are at most `MOST_INCOMING` of
 * them, so that uploads that are begun and never ended leave the other half alone. A file that has arrived makes room
 * for others only when nobody has used it for `SAFE_MINUTES`, the one used longest ago first. Where no room can be
 * made, whoever comes is refused with `files-busy` and told when to come again.
 */
export interface Shelf {
  /** Throws `files-busy`. */
  readonly receive: () => Incoming;
  /** Throws `file-forgotten`. Counts as a use of the file. */
  readonly get: (handle: string) => ShelvedFile;
  /** Drops a file that cannot be worked with. */
  readonly forget: (handle: string) => void;
  /** Bytes held, those on their way included. */
  readonly held: () => number;
  /** Longest time between two pieces of a file on its way, in milliseconds. */
  readonly patience: number;
  readonly close: () => void;
}

export interface ShelfOptions {
  readonly megabytes?: number;
  readonly minutes?: number;
  readonly patience?: number;
  /** Milliseconds, for tests. */
  readonly now?: () => number;
}

/** Four of the largest files, or some hundred usual ones. */
const SHELF_MEGABYTES = 200;
/** From the last use: as long as one may look at a preview. */
const KEPT_MINUTES = 60;
/** From the last use: a file is surely being worked with, and makes room for no other. */
const SAFE_MINUTES = 10;
/** Files on their way in at a time. */
const MOST_INCOMING = 16;
/** Share of the room for files on their way in. */
const INCOMING_SHARE = 0.5;
const PATIENCE_MS = 15_000;
const SWEEP_MS = 60_000;
const RETRY_SECONDS = 3;

export function openShelf(options: ShelfOptions = {}): Shelf {
  const { megabytes = SHELF_MEGABYTES, minutes = KEPT_MINUTES, now = Date.now } = options;
  const room = megabytes * MEGABYTE;
  // Used longest ago first.
  const files = new Map<string, { file: ShelvedFile; bytes: number; used: number }>();
  let held = 0;
  let coming = { count: 0, bytes: 0 };

  const drop = (handle: string): void => {
    held -= files.get(handle)?.bytes ?? 0;
    files.delete(handle);
  };
  const sweep = (): void => {
    for (const [handle, { used }] of files) if (now() - used > minutes * 60_000) drop(handle);
  };
  const timer = setInterval(sweep, SWEEP_MS);
  timer.unref();

  const busy = (seconds = RETRY_SECONDS) => failure('files-busy', { limit: megabytes, seconds });

  /** Room for a piece of a file on its way in. */
  const make = (size: number): SharedArrayBuffer => {
    sweep();
    if (coming.bytes + size > room * INCOMING_SHARE) throw busy();
    for (const [handle, { used }] of files) {
      if (held + size <= room) break;
      const safeFor = used + SAFE_MINUTES * 60_000 - now();
      if (safeFor > 0) throw busy(Math.ceil(safeFor / 1000));
      drop(handle);
    }
    if (held + size > room) throw busy();
    held += size;
    coming = { ...coming, bytes: coming.bytes + size };
    return new SharedArrayBuffer(size);
  };

  function receive(): Incoming {
    if (coming.count >= MOST_INCOMING) throw busy();
    coming = { ...coming, count: coming.count + 1 };
    const gathered = gatherPieces(make);
    let arriving = true;
    const arrived = (): void => {
      if (!arriving) return;
      arriving = false;
      coming = { count: coming.count - 1, bytes: coming.bytes - gathered.bytes() };
    };
    return {
      write: gathered.write,
      finish: (name) => {
        const handle = gathered.digest();
        arrived();
        drop(handle);
        const file = { handle, name, size: gathered.size(), pieces: [...gathered.pieces] };
        files.set(handle, { file, bytes: gathered.bytes(), used: now() });
        return file;
      },
      discard: () => {
        if (!arriving) return;
        arrived();
        held -= gathered.bytes();
        gathered.pieces.length = 0;
      },
    };
  }

  return {
    receive,
    get: (handle) => {
      sweep();
      const found = files.get(handle);
      if (found === undefined) throw failure('file-forgotten', { minutes });
      files.delete(handle);
      files.set(handle, { ...found, used: now() });
      return found.file;
    },
    forget: drop,
    held: () => held,
    patience: options.patience ?? PATIENCE_MS,
    close: () => {
      clearInterval(timer);
      files.clear();
      held = 0;
    },
  };
}

/** The bytes of a shelved file in one piece: for the thread, which has time. */
export function bytesOf({ pieces, size }: Pick<ShelvedFile, 'pieces' | 'size'>): Buffer {
  const bytes = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (const piece of pieces) {
    const part = new Uint8Array(piece, 0, Math.min(piece.byteLength, size - at));
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

import { createHash } from 'node:crypto';
import { failure } from '../errors.ts';
import { FILE_LIMITS, MEGABYTE } from './read/limits.ts';

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

/** Files that were sent, by their content, for as long as somebody may work with them. */
export interface Shelf {
  readonly receive: () => Incoming;
  /** Throws `file-forgotten`. */
  readonly get: (handle: string) => ShelvedFile;
  /** Bytes held, those on their way included. */
  readonly held: () => number;
  readonly close: () => void;
}

export interface ShelfOptions {
  readonly megabytes?: number;
  readonly minutes?: number;
  /** Milliseconds, for tests. */
  readonly now?: () => number;
}

/** Four of the largest files, or some hundred usual ones. */
const SHELF_MEGABYTES = 200;
/** From the last use: as long as one may look at a preview. */
const KEPT_MINUTES = 60;
const PIECE = MEGABYTE;
const FIRST_PIECE = MEGABYTE / 16;
const SWEEP_MS = 60_000;
const RETRY_SECONDS = 3;

export function openShelf(options: ShelfOptions = {}): Shelf {
  const { megabytes = SHELF_MEGABYTES, minutes = KEPT_MINUTES, now = Date.now } = options;
  const files = new Map<string, { file: ShelvedFile; bytes: number; used: number }>();
  let held = 0;

  const drop = (handle: string): void => {
    held -= files.get(handle)?.bytes ?? 0;
    files.delete(handle);
  };
  const sweep = (): void => {
    for (const [handle, { used }] of files) if (now() - used > minutes * 60_000) drop(handle);
  };
  const timer = setInterval(sweep, SWEEP_MS);
  timer.unref();

  /** Room for a piece: the files used longest ago go first; those on their way stay. */
  const make = (size: number): SharedArrayBuffer => {
    sweep();
    while (held + size > megabytes * MEGABYTE) {
      const oldest = files.keys().next().value;
      if (oldest === undefined) throw failure('files-busy', { limit: megabytes, seconds: RETRY_SECONDS });
      drop(oldest);
    }
    held += size;
    return new SharedArrayBuffer(size);
  };

  function receive(): Incoming {
    const pieces: SharedArrayBuffer[] = [];
    const hash = createHash('sha256');
    let size = 0;
    let bytes = 0;
    let room: Uint8Array = new Uint8Array(0);
    const discard = (): void => {
      held -= bytes;
      bytes = 0;
      pieces.length = 0;
    };
    return {
      write: (chunk) => {
        size += chunk.length;
        if (size > FILE_LIMITS.megabytes * MEGABYTE)
          throw failure('upload-too-large', { limit: FILE_LIMITS.megabytes });
        hash.update(chunk);
        for (let start = 0; start < chunk.length; ) {
          if (room.length === 0) {
            const piece = make(pieces.length === 0 ? FIRST_PIECE : PIECE);
            pieces.push(piece);
            bytes += piece.byteLength;
            room = new Uint8Array(piece);
          }
          const part = chunk.subarray(start, start + room.length);
          room.set(part);
          room = room.subarray(part.length);
          start += part.length;
        }
      },
      finish: (name) => {
        const handle = hash.digest('hex');
        drop(handle);
        const file = { handle, name, size, pieces: [...pieces] };
        files.set(handle, { file, bytes, used: now() });
        return file;
      },
      discard,
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
    held: () => held,
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

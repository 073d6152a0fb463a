import { failure } from '../errors.ts';
import { gatherPieces } from './pieces.ts';
import { MEGABYTE } from './read/limits.ts';

/** An uploaded file in memory, in pieces that a thread can read without a copy. It is never written to the disk. */
export interface UploadedFile {
  /** SHA-256 of the content. */
  readonly handle: string;
  readonly name: string;
  readonly size: number;
  readonly pieces: readonly SharedArrayBuffer[];
}

/** An upload in progress. */
export interface Incoming {
  /** Adds a chunk. Throws `upload-too-large` or `files-busy`. */
  readonly write: (chunk: Uint8Array) => void;
  readonly finish: (name: string) => UploadedFile;
  readonly discard: () => void;
}

/**
 * Uploaded files, by the hash of their content, kept while somebody may use them.
 *
 * Uploads in progress get at most half of the memory, and there are at most `MOST_INCOMING`, so that unfinished uploads
 * cannot displace complete files. A complete file makes room for others only after `SAFE_MINUTES` without use, the
 * least recently used first. When there is no room, an upload is refused with `files-busy` and a time to retry.
 */
export interface UploadStore {
  /** Starts an upload. Throws `files-busy`. */
  readonly receive: () => Incoming;
  /** Finds a file and marks it as used. Throws `file-forgotten`. */
  readonly get: (handle: string) => UploadedFile;
  /** Deletes a file that cannot be used. */
  readonly forget: (handle: string) => void;
  /** Bytes in use, including uploads in progress. */
  readonly held: () => number;
  /** Longest pause between two chunks of an upload, in milliseconds. */
  readonly patience: number;
  readonly close: () => void;
}

export interface UploadStoreOptions {
  readonly megabytes?: number;
  readonly minutes?: number;
  readonly patience?: number;
  /** Clock in milliseconds, for tests. */
  readonly now?: () => number;
}

/** Room for four files of the largest size, or some hundred usual ones. */
const SHELF_MEGABYTES = 200;
/** Minutes after its last use until a file is deleted. */
const KEPT_MINUTES = 60;
/** Minutes after its last use in which a file makes no room for others. */
const SAFE_MINUTES = 10;
/** Most uploads at a time. */
const MOST_INCOMING = 16;
/** Share of the memory for uploads in progress. */
const INCOMING_SHARE = 0.5;
const PATIENCE_MS = 15_000;
const SWEEP_MS = 60_000;
const RETRY_SECONDS = 3;

/**
 * Opens the store that keeps uploaded files in memory for about an hour after their last use. `options` replace its
 * limits of size, number and time.
 */
export function openUploadStore(options: UploadStoreOptions = {}): UploadStore {
  const { megabytes = SHELF_MEGABYTES, minutes = KEPT_MINUTES, now = Date.now } = options;
  const room = megabytes * MEGABYTE;
  // The least recently used first.
  const files = new Map<string, { file: UploadedFile; bytes: number; used: number }>();
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

  /** Allocates a piece for an upload. Throws `files-busy` when there is no room. */
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

/**
 * Joins the pieces of memory that hold an uploaded file into one buffer with all its bytes. As it takes time, it is
 * called in a thread.
 */
export function bytesOf({ pieces, size }: Pick<UploadedFile, 'pieces' | 'size'>): Buffer {
  const bytes = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for (const piece of pieces) {
    const part = new Uint8Array(piece, 0, Math.min(piece.byteLength, size - at));
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

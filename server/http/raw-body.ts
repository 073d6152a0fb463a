import type { Request } from 'express';
import { failure } from '../errors.ts';
import { FILE_LIMITS, MEGABYTE } from '../transfer/read/limits.ts';
import type { Incoming, UploadedFile, UploadStore } from '../transfer/upload-store.ts';

/**
 * Receives the body of a request, chunk by chunk, into the memory store `shelf`, and returns it as a file named
 * `name`. Throws the failure `upload-too-large` as soon as the limit is passed, `upload-stalled` when no data arrives
 * for a while, and `files-busy` when there is no room.
 */
export async function receiveFile(request: Request, shelf: UploadStore, name: string): Promise<UploadedFile> {
  if (Number(request.get('content-length') ?? 0) > FILE_LIMITS.megabytes * MEGABYTE) {
    request.resume();
    throw failure('upload-too-large', { limit: FILE_LIMITS.megabytes });
  }
  let incoming: Incoming | undefined;
  try {
    incoming = shelf.receive();
    await readInto(request, incoming.write, shelf.patience);
    return incoming.finish(name);
  } catch (error) {
    incoming?.discard();
    // The rest may take long, so the connection is not reused.
    request.res?.set('Connection', 'close');
    request.resume();
    throw error;
  }
}

/** Bytes received in one turn of the event loop, about a millisecond of work. Then other requests get their turn. */
const BYTES_A_TURN = 256 * 1024;

function readInto(request: Request, write: (chunk: Uint8Array) => void, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let inTurn = 0;
    const late = setTimeout(() => stop(failure('upload-stalled', { seconds: patience / 1000 })), patience);
    const stop = (error: unknown): void => {
      clearTimeout(late);
      request.off('data', take);
      reject(error);
    };
    const take = (chunk: Buffer): void => {
      late.refresh();
      try {
        write(chunk);
        inTurn += chunk.length;
        if (inTurn < BYTES_A_TURN) return;
        request.pause();
        setImmediate(() => {
          inTurn = 0;
          request.resume();
        });
      } catch (error) {
        stop(error);
      }
    };
    request.on('data', take);
    request.once('end', () => {
      clearTimeout(late);
      resolve();
    });
    request.once('error', stop);
    request.once('close', () => stop(failure('unreadable-body', { reason: 'request.aborted' })));
  });
}

import type { Request } from 'express';
import { failure } from '../errors.ts';
import { FILE_LIMITS, MEGABYTE } from '../transfer/read/limits.ts';
import type { Incoming, Shelf, ShelvedFile } from '../transfer/shelf.ts';

/**
 * Takes the body of a request as a file on the shelf, piece by piece. One that is too large is refused as soon as that
 * shows; the rest is read and thrown away, so that the client gets to read why. One of which nothing more comes is
 * given up, so that it takes no room from others.
 */
export async function receiveFile(request: Request, shelf: Shelf, name: string): Promise<ShelvedFile> {
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
    // The rest may be long in coming: the connection is not kept for another request.
    request.res?.set('Connection', 'close');
    request.resume();
    throw error;
  }
}

/** Bytes taken in one turn of the event loop: a millisecond's worth. What comes faster lets the others go first. */
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

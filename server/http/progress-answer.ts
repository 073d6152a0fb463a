import type { Request, Response } from 'express';
import type { Step } from '../transfer/messages.ts';
import { problemOf } from './problem-answer.ts';

/** Media type of JSON with one value per line. */
const LINES = 'application/x-ndjson';

/**
 * Answers a request whose `work` takes a while. Clients that accept `application/x-ndjson` get a line per step, and
 * last `{"answer": …}` or `{"problem": …}`. Other clients get a normal answer or problem. `work` returns the answer
 * as JSON bytes, is told to stop by the signal when the client disconnects, and reports its steps.
 */
export async function answerWithProgress(
  request: Request,
  response: Response,
  work: (signal: AbortSignal, onProgress: (step: Step) => void) => Promise<Uint8Array>,
): Promise<void> {
  const inLines = request.accepts(['application/json', LINES]) === LINES;
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const onProgress = (step: Step): void => {
    if (!inLines || gone.signal.aborted) return;
    if (!response.headersSent) response.status(200).type(LINES);
    // A slow client misses steps, but never the answer.
    if (!response.writableNeedDrain) sendLine(response, JSON.stringify({ progress: step }));
  };
  try {
    const bytes = await work(gone.signal, onProgress);
    if (!response.headersSent) sendWhole(response, bytes, inLines);
    else {
      response.write('{"answer":');
      response.write(bytes);
      response.end('}\n');
    }
  } catch (error) {
    if (gone.signal.aborted) return;
    if (!response.headersSent) throw error;
    sendLine(response, JSON.stringify({ problem: problemOf(error, request, response) }));
    response.end();
  }
}

function sendWhole(
  response: Response,
  { buffer, byteOffset, byteLength }: Uint8Array,
  inLines: boolean,
): void {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  if (!inLines) response.type('application/json').send(bytes);
  else response.type(LINES).send(Buffer.concat([Buffer.from('{"answer":'), bytes, Buffer.from('}\n')]));
}

/** Sends a line at once; otherwise compression would hold it back. */
function sendLine(response: Response, line: string): void {
  response.write(`${line}\n`);
  response.flush();
}

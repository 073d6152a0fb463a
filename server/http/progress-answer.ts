import type { Request, Response } from 'express';
import type { ExportedFile } from '../transfer/write/export-file.ts';
import { asFile } from './file-answer.ts';
import { problemOf } from './problem-answer.ts';

/** Media type of JSON with one value per line. */
const LINES = 'application/x-ndjson';

/**
 * Answers a request whose `work` takes a while. Clients that accept `application/x-ndjson` get a line per step, and
 * last `{"answer": …}` or `{"problem": …}`. Other clients get a normal answer or problem. `work` returns the answer
 * as JSON bytes, is told to stop by the signal when the client disconnects, and reports its steps.
 */
export async function answerWithProgress<Step>(
  request: Request,
  response: Response,
  work: (signal: AbortSignal, onProgress: (step: Step) => void) => Promise<Uint8Array>,
): Promise<void> {
  await inSteps<Step>(request, response, work, (bytes) => response.type('application/json').send(bytes));
}

/**
 * Answers a request with a file, as `answerWithProgress` does. In lines, the last one holds the file in base64; other clients
 * get the file itself.
 */
export async function fileWithProgress<Step>(
  request: Request,
  response: Response,
  work: (signal: AbortSignal, onProgress: (step: Step) => void) => Promise<ExportedFile>,
): Promise<void> {
  let made: ExportedFile | undefined;
  await inSteps<Step>(
    request,
    response,
    async (signal, onProgress) => {
      made = await work(signal, onProgress);
      if (!isInLines(request)) return made.bytes;
      const content = Buffer.from(made.bytes).toString('base64');
      return new TextEncoder().encode(JSON.stringify({ ...made, bytes: undefined, content }));
    },
    (bytes) => asFile(response, made!).send(bytes),
  );
}

/** Whether a client accepts lines of progress, before any other type that it names. */
const isInLines = (request: Request): boolean => request.accepts(['application/json', LINES]) === LINES;

async function inSteps<Step>(
  request: Request,
  response: Response,
  work: (signal: AbortSignal, onProgress: (step: Step) => void) => Promise<Uint8Array>,
  sendAlone: (bytes: Buffer) => void,
): Promise<void> {
  const inLines = isInLines(request);
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
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!inLines) sendAlone(whole);
    else {
      if (!response.headersSent) response.status(200).type(LINES);
      response.write('{"answer":');
      response.write(whole);
      response.end('}\n');
    }
  } catch (error) {
    if (gone.signal.aborted) return;
    if (!response.headersSent) throw error;
    sendLine(response, JSON.stringify({ problem: problemOf(error, request, response) }));
    response.end();
  }
}

/** Sends a line at once; otherwise compression would hold it back. */
function sendLine(response: Response, line: string): void {
  response.write(`${line}\n`);
  response.flush();
}

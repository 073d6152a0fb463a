import type { Handout } from '../../domain/handouts/handout.ts';
import type { Report } from '../../domain/report/report.ts';
import { failure } from '../errors.ts';
import { openLane, TookTooLong } from '../thread/lane.ts';
import { ThreadEnded } from '../thread/open-thread.ts';
import { isBusy } from '../turns.ts';
import type { DeckOnPaper, MapOnPaper, PaperProtocol } from './protocol.ts';

/**
 * Makes documents for paper, one after the other, beside the loop of the server. Each is the bytes of a PDF/UA file, the
 * same for the same document. Throws the failures `paper-unavailable`, `paper-too-long`, `paper-broken`, `too-busy`, or
 * the reason of the signal.
 */
export interface Typesetter {
  readonly reportPdf: (report: Report, signal?: AbortSignal) => Promise<Uint8Array>;
  readonly mapPdf: (map: Omit<MapOnPaper, 'type'>, signal?: AbortSignal) => Promise<Uint8Array>;
  readonly handoutPdf: (handout: Handout, signal?: AbortSignal) => Promise<Uint8Array>;
  readonly deckPdf: (deck: DeckOnPaper, signal?: AbortSignal) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

interface TypesetterOptions {
  /** Time limit of a document in seconds. */
  readonly seconds?: number;
}

/** Two hundred pages take a few seconds. */
const LIMIT_SECONDS = 60;
/** Its library takes fifty megabytes, for a few documents a year. */
const IDLE_SECONDS = 60;
/** Seconds after which a client may retry when the queue is full. */
const RETRY_SECONDS = 3;

/**
 * Prepares the process that typesets documents; it runs the built script `file`. It is a process as native code cannot
 * be interrupted, and it starts with the first document.
 */
export function openTypesetter(
  file: string,
  { seconds = LIMIT_SECONDS }: TypesetterOptions = {},
): Typesetter {
  const lane = openLane<PaperProtocol>(file, {
    ...{ name: 'paper', seconds },
    ...{ inProcess: true, idleSeconds: IDLE_SECONDS },
  });
  const typeset = (request: PaperProtocol['request'], signal?: AbortSignal): Promise<Uint8Array> =>
    lane.run({ request, signal }).catch((error: unknown) => {
      throw asFailure(error, seconds);
    });
  return {
    reportPdf: (report, signal) => typeset({ type: 'report', report }, signal),
    mapPdf: (map, signal) => typeset({ type: 'map', ...map }, signal),
    handoutPdf: (handout, signal) => typeset({ type: 'handout', handout }, signal),
    deckPdf: typeset,
    close: lane.close,
  };
}

function asFailure(error: unknown, seconds: number): unknown {
  const cause = { cause: error };
  if (error instanceof TookTooLong) return failure('paper-too-long', { seconds }, cause);
  if (isBusy(error)) return failure('too-busy', { seconds: RETRY_SECONDS }, cause);
  if (error instanceof ThreadEnded) return failure('paper-broken', {}, cause);
  return error;
}

/** Opens a typesetter for one piece of work, and closes it afterwards. */
export async function withTypesetter<T>(
  file: string,
  work: (typesetter: Typesetter) => Promise<T>,
): Promise<T> {
  const typesetter = openTypesetter(file);
  try {
    return await work(typesetter);
  } finally {
    await typesetter.close();
  }
}

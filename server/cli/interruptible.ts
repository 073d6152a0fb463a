import { failure } from '../errors.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { type ProgressBar, progressBar } from './progress.ts';

type Step = 'reading' | 'making' | 'checking' | 'writing';

export interface Steps {
  /** Begins a step. Throws `cancelled` after Ctrl+C. */
  readonly begin: (step: Step) => void;
  /** Reports the progress of a step; without a total it has just begun. */
  readonly at: (step: Step, done: number, total: number | null) => void;
  /** Aborted by Ctrl+C, for work that can stop in the middle. */
  readonly signal: AbortSignal;
}

/** Units of a step on the bar. */
const PARTS = 1_000;
const NO_BAR: ProgressBar = { at: () => undefined, end: () => undefined };

/**
 * Runs `work` with a progress bar over its `steps` (reading, writing…), or without one if `isQuiet`, and returns its
 * result. `work` gets a function that begins a step and a signal. Ctrl+C stops it before its next step, so that a
 * write completes; a second Ctrl+C ends the process at once.
 */
export async function interruptible<T>(
  io: Io,
  { language }: GlobalOptions,
  steps: readonly Step[],
  work: (steps: Steps) => Promise<T>,
  isQuiet = false,
): Promise<T> {
  const words = cliWords(language);
  const bar: ProgressBar = isQuiet ? NO_BAR : progressBar(io);
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130);
    bar.end();
    io.note(`${words.cancel}\n`);
    stop.abort(failure('cancelled'));
  };
  const at = (step: Step, done: number, total: number | null): void => {
    if (stop.signal.aborted) return;
    const share = total === null || total <= 0 ? 0 : Math.min(1, done / total);
    bar.at(words.progress[step], PARTS * (steps.indexOf(step) + share), PARTS * steps.length);
  };
  const stopListening = io.onInterrupt(onSignal);
  try {
    return await work({
      signal: stop.signal,
      begin: (step) => {
        stop.signal.throwIfAborted();
        at(step, 0, null);
      },
      at,
    });
  } finally {
    bar.end();
    stopListening();
  }
}

import { failure } from '../errors.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { type ProgressBar, progressBar } from './progress.ts';

export type Step = 'reading' | 'making' | 'checking' | 'writing';

export interface Steps {
  /** Says that a step begins; throws `cancelled` when a stop was asked for before. */
  readonly begin: (step: Step) => void;
  /** For what can stop in the middle. */
  readonly signal: AbortSignal;
}

/**
 * Runs a command in steps, with a bar. Ctrl+C stops it before its next step: what has begun to write ends, since half
 * of it would help nobody; a second Ctrl+C ends the process at once, and the store undoes what was not finished.
 */
export async function interruptible<T>(
  io: Io,
  { language }: GlobalOptions,
  steps: readonly Step[],
  work: (steps: Steps) => Promise<T>,
): Promise<T> {
  const words = cliWords(language);
  const bar: ProgressBar = progressBar(io);
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130);
    bar.end();
    io.note(`${words.cancel}\n`);
    stop.abort(failure('cancelled'));
  };
  process.on('SIGINT', onSignal);
  try {
    return await work({
      signal: stop.signal,
      begin: (step) => {
        stop.signal.throwIfAborted();
        bar.at(words.progress[step], steps.indexOf(step), steps.length);
      },
    });
  } finally {
    bar.end();
    process.off('SIGINT', onSignal);
  }
}

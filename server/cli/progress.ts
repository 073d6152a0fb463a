import type { Io } from './io.ts';

/** Shows the progress of a command: a bar on a terminal, elsewhere a line every 5 %. */
export interface ProgressBar {
  readonly at: (step: string, done: number, total: number) => void;
  /** Removes the bar. */
  readonly end: () => void;
}

const WIDTH = 30;
const LINE_EVERY = 5;
/** In a log, progress appears only after this time in milliseconds. */
const QUIET_MS = 5_000;

/**
 * Creates a progress bar that is written by `note`, to standard error. On a terminal it is drawn in place; elsewhere
 * a line is printed every 5 %, after the first five seconds. Returns functions to move and end it.
 */
export function progressBar({ note, isTerminal }: Pick<Io, 'note' | 'isTerminal'>): ProgressBar {
  const start = performance.now();
  let longest = 0;
  let said = '';
  const at = (step: string, done: number, total: number): void => {
    const percent = total <= 0 ? 0 : Math.min(100, Math.floor((100 * done) / total));
    if (isTerminal) {
      const full = Math.round((WIDTH * percent) / 100);
      const line = `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${String(percent).padStart(3)} %  ${step}`;
      note(`\r${line.padEnd(longest)}`);
      longest = Math.max(longest, line.length);
      return;
    }
    const line = `${step} ${percent - (percent % LINE_EVERY)} %\n`;
    if (line === said || performance.now() - start < QUIET_MS) return;
    said = line;
    note(line);
  };
  return {
    at,
    end: () => {
      if (isTerminal && longest > 0) note(`\r${' '.repeat(longest)}\r`);
      longest = 0;
    },
  };
}

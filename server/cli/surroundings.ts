import { environmentVariables } from '../config.ts';

/** The environment of a command line: that of the process, or of a test. */
export interface Surroundings {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly note: (text: string) => void;
  /** Whether standard error is a terminal. */
  readonly isTerminal: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** The working directory. */
  readonly folder: string;
  /** Calls a listener at each Ctrl+C. Returns a function that stops this. */
  readonly onInterrupt: (listener: () => void) => () => void;
}

/**
 * Returns what a command line gets from this process: its outputs, environment variables, working folder, and a way
 * to be told of Ctrl+C. Tests give others.
 */
export function surroundings(): Surroundings {
  // A reader such as `| head` may close the pipe early; that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return {
    out: (text) => process.stdout.write(text),
    note: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    env: environmentVariables(),
    folder: process.cwd(),
    onInterrupt: (listener) => {
      process.on('SIGINT', listener);
      return () => process.off('SIGINT', listener);
    },
  };
}

import { environmentVariables } from '../config.ts';

/** What a command line finds around it: that of a process, or of a test that runs it in its own. */
export interface Surroundings {
  /** Standard output. */
  readonly out: (text: string) => void;
  /** Standard error. */
  readonly note: (text: string) => void;
  /** Standard error is a terminal. */
  readonly isTerminal: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** The working folder. */
  readonly folder: string;
  /** Calls a listener at each Ctrl+C, until what it gives back is called. */
  readonly onInterrupt: (listener: () => void) => () => void;
}

/** Those of this process. */
export function surroundings(): Surroundings {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error.
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

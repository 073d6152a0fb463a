import { useCallback, useEffect, useRef, useState } from 'react';
import type { Step, Waiting } from '../../context/long-answer.ts';

/** The progress of a long request; `SENDING` until the server reports a phase. */
type Going = Omit<Step, 'phase'> & { readonly phase: Step['phase'] | 'SENDING' };

type Stopped = 'STOPPING' | 'STOPPED' | 'TOO_LATE';

export interface LongWork {
  readonly going: Going | undefined;
  readonly error: unknown;
  /** What became of the user's request to stop. */
  readonly stopped: Stopped | undefined;
  /** Starts a long request; one that is still running is aborted. */
  run<T>(first: Going['phase'], work: (waiting: Waiting) => Promise<T>, done: (made: T) => void): void;
  /** Aborts the request. `isTooLate` then checks whether the server had finished it anyway. */
  cancel(isTooLate?: () => Promise<boolean>): void;
  /** Clears the error and the stop message. */
  clear(): void;
}

/**
 * Runs one long request at a time. Returns `run` to start one, `cancel` to stop it, its progress while it runs, its
 * error, and whether it was stopped.
 */
export function useLongWork(): LongWork {
  const [going, setGoing] = useState<Going>();
  const [error, setError] = useState<unknown>();
  const [stopped, setStopped] = useState<Stopped>();
  const present = useRef<AbortController>(undefined);
  useEffect(() => () => present.current?.abort(), []);

  const clear = useCallback(() => {
    setError(undefined);
    setStopped(undefined);
  }, []);
  const run = useCallback<LongWork['run']>(
    (first, work, done) => {
      present.current?.abort();
      const own = new AbortController();
      present.current = own;
      const isPresent = (): boolean => present.current === own && !own.signal.aborted;
      clear();
      setGoing({ phase: first, done: 0, total: null });
      work({ signal: own.signal, onProgress: (step) => isPresent() && setGoing(step) }).then(
        (made) => {
          if (!isPresent()) return;
          setGoing(undefined);
          done(made);
        },
        (failed: unknown) => {
          if (!isPresent()) return;
          setGoing(undefined);
          setError(failed);
        },
      );
    },
    [clear],
  );
  const cancel = useCallback<LongWork['cancel']>((isTooLate) => {
    const own = present.current;
    own?.abort();
    setGoing(undefined);
    setStopped(isTooLate === undefined ? 'STOPPED' : 'STOPPING');
    const say = (verdict: Stopped): void => {
      if (present.current === own) setStopped(verdict);
    };
    isTooLate?.().then((late) => say(late ? 'TOO_LATE' : 'STOPPED'), setError);
  }, []);
  return { going, error, stopped, run, cancel, clear };
}

import { useState } from 'react';
import { usePerson } from '../context/person.tsx';
import { keptAuthor } from '../model/author.ts';

/** Who writes, and the write that waits until that is known. */
export interface Writer {
  readonly author: string;
  readonly setAuthor: (author: string) => void;
  /** Does the write that waits for an author. */
  readonly asking: (() => void) | undefined;
  /** Gives up the write that waits. */
  readonly forget: () => void;
}

/**
 * Returns the author of the edits made on this page, with a function to change it, and `signed`, which runs a save.
 * The author is whoever has signed in. While it is unknown, the save waits until the author dialog has asked for one.
 */
export function useWriter(): Writer & { readonly signed: (go: () => void) => void } {
  const person = usePerson();
  const [typed, setAuthor] = useState(keptAuthor);
  const author = person?.name ?? typed;
  const [waiting, setWaiting] = useState<() => void>();
  const forget = (): void => setWaiting(undefined);
  return {
    author,
    setAuthor,
    asking:
      waiting &&
      (() => {
        forget();
        waiting();
      }),
    forget,
    signed: (go) => {
      if (author.trim() === '') setWaiting(() => go);
      else go();
    },
  };
}

import { useSyncExternalStore } from 'react';

/**
 * A session may end while somebody types. Requests that are refused because of it wait here until the person has signed in
 * again on the spot, and are then sent again, so that nothing that was typed is lost.
 */

type Waiting = (again: boolean) => void;

let isIn = false;
let isOver = false;
let waiting: readonly Waiting[] = [];
const listeners = new Set<() => void>();

function change(over: boolean): void {
  if (isOver === over) return;
  isOver = over;
  for (const listener of listeners) listener();
}

/** Says that this page has somebody who has signed in, so that from now on a session may end. */
export const nowIn = (): void => {
  isIn = true;
};

/** Says that the session has ended. Does nothing on a page on which nobody has signed in. */
export const sessionIsOver = (): void => {
  if (isIn) change(true);
};

/** Resolves to true once the person has signed in again; to false when they do not, or nobody was signed in. */
export function untilSignedIn(): Promise<boolean> {
  if (!isIn) return Promise.resolve(false);
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
    change(true);
  });
}

/** Goes on with what waits: `again` says whether the person has signed in, so that it is sent again. */
export function goOn(again: boolean): void {
  const before = waiting;
  waiting = [];
  change(false);
  for (const resolve of before) resolve(again);
}

/** Whether the session has ended, and the person is asked to sign in again. */
export const useSessionIsOver = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOver,
  );

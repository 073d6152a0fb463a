import { useSyncExternalStore } from 'react';
import type { ChangedList, ElementChange } from '../../domain/change/record.ts';

/** An element by its list and id. */
export interface ElementPlace {
  readonly list: ChangedList;
  readonly id: string;
}

/** A change that was made on this page since it was loaded. */
export interface OwnChange {
  /** Revision that the change made, or that the undo of it made. */
  readonly revision: number;
  /** What was changed, in words: "Places of Le Chantier". */
  readonly title: string;
  /** Time of the change, by the clock of the server. */
  readonly at: string;
  readonly places: readonly ElementPlace[];
  /** The changes of elements, when the page worked them out itself. */
  readonly changes: readonly ElementChange[] | undefined;
}

/** The changes made on this page that can be undone, and the undone ones that can be redone; the latest is the last. */
export interface OwnChanges {
  readonly made: readonly OwnChange[];
  readonly undone: readonly OwnChange[];
}

/** At most this many changes are remembered; older ones are undone in the history. */
const MOST = 100;

/** Adds a change that was just made. What was undone before it can no longer be redone. */
export const withMade = ({ made }: OwnChanges, change: OwnChange): OwnChanges => ({
  made: [...made, change].slice(-MOST),
  undone: [],
});

/**
 * Moves the change of the revision `of` after it was undone or redone by the revision `by`, with the changes of elements
 * that this made. A change that the page did not make itself, such as one undone in the history, is added with the
 * title and places of `otherwise`.
 */
export function withMoved(
  { made, undone }: OwnChanges,
  of: number,
  by: Pick<OwnChange, 'revision' | 'at' | 'changes'>,
  otherwise: Pick<OwnChange, 'title' | 'places'>,
  isUndo: boolean,
): OwnChanges {
  const known = [...made, ...undone].find(({ revision }) => revision === of);
  const { title, places } = known ?? otherwise;
  const moved: OwnChange = { title, places, ...by };
  const without = (changes: readonly OwnChange[]): readonly OwnChange[] =>
    changes.filter(({ revision }) => revision !== of);
  return isUndo
    ? { made: without(made), undone: [...without(undone), moved].slice(-MOST) }
    : { made: [...without(made), moved].slice(-MOST), undone: without(undone) };
}

// Kept outside the components, so that the undo of a table works again after another screen was visited.
let current: OwnChanges = { made: [], undone: [] };
const listeners = new Set<() => void>();

/** Replaces the remembered changes by what `next` makes of them. */
export function rememberOwn(next: (before: OwnChanges) => OwnChanges): void {
  current = next(current);
  for (const tell of listeners) tell();
}

/** Returns the changes made on this page at this moment. */
export const ownChanges = (): OwnChanges => current;

/** Returns the changes made on this page, on whatever screen, and renders again when there is another. */
export const useOwnChanges = (): OwnChanges =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => current,
  );

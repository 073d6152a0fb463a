import { keep, kept } from './browser-storage.ts';

/** A choice of the user that this browser keeps as a text. */
export interface KeptChoice {
  /** Returns the text; empty when nothing is kept. */
  readonly read: () => string;
  /** Keeps another text from now on. */
  readonly write: (text: string) => void;
  /** Calls `changed` whenever this page keeps another text; returns a function that stops it. */
  readonly listen: (changed: () => void) => () => void;
}

/** Creates the choice that the browser keeps under a name. Where the browser keeps nothing, it is always empty. */
export function keptChoice(name: string): KeptChoice {
  const listeners = new Set<() => void>();
  return {
    read: () => kept('localStorage', name) ?? '',
    write: (text) => {
      keep('localStorage', name, text);
      for (const changed of listeners) changed();
    },
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

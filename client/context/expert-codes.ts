import { useSyncExternalStore } from 'react';
import { keep, kept } from '../model/browser-storage.ts';

/** Key in the browser's storage under which it is kept whether codes are shown. */
const CODES = 'passerelles.codes';
const listeners = new Set<() => void>();

const areShown = (): boolean => kept('localStorage', CODES) === 'shown';
function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Returns whether this browser shows the codes that experts use, such as M04 for a kind of finding; off at first. */
export const useExpertCodes = (): boolean => useSyncExternalStore(listen, areShown);

/** Shows or hides the codes that experts use, in this browser from now on. */
export function showExpertCodes(shown: boolean): void {
  keep('localStorage', CODES, shown ? 'shown' : 'hidden');
  for (const changed of listeners) changed();
}

import { useSyncExternalStore } from 'react';
import { keptChoice } from '../model/kept-choice.ts';

/** Whether codes are shown, as this browser keeps it. */
const codes = keptChoice('passerelles.codes');
const SHOWN = 'shown';

/** Returns whether this browser shows the codes that experts use, such as M04 for a kind of finding; off at first. */
export const useExpertCodes = (): boolean => useSyncExternalStore(codes.listen, codes.read) === SHOWN;

/** Shows or hides the codes that experts use, in this browser from now on. */
export const showExpertCodes = (shown: boolean): void => codes.write(shown ? SHOWN : 'hidden');

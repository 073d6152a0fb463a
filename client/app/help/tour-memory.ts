import { keep, kept } from '../../model/browser-storage.ts';

/** Key in the browser's storage under which it is remembered that the guided tour was taken or declined. */
const TOUR = 'passerelles.tour';

/** Whether this browser remembers that the guided tour was taken or declined. */
export const knowsTour = (): boolean => kept('localStorage', TOUR) !== null;
/** Remembers in this browser that the guided tour was taken or declined. */
export const rememberTour = (): void => keep('localStorage', TOUR, 'known');

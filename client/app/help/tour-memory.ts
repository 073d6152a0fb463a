import { keep, kept } from '../../model/browser-storage.ts';

/** Whether this browser has taken the tour, or done without. */
const TOUR = 'passerelles.tour';

export const knowsTour = (): boolean => kept('localStorage', TOUR) !== null;
export const rememberTour = (): void => keep('localStorage', TOUR, 'known');

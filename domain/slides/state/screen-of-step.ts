import type { SavedView } from '../../model/saved-view.ts';
import type { StepScreen } from '../step-kind.ts';

/** The screen of which a saved view is a step. */
export const screenOfStep = ({ screen = 'map' }: Pick<SavedView, 'screen'>): StepScreen => screen;

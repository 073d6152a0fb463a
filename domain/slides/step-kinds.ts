import type { SavedView } from '../model/saved-view.ts';
import { KINDS_BESIDE_MAP } from './kinds-beside-map.ts';
import { mapStep } from './map/kind.ts';
import { screenOfStep } from './state/screen-of-step.ts';
import type { StepKind } from './step-kind.ts';

/** All kinds of steps that can be told. */
const STEP_KINDS: readonly StepKind[] = [mapStep, ...KINDS_BESIDE_MAP];

/** How a step is made ready and drawn; undefined for a screen of which steps are not drawn yet. */
export const stepKindOf = (step: Pick<SavedView, 'screen'>): StepKind | undefined =>
  STEP_KINDS.find(({ screen }) => screen === screenOfStep(step));

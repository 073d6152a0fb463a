import type { SavedView } from '../model/saved-view.ts';
import { gapsStep } from './gaps/kind.ts';
import { mapStep } from './map/kind.ts';
import { pathwaysStep } from './pathways/kind.ts';
import { planStep } from './plan/kind.ts';
import { screenOfStep } from './state/screen-of-step.ts';
import type { StepKind } from './step-kind.ts';
import { textStep } from './text/kind.ts';

/** The kinds of steps that can be told: the only place that names them all. */
const STEP_KINDS: readonly StepKind[] = [mapStep, textStep, gapsStep, pathwaysStep, planStep];

/** How a step is made ready and drawn; undefined for a screen of which steps are not drawn yet. */
export const stepKindOf = (step: Pick<SavedView, 'screen'>): StepKind | undefined =>
  STEP_KINDS.find(({ screen }) => screen === screenOfStep(step));

import { changesStep } from './changes/kind.ts';
import { dashboardStep } from './dashboard/kind.ts';
import { gapsStep } from './gaps/kind.ts';
import { pathwaysStep } from './pathways/kind.ts';
import { planStep } from './plan/kind.ts';
import { referralsStep } from './referrals/kind.ts';
import { scenariosStep } from './scenarios/kind.ts';
import type { StepKind } from './step-kind.ts';
import { textStep } from './text/kind.ts';

/**
 * The kinds of steps beside the map. The page makes maps ready piece by piece as it does on its own screen, and so does
 * without the kind of the map.
 */
export const KINDS_BESIDE_MAP: readonly StepKind[] = [
  ...[textStep, gapsStep, pathwaysStep, planStep],
  ...[changesStep, referralsStep, dashboardStep, scenariosStep],
];

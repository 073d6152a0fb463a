import type { Stage } from '../../../domain/model/vocabulary.ts';
import type { GapsView } from '../../context/screens.ts';

/** What the analysis is asked beside day, period and audience. */
export interface AnalysisOptions {
  readonly horizon: number | undefined;
  readonly withoutConcurrent: boolean;
  readonly target: string | undefined;
  readonly cell: readonly Cell[];
}

export interface Cell {
  readonly area: string;
  readonly stage: Stage;
  readonly sector: string;
}

export const optionsOf = ({ horizon, withoutConcurrent, target, cell }: GapsView): AnalysisOptions => ({
  horizon,
  withoutConcurrent,
  target,
  cell,
});

export const cellText = ({ area, stage, sector }: Cell): string => `${area}:${stage}:${sector}`;

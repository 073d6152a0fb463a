import type { Stage } from '../../../domain/model/vocabulary.ts';
import type { GapsView } from '../../context/screens.ts';

/** Parameters of the analysis besides day, period and audience. */
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

/** Picks the parameters of the analysis (longest pathway in months, goal…) out of the state of the screen. */
export const optionsOf = ({ horizon, withoutConcurrent, target, cell }: GapsView): AnalysisOptions => ({
  horizon,
  withoutConcurrent,
  target,
  cell,
});

/**
 * Writes a cell of the offer (a combination of area, stage and sector) as the text `area:STAGE:sector` for the
 * address.
 */
export const cellText = ({ area, stage, sector }: Cell): string => `${area}:${stage}:${sector}`;

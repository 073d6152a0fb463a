import type { FiguresAnswer } from '../../../domain/api/questions/figures.ts';
import {
  type ACTION_KINDS,
  FLOW_OUTCOMES,
  type FlowKind,
  type FlowOutcome,
} from '../../../domain/model/vocabulary.ts';
import type { ShownFigure } from '../../../domain/secrecy/figure-results.ts';

/** Returns the last calendar year that is over on a day (`YYYY-MM-DD`); its last day counts as over. */
export const yearOverAt = (day: string): string =>
  day.endsWith('-12-31') ? day.slice(0, 4) : String(Number(day.slice(0, 4)) - 1);

/** One published number of two years: people of a kind of flow by outcome, or actions of a kind. */
export interface FigureLine {
  readonly about:
    | { readonly flow: FlowKind; readonly measure: 'count' | FlowOutcome }
    | { readonly action: (typeof ACTION_KINDS)[number] };
  /** The number in the first and in the second year; null when it was not reported. */
  readonly first: ShownFigure | null;
  readonly second: ShownFigure | null;
}

/** Published figures of one kind of flow in a year, for everybody together, with the actions of the year. */
export type YearFigures = Pick<FiguresAnswer, 'kind' | 'rows' | 'actions'>;

const MEASURES = ['count', ...FLOW_OUTCOMES] as const;

/**
 * Puts the published figures of two years side by side. Each year is given by its answers, one for each kind of flow; an
 * answer is missing where the year has no figures. Numbers are taken as they are published, never added up.
 */
export function figureLines(
  first: readonly YearFigures[],
  second: readonly YearFigures[],
): readonly FigureLine[] {
  const kinds = [...new Set([...first, ...second].map(({ kind }) => kind))];
  const flows = kinds.flatMap((flow) =>
    MEASURES.map((measure): FigureLine => {
      const inYear = (year: readonly YearFigures[]): ShownFigure | null =>
        year.find(({ kind }) => kind === flow)?.rows[0]?.[measure] ?? null;
      return { about: { flow, measure }, first: inYear(first), second: inYear(second) };
    }),
  );
  const actions = [
    ...new Set([...first, ...second].flatMap((year) => year.actions.rows.map(({ kind }) => kind))),
  ];
  const counted = actions.map((action): FigureLine => {
    const inYear = ([year]: readonly YearFigures[]): ShownFigure | null => {
      if (year === undefined) return null;
      return { value: year.actions.rows.find(({ kind }) => kind === action)?.actions ?? 0 };
    };
    return { about: { action }, first: inYear(first), second: inYear(second) };
  });
  return [...flows, ...counted].filter(({ first: one, second: other }) => one !== null || other !== null);
}

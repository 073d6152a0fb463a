import type { FigureWords } from '../../domain/messages/fr/figures.ts';
import type { ShownFigure } from '../../domain/secrecy/figure-results.ts';
import { shownNumber } from '../../domain/secrecy/shown-figures.ts';

/** A figure as a cell of a table: a number, masked, or not reported. `words` are those of figures in the language. */
export const figureCell = (
  figure: ShownFigure | null,
  { masked, notReported }: FigureWords,
): string | number => (figure === null ? notReported : (shownNumber(figure) ?? masked));

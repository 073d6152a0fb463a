import type { FigureAxis } from '../secrecy/figure-results.ts';
import type { FigureWords } from './fr/figures.ts';

/**
 * Returns the heading of each part of what a row of a breakdown of published figures is about: one for a breakdown by
 * source, target or bassin and for the total, two for pairs. `words` are those of the figures in one language.
 */
export function partHeadings(
  { from, to, bassin, whole }: Pick<FigureWords, 'from' | 'to' | 'bassin' | 'whole'>,
  axis: FigureAxis,
): readonly string[] {
  switch (axis) {
    case 'SOURCE':
      return [from];
    case 'TARGET':
      return [to];
    case 'BASSIN':
      return [bassin];
    case 'ALL':
      return [whole];
    default:
      return [from, to];
  }
}

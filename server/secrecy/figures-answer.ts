import type { FiguresAnswer } from '../../domain/api/questions/figures.ts';
import type { FigureTable } from '../../domain/secrecy/figure-results.ts';
import type { UnknownYear } from '../../domain/secrecy/figure-table.ts';
import { failure } from '../errors.ts';

/**
 * Makes the answer to the question for published figures from the figures that were found in the network of a revision.
 * Throws the failure `unknown-year`, which names the years that have figures, when the year that is asked for has none.
 */
export function figuresAnswer(revision: number, found: FigureTable | UnknownYear): FiguresAnswer {
  if (!('unknownYear' in found)) return { revision, ...found };
  const { unknownYear: year, years } = found;
  throw failure('unknown-year', { year, years: years.length === 0 ? '–' : years.join(', ') });
}

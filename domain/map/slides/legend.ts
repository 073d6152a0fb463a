import type { LegendEntry, LegendGroup } from '../legend.ts';
import { legendGroup } from '../legend.ts';
import { textWidth } from '../text.ts';

/** The most signs that a slide explains at once. The rest is shown on demand. */
export const MOST_SIGNS = 6;
const MOST_LINES = 2;
/** Width of the picture of a sign with its gaps, and of the gap to the next sign, in letters. */
const SAMPLE = 3.9;
const BETWEEN = 1.1;

/** What a stranger asks of first: what is supposed, missing and found, then how passerelles are drawn. */
const FIRST: readonly LegendGroup[] = [
  'changes',
  'missing',
  'lines',
  'findings',
  'families',
  'boxes',
  'attention',
];

interface Sign {
  readonly entry: LegendEntry;
  readonly words: string;
}

/** The usual arrow leads on, as a stranger takes it to; its sample is a grey line that no slide has. */
const isUsualArrow = ({ entry }: Sign): boolean => entry.kind === 'arrow' && entry.arrow === 'triangle';

/**
 * Picks the signs that a slide explains below its map, in the order of the legend: those asked of first, as many as fit
 * in two lines of a width and at most six.
 */
export function slideLegend(all: readonly Sign[], width: number, letters: number): readonly Sign[] {
  const signs = all.filter((sign) => !isUsualArrow(sign));
  const rank = ({ entry }: Sign): number => FIRST.indexOf(legendGroup(entry));
  const wanted = [...signs].sort((a, b) => rank(a) - rank(b));
  const chosen = new Set<Sign>();
  for (const sign of wanted) {
    if (chosen.size === MOST_SIGNS) break;
    const tried = signs.filter((one) => one === sign || chosen.has(one));
    if (linesOf(tried, width, letters) <= MOST_LINES) chosen.add(sign);
  }
  return signs.filter((sign) => chosen.has(sign));
}

/** How many lines some signs take. */
function linesOf(signs: readonly Sign[], width: number, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { words } of signs) {
    const own = textWidth(words, letters) + SAMPLE * letters;
    if (own > width) return MOST_LINES + 1;
    if (used > 0 && used + BETWEEN * letters + own > width) {
      lines += 1;
      used = own;
    } else used += (used > 0 ? BETWEEN * letters : 0) + own;
  }
  return lines;
}

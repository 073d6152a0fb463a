import { byCodeUnit } from '../../model/network.ts';
import type { Certainty, Impact } from '../results.ts';

/** What the order of candidates looks at. */
export interface RankedCandidate {
  readonly elements: readonly string[];
  readonly certainty: Certainty;
  readonly impact: Impact;
}

/**
 * The order of candidates: certain before possible; the larger impact; more places newly served at all; fewer months
 * to the nearest outlet, none last; ids.
 */
export function compareCandidates(a: RankedCandidate, b: RankedCandidate): number {
  return (
    Number(a.certainty === 'possible') - Number(b.certainty === 'possible') ||
    b.impact.gain - a.impact.gain ||
    b.impact.newlyServed - a.impact.newlyServed ||
    compareMonths(a.impact.months, b.impact.months) ||
    compareIds(a.elements, b.elements)
  );
}

function compareMonths(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

/** Lists of ids, element by element; a list that is the beginning of another comes first. */
export function compareIds(a: readonly string[], b: readonly string[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const order = byCodeUnit(a[at]!, b[at]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

import { type Pairs, pairBetween } from '../../graph/pairs.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { contradictedReports } from '../../model/contradicted-reports.ts';
import { dayNumber, monthOf, type Period } from '../../model/dates.ts';
import { addTo } from '../../model/grouping.ts';
import { operatorOfEnds } from './flows.ts';

/** The first and the last of some months, as numbers given by `monthOf`. */
export type MonthSpan = readonly [first: number, last: number];

/** The months of a period in which some operators reported that nobody was sent from one to the other. */
export interface NilSpans {
  /** The months in which nobody went from the first filière to the second, by nodes; empty when nobody said so. */
  readonly between: (from: number, to: number) => readonly MonthSpan[];
}

/**
 * Reads the reports of "nothing to report" that lie wholly inside a period (docs/analysis.md, §7). Each says zero of every
 * pair of filières in P⁺ between its two operators. One that its own declarer contradicts says nothing. Undefined when
 * there are none, as in most networks.
 */
export function nilSpans(snapshot: Snapshot, pairs: Pairs, period: Period): NilSpans | undefined {
  const { document, operatorIndex, nodes } = snapshot;
  const { nilReports } = document;
  if (nilReports.length === 0) return undefined;
  const contradicted = new Set(
    contradictedReports(document, operatorOfEnds(document)).map(({ report }) => report),
  );
  const spans = new Map<number, MonthSpan[]>();
  const keyOf = (source: number, target: number): number => source * document.operators.length + target;
  for (const [at, { source, target, from, to }] of nilReports.entries()) {
    const [sender, receiver] = [operatorIndex.get(source), operatorIndex.get(target)];
    if (sender === undefined || receiver === undefined || contradicted.has(at)) continue;
    if (from < period.from || to > period.to) continue;
    addTo(spans, keyOf(sender, receiver), [monthOf(dayNumber(from)), monthOf(dayNumber(to))]);
  }
  if (spans.size === 0) return undefined;
  const { operator } = nodes;
  return {
    between: (from, to) =>
      operator[to] === NONE || pairBetween(pairs, from, to) < 0
        ? NO_MONTHS
        : (spans.get(keyOf(operator[from]!, operator[to]!)) ?? NO_MONTHS),
  };
}

const NO_MONTHS: readonly MonthSpan[] = [];

/** Counts the different months in some spans. */
export function monthsIn(spans: readonly MonthSpan[]): number {
  let [covered, next] = [0, 0];
  for (const [first, last] of [...spans].sort(([one], [other]) => one - other)) {
    covered += Math.max(0, last + 1 - Math.max(first, next));
    next = Math.max(next, last + 1);
  }
  return covered;
}

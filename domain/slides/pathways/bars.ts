import type { Pathway } from '../../analysis/results.ts';

/** The time that a pathway spends on one filière, in months from the start of the pathway. */
interface Bar {
  readonly id: string;
  readonly start: number;
  /** Month in which the wait ends and the training begins. */
  readonly enter: number;
  readonly end: number;
}

/**
 * Returns the bars of a pathway's timeline, one per filière: in which months it begins, its wait ends, and it ends.
 * Filières followed at the same time overlap.
 */
export function barsOf(pathway: Pathway): readonly Bar[] {
  const { first } = pathway;
  const bars: Bar[] = [bar(pathway.filieres[0]!, 0, first.end, first.durationMonths)];
  for (const { to, start, end, durationMonths } of pathway.path) {
    if (start !== null && end !== null) bars.push(bar(to, start, end, durationMonths));
  }
  return bars;
}

function bar(id: string, start: number, end: number, durationMonths: number | null): Bar {
  return { id, start, enter: Math.max(start, end - (durationMonths ?? 0)), end };
}

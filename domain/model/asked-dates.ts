import { lastFullYear, type Period } from './dates.ts';

/** The day that a question is about: the one asked for, else the day of the inventory, else today. */
export const dayAsked = (asked: string | undefined, asOf: string | undefined, today: string): string =>
  asked ?? asOf ?? today;

/**
 * The period of flows that a question is about: each end as asked for, else of the last full calendar year up to the
 * day. It is inverted when its `from` comes after its `to`.
 */
export function periodAsked(
  at: string,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
): Period & { readonly isInverted: boolean } {
  const { from, to } = lastFullYear(at);
  const period = { from: asked.from ?? from, to: asked.to ?? to };
  return { ...period, isInverted: period.from > period.to };
}

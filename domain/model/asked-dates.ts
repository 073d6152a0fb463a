import { lastFullYear, type Period } from './dates.ts';

/**
 * Chooses the day that an analysis is about: the day asked for, else the day of the inventory (`asOf`), else `today`.
 */
export const dayAsked = (asked: string | undefined, asOf: string | undefined, today: string): string =>
  asked ?? asOf ?? today;

/**
 * Works out the period in which an analysis counts people sent onward. Each end is the date asked for; an end left
 * out comes from the last full calendar year before the day `at`. `isInverted` is true when `from` comes after `to`.
 */
export function periodAsked(
  at: string,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
): Period & { readonly isInverted: boolean } {
  const { from, to } = lastFullYear(at);
  const period = { from: asked.from ?? from, to: asked.to ?? to };
  return { ...period, isInverted: period.from > period.to };
}

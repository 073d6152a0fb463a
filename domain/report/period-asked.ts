import type { Period } from '../model/dates.ts';

/** The calendar year that a period is, such as `2025`; undefined for another period. */
export function calendarYear({ from, to }: Period): string | undefined {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : undefined;
}

/**
 * Works out the period of a report. An end that is left out comes from the calendar year that is being reported on: the
 * one that goes on from July on, the last one before.
 */
export function reportPeriod(
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  today: string,
): Period {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const reported = asked.from?.slice(0, 4) ?? asked.to?.slice(0, 4) ?? String(month >= 7 ? year : year - 1);
  return { from: asked.from ?? `${reported}-01-01`, to: asked.to ?? `${reported}-12-31` };
}

import * as z from 'zod';
import { isValidAt } from './dates.ts';
import { Id, Text, validity, Whole } from './fields.ts';

/** Minutes by public transport from one commune to another. */
export const TravelTime = z.strictObject({
  id: Id.optional(),
  from: Id,
  to: Id,
  minutes: Whole,
  source: Text.optional(),
  ...validity,
});
export type TravelTime = z.infer<typeof TravelTime>;

/**
 * Returns the minutes by public transport that are valid on the day `at`, by the ids of the communes "from to". Of
 * several rows, the shortest counts.
 */
export function travelMinutes(times: readonly TravelTime[], at: string): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const row of times) {
    if (!isValidAt(row, at)) continue;
    const key = `${row.from} ${row.to}`;
    minutes.set(key, Math.min(row.minutes, minutes.get(key) ?? row.minutes));
  }
  return minutes;
}

import * as z from 'zod';
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

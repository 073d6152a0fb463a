import * as z from 'zod';
import { Id, Text } from './fields.ts';

/** Any JSON object. */
const Part = z.record(z.string(), z.json());

/**
 * How a file was read, saved to be proposed for files with the same headings. Its parts are checked only when it is
 * used (`domain/transfer/mapping.ts`): when fields change, a mapping that no longer fits is not proposed, and the
 * network stays valid.
 */
export const KeptMapping = z
  .strictObject({
    id: Id,
    name: Text,
    mapping: z.strictObject({ sheets: z.array(Part).max(200), values: z.array(Part).max(5_000) }),
  })
  .meta({ id: 'KeptMapping' });
export type KeptMapping = z.infer<typeof KeptMapping>;

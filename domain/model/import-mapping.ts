import * as z from 'zod';
import { Id, Text } from './fields.ts';

/** Anything that JSON can say by names. */
const Part = z.record(z.string(), z.json());

/**
 * How a file was read, kept to be proposed again for files with the same headings. What its parts say of lists and
 * fields is checked when it is used (`domain/transfer/mapping.ts`): fields come and go, and a mapping that no longer
 * fits is not proposed, which is no fault of the network.
 */
export const KeptMapping = z
  .strictObject({
    id: Id,
    name: Text,
    mapping: z.strictObject({ sheets: z.array(Part).max(200), values: z.array(Part).max(5_000) }),
  })
  .meta({ id: 'KeptMapping' });
export type KeptMapping = z.infer<typeof KeptMapping>;

import * as z from 'zod';

/**
 * Makes a setting optional. An empty variable counts as absent, since Docker Compose writes unset variables as empty.
 */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

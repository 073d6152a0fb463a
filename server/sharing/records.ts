import * as z from 'zod';
import { KeptPassword } from '../accounts/records.ts';

/** What is kept of a link, as JSON. Its record has the SHA-256 of its token as id. */
export const KeptLink = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** The operator whose own link it is; null for a link to read by. Links that are older than these have none. */
  operator: z.strictObject({ id: z.string(), name: z.string() }).nullable().default(null),
  /** Name of the meeting that its file begins with. */
  meeting: z.string().nullable(),
  /** Id of the account that made it; null where there are none. */
  by: z.string().nullable(),
  byName: z.string(),
  createdAt: z.iso.datetime(),
  revision: z.int(),
  expiresOn: z.iso.date(),
  password: KeptPassword.nullable(),
  /** The policy of its file, which names the programs in it by their fingerprints; empty where there is no file. */
  policy: z.string(),
  opened: z.int(),
  lastOpenedAt: z.iso.datetime().nullable(),
});
export type KeptLink = z.infer<typeof KeptLink>;

/** A link that is the own one of an operator. */
export type PartnerLink = KeptLink & { readonly operator: NonNullable<KeptLink['operator']> };

export const isPartnerLink = (link: KeptLink): link is PartnerLink => link.operator !== null;

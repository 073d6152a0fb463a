import * as z from 'zod';
import { ROLES } from '../../domain/permissions/abilities.ts';

/** What is kept about people, as JSON in the records of `server/store/people-store.ts`. */

/** A password that was made unreadable by scrypt, with the parameters that it was made with. */
export const KeptPassword = z.strictObject({
  kdf: z.literal('scrypt'),
  n: z.int(),
  r: z.int(),
  p: z.int(),
  salt: z.string(),
  hash: z.string(),
});
export type KeptPassword = z.infer<typeof KeptPassword>;

/** The second factor of an account. */
const KeptSecondFactor = z.strictObject({
  /** Base32, as authenticator programs take it. */
  secret: z.string(),
  /** False until a first code shows that the secret has arrived. */
  confirmed: z.boolean(),
  /** The 30-second step of the last code taken. A code of this step or an earlier one is refused. */
  lastStep: z.int(),
  /** SHA-256 of the recovery codes that are left. */
  recovery: z.array(z.string()),
});
export type KeptSecondFactor = z.infer<typeof KeptSecondFactor>;

export const Account = z.strictObject({
  id: z.string(),
  /** What is typed to sign in. */
  login: z.string(),
  /** How writes are signed. */
  name: z.string(),
  role: z.enum(ROLES),
  bassins: z.array(z.string()),
  operators: z.array(z.string()),
  disabled: z.boolean(),
  createdAt: z.iso.datetime(),
  /** Null until a password was chosen by the link. */
  password: KeptPassword.nullable(),
  secondFactor: KeptSecondFactor.nullable(),
  /** The person at an OpenID Connect provider to whom the account is linked; absent where it is not. */
  identity: z
    .strictObject({
      /** A fingerprint of the provider and of its name for the person. */
      subject: z.string(),
      linkedAt: z.iso.datetime(),
      /** Whether the provider said that the person no longer has a role here. */
      hasLapsed: z.literal(true).optional(),
    })
    .optional(),
  /** When the person last came in, and the network of their address; absent for somebody who never did. */
  lastSignIn: z.strictObject({ at: z.iso.datetime(), from: z.string() }).optional(),
});
export type Account = z.infer<typeof Account>;

/** Whether an account opens nothing: an administrator closed it, or the provider gives its person no role any more. */
export const isClosed = ({ disabled, identity }: Pick<Account, 'disabled' | 'identity'>): boolean =>
  disabled || identity?.hasLapsed === true;

/** A session. Its record has the SHA-256 of its token as id. */
export const Session = z.strictObject({
  createdAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  /** Whether the second factor was given. */
  second: z.boolean(),
  /** The network of the address that it was opened from; absent for older ones. */
  from: z.string().optional(),
});
export type Session = z.infer<typeof Session>;

/** A link to choose a password, once. Its record has the SHA-256 of its token as id. */
export const Link = z.strictObject({ expiresAt: z.iso.datetime() });

/** Whether a link to choose a password still holds. */
export const holdsStill = ({ expiresAt }: z.infer<typeof Link>, now: Date): boolean =>
  Date.parse(expiresAt) > now.getTime();

/** A token for a program. Its record has the SHA-256 of its token as id. */
export const ApiToken = z.strictObject({
  name: z.string(),
  role: z.enum(ROLES),
  createdAt: z.iso.datetime(),
  expiresOn: z.iso.date(),
  lastUsedOn: z.iso.date().nullable(),
});
export type ApiToken = z.infer<typeof ApiToken>;

/** Reads the JSON of a record. */
export const parsed = <T extends z.ZodType>(schema: T, data: string): z.output<T> =>
  schema.parse(JSON.parse(data));

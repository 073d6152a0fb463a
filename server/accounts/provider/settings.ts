import { resolve } from 'node:path';
import * as z from 'zod';
import { RETURN_PATH } from '../../../domain/api/return-path.ts';
import { ROLES, type Role } from '../../../domain/permissions/abilities.ts';
import { failure } from '../../errors.ts';
import { isLoopback } from '../../loopback.ts';
import { optional } from '../../optional-setting.ts';

/**
 * What may be asked of a provider: words of OpenID Connect. Neither the national number, whatever the provider calls it, nor
 * a token that outlives signing in.
 */
const SCOPE = /^openid(?: [\w:./~-]+)*$/;
const NEVER_ASKED = /(?:^| )(?:eid|offline_access)(?: |$)|nrn|niss|insz|rrn|national/i;

const words = z
  .string()
  .max(1000)
  .regex(/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/)
  .transform((text) => text.split(' '));

/** An address by HTTPS. HTTP is for a provider on this machine, as tests have one. */
const isSafeIssuer = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash, username } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isSafe && search === '' && hash === '' && username === '';
};

const roleNamed = (text: string): Role | undefined =>
  ROLES.find((role) => role === text.trim().toUpperCase());

/** Schema of the settings of the provider in environment variables. */
export const PROVIDER_ENVIRONMENT = {
  OIDC_ISSUER: optional(z.string().max(500).refine(isSafeIssuer)),
  OIDC_CLIENT_ID: optional(z.string().max(500)),
  OIDC_CLIENT_SECRET: optional(z.string().max(1000)),
  OIDC_PRIVATE_KEY_FILE: optional(z.string().max(4000)),
  OIDC_DECRYPTION_KEY_FILE: optional(z.string().max(4000)),
  OIDC_NAME: optional(z.string().trim().min(1).max(40)),
  OIDC_SCOPE: optional(
    z
      .string()
      .max(1000)
      .regex(SCOPE)
      .refine((text) => !NEVER_ASKED.test(text)),
  ),
  OIDC_ACR: optional(words),
  OIDC_SECOND_FACTOR: optional(words),
  OIDC_ROLE_CLAIM: optional(z.string().max(300).regex(/^\S+$/)),
  OIDC_ROLE_MAP: optional(
    z
      .string()
      .max(4000)
      .transform((text) =>
        text.split(',').map((pair) => {
          const at = pair.lastIndexOf('=');
          return { value: pair.slice(0, Math.max(0, at)).trim(), role: roleNamed(pair.slice(at + 1)) };
        }),
      )
      .pipe(z.array(z.strictObject({ value: z.string().min(1), role: z.enum(ROLES) })).min(1)),
  ),
};

/** How a claim gives a role. */
export interface RoleSettings {
  /** The name of the claim, or a path of names with points between them. */
  readonly claim: string;
  readonly map: readonly { readonly value: string; readonly role: Role }[];
}

/** The OpenID Connect provider of a site, and what is asked of it. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** By which the site proves to the provider who it is: exactly one of these two. */
  readonly clientSecret?: string;
  readonly privateKeyFile?: string;
  /** The key by which tokens are encrypted; absent where they are only signed. */
  readonly decryptionKeyFile?: string;
  /** What the button says. */
  readonly name: string;
  readonly scope: string;
  /** The address to which people come back. */
  readonly returnUrl: string;
  /** Ways of signing in that are asked for, and of which one must have been used. */
  readonly acr: readonly string[];
  /** Values of `acr` or `amr` that stand for a second factor. */
  readonly secondFactor: readonly string[];
  /** Absent where administrators give roles. */
  readonly roles?: RoleSettings;
}

type Settings = z.output<z.ZodObject<typeof PROVIDER_ENVIRONMENT>>;

/**
 * Returns the provider that the settings name; nothing without one. Throws `oidc-incomplete` where one setting is given without
 * another that it needs, `oidc-two-secrets`, and `oidc-public-url` where the address of the site is not safe for it.
 */
export function providerOf(
  given: Settings,
  { publicUrl, workingFolder }: { readonly publicUrl: string | undefined; readonly workingFolder: string },
): { readonly provider?: ProviderSettings } {
  const first = Object.keys(PROVIDER_ENVIRONMENT).find((name) => given[name as keyof Settings] !== undefined);
  if (first === undefined) return {};
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_PRIVATE_KEY_FILE } = given;
  const { OIDC_DECRYPTION_KEY_FILE, OIDC_ROLE_CLAIM, OIDC_ROLE_MAP } = given;
  const without = (missing: string, name = first) => failure('oidc-incomplete', { name, missing });
  if (OIDC_ISSUER === undefined) throw without('OIDC_ISSUER');
  if (OIDC_CLIENT_ID === undefined) throw without('OIDC_CLIENT_ID');
  if (OIDC_CLIENT_SECRET === undefined && OIDC_PRIVATE_KEY_FILE === undefined)
    throw without('OIDC_CLIENT_SECRET / OIDC_PRIVATE_KEY_FILE');
  if (OIDC_CLIENT_SECRET !== undefined && OIDC_PRIVATE_KEY_FILE !== undefined)
    throw failure('oidc-two-secrets');
  if (OIDC_ROLE_CLAIM !== undefined && OIDC_ROLE_MAP === undefined)
    throw without('OIDC_ROLE_MAP', 'OIDC_ROLE_CLAIM');
  if (OIDC_ROLE_MAP !== undefined && OIDC_ROLE_CLAIM === undefined)
    throw without('OIDC_ROLE_CLAIM', 'OIDC_ROLE_MAP');
  if (publicUrl === undefined) throw without('PUBLIC_URL');
  const site = new URL(publicUrl);
  if (site.protocol !== 'https:' && !isLoopback(site.hostname))
    throw failure('oidc-public-url', { value: publicUrl });
  const fileIn = (path: string | undefined) => path && resolve(workingFolder, path);
  const files = {
    privateKeyFile: fileIn(OIDC_PRIVATE_KEY_FILE),
    decryptionKeyFile: fileIn(OIDC_DECRYPTION_KEY_FILE),
  };
  return {
    provider: {
      ...{ issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, returnUrl: `${publicUrl}${RETURN_PATH}` },
      ...(OIDC_CLIENT_SECRET !== undefined && { clientSecret: OIDC_CLIENT_SECRET }),
      ...(files.privateKeyFile !== undefined && { privateKeyFile: files.privateKeyFile }),
      ...(files.decryptionKeyFile !== undefined && { decryptionKeyFile: files.decryptionKeyFile }),
      name: given.OIDC_NAME ?? new URL(OIDC_ISSUER).hostname,
      scope: given.OIDC_SCOPE ?? 'openid profile email',
      acr: given.OIDC_ACR ?? [],
      secondFactor: given.OIDC_SECOND_FACTOR ?? [],
      ...(OIDC_ROLE_CLAIM !== undefined &&
        OIDC_ROLE_MAP !== undefined && { roles: { claim: OIDC_ROLE_CLAIM, map: OIDC_ROLE_MAP } }),
    },
  };
}

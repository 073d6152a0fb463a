import { FORMS } from '../../../domain/model/forms.ts';
import { ROLES, type Role } from '../../../domain/permissions/abilities.ts';
import type { ProviderSettings, RoleSettings } from './settings.ts';

/** What a provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>;

/** What is kept of what a provider says of somebody, and nothing else. */
export interface Identity {
  /** The provider's name for the person. It is kept as a fingerprint only (`subject.ts`). */
  readonly sub: string;
  /** How writes are signed, for a new account. */
  readonly name: string | undefined;
  /** Sign-in names for a new account, the best one first. */
  readonly logins: readonly string[];
  /** The role that a claim gives; null where it gives none, and undefined where administrators give roles. */
  readonly role: Role | null | undefined;
  /** Whether the provider asked for a second factor. */
  readonly isSecond: boolean;
}

const LONGEST_NAME = 100;

/**
 * Reads what a provider says of somebody, and leaves all that is not needed. `WEAK` says that the person signed in at the
 * provider in a way that is not one of those asked for.
 */
export function identityIn(
  claims: Claims,
  { acr, secondFactor, roles }: Pick<ProviderSettings, 'acr' | 'secondFactor' | 'roles'>,
): Identity | 'WEAK' {
  const ways = [claims.acr, ...(Array.isArray(claims.amr) ? claims.amr : [])].filter(
    (way) => typeof way === 'string',
  );
  if (acr.length > 0 && !acr.includes(String(claims.acr))) return 'WEAK';
  const names = [
    claims.name,
    [claims.given_name, claims.family_name].filter((part) => typeof part === 'string').join(' '),
    claims.preferred_username,
  ];
  // An address that the provider did not look into is not that of the person.
  const email = claims.email_verified === false ? undefined : claims.email;
  return {
    sub: String(claims.sub),
    name: names.map(text).find((name) => name !== undefined),
    logins: [email, claims.preferred_username]
      .map(text)
      .filter((login) => login !== undefined && FORMS.login.test(login)) as string[],
    role: roles && roleIn(claims, roles),
    isSecond: ways.some((way) => secondFactor.includes(way)),
  };
}

/** A claim as a short text that holds no national number; undefined when it is none. */
function text(claim: unknown): string | undefined {
  if (typeof claim !== 'string') return undefined;
  const plain = claim
    .replaceAll(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  return plain === '' || holdsNationalNumber(plain) ? undefined : plain;
}

/** Returns the widest role that the values of a claim give; null when they give none. */
export function roleIn(claims: Claims, { claim, map }: RoleSettings): Role | null {
  const found = claimAt(claims, claim);
  const values = (Array.isArray(found) ? found : [found]).filter((value) => typeof value === 'string');
  const given = map.filter(({ value }) => values.includes(value)).map(({ role }) => role);
  return ROLES.findLast((role) => given.includes(role)) ?? null;
}

/** Whether a provider says anything under the name of a claim. */
export const hasClaim = (claims: Claims, name: string): boolean => claimAt(claims, name) !== undefined;

/** A claim by its whole name, or by a path: Keycloak says roles under `realm_access.roles`. */
function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split('.')
    .reduce<unknown>(
      (inside, part) =>
        typeof inside === 'object' && inside !== null && Object.hasOwn(inside, part)
          ? (inside as Claims)[part]
          : undefined,
      claims,
    );
}

const NATIONAL_NUMBER = /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?!\d)/g;

/** Whether a text holds what could be a Belgian national number. */
export const holdsNationalNumber = (given: string): boolean =>
  (given.match(NATIONAL_NUMBER) ?? []).some((found) => isNationalNumber(found));

/** Whether a text is a Belgian national number: eleven digits, of which the last two prove the others. */
function isNationalNumber(given: string): boolean {
  const digits = given.replaceAll(/[-. ]/g, '');
  if (!/^\d{11}$/.test(digits)) return false;
  const proof = Number(digits.slice(9));
  const number = Number(digits.slice(0, 9));
  // Those born from 2000 on have a 2 in front when the proof is worked out.
  return proof === 97 - (number % 97) || proof === 97 - ((2_000_000_000 + number) % 97);
}

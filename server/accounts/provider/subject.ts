import type { PasswordKeeper } from '../passwords.ts';
import { hashOf } from '../secrets.ts';
import { holdsNationalNumber } from './claims.ts';

/**
 * Returns the fingerprint by which somebody is known: of the provider and of its name for the person (`sub`), which is never
 * kept itself. The provider chooses that name, and nobody is refused for what it looks like. There are so few national numbers
 * that all of them can be tried against a fast hash: a name that could be one gets a slow one. Throws `too-busy`.
 */
export async function subjectOf(
  issuer: string,
  sub: string,
  { slowHash }: Pick<PasswordKeeper, 'slowHash'>,
): Promise<string> {
  const named = JSON.stringify([issuer, sub]);
  return holdsNationalNumber(sub) ? slowHash(named, issuer) : hashOf(named);
}

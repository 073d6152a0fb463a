import { randomBytes } from 'node:crypto';
import { failure } from '../errors.ts';
import { accountIn, type Desk, endSessions, putAccount, type Visitor } from './desk.ts';
import { networkOf } from './origin.ts';
import type { Account, KeptSecondFactor } from './records.ts';
import { hashOf } from './secrets.ts';
import { openSession } from './sessions.ts';
import { cameIn, presentPassword, slowed } from './sign-in.ts';
import { newSecret, secretUri, stepOfCode } from './totp.ts';

const RECOVERY_CODES = 10;

/** A recovery code: 120 bits, so that its hash needs no salt, in groups that are easily copied. */
const newRecoveryCode = (): string => (randomBytes(15).toString('hex').match(/.{5}/g) ?? []).join('-');

/**
 * Proposes a new second factor to a visitor. It holds once a code confirms it. In the place of one that stands, only after
 * the code was given in this session and the password again. Throws `sign-in-needed`, `password-wrong`, `sign-in-slowed`.
 */
export async function newSecondFactor(
  desk: Desk,
  { account, session, standing }: Visitor,
  { password, address }: { readonly password?: string | undefined; readonly address: string },
): Promise<{ readonly secret: string; readonly uri: string }> {
  if (account === undefined || session === undefined || standing === 'CODE_NEEDED')
    throw failure('sign-in-needed');
  if (account.secondFactor?.confirmed === true) await presentPassword(desk, account, password ?? '', address);
  const secret = newSecret();
  await desk.people.write((turn) =>
    // Until it is confirmed it stands with the session, so that the one before goes on to hold.
    turn.put('links', proposal(session, account.id, secret)),
  );
  return { secret, uri: secretUri(secret, account.login) };
}

/** A proposed secret, kept until it is confirmed. It ends with the links of the account. */
const proposal = (session: string, account: string, secret: string) => ({
  ...{ id: proposalId(session), account },
  data: JSON.stringify({ secret }),
});
const proposalId = (session: string): string => `second-factor ${session}`;

/**
 * Confirms a proposed second factor by its first code. Ends all other sessions, opens a new one in the place of this one, and
 * returns its token with the recovery codes. Throws `sign-in-needed`, `code-refused` and `sign-in-slowed`.
 */
export async function confirmSecondFactor(
  desk: Desk,
  visitor: Visitor,
  { code, address }: { readonly code: string; readonly address: string },
): Promise<{ readonly token: string; readonly recovery: readonly string[] }> {
  const { account, session, standing } = visitor;
  if (account === undefined || session === undefined || standing === 'CODE_NEEDED')
    throw failure('sign-in-needed');
  await slowed(desk, { account: account.id, address }, account);
  const made = await desk.people.write(async (turn) => {
    const present = await accountIn(turn, account.id);
    const data = await turn.read('links', proposalId(session));
    if (present === undefined || data === undefined) throw failure('code-refused');
    const { secret } = JSON.parse(data) as { readonly secret: string };
    const now = desk.now();
    const step = stepOfCode(secret, code.replaceAll(' ', ''), { now, lastStep: 0 });
    if (step === undefined) return undefined;
    const recovery = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    const secondFactor: KeptSecondFactor = {
      ...{ secret, confirmed: true, lastStep: step },
      recovery: recovery.map(hashOf),
    };
    await turn.remove('links', proposalId(session));
    await endSessions(turn, account.id);
    const from = networkOf(address);
    await putAccount(turn, { ...cameIn(present, now, from), secondFactor });
    await desk.log.addIn(turn, { kind: 'SECOND_FACTOR_SET', by: account.id });
    const token = await openSession(turn, { account: account.id, second: true, now, from });
    return { token, recovery };
  });
  if (made === undefined) return refused(desk, account, address);
  desk.throttle.succeeded({ account: account.id, address });
  return made;
}

/**
 * Takes the code of the second factor, or a recovery code, after the password, and returns the token of a new session in the
 * place of the one that asked. No code is taken twice. Throws `sign-in-needed`, `code-refused` and `sign-in-slowed`.
 */
export async function giveCode(
  desk: Desk,
  { account, session, standing }: Visitor,
  { code, address }: { readonly code: string; readonly address: string },
): Promise<string> {
  if (account === undefined || session === undefined || standing !== 'CODE_NEEDED')
    throw failure('sign-in-needed');
  await slowed(desk, { account: account.id, address }, account);
  const token = await desk.people.write(async (turn) => {
    const present = await accountIn(turn, account.id);
    const factor = present?.secondFactor;
    if (present === undefined || factor === null || factor === undefined) throw failure('sign-in-needed');
    const now = desk.now();
    const used = withCodeUsed(factor, code, now);
    if (used === undefined) return undefined;
    const from = networkOf(address);
    await putAccount(turn, { ...cameIn(present, now, from), secondFactor: used });
    const isRecovery = used.recovery.length < factor.recovery.length;
    await desk.log.addIn(turn, {
      kind: isRecovery ? 'RECOVERY_CODE_USED' : 'CODE_GIVEN',
      by: account.id,
      from,
    });
    await turn.remove('sessions', session);
    return openSession(turn, { account: account.id, second: true, now, from });
  });
  if (token === undefined) return refused(desk, account, address);
  desk.throttle.succeeded({ account: account.id, address });
  return token;
}

/** The second factor after a code was taken; undefined when the code is wrong or was used before. */
function withCodeUsed(factor: KeptSecondFactor, code: string, now: Date): KeptSecondFactor | undefined {
  const step = stepOfCode(factor.secret, code.replaceAll(' ', ''), { now, lastStep: factor.lastStep });
  if (step !== undefined) return { ...factor, lastStep: step };
  const hash = hashOf(code.trim().toLowerCase());
  if (!factor.recovery.includes(hash)) return undefined;
  return { ...factor, recovery: factor.recovery.filter((one) => one !== hash) };
}

async function refused(desk: Desk, account: Account, address: string): Promise<never> {
  await desk.log.addSparingly({ kind: 'CODE_REFUSED', about: account.id, from: networkOf(address) });
  throw failure('code-refused');
}

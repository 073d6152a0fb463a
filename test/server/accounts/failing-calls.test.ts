import { describe, expect, it } from 'vitest';
import type { Ended } from '../../support/failing-calls/control.ts';
import { type Seen, sweep, whyNoCompiler } from '../../support/failing-calls/failing-calls.ts';
import { NOT_WRITTEN } from '../../support/failing-calls/not-written.ts';
import type { PeopleSeen } from '../../support/failing-calls/people-in-turn.ts';

/**
 * A disk that fails at any moment while somebody gets an account, changes a password and signs in: each write and sync of the
 * store in turn. What was answered is there when the store is opened again, what was refused is not, nothing of it is there in
 * part, and each is in the security log if and only if it took place.
 */

const PROGRAM = 'test/support/failing-calls/people-in-turn.ts';

/** Whether an act is in the store for sure, is not, or may be. */
const isThere = (ended: Ended): boolean | undefined => {
  if ('answer' in ended) return true;
  return NOT_WRITTEN.includes(ended.refused) ? false : undefined;
};

function judged({ failure, calls, seen }: Seen<PeopleSeen>): void {
  const told = JSON.stringify({ failure, calls, seen });
  const { added, changed, entered, mistyped, stayed, again, after } = seen;
  const { events } = after;
  expect(after.isNetworkThere, told).toBe(true);
  for (const ended of [added, changed, entered, mistyped])
    if ('refused' in ended) {
      const known = [...NOT_WRITTEN, 'store-write-outcome-unknown', 'sign-in-refused'];
      expect(known, told).toContain(ended.refused);
      if (failure.with === 'ENOSPC') expect(ended.refused, told).not.toBe('store-disk-fault');
      else expect(ended.refused, told).not.toBe('store-disk-full');
    }

  expect([after.hasAccount, after.hasLink], told).toEqual([after.hasAccount, after.hasAccount]);
  // Two were made before: of the person, and by the try after the failure.
  expect((events.PERSON_ADDED ?? 0) === 3, told).toBe(after.hasAccount);
  expect(after.hasAccount, told).toBe(isThere(added) ?? after.hasAccount);

  expect(after.hasOldPassword, told).toBe(!after.hasNewPassword);
  expect(after.hasOtherSession, told).toBe(!after.hasNewPassword);
  expect((events.PASSWORD_CHANGED ?? 0) === 1, told).toBe(after.hasNewPassword);
  expect(after.hasNewPassword, told).toBe(isThere(changed) ?? after.hasNewPassword);

  const opened = (events.SIGNED_IN ?? 0) - 2;
  expect(after.sessions, told).toBe(1 + Number(after.hasOtherSession) + opened);
  expect(after.hasNewSession, told).toBe('answer' in entered);
  // Where nobody knows whether the password was changed, the one before may be the wrong one.
  if (isThere(entered) !== undefined) expect(opened, told).toBe(Number(isThere(entered)));

  // A disk that fails sends nobody away who has a session, and no wrong password is kept from the log.
  expect(stayed, told).toBe('SIGNED_IN');
  expect([again.added, 'refused' in again.mistyped && again.mistyped.refused], told).toEqual([
    { answer: true },
    'sign-in-refused',
  ]);
  expect(after.hasLater, told).toBe(true);
  expect(events.SIGN_IN_REFUSED ?? 0, told).toBeGreaterThanOrEqual(1);
}

describe.skipIf(whyNoCompiler() !== null)('a disk that fails at any call while people are written', () => {
  it('loses no account, password, session or event that was answered, and keeps none in part', async () => {
    const { without, tries } = await sweep<PeopleSeen>(PROGRAM);
    judged(without);
    const { added, changed, entered } = without.seen;
    for (const one of [added, changed, entered]) expect(one).toEqual({ answer: true });
    for (const one of tries) judged(one);
    const failed = tries.filter(({ seen }) => 'refused' in seen.added || 'refused' in seen.changed).length;
    expect(failed).toBeGreaterThan(0);
    process.stdout.write(`people: ${without.calls} calls, ${tries.length} tries, ${failed} refused\n`);
  }, 3_600_000);
});

import { expect, it } from 'vitest';
import { type Seen, sweep, whyNoCompiler } from '../../support/failing-calls/failing-calls.ts';
import type { ImportSeen } from '../../support/failing-calls/import-in-turn.ts';
import { NOT_WRITTEN } from '../../support/failing-calls/not-written.ts';

/**
 * A disk that fails at any moment while a table is imported: each write, sync, rename or removal in the folder of the store in
 * turn. All rows are there or none, as was said, and the same command goes through afterwards.
 */

const PROGRAM = 'test/support/failing-calls/import-in-turn.ts';
/** What is said of an import that took place, or may have. */
const OPEN = ['store-write-outcome-unknown', 'store-not-closed'];

function judged({ failure, calls, seen }: Seen<ImportSeen>): void {
  const told = JSON.stringify({ failure, calls, seen });
  const { ended, after, again, later } = seen;
  const isThere = after.written > 0;
  expect([0, after.operators], told).toContain(after.written);
  expect([after.revision, after.records, after.imports], told).toEqual(isThere ? [2, 2, 1] : [1, 1, 0]);
  if (ended.code === 0 || ended.id === 'store-not-closed') expect(isThere, told).toBe(true);
  else expect([...NOT_WRITTEN, ...OPEN], told).toContain(ended.id);
  if (NOT_WRITTEN.includes(ended.id)) expect(isThere, told).toBe(false);
  if (failure.with === 'ENOSPC') expect(ended.id, told).not.toBe('store-disk-fault');
  else expect(ended.id, told).not.toBe('store-disk-full');
  if (calls < failure.at) expect(ended.code, told).toBe(0);
  expect(again.code, told).toBe(0);
  expect([later.written, later.revision, later.imports], told).toEqual([later.operators, 2, 1]);
}

it.skipIf(whyNoCompiler() !== null)(
  'a disk that fails at any call of an import leaves all rows of a table or none',
  async () => {
    const { without, tries } = await sweep<ImportSeen>(PROGRAM);
    judged(without);
    expect(without.seen.after.written).toBe(without.seen.after.operators);
    for (const one of tries) judged(one);
    const failed = tries.filter(({ seen }) => seen.ended.code !== 0).length;
    expect(failed).toBeGreaterThan(0);
    process.stdout.write(`import: ${without.calls} calls, ${tries.length} tries, ${failed} refused\n`);
  },
  3_600_000,
);

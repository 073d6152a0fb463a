import { describe, expect, it } from 'vitest';
import type { BackupsSeen } from '../../support/failing-calls/backups-in-turn.ts';
import type { CommandSeen } from '../../support/failing-calls/command-in-turn.ts';
import { type Seen, sweep, whyNoCompiler } from '../../support/failing-calls/failing-calls.ts';
import { NOT_WRITTEN } from '../../support/failing-calls/not-written.ts';
import type { RestoreSeen } from '../../support/failing-calls/restore-in-turn.ts';

/**
 * A disk of backups that fails at any moment: each write, sync, rename or removal in turn. A file with the name of a backup is
 * always a whole one, older ones stay until there is a new one, and the next backup is made as if nothing had been.
 */

const PROGRAM = 'test/support/failing-calls/backups-in-turn.ts';

function judged({ failure, calls, seen }: Seen<BackupsSeen>): void {
  const told = JSON.stringify({ failure, seen });
  const { folder, old, made, names, broken, failed, last, again, later } = seen;
  expect(broken, told).toEqual([]);
  if ('answer' in made) {
    expect(names, told).toContain(made.answer);
    expect([failed, last], told).toEqual([null, made.answer]);
  } else {
    // Nothing goes before there is a backup that was said to be made.
    expect(names, told).toEqual(expect.arrayContaining([...old]));
    expect([failed, last], told).toEqual([made.refused, old.at(-1)]);
    const isNamed =
      names.length > old.length && names.some((name) => !old.includes(name) && !name.endsWith('.part'));
    const isFull = failure.with === 'ENOSPC' && !isNamed;
    expect(made.refused, told).toBe(isFull ? 'backup-disk-full' : 'backup-folder-refused');
    for (const words of made.words) expect(words, told).toContain(folder);
  }
  if (calls < failure.at) expect('answer' in made, told).toBe(true);
  if (!('answer' in again)) throw new Error(told);
  // All others have expired by then, and no part of one is left.
  expect(later, told).toEqual([again.answer]);
}

describe.skipIf(whyNoCompiler() !== null)('a disk of backups that fails at any call', () => {
  it('keeps every backup that was said to be made, and gives no name to a part of one', async () => {
    const { without, tries } = await sweep<BackupsSeen>(PROGRAM);
    judged(without);
    const { seen, trace } = without;
    if (!('answer' in seen.made)) throw new Error(JSON.stringify(without));
    expect(seen.names).toEqual([seen.made.answer]);
    // On the disk before it has its name, and its name on the disk before older ones go.
    const beside = `/backups/${seen.made.answer}.part`;
    const order = trace.map((line) => line.split(' ')[0] + (line.includes('.part') ? ' part' : ''));
    expect(trace.filter((line) => line.endsWith(beside)).length).toBeGreaterThan(0);
    expect(order.lastIndexOf('write part')).toBeLessThan(order.indexOf('fsync part'));
    expect(order.indexOf('fsync part')).toBeLessThan(order.indexOf('rename'));
    for (const one of tries) judged(one);
    const failed = tries.filter((one) => 'refused' in one.seen.made).length;
    expect(failed).toBeGreaterThan(0);
    process.stdout.write(`backups: ${without.calls} calls, ${tries.length} tries, ${failed} refused\n`);
  }, 3_600_000);
});

const COMMAND = 'test/support/failing-calls/command-in-turn.ts';

function judgedCommand({ failure, calls, seen }: Seen<CommandSeen>): void {
  const told = JSON.stringify({ failure, calls, seen });
  const { path, ended, content, again, later, names } = seen;
  if (ended.code === 0) expect(content, told).toBe('BACKUP');
  else {
    expect(['file-disk-full', 'file-not-written'], told).toContain(ended.id);
    expect(ended.err, told).toContain(path);
    // After its name was given, nobody knows whether that lasts: no full disk is told of, which leaves what was before.
    if (content === 'BEFORE')
      expect(ended.id, told).toBe(failure.with === 'ENOSPC' ? 'file-disk-full' : 'file-not-written');
    else expect([content, ended.id], told).toEqual(['BACKUP', 'file-not-written']);
  }
  if (calls < failure.at) expect(ended.code, told).toBe(0);
  expect([again.code, later, names], told).toEqual([0, 'BACKUP', ['saved']]);
}

it.skipIf(whyNoCompiler() !== null)(
  'passerelles backup leaves the file before, or a whole one, at any call that fails',
  async () => {
    const { without, tries } = await sweep<CommandSeen>(COMMAND);
    judgedCommand(without);
    const order = without.trace.map((line) => line.split(' ')[0]);
    expect(order.lastIndexOf('write')).toBeLessThan(order.indexOf('fsync'));
    expect(order.slice(order.indexOf('fsync'))).toEqual(['fsync', 'rename', 'fsync']);
    for (const one of tries) judgedCommand(one);
    const failed = tries.filter(({ seen }) => seen.ended.code !== 0).length;
    expect(failed).toBeGreaterThan(0);
    process.stdout.write(`backup FILE: ${without.calls} calls, ${tries.length} tries, ${failed} refused\n`);
  },
  3_600_000,
);

const RESTORE = 'test/support/failing-calls/restore-in-turn.ts';
const ALL = { network: 'BACKUP', accounts: 'BACKUP', published: 'BACKUP', files: 'BACKUP' };
const NONE = { network: 'BEFORE', accounts: 'BEFORE', published: 'BEFORE', files: 'BEFORE' };

function judgedRestore({ failure, calls, seen }: Seen<RestoreSeen>): void {
  const told = JSON.stringify({ failure, calls, seen });
  const { ended, after, again, later } = seen;
  expect([ALL, NONE], told).toContainEqual(after);
  if (ended.code === 0 || ended.id === 'store-not-closed') expect(after, told).toEqual(ALL);
  else expect([...NOT_WRITTEN, 'store-write-outcome-unknown'], told).toContain(ended.id);
  if (NOT_WRITTEN.includes(ended.id)) expect(after, told).toEqual(NONE);
  if (calls < failure.at) expect(ended.code, told).toBe(0);
  expect([again.code, later], told).toEqual([0, ALL]);
}

it.skipIf(whyNoCompiler() !== null)(
  'passerelles restore puts back all that a backup holds or nothing, at any call that fails',
  async () => {
    const { without, tries } = await sweep<RestoreSeen>(RESTORE);
    judgedRestore(without);
    expect(without.seen.after).toEqual(ALL);
    for (const one of tries) judgedRestore(one);
    const failed = tries.filter(({ seen }) => seen.ended.code !== 0).length;
    expect(failed).toBeGreaterThan(0);
    process.stdout.write(`restore: ${without.calls} calls, ${tries.length} tries, ${failed} refused\n`);
  },
  3_600_000,
);

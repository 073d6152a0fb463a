import { describe, expect, it } from 'vitest';
import { failure } from '../../../server/errors.ts';
import {
  judgeAccess,
  judgeBackups,
  judgeClock,
  judgeDisk,
  judgeExposure,
  judgeNode,
} from '../../../server/state/judge.ts';

const NOW = new Date('2026-12-02T12:00:00Z');
const MB = 1024 * 1024;
const backup = (at: string) => ({ name: 'x', at: new Date(at), revision: 3 });
const refused = (id: 'backup-folder-refused') => failure(id, { path: '/saved', reason: 'EACCES' });
const rhythm = (last: string | undefined, failed?: 'backup-folder-refused', unremoved = false) => ({
  everyHours: 24,
  facts: {
    last: last === undefined ? undefined : backup(last),
    failed: failed === undefined ? undefined : refused(failed),
    unremoved: unremoved ? refused('backup-folder-refused') : undefined,
  },
});

describe('the state of the program', () => {
  it.each([
    [[], 'OK', 'DISK_ELSEWHERE'],
    [[{ path: 'a', freeBytes: 5_000 * MB }], 'OK', 'DISK_ROOMY'],
    [[{ path: 'a', freeBytes: 1_999 * MB }], 'ATTENTION', 'DISK_LOW'],
    [[{ path: 'a', freeBytes: 199 * MB }], 'FAULT', 'DISK_FULL'],
    [[{ path: 'a', freeBytes: undefined }], 'ATTENTION', 'DISK_UNKNOWN'],
  ])('tells the room on disks: %j is %s', (rooms, result, says) => {
    expect(judgeDisk(rooms)).toMatchObject({ result, says });
  });

  it('tells the fullest of the disks', () => {
    const rooms = [
      { path: 'store', freeBytes: 9_000 * MB },
      { path: 'saved', freeBytes: 10 * MB },
    ];
    expect(judgeDisk(rooms).values).toEqual({ path: 'saved', megabytes: 10 });
  });

  it.each([
    [undefined, 'ATTENTION', 'BACKUP_NOT_SCHEDULED'],
    [rhythm(undefined), 'ATTENTION', 'BACKUP_NEVER'],
    [rhythm('2026-12-01T13:00:00Z'), 'OK', 'BACKUP_RECENT'],
    [rhythm('2026-11-30T12:00:00Z'), 'OK', 'BACKUP_RECENT'],
    [rhythm('2026-11-30T11:00:00Z'), 'FAULT', 'BACKUP_OLD'],
    [rhythm('2026-12-02T11:00:00Z', 'backup-folder-refused'), 'FAULT', 'BACKUP_FAILED'],
    [rhythm('2026-12-02T11:00:00Z', undefined, true), 'ATTENTION', 'BACKUP_NOT_REMOVED'],
  ])('tells the age of backups', (backups, result, says) => {
    expect(judgeBackups(backups, NOW)).toMatchObject({ result, says });
  });

  it.each([
    [undefined, 'OK', 'CLOCK_UNKNOWN'],
    ['2026-12-02T12:01:00Z', 'OK', 'CLOCK_RIGHT'],
    ['2026-12-02T12:03:00Z', 'FAULT', 'CLOCK_BEHIND'],
  ])('tells a clock that was set back: last write %s', (last, result, says) => {
    expect(judgeClock(last, NOW)).toMatchObject({ result, says });
  });

  it.each([
    ['127.0.0.1', true, [], 'OK', 'EXPOSED_TO_NOBODY'],
    ['127.0.0.1', true, ['carte.example'], 'ATTENTION', 'EXPOSED_BY_NAME'],
    ['0.0.0.0', false, [], 'ATTENTION', 'EXPOSED_TO_NETWORK'],
  ])('tells who reaches it at %s', (host, isLoopback, names, result, says) => {
    expect(judgeExposure({ host, isLoopback, names })).toMatchObject({ result, says });
  });

  it.each([
    ['v20.19.0', '2026-05-01', 'FAULT', 'NODE_ENDED'],
    ['v20.19.0', '2026-04-30', 'ATTENTION', 'NODE_ENDING'],
    ['v24.11.0', '2026-12-02', 'OK', 'NODE_SUPPORTED'],
    ['v27.0.0', '2026-12-02', 'ATTENTION', 'NODE_UNKNOWN'],
  ])('tells whether Node %s gets corrections on %s', (version, day, result, says) => {
    expect(judgeNode(version, day)).toMatchObject({ result, says });
  });

  it('tells who may enter', () => {
    expect((['ALONE', 'PASSWORD', 'PROVIDER'] as const).map((ways) => judgeAccess(ways).says)).toEqual([
      'ACCESS_OF_MACHINE',
      'ACCESS_BY_ACCOUNT',
      'ACCESS_BY_PROVIDER_ONLY',
    ]);
    expect(judgeAccess('PROVIDER').result).toBe('ATTENTION');
  });
});

import type { ProbeAnswer } from '../../domain/api/operation-routes.ts';
import type { WaysIn } from '../accounts/administrators.ts';
import type { BackupFacts } from '../backup/schedule.ts';

/** Pure judgements of what was found: whether each thing is as it should be, and what there is to say of it. */

const DAY_MS = 24 * 60 * 60 * 1000;
const MB = 1024 * 1024;

/** Less free room than this makes writes fail soon. */
const FULL_MB = 200;
const LOW_MB = 2_000;

/** A folder that the program writes to, with the free room of its disk; undefined when that cannot be told. */
export interface Room {
  readonly path: string;
  readonly freeBytes: number | undefined;
}

/** Judges the free room of the disks that the program writes to: the fullest counts. */
export function judgeDisk(rooms: readonly Room[]): ProbeAnswer {
  const probe = 'DISK';
  const [first] = rooms;
  if (first === undefined) return { probe, result: 'OK', says: 'DISK_ELSEWHERE', values: {} };
  const unknown = rooms.find(({ freeBytes }) => freeBytes === undefined);
  if (unknown !== undefined)
    return { probe, result: 'ATTENTION', says: 'DISK_UNKNOWN', values: { path: unknown.path } };
  const fullest = rooms.reduce((a, b) => ((b.freeBytes ?? 0) < (a.freeBytes ?? 0) ? b : a), first);
  const megabytes = Math.floor((fullest.freeBytes ?? 0) / MB);
  const values = { path: fullest.path, megabytes };
  if (megabytes < FULL_MB) return { probe, result: 'FAULT', says: 'DISK_FULL', values };
  if (megabytes < LOW_MB) return { probe, result: 'ATTENTION', says: 'DISK_LOW', values };
  return { probe, result: 'OK', says: 'DISK_ROOMY', values };
}

/** What is known of the backups, and how often they are made. */
export interface BackupRhythm {
  readonly facts: Pick<BackupFacts, 'last' | 'failed' | 'unremoved'>;
  readonly everyHours: number;
}

/** Judges the backups: the last attempt, then the age of the last good one. One that is twice as old as it may be is a fault. */
export function judgeBackups(backups: BackupRhythm | undefined, now: Date): ProbeAnswer {
  const probe = 'BACKUP';
  if (backups === undefined) return { probe, result: 'ATTENTION', says: 'BACKUP_NOT_SCHEDULED', values: {} };
  const { last, failed, unremoved } = backups.facts;
  const at: Readonly<Record<string, string>> = last === undefined ? {} : { at: last.at.toISOString() };
  if (failed !== undefined)
    return { probe, result: 'FAULT', says: 'BACKUP_FAILED', values: { ...at, failure: failed.id } };
  if (last === undefined) return { probe, result: 'ATTENTION', says: 'BACKUP_NEVER', values: {} };
  const hours = Math.floor((now.getTime() - last.at.getTime()) / (DAY_MS / 24));
  const values = { ...at, hours: Math.max(0, hours), every: backups.everyHours };
  if (hours > 2 * backups.everyHours) return { probe, result: 'FAULT', says: 'BACKUP_OLD', values };
  return unremoved !== undefined
    ? { probe, result: 'ATTENTION', says: 'BACKUP_NOT_REMOVED', values: { ...at, ...unremoved.values } }
    : { probe, result: 'OK', says: 'BACKUP_RECENT', values };
}

/** A clock may be this far behind that of the machine that wrote last. */
const CLOCK_TOLERANCE_MS = 2 * 60 * 1000;

/** Judges the clock by the instant of the last write, which cannot be in the future. */
export function judgeClock(lastWrite: string | undefined, now: Date): ProbeAnswer {
  const probe = 'CLOCK';
  if (lastWrite === undefined) return { probe, result: 'OK', says: 'CLOCK_UNKNOWN', values: {} };
  const values = { now: now.toISOString(), last: lastWrite };
  return new Date(lastWrite).getTime() - now.getTime() > CLOCK_TOLERANCE_MS
    ? { probe, result: 'FAULT', says: 'CLOCK_BEHIND', values }
    : { probe, result: 'OK', says: 'CLOCK_RIGHT', values };
}

/** The addresses of the site. */
export interface Exposure {
  readonly host: string;
  readonly isLoopback: boolean;
  /** Further names that it answers to. */
  readonly names: readonly string[];
}

/** Judges from where the site can be reached. */
export function judgeExposure({ host, isLoopback, names }: Exposure): ProbeAnswer {
  const probe = 'EXPOSURE';
  if (!isLoopback) return { probe, result: 'ATTENTION', says: 'EXPOSED_TO_NETWORK', values: { host } };
  return names.length === 0
    ? { probe, result: 'OK', says: 'EXPOSED_TO_NOBODY', values: { host } }
    : { probe, result: 'ATTENTION', says: 'EXPOSED_BY_NAME', values: { host, names: names.join(', ') } };
}

/** Judges who may enter: whoever uses the machine, or who has an account, of whom an administrator should have a password. */
export function judgeAccess(ways: 'ALONE' | WaysIn): ProbeAnswer {
  const probe = { probe: 'ACCESS', values: {} } as const;
  if (ways === 'ALONE') return { ...probe, result: 'OK', says: 'ACCESS_OF_MACHINE' };
  return ways === 'PASSWORD'
    ? { ...probe, result: 'OK', says: 'ACCESS_BY_ACCOUNT' }
    : { ...probe, result: 'ATTENTION', says: 'ACCESS_BY_PROVIDER_ONLY' };
}

/** Days on which the lines of Node with long-term support end (nodejs/Release, schedule.json). */
export const NODE_ENDS: Readonly<Record<number, string>> = {
  20: '2026-04-30',
  22: '2027-04-30',
  24: '2028-04-30',
  26: '2029-04-30',
};
const ENDING_DAYS = 90;

/** Judges whether the running Node, such as `v24.1.0`, still gets corrections on a day. */
export function judgeNode(version: string, day: string): ProbeAnswer {
  const probe = 'NODE';
  const end = NODE_ENDS[Number(/^v(\d+)\./.exec(version)?.[1])];
  if (end === undefined) return { probe, result: 'ATTENTION', says: 'NODE_UNKNOWN', values: { version } };
  const values = { version, end };
  if (day > end) return { probe, result: 'FAULT', says: 'NODE_ENDED', values };
  return (Date.parse(end) - Date.parse(day)) / DAY_MS < ENDING_DAYS
    ? { probe, result: 'ATTENTION', says: 'NODE_ENDING', values }
    : { probe, result: 'OK', says: 'NODE_SUPPORTED', values };
}

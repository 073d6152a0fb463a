import type { Kept } from '../config.ts';

/** A backup in the folder of backups. */
export interface BackupFile {
  readonly name: string;
  /** When it was made. */
  readonly at: Date;
  /** Revision of the store that it holds. */
  readonly revision: number;
}

const NAME = /^passerelles-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-r(\d{1,15})\.gz$/;

/** The name of a backup made at an instant, which says when, and of which revision. */
export const backupName = (at: Date, revision: number): string =>
  `passerelles-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z-r${revision}.gz`;

/** Reads what the name of a file says; undefined when the file is not a backup made by the server. */
export function backupNamed(name: string): BackupFile | undefined {
  const [, day, hour, minute, second, revision] = NAME.exec(name) ?? [];
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`);
  return revision === undefined || Number.isNaN(at.getTime())
    ? undefined
    : { name, at, revision: Number(revision) };
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** All backups of so long before the latest stay: what was spoilt this morning is whole in one of yesterday or of today. */
const ALL_KEPT_MS = 2 * DAY_MS;
/** The first day of the computer's time was a Thursday. */
const MONDAY_OFFSET = 3;

const dayOf = ({ at }: BackupFile): string => at.toISOString().slice(0, 10);
const weekOf = ({ at }: BackupFile): string =>
  String(Math.floor((Math.floor(at.getTime() / DAY_MS) + MONDAY_OFFSET) / 7));
const monthOf = ({ at }: BackupFile): string => at.toISOString().slice(0, 7);

/**
 * Returns the backups that may go. The last one of each of the latest so many days, weeks and months stays, counting only
 * those that have a backup: a server that was off for a year loses none of its old ones. The latest of all always stays, with
 * all of the two days before it.
 */
export function expiredBackups(files: readonly BackupFile[], { days, weeks, months }: Kept): BackupFile[] {
  const latestFirst = files.toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.revision - a.revision);
  const since = (latestFirst[0]?.at.getTime() ?? 0) - ALL_KEPT_MS;
  const kept = new Set<BackupFile>([
    ...latestFirst.filter(({ at }) => at.getTime() >= since),
    ...lastOfEach(latestFirst, dayOf).slice(0, days),
    ...lastOfEach(latestFirst, weekOf).slice(0, weeks),
    ...lastOfEach(latestFirst, monthOf).slice(0, months),
  ]);
  return latestFirst.filter((file) => !kept.has(file));
}

function lastOfEach(latestFirst: readonly BackupFile[], keyOf: (file: BackupFile) => string): BackupFile[] {
  const last = new Map<string, BackupFile>();
  for (const file of latestFirst) if (!last.has(keyOf(file))) last.set(keyOf(file), file);
  return [...last.values()];
}

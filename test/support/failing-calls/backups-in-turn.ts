import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { backupName, backupNamed } from '../../../server/backup/rotation.ts';
import { scheduleBackups } from '../../../server/backup/schedule.ts';
import { checkBackup } from '../../../server/transfer/backup.ts';
import { hauteSylve } from '../haute-sylve.ts';
import { openFolder } from '../open-folder.ts';
import type { Ended } from './control.ts';
import { ASKED, ending, tryEach } from './trying.ts';

/** A program of its own: the schedule of a server makes a backup while calls fail, and another one after that. */

/** What is seen of a folder of backups, and of the schedule. */
export interface BackupsSeen {
  readonly folder: string;
  readonly old: readonly string[];
  readonly made: Ended<string>;
  /** After the failure: the files, and those named as a backup that are none. */
  readonly names: readonly string[];
  readonly broken: readonly string[];
  readonly failed: string | null;
  readonly last: string | null;
  /** After the backup that was made when nothing failed any more. */
  readonly again: Ended<string>;
  readonly later: readonly string[];
}

const DAY = 24 * 60 * 60_000;
const NOW = Date.parse('2026-03-20T12:00:00Z');
/** Of these the latest is kept, since it was the last of the folder, and the others have expired with the next backup. */
const OLD = [12, 11, 10].map((days) => backupName(new Date(NOW - days * DAY), 1));

const store = await openFolder(join(ASKED.root, 'store'));
await store.replace(hauteSylve());

await tryEach(async ({ folder: root, during }): Promise<BackupsSeen> => {
  const folder = join(root, 'backups');
  mkdirSync(folder, { recursive: true });
  for (const name of OLD) writeFileSync(join(folder, name), 'old');
  let now = new Date(NOW);
  const settings = { folder, everyHours: 1e6, keep: { days: 1, weeks: 0, months: 0 } };
  const logger = pino({ level: 'silent' });
  const schedule = await scheduleBackups({ store, settings, logger, now: () => now });
  const make = () => ending(async () => (await schedule.run()).name);
  const made = await during(make);
  const names = readdirSync(folder).sort();
  const { failed, last } = schedule.facts();
  const broken: string[] = [];
  for (const name of names)
    if (backupNamed(name) !== undefined && !OLD.includes(name))
      await checkBackup(readFileSync(join(folder, name)), name).catch(() => broken.push(name));
  now = new Date(NOW + 7 * DAY);
  const again = await make();
  await schedule.close();
  const facts = { failed: failed?.id ?? null, last: last?.name ?? null };
  return { folder, old: OLD, made, names, broken, ...facts, again, later: readdirSync(folder).sort() };
});
await store.close();

import { randomUUID } from 'node:crypto';
import { open, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ProbeAnswer, StateAnswer } from '../../domain/api/operation-routes.ts';
import type { Access } from '../accounts/access.ts';
import { waysIn } from '../accounts/administrators.ts';
import type { BackupSchedule } from '../backup/schedule.ts';
import { systemCode } from '../errors.ts';
import { isLoopback } from '../loopback.ts';
import { VERSION } from '../paths.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { StoreError } from '../store/store-errors.ts';
import {
  judgeAccess,
  judgeBackups,
  judgeClock,
  judgeDisk,
  judgeExposure,
  judgeNode,
  type Room,
} from './judge.ts';

/** What keeps the program running, as far as the application must know it. */
export interface Operation {
  /** Folder of the embedded store; absent for a Neo4j server, or a store in memory. */
  readonly dataFolder?: string;
  /** Absent when the server makes no backups by itself. */
  readonly backups?: BackupSchedule;
}

interface StateSources extends Operation {
  readonly store: NetworkStore;
  /** Address on which the server listens, and further names that it answers to. */
  readonly host: string;
  readonly allowedHosts: readonly string[];
  readonly access: Access;
  readonly now: Date;
  readonly today: string;
}

/** Looks at everything that the program needs to run as it should, and says of each whether it is as it should be. */
export async function readState(sources: StateSources): Promise<StateAnswer> {
  const { store, dataFolder, backups, host, allowedHosts, access, now, today } = sources;
  const folders = [dataFolder, backups?.settings.folder].filter((path) => path !== undefined);
  const [stored, rooms, ways] = await Promise.all([
    probeStore(store, dataFolder, now),
    Promise.all(folders.map(roomOf)),
    // A store that does not answer is told by its own probe.
    access.mode === 'ALONE'
      ? ('ALONE' as const)
      : waysIn(access.desk, access.desk.people).catch(() => 'PASSWORD' as const),
  ]);
  const rhythm =
    backups === undefined ? undefined : { facts: backups.facts(), everyHours: backups.settings.everyHours };
  const names = allowedHosts.filter((name) => !isLoopback(name));
  return {
    probes: [
      ...stored.slice(0, 1),
      judgeDisk(rooms),
      judgeBackups(rhythm, now),
      ...stored.slice(1),
      judgeExposure({ host, isLoopback: isLoopback(host), names }),
      judgeAccess(ways),
      { probe: 'PROGRAM', result: 'OK', says: 'PROGRAM_VERSION', values: { version: VERSION } },
      judgeNode(process.version, today),
    ],
    keepsBackups: backups !== undefined,
  };
}

/** Probes the store, and the clock by its last write. */
async function probeStore(
  store: NetworkStore,
  dataFolder: string | undefined,
  now: Date,
): Promise<readonly [store: ProbeAnswer, clock: ProbeAnswer]> {
  const probe = 'STORE';
  const { engine } = store;
  try {
    await store.health();
    const revision = await store.revision();
    const { records } = await store.history({ limit: 1 });
    const clock = judgeClock(records[0]?.at, now);
    const values = { engine, revision };
    if (dataFolder === undefined) return [{ probe, result: 'OK', says: 'STORE_ANSWERS', values }, clock];
    const refused = await whyUnwritable(dataFolder);
    if (refused === undefined) return [{ probe, result: 'OK', says: 'STORE_WRITABLE', values }, clock];
    const told = { path: dataFolder, reason: refused };
    return [{ probe, result: 'FAULT', says: 'STORE_READ_ONLY', values: told }, clock];
  } catch (error) {
    const reason = error instanceof StoreError ? error.id : 'internal';
    return [{ probe, result: 'FAULT', says: 'STORE_SILENT', values: { reason } }, judgeClock(undefined, now)];
  }
}

/** Writes a small file and removes it; returns the code of what prevents it, or undefined when nothing does. */
async function whyUnwritable(folder: string): Promise<string | undefined> {
  const path = join(folder, `.probe-${randomUUID()}`);
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile('probe');
      await file.sync();
    } finally {
      await file.close();
    }
    return undefined;
  } catch (error) {
    return systemCode(error) ?? 'unknown';
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
}

/** The free room of the disk of a folder, or of the folder above it when it does not exist yet. */
async function roomOf(path: string): Promise<Room> {
  for (const folder of [path, dirname(path)]) {
    const disk = await statfs(folder).catch(() => undefined);
    if (disk !== undefined) return { path, freeBytes: disk.bavail * disk.bsize };
  }
  return { path, freeBytes: undefined };
}

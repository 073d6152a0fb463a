import type { Logger } from 'pino';
import { localDay } from '../../domain/model/local-day.ts';
import type { BackupSettings } from '../config.ts';
import { Failure, failure } from '../errors.ts';
import { errorLine } from '../http/error-line.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { StoreError } from '../store/store-errors.ts';
import { backupsIn, removeBackup, unfinishedIn, writeBackup } from './backup-folder.ts';
import { makeBackup } from './make-backup.ts';
import { type BackupFile, backupName, expiredBackups } from './rotation.ts';

/** What is known of the backups of a running server. */
export interface BackupFacts {
  /** The last good backup; undefined when there is none. */
  readonly last: BackupFile | undefined;
  /** Why the last attempt failed; undefined when it succeeded. */
  readonly failed: Failure | undefined;
  /** How many attempts failed since the start. */
  readonly failures: number;
  /** Why backups that have expired are still there, though the last one was made; undefined when they are gone. */
  readonly unremoved: Failure | undefined;
}

/** Backups that a running server makes by itself, and on request. */
export interface BackupSchedule {
  readonly settings: BackupSettings;
  readonly facts: () => BackupFacts;
  /**
   * Makes a backup now, or waits for the one that is being made, and removes those that have expired. Throws the failures of
   * making and writing a backup. That others could not be removed is told in the log and in the facts.
   */
  readonly run: () => Promise<BackupFile>;
  /** Makes a backup if one is due. Its failure is told in the log and in the facts. */
  readonly runIfDue: () => Promise<void>;
  /** Stops, and waits for a backup that is being made. */
  readonly close: () => Promise<void>;
}

interface ScheduleParts {
  readonly store: NetworkStore;
  readonly settings: BackupSettings;
  readonly logger: Logger;
  readonly now?: () => Date;
}

const HOUR_MS = 60 * 60 * 1000;
/** How often the schedule looks whether a backup is due. */
const LOOK_MS = 60 * 1000;
/** Time from a failure to the next attempt. */
const RETRY_MS = HOUR_MS / 4;

const failureOf = (error: unknown): Failure => {
  if (error instanceof Failure) return error;
  const [id, values] =
    error instanceof StoreError ? [error.id, error.details] : (['internal', { requestId: '' }] as const);
  return failure(id, values, { cause: error });
};

/**
 * Begins to make backups of a store as the settings say. The first one is made at once when the latest of the folder is old
 * enough. Old ones are removed only after a new one was checked.
 */
export async function scheduleBackups(parts: ScheduleParts): Promise<BackupSchedule> {
  const { store, settings, logger, now = () => new Date() } = parts;
  let facts: BackupFacts = { last: undefined, failed: undefined, failures: 0, unremoved: undefined };
  let triedAt: Date | undefined;
  let underWay: Promise<BackupFile> | undefined;

  const failedBy = (error: unknown): void => {
    const failed = failureOf(error);
    facts = { ...facts, failed, failures: facts.failures + 1 };
    logger.error({ backup: failed.id, err: errorLine(failed.cause ?? failed) }, 'backup failed');
  };

  async function makeOne(): Promise<BackupFile> {
    const at = now();
    triedAt = at;
    const made = await makeBackup(store, localDay(at));
    const name = backupName(at, made.revision);
    await writeBackup(settings.folder, name, made);
    const file = { name, at, revision: made.revision };
    facts = { ...facts, last: file, failed: undefined };
    logger.info({ backup: name, bytes: made.bytes.length, changes: made.changes }, 'backup made');
    await removeOthers(file).then(
      () => {
        facts = { ...facts, unremoved: undefined };
      },
      (error: unknown) => {
        const unremoved = failureOf(error);
        facts = { ...facts, unremoved };
        logger.error(
          { backup: unremoved.id, err: errorLine(unremoved.cause ?? unremoved) },
          'removal failed',
        );
      },
    );
    return file;
  }

  /** Removes the backups that have expired since there is a later one, and what earlier attempts left. */
  async function removeOthers(file: BackupFile): Promise<void> {
    const others = (await backupsIn(settings.folder)).filter(({ name }) => name !== file.name);
    const expired = expiredBackups([...others, file], settings.keep).filter(({ name }) => name !== file.name);
    for (const one of [...expired, ...(await unfinishedIn(settings.folder, file.at))]) {
      await removeBackup(settings.folder, one);
      logger.info({ backup: one.name }, 'backup removed');
    }
  }

  const run = (): Promise<BackupFile> => {
    underWay ??= makeOne()
      .catch((error: unknown) => {
        failedBy(error);
        throw error;
      })
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  };

  const isDue = (): boolean => {
    const since = ({ at }: { readonly at: Date }): number => Math.abs(now().getTime() - at.getTime());
    if (triedAt !== undefined && facts.failed !== undefined && since({ at: triedAt }) < RETRY_MS)
      return false;
    return facts.last === undefined || since(facts.last) >= settings.everyHours * HOUR_MS;
  };

  const runIfDue = async (): Promise<void> => {
    if (!isDue()) return;
    try {
      if (await store.isEmpty()) return;
      await run();
    } catch {
      // It is in the facts and in the log.
    }
  };

  await backupsIn(settings.folder).then(([last]) => {
    facts = { ...facts, last };
  }, failedBy);
  const timer = setInterval(() => void runIfDue(), LOOK_MS).unref();
  void runIfDue();
  return {
    settings,
    facts: () => facts,
    run,
    runIfDue,
    close: async () => {
      clearInterval(timer);
      await underWay?.catch(() => undefined);
    },
  };
}

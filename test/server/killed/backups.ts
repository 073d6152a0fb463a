import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect } from 'vitest';
import { differenceOf } from '../../../domain/change/difference.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { openDesk } from '../../../server/accounts/access.ts';
import { makeBackup } from '../../../server/backup/make-backup.ts';
import { backupNamed } from '../../../server/backup/rotation.ts';
import { publisherOf } from '../../../server/cli/with-store.ts';
import { sha256Of } from '../../../server/store/file-store.ts';
import { unpackBackup } from '../../../server/transfer/backup.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { openFolder, renamed } from '../../support/open-folder.ts';
import { QUICK_SCRYPT, signedIn } from '../../support/people.ts';
import { type Held, hashOf } from './held.ts';

/** A whole backup in a file, and the networks that its history leads through. */
export interface GoodBackup {
  readonly path: string;
  readonly hashes: ReadonlyMap<number, string>;
}

export const readBackup = async (path: string) => unpackBackup(readFileSync(path), basename(path));

/** Makes the backup of another store, with people, a kept file and published figures of its own, in a file. */
export async function strangerBackup(path: string, seed: string): Promise<GoodBackup> {
  const folder = `${path}.store`;
  const store = await openFolder(folder);
  const hashes = new Map<number, string>();
  const write = async (document: NetworkDocument): Promise<void> => {
    const revision = await store.replace(document);
    hashes.set(revision, hashOf(document));
  };
  try {
    await write(hauteSylve());
    await write(renamed(hauteSylve(), seed));
    await write(renamed(hauteSylve(), `${seed}${seed}`));
    await publisherOf(store).published(await store.load());
    const bytes = new Uint8Array(300_000).map((_, at) => (at * seed.charCodeAt(0)) & 255);
    await store.files.keep([{ sha256: sha256Of(bytes), bytes }]);
    await signedIn(openDesk(store, { cost: QUICK_SCRYPT }), { role: 'ADMINISTRATOR', login: `de-${seed}` });
    writeFileSync(path, (await makeBackup(store, '2026-01-15')).bytes);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { path, hashes };
}

/** Whether a store holds all of a backup that was restored, given what it held before. */
export async function isRestored(path: string, before: Held, now: Held): Promise<boolean> {
  const { document, published, people, files, history } = await readBackup(path);
  const has = (record: { revision: number; at: string }): boolean =>
    before.records.some(({ revision, at }) => revision === record.revision && at === record.at);
  const isKept = history.records.every(has);
  const records = isKept ? before.records : history.records.toReversed();
  const isChanged = !isKept || differenceOf(before.document, document).length > 0;
  const past = now.records.slice(isChanged ? 1 : 0);
  return (
    hashOf(now.document) === hashOf(document) &&
    now.records.length === records.length + (isChanged ? 1 : 0) &&
    past.every(
      ({ revision, at }, index) => revision === records[index]?.revision && at === records[index].at,
    ) &&
    files.every(({ sha256 }) => now.files.includes(sha256)) &&
    isAlike(now.published, isKept ? before.published : published) &&
    isAlike(now.accounts, people.accounts.length === 0 ? before.accounts : people.accounts)
  );
}

function isAlike(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}

/**
 * Checks that a file, if there is one, is a whole backup of a network that the store has had, and returns it. Nothing else
 * with the same beginning lies beside it but what was being written.
 */
export async function wholeBackup(
  path: string,
  hashes: ReadonlyMap<number, string>,
  label: string,
): Promise<GoodBackup | undefined> {
  const others = existsSync(dirname(path))
    ? readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)) && name !== basename(path))
    : [];
  expect(
    others.filter((name) => name !== `${basename(path)}.part`),
    label,
  ).toEqual([]);
  if (!existsSync(path)) return undefined;
  const { document, revision, history } = await readBackup(path);
  expect(hashOf(document), `${label}, ${basename(path)}`).toBe(hashes.get(revision));
  expect(history.records.at(-1)?.revision, label).toBe(revision);
  return { path, hashes: new Map([...hashes].filter(([known]) => known <= revision)) };
}

/** The backups that a program made in a folder, by their names. */
export const namedBackups = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => backupNamed(name) !== undefined)
        .map((name) => join(folder, name))
    : [];

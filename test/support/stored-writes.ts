import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { NetworkStore } from '../../server/store/network-store.ts';
import type { StoredNetwork } from '../../server/store/stored-network.ts';
import { openFolder, renamed } from './open-folder.ts';
import { scratchFolder } from './scratch.ts';

/** Folders of an embedded store with some writes, as they are left on the disk. */
export interface StoredWrites {
  /** After a clean close. */
  readonly closed: string;
  /** As a program that is killed leaves it: the last writes are in the log only. */
  readonly killed: string;
  /** After an earlier clean close, some writes before. */
  readonly earlier: string;
  /** The network at each revision, from 0. */
  readonly states: readonly NetworkDocument[];
}

/** Writes a network and changes it some times, half of it before a clean close. */
export async function storedWrites(document: NetworkDocument, seed: string): Promise<StoredWrites> {
  const root = scratchFolder();
  const folder = join(root, 'data');
  const states: NetworkDocument[] = [];
  const keep = ({ revision, document: found }: StoredNetwork): void => {
    states[revision] = found;
  };
  const write = async (store: NetworkStore, network: NetworkDocument): Promise<void> => {
    await store.replace(network);
    keep(await store.load());
  };
  let store = await openFolder(folder);
  keep(await store.load());
  await write(store, document);
  for (let at = 2; at <= 3; at += 1) await write(store, renamed(document, `${seed}${at}`));
  await store.close();
  cpSync(folder, join(root, 'earlier'), { recursive: true });
  store = await openFolder(folder);
  for (let at = 4; at <= 6; at += 1) await write(store, renamed(document, `${seed}${at}`));
  // What a killed program has handed to the system is there for whoever reads next.
  cpSync(folder, join(root, 'killed'), { recursive: true });
  await store.close();
  return { closed: folder, killed: join(root, 'killed'), earlier: join(root, 'earlier'), states };
}

/** A copy of a folder for a test to damage. */
export function copyOf(folder: string): string {
  const copy = join(scratchFolder(), 'data');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** All files of a folder, by the hash of their bytes. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** The one file of the log of a killed store. */
export function logOf(folder: string): string {
  const log = join(folder, 'network.grafeo.wal');
  const [name = ''] = readdirSync(log).filter((one) => one.endsWith('.log'));
  return join(log, name);
}

/** Writes in a first session that is killed: the data file holds nothing, the log everything. */
export async function storedFirst(
  document: NetworkDocument,
  seed: string,
): Promise<{ readonly killed: string; readonly states: readonly NetworkDocument[] }> {
  const root = scratchFolder();
  const store = await openFolder(join(root, 'data'));
  const states: NetworkDocument[] = [(await store.load()).document];
  for (const network of [document, renamed(document, `${seed}2`), renamed(document, `${seed}3`)]) {
    await store.replace(network);
    states.push((await store.load()).document);
  }
  cpSync(join(root, 'data'), join(root, 'killed'), { recursive: true });
  await store.close();
  return { killed: join(root, 'killed'), states };
}

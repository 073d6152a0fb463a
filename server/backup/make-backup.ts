import type { NetworkDocument } from '../../domain/model/network.ts';
import { failure } from '../errors.ts';
import { allFiles } from '../store/file-store.ts';
import type { NetworkStore } from '../store/network-store.ts';
import type { StoredPublication } from '../store/publication-store.ts';
import { packBackup } from '../transfer/backup.ts';

/** A backup of a store, and what it holds. */
export interface MadeBackup {
  readonly bytes: Uint8Array;
  readonly revision: number;
  readonly document: NetworkDocument;
  /** Number of writes of its history. */
  readonly changes: number;
}

/**
 * Makes a backup of a store while others read and write it: the network of one revision, the history up to it, and what was
 * published until then. `onRead` is called once the network is read. Throws the failure `store-empty`.
 */
export async function makeBackup(
  store: NetworkStore,
  madeOn: string,
  onRead: () => void = () => undefined,
): Promise<MadeBackup> {
  if (await store.isEmpty()) throw failure('store-empty');
  const { revision, document, published } = await atOneRevision(store);
  onRead();
  const packed = await packBackup({
    ...{ document, published, madeOn, revision },
    people: await store.people.kept(),
    files: allFiles(store.files),
    changes: store.recorded(revision),
  });
  return { ...packed, revision, document };
}

/** More often than writes come in between. */
const ATTEMPTS = 10;

interface AtOneRevision {
  readonly revision: number;
  readonly document: NetworkDocument;
  readonly published: StoredPublication;
}

/**
 * Reads the network and what is remembered of its publication. What was published of a later network would make a restored
 * store believe that this one is published: the network is then read again.
 */
async function atOneRevision(store: NetworkStore): Promise<AtOneRevision> {
  for (let attempt = 1; ; attempt += 1) {
    const { revision, document } = await store.load();
    const published = await store.publication.read();
    if ((published.revision ?? 0) <= revision || attempt === ATTEMPTS)
      return { revision, document, published };
  }
}

import { applied } from '../../domain/change/difference.ts';
import type { ChangeRecord } from '../../domain/change/record.ts';
import { emptyNetwork, type NetworkDocument } from '../../domain/model/network.ts';
import type { RecordedChange } from '../store/history.ts';
import type { NetworkStore } from '../store/network-store.ts';

/** What could be read from a reassembled store. */
export interface Attempt {
  readonly revision: number;
  /** The network that the elements form; undefined when they form none. */
  readonly stored: NetworkDocument | undefined;
  /** The network rebuilt from the history; undefined when writes are missing. */
  readonly replayed: NetworkDocument | undefined;
  readonly records: readonly ChangeRecord[];
  /** Revisions whose elements could not be read. */
  readonly unread: readonly number[];
  /** Reads the writes again, the oldest first. */
  readonly changes: () => AsyncIterable<RecordedChange>;
}

/**
 * Reads all that a repaired store holds: the network from its elements, and the network rebuilt from its history.
 * Undefined when it is empty or gives neither. With `hasForeignPieces` (parts come from another state of the store),
 * the elements may be wrong and only the history is used.
 */
export async function readAttempt(
  store: NetworkStore,
  hasForeignPieces: boolean,
): Promise<Attempt | undefined> {
  const revision = await store.revision();
  if (revision === 0) return undefined;
  const stored = hasForeignPieces
    ? undefined
    : await store.load().then(
        ({ document }) => document,
        () => undefined,
      );
  const records: ChangeRecord[] = [];
  const unread: number[] = [];
  let replayed: NetworkDocument | undefined = emptyNetwork('Passerelles');
  let isFromTheStart = true;
  for await (const { record, elements } of changesOf(store, revision, unread)) {
    // A replaced history begins with its first record, whatever its revision.
    isFromTheStart &&= records.length > 0 || record.revision === 1;
    records.push(record);
    if (replayed === undefined || elements.length === 0) continue;
    const { document, unmatched } = applied(replayed, elements);
    replayed = unmatched.length === 0 ? document : undefined;
  }
  const isWhole = isFromTheStart && unread.length === 0 && records.length > 0;
  if (!isWhole) replayed = undefined;
  if (stored === undefined && replayed === undefined) return undefined;
  return { revision, stored, replayed, records, unread, changes: () => changesOf(store, revision, []) };
}

/** Yields the writes one by one; unreadable ones are noted in `unread`. */
async function* changesOf(
  store: NetworkStore,
  last: number,
  unread: number[],
): AsyncGenerator<RecordedChange> {
  for (let revision = 1; revision <= last; revision += 1) {
    const found = await changeOf(store, revision);
    if (found === 'unread') {
      unread.push(revision);
      const record = await recordOf(store, revision);
      if (record !== undefined) yield { record, elements: [] };
    } else if (found !== undefined) yield found;
  }
}

async function changeOf(
  store: NetworkStore,
  revision: number,
): Promise<RecordedChange | 'unread' | undefined> {
  try {
    const found = await store.changeAt(revision);
    if (found === undefined) return undefined;
    const counted = Object.values(found.record.counts).reduce(
      (sum, { added, changed, removed }) => sum + added + changed + removed,
      0,
    );
    return counted === found.elements.length ? found : 'unread';
  } catch {
    return 'unread';
  }
}

async function recordOf(store: NetworkStore, revision: number): Promise<ChangeRecord | undefined> {
  try {
    const { records } = await store.history({ limit: 1, before: revision + 1 });
    return records.find((record) => record.revision === revision);
  } catch {
    return undefined;
  }
}

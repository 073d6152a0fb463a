import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { RunNamed } from '../cypher/statements.ts';
import type { Row } from '../engine.ts';
import { recordsOf } from '../history.ts';
import { StoreError, type StoreErrorId } from '../store-errors.ts';
import { contentHash, valueHash } from './content-hash.ts';
import { MARKER_FILE, type Mark, type MarkedState } from './marker-file.ts';

/** Functions that read a store in order to compare it with its marker. */
export interface Reading {
  readonly revision: () => Promise<number>;
  readonly document: () => Promise<NetworkDocument>;
  readonly read: RunNamed;
}

/** Hash of a content that could not be read. It matches everything. */
export const UNKNOWN = '';

/** Reads what a store holds: revision, hashes and counts. */
export async function stateOf({ revision: revisionOf, document, read }: Reading): Promise<MarkedState> {
  const revision = await revisionOf();
  const [record] = await recordsOf(read, [{ revision }]);
  return {
    revision,
    content: await contentOf(document),
    ...(await countsOf(read)),
    last: recordHash(record ?? {}),
  };
}

async function contentOf(document: Reading['document']): Promise<string> {
  try {
    return await contentHash(await document());
  } catch (error) {
    if (error instanceof StoreError && error.id === 'store-content-unreadable') return UNKNOWN;
    throw error;
  }
}

/** Counts, in the store, the writes of the history (`writes`) and the nodes that hold their elements (`parts`). */
export async function countsOf(read: RunNamed): Promise<Pick<MarkedState, 'writes' | 'parts'>> {
  const [row] = await read('history/counts');
  return { writes: Number(row?.writes ?? 0), parts: Number(row?.parts ?? 0) };
}

/** Hashes the record of a write. A null field counts as absent. */
export const recordHash = (record: Row): string =>
  valueHash(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)));

/**
 * Returns the marked state that a store is in: the last answered state, or that of a write interrupted before its
 * answer. Otherwise throws an error that says how the store differs: `store-marker-damaged`, `store-emptied`,
 * `store-lost-writes`, `store-ahead`, `store-content-changed` or `store-history-changed`.
 */
export async function asMarked(
  folder: string,
  mark: Mark | 'damaged',
  reading: Reading,
): Promise<MarkedState> {
  if (mark === 'damaged') throw new StoreError('store-marker-damaged', { path: folder, file: MARKER_FILE });
  const stored = await reading.revision();
  const marked = mark.state.revision;
  const refused = (id: StoreErrorId): StoreError =>
    new StoreError(id, { path: folder, stored, marked, file: MARKER_FILE });
  const expected = [mark.state, mark.pending].find((state) => state?.revision === stored);
  if (expected === undefined || expected === null)
    throw refused(stored === 0 ? 'store-emptied' : stored < marked ? 'store-lost-writes' : 'store-ahead');
  if (stored === 0) return expected;
  const found = await stateOf(reading);
  if (expected.content !== UNKNOWN && found.content !== expected.content)
    throw refused('store-content-changed');
  if (['writes', 'parts', 'last'].some((key) => found[key as 'last'] !== expected[key as 'last']))
    throw refused('store-history-changed');
  return expected;
}

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

/**
 * Reads from a store what its marker file (the record of what it must hold) should say: the revision, the hashes of
 * the network and of the last history record, and the size of the history.
 */
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

/**
 * Counts the writes in the history of a store (`writes`), and the nodes that hold the elements changed by these
 * writes (`parts`).
 */
export async function countsOf(read: RunNamed): Promise<Pick<MarkedState, 'writes' | 'parts'>> {
  const [row] = await read('history/counts');
  return { writes: Number(row?.writes ?? 0), parts: Number(row?.parts ?? 0) };
}

/** Hashes the history record of a write into a text. A null field counts as absent. */
export const recordHash = (record: Row): string =>
  valueHash(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)));

/**
 * Compares a store with its marker file (`mark`, the record of what it must hold) and returns the state that it is
 * in: the one after the last answered write, or after a write that was interrupted before its answer. Otherwise
 * throws an error that says how the store differs, such as `store-emptied`, `store-lost-writes` or
 * `store-content-changed`.
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

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { failure } from '../errors.ts';
import { refuseLocked } from '../store/embedded.ts';
import { openEmbeddedThread } from '../store/embedded-thread.ts';
import { allFiles } from '../store/file-store.ts';
import { type Mark, readMark } from '../store/marker/marker-file.ts';
import { type NetworkStore, openStore } from '../store/network-store.ts';
import { NEVER_PUBLISHED } from '../store/publication-store.ts';
import { packBackup } from '../transfer/backup.ts';
import { type Judged, judged, PROOFS, type Proof } from './judge.ts';
import type { Mend } from './mend.ts';
import { type Attempt, readAttempt } from './read-attempt.ts';
import { type Variant, variantsOf, type Way } from './variants.ts';

/** What was salvaged from a damaged store, and how certain it is. */
export interface SalvageReport {
  readonly document: NetworkDocument;
  readonly way: Way;
  readonly proof: Proof;
  /** The revision that was reached, and the last one confirmed by the marker, or null when the marker is unreadable. */
  readonly revision: number;
  readonly marked: number | null;
  readonly mends: readonly Mend[];
  readonly isReplayed: boolean;
  readonly fromHistory: readonly string[];
  readonly dropped: readonly string[];
  /** Number of writes in the history, and the revisions whose elements could not be read. */
  readonly changes: number;
  readonly unread: readonly number[];
}

export interface Salvaged {
  readonly report: SalvageReport;
  /** The content of a backup file. */
  readonly bytes: Uint8Array;
}

interface Candidate {
  readonly variant: Variant;
  readonly attempt: Attempt;
  readonly judgement: Judged;
  readonly store: NetworkStore;
}

/**
 * Rescues what is whole in the damaged store of a folder, without changing it: copies of its files are assembled in
 * several ways in a temporary folder, and the best result becomes a backup file, which is returned with a report.
 * `madeOn` is the date of the backup. Throws `store-locked` and `salvage-nothing`.
 */
export async function salvage(folder: string, madeOn: string): Promise<Salvaged> {
  await refuseLocked(folder);
  const work = await mkdtemp(join(tmpdir(), 'passerelles-salvage-'));
  let best: Candidate | undefined;
  try {
    const read = await readMark(folder).catch(() => undefined);
    const mark = read === 'damaged' ? undefined : read;
    for (const [at, variant] of (await variantsOf(folder, work)).entries()) {
      const found = await candidate(variant, join(work, `${at}`), mark);
      if (found === undefined) continue;
      const isBetter = best === undefined || compare(found, best) < 0;
      await (isBetter ? best : found)?.store.close();
      if (isBetter) best = found;
      if (isDone(best, mark)) break;
    }
    if (best === undefined) throw failure('salvage-nothing', { path: folder });
    return await packed(best, mark, madeOn);
  } finally {
    await best?.store.close();
    await rm(work, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function candidate(
  variant: Variant,
  folder: string,
  mark: Mark | undefined,
): Promise<Candidate | undefined> {
  await variant.put(folder);
  const store = await opened(folder);
  if (store === undefined) return undefined;
  // A store that opens may still be unreadable.
  const attempt = await readAttempt(store, variant.way === 'REPLACED').catch(() => undefined);
  const judgement = attempt && (await judged(attempt, mark));
  if (attempt !== undefined && judgement !== undefined) return { variant, attempt, judgement, store };
  await store.close();
  return undefined;
}

async function opened(folder: string): Promise<NetworkStore | undefined> {
  const engine = await openEmbeddedThread(folder).catch(() => undefined);
  if (engine === undefined) return undefined;
  try {
    return await openStore(engine);
  } catch {
    await engine.close();
    return undefined;
  }
}

/** Compares two results: the higher revision wins, then the better proof, then fewer missing parts. */
function compare(one: Candidate, other: Candidate): number {
  const missing = ({ attempt, judgement }: Candidate): number =>
    attempt.unread.length + judgement.dropped.length;
  return (
    other.attempt.revision - one.attempt.revision ||
    PROOFS.indexOf(one.judgement.proof) - PROOFS.indexOf(other.judgement.proof) ||
    missing(one) - missing(other)
  );
}

/**
 * Whether no better result is possible: the marker confirms it or, without a marker, store and history agree, and no
 * write is missing.
 */
function isDone(found: Candidate | undefined, mark: Mark | undefined): boolean {
  if (found === undefined || found.attempt.unread.length > 0) return false;
  if (mark === undefined) return found.variant.way === 'AS_FOUND' && found.judgement.proof === 'HISTORY';
  return found.judgement.proof === 'MARKER' && found.attempt.revision >= mark.state.revision;
}

async function packed(
  { variant, attempt, judgement, store }: Candidate,
  mark: Mark | undefined,
  madeOn: string,
): Promise<Salvaged> {
  const { revision, unread } = attempt;
  const { document } = judgement;
  const { bytes, changes } = await packBackup({
    document,
    files: allFiles(store.files, true),
    published: NEVER_PUBLISHED,
    changes: attempt.changes(),
    madeOn,
    revision,
  });
  const { way, mends } = variant;
  return {
    report: { ...judgement, way, mends, revision, marked: mark?.state.revision ?? null, changes, unread },
    bytes,
  };
}

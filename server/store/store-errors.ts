import type { Problem } from '../../domain/model/problems.ts';

/** Ids of the errors of a store. Their words are in the message files. */
export type StoreErrorId =
  | 'store-path-unusable'
  | 'store-no-permission'
  | 'store-locked'
  | 'store-damaged'
  | 'store-file-missing'
  | 'store-emptied'
  | 'store-lost-writes'
  | 'store-ahead'
  | 'store-content-changed'
  | 'store-history-changed'
  | 'store-marker-damaged'
  | 'store-disk-full'
  | 'store-disk-fault'
  | 'store-not-closed'
  | 'store-platform-unsupported'
  | 'store-closed'
  | 'store-statement-failed'
  | 'store-statement-too-long'
  | 'store-write-conflict'
  | 'store-busy'
  | 'too-busy'
  | 'store-write-outcome-unknown'
  | 'idempotency-key-reused'
  | 'store-content-unreadable'
  | 'store-edit-refused'
  | 'store-element-moved'
  | 'revision-moved'
  | 'neo4j-address-invalid'
  | 'neo4j-unreachable'
  | 'neo4j-credentials-refused'
  | 'neo4j-database-unknown'
  | 'neo4j-write-refused'
  | 'files-full'
  | 'kept-file-damaged'
  | 'question-unknown'
  | 'question-parameters';

type StoreErrorDetails = Readonly<Record<string, string | number>>;

/**
 * An error of opening, reading or writing the store. Messages for users are made from `id` and `details` (path,
 * address, user, reason…); `message` is for logs only. `problems` are those of a network that would become invalid.
 */
export class StoreError extends Error {
  readonly id: StoreErrorId;
  readonly details: StoreErrorDetails;
  /** For a change that would make the network invalid: all problems. */
  readonly problems: readonly Problem[];
  /** True when the same call may succeed later without new settings: the server answers 503 and keeps running. */
  readonly temporary: boolean;

  constructor(
    id: StoreErrorId,
    details: StoreErrorDetails = {},
    cause?: unknown,
    problems: readonly Problem[] = [],
  ) {
    const said = Object.entries(details).map(([key, value]) => `${key}=${value}`);
    super([id, ...said].join(' '), cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.id = id;
    this.details = details;
    this.problems = problems;
    this.temporary = TEMPORARY.has(id);
  }
}

const TEMPORARY: ReadonlySet<StoreErrorId> = new Set([
  'neo4j-unreachable',
  'neo4j-credentials-refused',
  'neo4j-database-unknown',
  'store-locked',
  'store-disk-full',
  'store-write-conflict',
  'store-busy',
  'too-busy',
  'store-write-outcome-unknown',
  'store-statement-too-long',
]);

/** Returns the first line of the message of anything thrown, for the details of errors and for logs. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? text;
}

/** Whether an error means a full disk, an exhausted quota or a file beyond the size limit. */
export const isDiskFull = (error: unknown): boolean =>
  /ENOSPC|EDQUOT|EFBIG|no space left|quota exceeded|file too large|storage is full/i.test(reasonOf(error));

/** Whether an error means that the disk itself failed. */
const isDiskFault = (error: unknown): boolean =>
  /\bEIO\b|input\/output error|i\/o error/i.test(reasonOf(error));

/** The id of an error by which a disk is full or failed; undefined for any other error. */
export const diskFailure = (error: unknown): 'store-disk-full' | 'store-disk-fault' | undefined =>
  isDiskFull(error) ? 'store-disk-full' : isDiskFault(error) ? 'store-disk-fault' : undefined;

/** The id of an error of a write of which nothing is there. */
export const unwrittenId = (error: unknown): StoreErrorId => diskFailure(error) ?? 'store-statement-failed';

/**
 * Turns a system error about the data folder `path` into a StoreError: `store-no-permission`, `store-disk-full`,
 * `store-disk-fault` or `store-path-unusable`.
 */
export function folderFailure(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const reason = reasonOf(error);
  const isForbidden = /EACCES|EPERM|EROFS|permission denied|read-only file system/i.test(reason);
  const id = isForbidden ? 'store-no-permission' : (diskFailure(error) ?? 'store-path-unusable');
  return new StoreError(id, { path, reason }, error);
}

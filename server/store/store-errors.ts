import type { Problem } from '../../domain/model/problems.ts';

/** Stable ids of what can go wrong with a store; the words live in the message files. */
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
  | 'store-platform-unsupported'
  | 'store-closed'
  | 'store-statement-failed'
  | 'store-statement-too-long'
  | 'store-write-conflict'
  | 'store-busy'
  | 'too-busy'
  | 'store-write-outcome-unknown'
  | 'store-content-unreadable'
  | 'store-edit-refused'
  | 'store-element-moved'
  | 'revision-moved'
  | 'neo4j-address-invalid'
  | 'neo4j-unreachable'
  | 'neo4j-credentials-refused'
  | 'neo4j-database-unknown'
  | 'neo4j-write-refused'
  | 'question-unknown'
  | 'question-parameters';

export type StoreErrorDetails = Readonly<Record<string, string | number>>;

/**
 * A store that cannot be opened, read or written. `id` and `details` (path, address, user, database, reason…) are
 * enough for one clear sentence in either language; `message` is for logs only.
 */
export class StoreError extends Error {
  readonly id: StoreErrorId;
  readonly details: StoreErrorDetails;
  /** Of a change that would leave an unsound network: all that is wrong with it. */
  readonly problems: readonly Problem[];
  /** The same call may succeed later without anyone changing a setting: answer 503 and keep running. */
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

/** Text of anything thrown, on one line, for `details` and logs. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? text;
}

/** No room on the disk, no room left of a quota, or a file past the longest one allowed. */
export const isDiskFull = (error: unknown): boolean =>
  /ENOSPC|EDQUOT|EFBIG|no space left|quota exceeded|file too large|storage is full/i.test(reasonOf(error));

/** What an error of the system says of a data folder. */
export function folderFailure(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const reason = reasonOf(error);
  const isForbidden = /EACCES|EPERM|EROFS|permission denied|read-only file system/i.test(reason);
  const id = isForbidden
    ? 'store-no-permission'
    : isDiskFull(error)
      ? 'store-disk-full'
      : 'store-path-unusable';
  return new StoreError(id, { path, reason }, error);
}

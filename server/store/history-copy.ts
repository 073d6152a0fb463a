import type { Authorship, ChangeRecord } from '../../domain/change/record.ts';
import type { RunNamed } from './cypher/statements.ts';
import type { RecordedChange } from './history.ts';
import { elementsOf, recordsOf } from './history.ts';
import { partRows, recordRow, recordsFrom } from './history-rows.ts';
import { runBatch } from './run-batches.ts';

/** A history that is copied from one store to another, the oldest write first. */
export interface CarriedHistory {
  readonly records: readonly ChangeRecord[];
  /** Iterates over the writes with their elements, from the start at each attempt. */
  readonly changes: () => AsyncIterable<RecordedChange>;
}

/** Writes read or deleted by one statement. */
const AT_ONCE = 200;
const NEVER = Number.MAX_SAFE_INTEGER;

/**
 * Yields the past writes in the database up to revision `last`, the oldest first, each with the elements that it
 * changed. They are read one at a time, since together they may be far larger than the network.
 */
export async function* recordedUpTo(read: RunNamed, last: number): AsyncGenerator<RecordedChange> {
  const rows = await read('history/revisions', { last });
  for (const row of rows) {
    const [record] = recordsFrom(await recordsOf(read, [row]), []);
    if (record !== undefined) yield { record, elements: await elementsOf(read, record.revision) };
  }
}

/**
 * Whether the history in the database, read by `read`, already contains all writes in `records`, with the same times
 * and authors.
 */
export async function isOwnHistory(read: RunNamed, records: readonly ChangeRecord[]): Promise<boolean> {
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const asked = records.slice(start, start + AT_ONCE);
    const rows = recordsFrom(await recordsOf(read, asked), []);
    const known = new Map(rows.map((record) => [record.revision, record]));
    const isKnown = ({ revision, at, author }: ChangeRecord): boolean =>
      known.get(revision)?.at === at && known.get(revision)?.author === author;
    if (!asked.every(isKnown)) return false;
  }
  return true;
}

/**
 * Replaces the history in the database by another one, within a transaction. `next` is the revision that this write
 * would get otherwise. Returns the revision that it gets: higher than every revision of both histories, so that
 * clients with cached answers notice the change.
 */
export async function takeHistory(run: RunNamed, { changes }: CarriedHistory, next: number): Promise<number> {
  const known = await run('history/revisions', { last: NEVER });
  for (let start = 0; start < known.length; start += AT_ONCE) {
    const revisions = known.slice(start, start + AT_ONCE).map(({ revision }) => Number(revision));
    await run('history/delete-parts', { revisions });
    await run('history/delete-records', { revisions });
  }
  // What was published belongs to the history that goes.
  await run('published/clear');
  let last = next - 1;
  for await (const { record, elements } of changes()) {
    const { revision, at } = record;
    const row = recordRow(authorshipOf(record), elements, { revision, at });
    await run('history/write-record', { record: row });
    await runBatch(run, partRows(elements, revision), true);
    last = Math.max(last, revision);
  }
  await run('network/set-revision', { revision: last + 1 });
  return last + 1;
}

const authorshipOf = ({ author, kind, message, takesBack }: ChangeRecord): Authorship => ({
  author,
  kind,
  ...(message === null ? {} : { message }),
  ...(takesBack === null ? {} : { takesBack }),
});

import type { ChangeWrites } from './change-writes.ts';
import type { RunNamed } from './cypher/statements.ts';
import type { Row } from './engine.ts';
import type { Batch } from './graph/to-graph.ts';
import { slices } from './slices.ts';
import { StoreError } from './store-errors.ts';

/** Rows per statement: a few milliseconds to send. */
const ROWS_AT_ONCE = 400;
/**
 * A driver whose code has not run yet takes many times as long for a row: the first statements have this many rows, the
 * next ones a share of what was sent before.
 */
const FIRST_ROWS = 100;
const SHARE = 0.1;
/** Statements sent and not answered: the next one is made while the database is at work on those before. */
const UNDER_WAY = 2;

/** How many items of a batch have been written so far. */
type Tell = (items: number) => void;

/** Runs the writes of a change in a transaction, and tells how much of them is done, of all. */
export async function runWrites(
  run: RunNamed,
  { loosened, written }: ChangeWrites,
  tell: (done: number, of: number) => void = () => {},
): Promise<void> {
  const of = [...loosened, ...written].reduce((sum, { rows }) => sum + rows.length, 0);
  let before = 0;
  for (const [batches, counted] of [
    [loosened, false],
    [written, true],
  ] as const)
    for (const batch of batches) {
      await runBatch(run, batch, counted, (items) => tell(before + items, of));
      before += batch.rows.length;
      // Of many items that made no row nothing was told.
      if (batch.rows.length > 0) tell(before, of);
    }
}

/**
 * Runs a statement for some rows at a time. A row whose ends are not found writes nothing and says nothing: the count
 * says it, and the write is undone. Throws only when no statement is under way any more.
 */
export async function runBatch(
  run: RunNamed,
  { statement, rows, atOnce = ROWS_AT_ONCE }: Batch,
  counted: boolean,
  tell: Tell = () => {},
): Promise<void> {
  const turn = slices();
  const underWay: Promise<void>[] = [];
  let sent = 0;
  const send = async (some: readonly Row[]): Promise<void> => {
    const [answer] = await run(statement, { rows: some });
    if (counted && answer?.written !== some.length)
      throw new StoreError('store-statement-failed', {
        reason: `${statement}: ${answer?.written ?? 0} / ${some.length}`,
      });
  };
  try {
    for (const some of inGroups(rows, atOnce)) {
      const sending = send(some);
      // It is waited for below; until then nobody must take its failure for one that nobody sees.
      sending.catch(() => undefined);
      underWay.push(sending);
      sent += some.length;
      if (underWay.length >= UNDER_WAY) await underWay.shift();
      tell(Math.min(sent, rows.length));
      await turn();
    }
    while (underWay.length > 0) await underWay.shift();
  } finally {
    await Promise.allSettled(underWay);
  }
}

function* inGroups(rows: Iterable<Row>, size: number): Generator<Row[]> {
  let group: Row[] = [];
  let given = 0;
  for (const row of rows) {
    if (group.push(row) < Math.min(size, Math.max(FIRST_ROWS, given * SHARE))) continue;
    yield group;
    given += group.length;
    group = [];
  }
  if (group.length > 0) yield group;
}

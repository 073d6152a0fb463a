import type { ChangeWrites } from './change-writes.ts';
import type { RunNamed } from './cypher/statements.ts';
import type { Row } from './engine.ts';
import type { Batch } from './graph/to-graph.ts';
import { slices } from './slices.ts';
import { StoreError } from './store-errors.ts';

/** Rows per statement; sending them takes a few milliseconds. */
const ROWS_AT_ONCE = 400;
/**
 * Code of the driver is slow before it is compiled. So the first statement has this many rows, and later ones a share
 * of the rows sent before.
 */
const FIRST_ROWS = 100;
const SHARE = 0.1;
/** Statements sent without waiting: the next one is prepared while the database works. */
const UNDER_WAY = 2;

/** Receives the number of items written so far. */
type Tell = (items: number) => void;

/**
 * Runs all Cypher statements of a change, within a transaction; `run` runs one by its name. `tell` receives the
 * number of rows done and their total.
 */
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
      // Items that gave no row were not reported yet.
      if (batch.rows.length > 0) tell(before, of);
    }
}

/**
 * Runs one Cypher statement, by its name, for all its rows, some hundred at a time. `tell` receives the number of
 * rows sent. With `counted`, it throws the error `store-statement-failed` when a row wrote nothing, which the
 * database does not report.
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
      // Prevents an "unhandled rejection": the promise is awaited below.
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

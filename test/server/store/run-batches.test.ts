import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { RunNamed } from '../../../server/store/cypher/statements.ts';
import type { Row } from '../../../server/store/engine.ts';
import { lazily } from '../../../server/store/graph/to-graph.ts';
import { runBatch, runWrites } from '../../../server/store/run-batches.ts';

const rowsOf = (parameters: { readonly rows?: unknown } | undefined): readonly Row[] =>
  parameters?.rows as readonly Row[];
const numbered = (count: number) =>
  lazily(
    Array.from({ length: count }, (_, number) => number),
    (number) => ({ number }),
  );

describe('the statements of a write', () => {
  test('are two under way at most, and all rows go out once, in order', async () => {
    let [underWay, most] = [0, 0];
    const seen: Row[] = [];
    const run: RunNamed = async (_statement, parameters) => {
      underWay += 1;
      most = Math.max(most, underWay);
      seen.push(...rowsOf(parameters));
      await delay(1);
      underWay -= 1;
      return [{ written: rowsOf(parameters).length }];
    };
    await runBatch(run, { statement: 'q', rows: numbered(1_700), atOnce: 100 }, true);
    expect(most).toBe(2);
    expect(underWay).toBe(0);
    expect(seen).toEqual([...numbered(1_700)]);
  });

  test('have all ended when one of them failed', async () => {
    let underWay = 0;
    const run: RunNamed = async (_statement, parameters) => {
      underWay += 1;
      const first = rowsOf(parameters)[0]?.number === 0;
      await delay(first ? 1 : 20);
      underWay -= 1;
      return [{ written: first ? 0 : rowsOf(parameters).length }];
    };
    const failing = runBatch(run, { statement: 'q', rows: numbered(300), atOnce: 100 }, true);
    await expect(failing).rejects.toMatchObject({
      id: 'store-statement-failed',
      details: { reason: 'q: 0 / 100' },
    });
    expect(underWay).toBe(0);
  });

  test('tell how far they are, up to all of it, and never back', async () => {
    const run: RunNamed = async (_statement, parameters) => [{ written: rowsOf(parameters).length }];
    const told: (readonly [number, number])[] = [];
    // Some items make several rows, and some none.
    const several = lazily([1, 2, 3], (number) => Array.from({ length: 200 }, () => ({ number })));
    const none = lazily([1, 2, 3, 4], () => []);
    await runWrites(
      run,
      {
        loosened: [{ statement: 'a', rows: numbered(600) }],
        written: [
          { statement: 'b', rows: several },
          { statement: 'c', rows: numbered(700) },
          { statement: 'd', rows: none },
        ],
      },
      (done, of) => told.push([done, of]),
    );
    const done = told.map(([items]) => items);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(told.at(-1)).toEqual([1_307, 1_307]);
  });
});

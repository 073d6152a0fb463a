import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadStatements } from '../../../server/store/cypher/statements.ts';
import { openEmbeddedThread } from '../../../server/store/embedded-thread.ts';
import type { Engine } from '../../../server/store/engine.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { rowSlices, SLICE_CHARACTERS } from '../../../server/store/row-slices.ts';
import { MANY_TURNS, turnsDuring } from '../../support/turns.ts';
import { fullNetwork } from './full-network.ts';

/** What the thread adds to the engine; all else is in the contracts, which run on it. */

const CREATE = 'UNWIND $rows AS row CREATE (n:Thing) SET n = row RETURN count(n) AS written';
const COUNT = 'MATCH (n:Thing) RETURN count(n) AS things';
const things = async (engine: Engine): Promise<unknown> => (await engine.run(COUNT))[0]?.things;
const rows = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ number, text: `é€😀 ${'x'.repeat(200)}` }));

let folder: string;
let engine: Engine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelles-thread-'));
  engine = await openEmbeddedThread(folder);
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('rows from the thread of the embedded engine', () => {
  test('leave in slices of a bounded size, which are all of them in their order', () => {
    const all = rows(5_000);
    const slices = [...rowSlices(all)];
    expect(slices.length).toBeGreaterThan(5);
    const longest = JSON.stringify(all.at(-1)).length;
    for (const text of slices) expect(text.length).toBeLessThan(SLICE_CHARACTERS + 2 * longest);
    expect(slices.flatMap((text) => JSON.parse(text) as object[])).toEqual(all);
    expect([...rowSlices([])]).toEqual(['[]']);
  });

  test('come one slice a turn, so that others have theirs in between', async () => {
    const all = rows(5_000);
    await engine.transaction((run) => run(CREATE, { rows: all }));
    let turns = 0;
    let reading = true;
    const count = (): void => {
      turns += 1;
      if (reading) setImmediate(count);
    };
    setImmediate(count);
    const read = await engine.run(
      'MATCH (n:Thing) RETURN n.number AS number, n.text AS text ORDER BY number',
    );
    reading = false;
    expect(read).toEqual(all);
    expect(turns).toBeGreaterThanOrEqual([...rowSlices(all)].length);
  });

  test('leave others their turn while they are written', async () => {
    const writing = () => engine.transaction((run) => run(CREATE, { rows: rows(20_000) }));
    expect(await turnsDuring(writing)).toBeGreaterThan(MANY_TURNS);
    expect(await things(engine)).toBe(20_000);
  });
});

describe('a transaction in the thread of the embedded engine', () => {
  test('does its statements in their order, however they come', async () => {
    const statement = 'CREATE (n:Step {at: $at}) WITH n MATCH (all:Step) RETURN count(all) AS so';
    const counts = await engine.transaction((run) =>
      Promise.all(Array.from({ length: 20 }, (_, at) => run(statement, { at }))),
    );
    expect(counts.map(([row]) => row?.so)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  test('writes nothing when its work fails, and passes on what failed', async () => {
    const broken = new Error('broken on purpose');
    const failing = engine.transaction(async (run) => {
      await run(CREATE, { rows: rows(3) });
      throw broken;
    });
    await expect(failing).rejects.toBe(broken);
    const refused = engine.transaction(async (run) => {
      await run(CREATE, { rows: rows(3) });
      await run('THIS IS NO CYPHER');
    });
    await expect(refused).rejects.toMatchObject({ id: 'store-statement-failed' });
    expect(await things(engine)).toBe(0);
    await engine.transaction((run) => run(CREATE, { rows: rows(2) }));
    expect(await things(engine)).toBe(2);
  });

  test('that was begun ends before the engine closes', async () => {
    const writing = engine.transaction((run) => run(CREATE, { rows: rows(500) }));
    const closing = engine.close();
    await Promise.all([writing, closing, engine.close()]);
    await expect(engine.run(COUNT)).rejects.toMatchObject({ id: 'store-closed' });
    await expect(engine.transaction(async () => 1)).rejects.toMatchObject({ id: 'store-closed' });
    engine = await openEmbeddedThread(folder);
    expect(await things(engine)).toBe(500);
  });
});

describe('a thread that ends', () => {
  /** A thread that answers until it is asked for something, and ends then. */
  const endingAt = async (type: string): Promise<Engine> => {
    const file = join(folder, `ends-at-${type}.mjs`);
    writeFileSync(
      file,
      `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ id, request }) => {
        if (request.type === '${type}') process.exit(3);
        parentPort.postMessage({ type: 'answer', id, answer: request.type === 'run' ? '[]' : null });
      });`,
    );
    return openEmbeddedThread(undefined, file);
  };

  test('fails what was asked, and what is asked later, and never hangs', async () => {
    const one = await endingAt('run');
    await expect(one.run(COUNT)).rejects.toMatchObject({ id: 'store-statement-failed' });
    await expect(one.transaction(async () => 1)).rejects.toMatchObject({ id: 'store-statement-failed' });
  });

  test('in a commit leaves unknown whether it was written', async () => {
    const one = await endingAt('commit');
    const writing = one.transaction((run) => run(COUNT));
    await expect(writing).rejects.toMatchObject({ id: 'store-write-outcome-unknown' });
  });

  test('at once is said when it is opened', async () => {
    await expect(endingAt('open')).rejects.toMatchObject({ id: 'store-statement-failed' });
    await expect(openEmbeddedThread(folder, join(folder, 'none.mjs'))).rejects.toMatchObject({
      id: 'store-statement-failed',
    });
  });
});

test('who reads beside a write never reads the network anew, as the write has left it', async () => {
  let readings = 0;
  const counted: Engine = {
    ...engine,
    run: (statement, parameters) => {
      if (statement === loadStatements().get('network/nodes')) readings += 1;
      return engine.run(statement, parameters);
    },
  };
  const store = await openStore(counted);
  await store.replace(fullNetwork());
  await store.load();
  readings = 0;
  let isWriting = true;
  const reader = async (): Promise<void> => {
    while (isWriting) await store.load();
  };
  const readers = [reader(), reader(), reader()];
  for (const description of ['un', 'deux', 'trois', 'quatre', 'cinq'])
    await store.replace({ ...fullNetwork(), description });
  isWriting = false;
  await Promise.all(readers);
  expect(readings).toBe(0);
});

import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../../server/store/engine.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { engines, type FreshDatabase } from '../../support/engines.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

/** Longer than anybody waits: a thousand million rows, counted one by one. */
const ENDLESS = `UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c
  WITH a, b, c WHERE (a * b + c) % 7 = 8 RETURN count(*) AS rows`;
const COUNT = 'MATCH (n:Thing) RETURN count(n) AS things';
const LONG = { seconds: 120, isLong: true };
const SHORT = { seconds: 120, isLong: false };

/** Processes that this one started and that still run a question. */
function questionProcesses(): number {
  if (process.platform !== 'linux') return 0;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return parent === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('question');
      } catch {
        return false;
      }
    }).length;
}

/** Statements that the database is at work on, but for the one that asks. */
async function running(engine: Engine): Promise<number> {
  if (engine.name === 'embedded') return questionProcesses();
  const rows = await engine.run(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "range(1, 1000)" RETURN currentQuery',
  );
  return rows.filter(({ currentQuery }) => !String(currentQuery).startsWith('SHOW')).length;
}

async function untilNoneRuns(engine: Engine): Promise<void> {
  while ((await running(engine)) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe.each(engines())('a question that takes long, on $name', ({ create }) => {
  let database: FreshDatabase;
  let engine: Engine;
  beforeEach(async () => {
    database = await create();
    engine = await database.open();
  });
  afterEach(async () => {
    await engine.close();
    await database.remove();
  });

  test('is stopped at its limit, which is said, and nothing goes on', async () => {
    await expect(engine.ask(ENDLESS, {}, { seconds: 1, isLong: true })).rejects.toMatchObject({
      id: 'store-statement-too-long',
      details: { seconds: 1 },
    });
    await untilNoneRuns(engine);
    expect(await engine.ask(COUNT, {}, SHORT)).toEqual([{ things: 0 }]);
  });

  test('is stopped when its asker leaves, begun or waiting, and nothing goes on', async () => {
    const gone = new AbortController();
    const asked = [1, 2, 3].map(() => engine.ask(ENDLESS, {}, { ...LONG, signal: gone.signal }));
    const settled = Promise.allSettled(asked);
    while ((await running(engine)) === 0 && process.platform === 'linux')
      await new Promise((resolve) => setTimeout(resolve, 20));
    gone.abort(new Error('left'));
    for (const { reason } of (await settled) as PromiseRejectedResult[]) expect(reason.message).toBe('left');
    await untilNoneRuns(engine);
    expect(await engine.ask(COUNT, {}, LONG)).toEqual([{ things: 0 }]);
  });

  test('keeps no short one waiting, and no write', async () => {
    const gone = new AbortController();
    const long = engine.ask(ENDLESS, {}, { ...LONG, signal: gone.signal });
    const settled = Promise.allSettled([long]);
    expect(await engine.ask(COUNT, {}, SHORT)).toEqual([{ things: 0 }]);
    await engine.transaction((run) => run('CREATE (:Thing)'));
    expect(await engine.ask(COUNT, {}, SHORT)).toEqual([{ things: 1 }]);
    gone.abort();
    await settled;
  });

  test('sees all that was written before it, and gives the rows of a read that does not', async () => {
    const store = await openStore(engine);
    await store.replace(hauteSylve());
    const parameters = { at: '2025-12-31' };
    const rows = await store.ask('m01-dead-end', parameters);
    expect(rows.length).toBeGreaterThan(0);
    expect(await store.ask('m01-dead-end', parameters, SHORT)).toEqual(rows);
    const { document } = await store.load();
    const deadEnd = document.filieres.find(({ id }) => id === rows[0]?.filiere)!;
    const after = { ...deadEnd, id: 'nouvelle-impasse' };
    const added = { list: 'filieres', id: after.id, before: null, after } as const;
    await store.change([added], { author: 'Essai', kind: 'EDIT' });
    const more = await store.ask('m01-dead-end', parameters, SHORT);
    expect(more).toEqual(await store.ask('m01-dead-end', parameters));
    expect(more.length).toBeGreaterThan(rows.length);
  });
});

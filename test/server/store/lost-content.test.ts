import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import { start } from '../../../server/start.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { openFolder } from '../../support/open-folder.ts';
import { contentOf, copyOf, logOf, type StoredWrites, storedWrites } from '../../support/stored-writes.ts';

/** A store that lost content is refused, and stays as it was found. */

let made: StoredWrites;
beforeAll(async () => {
  made = await storedWrites(hauteSylve(), 'a');
});

const LAST = 6;

async function refusal(folder: string): Promise<unknown> {
  const before = contentOf(folder);
  const error: unknown = await openFolder(folder).then(
    async (store) => {
      const { revision } = await store.load();
      await store.close();
      return { opened: revision };
    },
    (refused: unknown) => refused,
  );
  expect(contentOf(folder), 'files of a store that is refused').toEqual(before);
  return error;
}

/** `start` on a folder: what it refuses, or what it did. */
async function started(dataDir: string): Promise<unknown> {
  try {
    const running = await start({
      config: { dataDir, host: '127.0.0.1', port: 0, allowedHosts: [] },
      logger: pino({ level: 'silent' }),
    });
    const { seeded } = running;
    await running.close();
    return { seeded };
  } catch (error) {
    return error;
  }
}

describe('a store that was not empty', () => {
  test('opens with all that was written, after a clean close and after a kill', async () => {
    for (const folder of [made.closed, made.killed]) {
      const store = await openFolder(copyOf(folder));
      expect(await store.load()).toStrictEqual({ revision: LAST, document: made.states[LAST] });
      expect((await store.history({ limit: 10 })).records).toHaveLength(LAST);
      await store.close();
    }
  });

  test('is not taken for an empty one when the log of its first writes is lost', async () => {
    const folder = copyOf(made.killed);
    const fresh = copyOf(made.earlier);
    // Only the log ever held something, as in a first session.
    const store = await openFolder(folder);
    await store.close();
    const first = await openFolder(join(fresh, 'first'));
    await first.replace(hauteSylve());
    const killed = copyOf(join(fresh, 'first'));
    await first.close();
    truncateSync(logOf(killed), 128);
    expect(await refusal(killed)).toMatchObject({
      id: 'store-emptied',
      details: { path: killed, marked: 1 },
    });
    rmSync(join(killed, 'network.grafeo.wal'), { recursive: true });
    expect(await refusal(killed)).toMatchObject({ id: 'store-emptied' });
    expect(await started(killed)).toMatchObject({ id: 'store-emptied' });
  });

  test('is not taken for a new one when its file is gone, or all of it', async () => {
    const killed = copyOf(made.killed);
    rmSync(join(killed, 'network.grafeo'));
    expect(await refusal(killed)).toMatchObject({ id: 'store-file-missing', details: { path: killed } });
    const closed = copyOf(made.closed);
    rmSync(join(closed, 'network.grafeo'));
    expect(await refusal(closed)).toMatchObject({ id: 'store-file-missing' });
    expect(await started(closed)).toMatchObject({ id: 'store-file-missing' });
    expect(existsSync(join(closed, 'network.grafeo'))).toBe(false);
  });

  test('is refused when its last write was cut, and stays as it was found', async () => {
    const folder = copyOf(made.killed);
    const log = logOf(folder);
    // A frame of the engine's own, of some bytes, may follow the last write.
    truncateSync(log, readFileSync(log).length - 200);
    expect(await refusal(folder)).toMatchObject({
      id: 'store-lost-writes',
      details: { stored: LAST - 1, marked: LAST },
    });
    rmSync(log);
    expect(await refusal(folder)).toMatchObject({ id: 'store-lost-writes', details: { stored: 3 } });
  });

  test('is refused when an older copy of its file stands in its place', async () => {
    const folder = copyOf(made.closed);
    writeFileSync(join(folder, 'network.grafeo'), readFileSync(join(made.earlier, 'network.grafeo')));
    expect(await refusal(folder)).toMatchObject({
      id: 'store-lost-writes',
      details: { stored: 3, marked: LAST },
    });
  });

  test('goes on when bytes of a write that was never answered follow in its log', async () => {
    const folder = copyOf(made.killed);
    appendFileSync(logOf(folder), Buffer.from('0123456789'));
    const store = await openFolder(folder);
    expect((await store.load()).revision).toBe(LAST);
    await store.close();
  });
});

describe('an empty store', () => {
  test('that a person emptied is no lost one', async () => {
    const folder = copyOf(made.closed);
    const store = await openFolder(folder);
    await store.replace(emptyNetwork('Vide'));
    await store.close();
    expect(await started(folder)).toEqual({ seeded: false });
    const again = await openFolder(folder);
    expect((await again.load()).document).toEqual(emptyNetwork('Vide'));
    await again.replace(hauteSylve());
    await again.close();
    const last = await openFolder(folder);
    expect((await last.load()).revision).toBe(LAST + 2);
    await last.close();
  });

  test('is seeded by a start, also one that was opened before and left empty', async () => {
    const folder = copyOf(made.earlier);
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    await (await openFolder(folder)).close();
    expect(await started(folder)).toEqual({ seeded: true });
    expect(await started(folder)).toEqual({ seeded: false });
  });
});

import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { changesOf } from '../../../domain/change/edits.ts';
import { canonical, emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import { contentHash } from '../../../server/store/marker/content-hash.ts';
import { MARKER_FILE, type Mark, readMark, writeMark } from '../../../server/store/marker/marker-file.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { oddNetwork } from '../../support/odd-network.ts';
import { openFolder } from '../../support/open-folder.ts';
import { move, movedBy } from '../../support/random-edits.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { copyOf, type StoredWrites, storedWrites } from '../../support/stored-writes.ts';
import { fullNetwork } from './full-network.ts';

/** The marker beside a store says what the store must hold, and follows every write. */

const SLOT = 4_096;
let made: StoredWrites;
beforeAll(async () => {
  made = await storedWrites(hauteSylve(), 'a');
});

const newFolder = (): string => join(scratchFolder(), 'data');

async function markOf(folder: string): Promise<Mark> {
  const mark = await readMark(folder);
  if (mark === undefined || mark === 'damaged') throw new Error(`No mark in ${folder}: ${mark}`);
  return mark;
}

/** Opens and closes a store, which compares it with its marker; its network and what its marker says of it. */
async function opened(folder: string): Promise<{ document: NetworkDocument; revision: number; mark: Mark }> {
  const store = await openFolder(folder);
  const stored = await store.load();
  await store.close();
  return { ...stored, mark: await markOf(folder) };
}

const refused = (folder: string): Promise<unknown> =>
  openFolder(folder).then(
    (store) => store.close(),
    (error: unknown) => error,
  );

describe('the marker follows', () => {
  test('each write, whatever it holds, as a reading of the whole says', async () => {
    const folder = newFolder();
    const lone = { ...emptyNetwork('Seul \ud800 et \udc00'), description: '\\ud800 \u0000' };
    const documents = [
      fullNetwork(),
      canonical(lone),
      hauteSylve(),
      ...fc.sample(oddNetwork, { numRuns: 6, seed: 7 }),
    ];
    for (const [at, document] of documents.entries()) {
      const store = await openFolder(folder);
      await store.replace(document);
      await store.close();
      const { revision, document: read, mark } = await opened(folder);
      expect(revision).toBe(at + 1);
      expect(mark).toMatchObject({
        pending: null,
        state: { revision, writes: revision, content: await contentHash(read) },
      });
    }
  });

  test('random edits and their undoing', async () => {
    const folder = newFolder();
    const store = await openFolder(folder);
    await store.replace(fullNetwork());
    const moves = fc.sample(move, { numRuns: 25, seed: 11 });
    for (const [step, one] of moves.entries()) {
      await store.change(
        (document) => {
          const { edits = [], changes } = movedBy(document, one, step);
          return changes ?? changesOf(document, edits, (_list, element) => element).changes;
        },
        { author: 'A', kind: 'EDIT' },
      );
      const { revision, document } = await store.load();
      expect((await markOf(folder)).state).toMatchObject({ revision, content: await contentHash(document) });
    }
    await store.close();
    await opened(folder);
  });

  test('a write that fails on the way: the next one starts from what is there', async () => {
    const folder = newFolder();
    const store = await openFolder(folder);
    await store.replace(hauteSylve());
    const wrong = canonical({
      ...emptyNetwork('Faux'),
      filieres: [{ id: 'f', operator: 'nobody', name: 'F', stage: 'LITERACY' }],
    });
    await expect(store.replace(wrong)).rejects.toMatchObject({ id: 'store-edit-refused' });
    await store.replace(fullNetwork());
    await store.close();
    expect((await opened(folder)).mark.state.revision).toBe(2);
  });

  test('a backup that is restored, with its history', async () => {
    const store = await openFolder(copyOf(made.closed));
    const { document } = await store.load();
    const records = [];
    for await (const { record } of store.recorded(6)) records.push(record);
    const folder = newFolder();
    const other = await openFolder(folder);
    await other.replace(fullNetwork());
    const history = { records, changes: () => store.recorded(6) };
    await other.restore(document, history, { author: 'A', kind: 'RESTORE' });
    await other.close();
    await store.close();
    expect((await opened(folder)).mark.state).toMatchObject({ revision: 7, writes: 7 });
  });
});

describe('a marker that is taken away while the program runs', () => {
  test('is made again by the next write, as if it had never been gone', async () => {
    const folder = copyOf(made.closed);
    const store = await openFolder(folder);
    const { state } = await markOf(folder);
    rmSync(join(folder, MARKER_FILE));
    await store.replace(fullNetwork());
    expect((await markOf(folder)).state).toMatchObject({ revision: 7, writes: state.writes + 1 });
    await store.close();
    expect((await opened(folder)).revision).toBe(7);
  });
});

describe('a marker that does not fit', () => {
  test('is made for a store that has none, of whatever age', async () => {
    const folder = copyOf(made.closed);
    rmSync(join(folder, MARKER_FILE));
    const { revision, mark } = await opened(folder);
    expect(mark).toMatchObject({ sequence: 1, state: { revision, writes: 6 } });
  });

  test('may lack the slot that was being written when the program ended', async () => {
    const before = await markOf(made.killed);
    for (const torn of [0, 1]) {
      const folder = copyOf(made.killed);
      const path = join(folder, MARKER_FILE);
      writeFileSync(path, readFileSync(path).fill('x', torn * SLOT, torn * SLOT + 900));
      const isLatest = torn === before.sequence % 2;
      // The slot before says that this write had begun: it is there, and good.
      expect(await markOf(folder)).toMatchObject({ sequence: before.sequence - (isLatest ? 1 : 0) });
      expect((await opened(folder)).revision).toBe(6);
    }
  });

  test('cannot be read at all: the store is refused until someone takes the marker out', async () => {
    const folder = copyOf(made.closed);
    const path = join(folder, MARKER_FILE);
    for (const bytes of [Buffer.alloc(0), Buffer.from('{"revision": 0}'), readFileSync(path).fill(0)]) {
      writeFileSync(path, bytes);
      expect(await refused(folder)).toMatchObject({ id: 'store-marker-damaged', details: { path: folder } });
    }
    rmSync(path);
    expect((await opened(folder)).revision).toBe(6);
  });

  test('comes from another store, or from an older copy', async () => {
    const other = await storedWrites(hauteSylve(), 'b');
    const folder = copyOf(made.closed);
    const put = (from: string): void => copyFileSync(join(from, MARKER_FILE), join(folder, MARKER_FILE));
    put(other.closed);
    expect(await refused(folder)).toMatchObject({ id: 'store-content-changed', details: { stored: 6 } });
    put(made.earlier);
    expect(await refused(folder)).toMatchObject({ id: 'store-ahead', details: { stored: 6, marked: 3 } });
    put(made.closed);
    expect((await opened(folder)).revision).toBe(6);
  });

  test('says of a write that began, and was not done, no more than that', async () => {
    const folder = copyOf(made.killed);
    const { state } = await markOf(folder);
    await writeMark(folder, { state, pending: { ...state, revision: 7, content: '00' } });
    expect((await opened(folder)).mark).toMatchObject({ state, pending: null });
    const half = { ...state, revision: 5, content: '00' };
    await writeMark(folder, { state: half, pending: state });
    expect((await opened(folder)).mark).toMatchObject({ state, pending: null });
    truncateSync(join(folder, MARKER_FILE), SLOT);
    expect((await opened(folder)).revision).toBe(6);
  });
});

test('a history that is not the one of the marker is told from it', async () => {
  const folder = copyOf(made.closed);
  const { state } = await markOf(folder);
  for (const wrong of [{ writes: 5 }, { parts: 99 }, { last: 'x' }]) {
    await writeMark(folder, { state: { ...state, ...wrong }, pending: null });
    expect(await refused(folder)).toMatchObject({ id: 'store-history-changed', details: { path: folder } });
  }
});

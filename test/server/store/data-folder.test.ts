import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEmbeddedThread } from '../../../server/store/embedded-thread.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { fullNetwork } from './full-network.ts';

const fresh = (): string => scratchFolder();

/** What others may do with a folder and all that is in it: the names of those with which they may do something. */
function openToOthers(folder: string): string[] {
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return ['.', ...inside].filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0);
}

// Windows knows no such permissions.
describe.skipIf(process.platform === 'win32')('the files of a store', () => {
  test('are for nobody else, while it is open and after it was closed', async () => {
    const folder = join(fresh(), 'above', 'data');
    const store = await openStore(await openEmbeddedThread(folder));
    await store.replace(fullNetwork());
    expect(readdirSync(folder).length).toBeGreaterThan(2);
    expect(openToOthers(folder)).toEqual([]);
    expect(openToOthers(join(folder, '..'))).toEqual([]);
    await store.close();
    expect(openToOthers(folder)).toEqual([]);
  });

  test('that others could read are closed to them when the store is opened', async () => {
    const folder = join(fresh(), 'data');
    const first = await openStore(await openEmbeddedThread(folder));
    await first.replace(fullNetwork());
    await first.close();
    chmodSync(folder, 0o755);
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
    const again = await openStore(await openEmbeddedThread(folder));
    expect(openToOthers(folder)).toEqual([]);
    expect(statSync(join(folder, 'network.grafeo')).mode & 0o777).toBe(0o600);
    await again.close();
  });

  test('in a folder with other things are closed, and the folder is left as it is', async () => {
    const folder = fresh();
    writeFileSync(join(folder, 'notes.txt'), 'x');
    chmodSync(folder, 0o755);
    const store = await openStore(await openEmbeddedThread(folder));
    await store.replace(fullNetwork());
    await store.close();
    expect(openToOthers(folder)).toEqual(['.', 'notes.txt']);
  });
});

describe.skipIf(!existsSync('/proc/self'))('a folder that cannot be made', () => {
  test.each(['/proc/passerelles', '/proc/passerelles/data', '/proc/self/passerelles/data'])(
    '%s',
    async (path) => {
      await expect(openEmbeddedThread(path)).rejects.toMatchObject({
        id: 'store-path-unusable',
        details: { path },
      });
    },
  );

  test('below a file', async () => {
    const path = join(fresh(), 'file');
    writeFileSync(path, '');
    await expect(openEmbeddedThread(join(path, 'data'))).rejects.toMatchObject({ id: 'store-path-unusable' });
  });

  test('whose name leads nowhere', async () => {
    const folder = fresh();
    mkdirSync(join(folder, 'gone'));
    symlinkSync(join(folder, 'gone', 'never'), join(folder, 'link'));
    rmSync(join(folder, 'gone'), { recursive: true });
    await expect(openEmbeddedThread(join(folder, 'link'))).rejects.toMatchObject({
      id: 'store-path-unusable',
    });
  });
});

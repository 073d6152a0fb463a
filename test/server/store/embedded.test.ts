import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedThread } from '../../../server/store/embedded-thread.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { fullNetwork } from './full-network.ts';

describe('the files of the embedded engine', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'passerelles-files-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a network is there again after closing, in a folder that was made for it', async () => {
    const deep = join(folder, 'dossier é', 'sous-dossier');
    const store = await openStore(await openEmbeddedThread(deep));
    await store.replace(fullNetwork());
    await store.close();
    const again = await openStore(await openEmbeddedThread(deep));
    expect(await again.load()).toStrictEqual({ revision: 1, document: fullNetwork() });
    await again.close();
    expect(readdirSync(deep)).toEqual(['network.grafeo', 'network.marker']);
  });

  test('files that another program has open are said to be locked, and stay whole', async () => {
    const first = await openStore(await openEmbeddedThread(folder));
    await expect(openEmbeddedThread(folder)).rejects.toMatchObject({
      id: 'store-locked',
      details: { path: folder },
    });
    await first.replace(fullNetwork());
    expect((await first.load()).document).toStrictEqual(fullNetwork());
    await first.close();
    await (await openEmbeddedThread(folder)).close();
  });

  test('a path that is a file is unusable', async () => {
    const path = join(folder, 'file');
    writeFileSync(path, 'text');
    await expect(openEmbeddedThread(path)).rejects.toMatchObject({
      id: 'store-path-unusable',
      details: { path },
    });
  });

  // Windows has no folder that its own maker may not write to.
  if (process.platform !== 'win32') {
    test('a folder without write permission is said so', async () => {
      chmodSync(folder, 0o555);
      // Permissions do not bind the superuser, but nobody makes folders in /sys.
      const refused = process.getuid?.() === 0 ? '/sys/passerelles' : folder;
      await expect(openEmbeddedThread(refused)).rejects.toMatchObject({
        id: 'store-no-permission',
        details: { path: refused },
      });
    });
  }

  test('files that are no database, or a damaged one, are left alone and said to be damaged', async () => {
    const file = join(folder, 'network.grafeo');
    writeFileSync(file, 'this is not a database'.repeat(1000));
    await expect(openEmbeddedThread(folder)).rejects.toMatchObject({ id: 'store-damaged' });
    expect(readFileSync(file, 'utf8')).toContain('not a database');
    rmSync(file);

    const store = await openStore(await openEmbeddedThread(folder));
    await store.replace(fullNetwork());
    await store.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(7, 100, 9_000));
    await expect(openEmbeddedThread(folder)).rejects.toMatchObject({ id: 'store-damaged' });
  });

  test('a copy of the file is a backup', async () => {
    const store = await openStore(await openEmbeddedThread(folder));
    await store.replace(fullNetwork());
    await store.close();
    const backup = join(folder, 'backup');
    mkdirSync(backup);
    copyFileSync(join(folder, 'network.grafeo'), join(backup, 'network.grafeo'));
    const restored = await openStore(await openEmbeddedThread(backup));
    expect((await restored.load()).document).toStrictEqual(fullNetwork());
    await restored.close();
  });
});

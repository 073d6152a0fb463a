import { spawn } from 'node:child_process';
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
import { PROJECT_ROOT } from '../../../server/paths.ts';
import { openEmbedded } from '../../../server/store/embedded.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { fullNetwork, longNetwork } from './full-network.ts';

/** Rounds of the kill test: enough to fall on every part of a write, which takes some ten milliseconds. */
const KILLS = 12;

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
    const store = await openStore(await openEmbedded(deep));
    await store.replace(fullNetwork());
    await store.close();
    const again = await openStore(await openEmbedded(deep));
    expect(await again.load()).toStrictEqual({ revision: 1, document: fullNetwork() });
    await again.close();
    expect(readdirSync(deep)).toEqual(['network.grafeo']);
  });

  test('files that another program has open are said to be locked, and stay whole', async () => {
    const first = await openStore(await openEmbedded(folder));
    await expect(openEmbedded(folder)).rejects.toMatchObject({
      id: 'store-locked',
      details: { path: folder },
    });
    await first.replace(fullNetwork());
    expect((await first.load()).document).toStrictEqual(fullNetwork());
    await first.close();
    await (await openEmbedded(folder)).close();
  });

  test('a path that is a file is unusable', async () => {
    const path = join(folder, 'file');
    writeFileSync(path, 'text');
    await expect(openEmbedded(path)).rejects.toMatchObject({ id: 'store-path-unusable', details: { path } });
  });

  // Windows has no folder that its own maker may not write to.
  if (process.platform !== 'win32') {
    test('a folder without write permission is said so', async () => {
      chmodSync(folder, 0o555);
      // Permissions do not bind the superuser, but nobody makes folders in /sys.
      const refused = process.getuid?.() === 0 ? '/sys/passerelles' : folder;
      await expect(openEmbedded(refused)).rejects.toMatchObject({
        id: 'store-no-permission',
        details: { path: refused },
      });
    });
  }

  test('files that are no database, or a damaged one, are left alone and said to be damaged', async () => {
    const file = join(folder, 'network.grafeo');
    writeFileSync(file, 'this is not a database'.repeat(1000));
    await expect(openEmbedded(folder)).rejects.toMatchObject({ id: 'store-damaged' });
    expect(readFileSync(file, 'utf8')).toContain('not a database');
    rmSync(file);

    const store = await openStore(await openEmbedded(folder));
    await store.replace(fullNetwork());
    await store.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(7, 100, 9_000));
    await expect(openEmbedded(folder)).rejects.toMatchObject({ id: 'store-damaged' });
  });

  test('a copy of the file is a backup', async () => {
    const store = await openStore(await openEmbedded(folder));
    await store.replace(fullNetwork());
    await store.close();
    const backup = join(folder, 'backup');
    mkdirSync(backup);
    copyFileSync(join(folder, 'network.grafeo'), join(backup, 'network.grafeo'));
    const restored = await openStore(await openEmbedded(backup));
    expect((await restored.load()).document).toStrictEqual(fullNetwork());
    await restored.close();
  });

  test(
    'a program killed in the middle of a write leaves the network before it, or after it',
    async () => {
      for (let round = 0; round < KILLS; round += 1) {
        await writeUntilKilled(folder, round * 7);
        const store = await openStore(await openEmbedded(folder));
        const { document } = await store.load();
        expect(document).toStrictEqual(document.name === 'Long' ? longNetwork(300) : fullNetwork());
        await store.close();
      }
    },
    KILLS * 20_000,
  );
});

/** A process of its own that writes without end, killed without warning some milliseconds after its first write. */
async function writeUntilKilled(folder: string, milliseconds: number): Promise<void> {
  const module = join(PROJECT_ROOT, 'test', 'server', 'store', 'write-forever.ts');
  // Node 20 does not run TypeScript by itself; Vite does.
  const script = `await (await import('vite')).runnerImport(${JSON.stringify(module)})`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, folder], { cwd: PROJECT_ROOT });
  const ended = new Promise<string | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  );
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  expect(await ended, errors).toBe('SIGKILL');
}

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ApiProblem } from '../../domain/api/problem.ts';
import { errors as en } from '../../domain/messages/en/errors.ts';
import { errors as fr } from '../../domain/messages/fr/errors.ts';
import { openEmbeddedThread } from '../../server/store/embedded-thread.ts';
import { openStore } from '../../server/store/network-store.ts';
import { filiere, network } from '../support/builders.ts';
import { openFolder } from '../support/open-folder.ts';
import { type TestServer, testServer } from '../support/server.ts';

/** A place for a store whose room ends, and comes back. */
interface Narrow {
  readonly folder: string;
  readonly fill: () => void;
  readonly free: () => void;
  readonly remove: () => void;
}

/** A disk of its own in memory, which takes the right to mount one. */
function smallDisk(): Narrow {
  const disk = mkdtempSync(join(tmpdir(), 'passerelles-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'passerelles-test', disk]);
  const filler = join(disk, 'filler');
  const pieces = 2 * 1024;
  return {
    folder: join(disk, 'data'),
    fill: () => {
      try {
        for (let piece = 0; piece < pieces; piece += 1)
          writeFileSync(filler, Buffer.alloc(1024), { flag: 'a' });
      } catch {
        // Full is what it was to be.
      }
    },
    free: () => rmSync(filler, { force: true }),
    remove: () => {
      execFileSync('umount', ['-l', disk]);
      rmSync(disk, { recursive: true });
    },
  };
}

/** No file of this process may grow past what a store has before its first long write. */
function shortFiles(): Narrow {
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-short-'));
  const limit = (bytes: string): void => {
    execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`]);
  };
  return {
    folder,
    fill: () => limit('40000'),
    free: () => limit('unlimited'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

const canMount = process.platform === 'linux' && spawnSync('unshare', ['-m', 'true']).status === 0;
const canLimit = process.platform === 'linux' && spawnSync('prlimit', ['--version']).status === 0;

const NARROW = [
  { name: 'a full disk', can: canMount && process.getuid?.() === 0, make: smallDisk },
  { name: 'a file that may not grow', can: canLimit, make: shortFiles },
];

const BEFORE = network({ filieres: [filiere('a')] });
const LONG = network({ filieres: Array.from({ length: 900 }, (_, at) => filiere(`f${at}`)) });

describe.each(NARROW)('$name', ({ can, make }) => {
  let narrow: Narrow | undefined;
  let server: TestServer | undefined;
  afterEach(async () => {
    narrow?.free();
    await server?.close();
    narrow?.remove();
    server = undefined;
  });

  const put = (of: TestServer, body: object, language = 'fr'): Promise<Response> =>
    of.fetch('/api/network', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify(body),
    });

  it.skipIf(!can)('refuses a write whole, says what to do, and takes it once there is room', async () => {
    narrow = make();
    const { folder } = narrow;
    server = await testServer({ engine: await openEmbeddedThread(folder), document: BEFORE });
    narrow.fill();
    for (const [language, words] of [
      ['fr', fr],
      ['en', en],
    ] as const) {
      const response = await put(server, LONG, language);
      const problem = ApiProblem.parse(await response.json());
      expect([response.status, problem.id]).toEqual([507, 'store-disk-full']);
      expect(problem.detail).toBe(words['store-disk-full'].detail);
    }
    expect(await server.store.load()).toMatchObject({ revision: 1, document: { filieres: [{ id: 'a' }] } });
    narrow.free();
    expect((await put(server, LONG)).status).toBe(200);
    expect((await server.store.load()).document.filieres).toHaveLength(900);
    await server.close();
    server = undefined;
    const again = await openFolder(folder);
    expect(await again.load()).toMatchObject({ revision: 2, document: { filieres: { length: 900 } } });
    await again.close();
  });

  it.skipIf(!can)('lets a store be closed, which then has all that was written', async () => {
    narrow = make();
    const { folder } = narrow;
    const store = await openStore(await openEmbeddedThread(folder));
    await store.replace(BEFORE);
    narrow.fill();
    await expect(store.replace(LONG)).rejects.toMatchObject({ id: 'store-disk-full' });
    await store.close();
  });
});

it.skipIf(!NARROW[0]?.can)('a store that finds no room from the first is said so', async () => {
  const disk = smallDisk();
  try {
    mkdirSync(disk.folder);
    disk.fill();
    await expect(openEmbeddedThread(disk.folder)).rejects.toMatchObject({ id: 'store-disk-full' });
  } finally {
    disk.remove();
  }
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unfinishedIn, writeBackup } from '../../../server/backup/backup-folder.ts';
import { type MadeBackup, makeBackup } from '../../../server/backup/make-backup.ts';
import { backupName } from '../../../server/backup/rotation.ts';
import { readSample } from '../../../server/sample.ts';
import { openEmbeddedThread } from '../../../server/store/embedded-thread.ts';
import { type NetworkStore, openStore } from '../../../server/store/network-store.ts';
import { unpackBackup } from '../../../server/transfer/backup.ts';

const root = mkdtempSync(join(tmpdir(), 'passerelles-backups-'));
let store: NetworkStore;
let made: MadeBackup;
beforeAll(async () => {
  store = await openStore(await openEmbeddedThread(join(root, 'data')));
  await store.replace(await readSample());
  made = await makeBackup(store, '2026-03-01');
});
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const name = backupName(new Date('2026-03-01T00:00:00Z'), 1);

describe('a backup that is written', () => {
  it('stands alone under its name, for its account only', async () => {
    const folder = join(root, 'new', 'saved');
    await writeBackup(folder, name, made);
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(join(folder, name))).toEqual(Buffer.from(made.bytes));
    const modes = [folder, join(folder, name)].map((path) => statSync(path).mode & 0o777);
    if (process.platform !== 'win32') expect(modes).toEqual([0o700, 0o600]);
  });

  it.each([
    ['is cut', (bytes: Uint8Array) => ({ bytes: bytes.subarray(0, bytes.length - 40) })],
    [
      'has a wrong byte',
      (bytes: Uint8Array) => ({ bytes: bytes.map((byte, at) => (at === 2_000 ? byte ^ 1 : byte)) }),
    ],
    ['lacks a write', () => ({ changes: 2 })],
    ['is of another revision', () => ({ revision: 9 })],
  ])('gets no name when it %s', async (_what, harmed) => {
    const folder = join(root, 'harmed');
    const writing = writeBackup(folder, name, { ...made, ...harmed(made.bytes) });
    await expect(writing).rejects.toMatchObject({ id: 'backup-damaged' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('what a killed program had begun to write is known an hour later, and nothing else', async () => {
  const folder = join(root, 'unfinished');
  await writeBackup(folder, name, made);
  const begun = `${backupName(new Date('2026-03-02T00:00:00Z'), 2)}.part`;
  for (const one of [begun, 'other.part']) writeFileSync(join(folder, one), 'half');
  expect(await unfinishedIn(folder, new Date('2026-03-02T00:59:00Z'))).toEqual([]);
  const left = await unfinishedIn(folder, new Date('2026-03-02T01:01:00Z'));
  expect(left.map((one) => one.name)).toEqual([begun]);
});

it('a backup made while others write holds one revision, with the history that leads to it', async () => {
  let writing = true;
  const writes = (async () => {
    for (let n = 1; n <= 12; n += 1) {
      const scenario = { id: `online-${n}`, name: `Online ${n}`, changes: [], createdOn: '2026-03-01' };
      await store.edit({ edit: 'SAVE_SCENARIO', scenario });
    }
    writing = false;
  })();
  const all: MadeBackup[] = [];
  while (writing) all.push(await makeBackup(store, '2026-03-01'));
  await writes;
  expect(all.length).toBeGreaterThan(1);
  for (const { bytes } of all) {
    const { revision, history, document } = await unpackBackup(bytes, 'online');
    expect(history.records.length).toBe(revision);
    expect(document.scenarios.filter(({ id }) => id.startsWith('online-')).length).toBe(revision - 1);
  }
});

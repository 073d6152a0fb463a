import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import { loadStatements, runsNamed } from '../../../server/store/cypher/statements.ts';
import type { Engine } from '../../../server/store/engine.ts';
import { allFiles, fileStore, type KeptFile, sha256Of } from '../../../server/store/file-store.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { packBackup, unpackBackup } from '../../../server/transfer/backup.ts';
import { engines, type FreshDatabase } from '../../support/engines.ts';

const file = (bytes: Uint8Array): KeptFile => ({ sha256: sha256Of(bytes), bytes });
/** Bytes of every value, longer than three parts. */
const long = file(Uint8Array.from({ length: 700_001 }, (_, at) => (at * 7 + (at >> 8)) & 255));
const short = file(new TextEncoder().encode('Rapport <5 « émis »'));
const empty = file(new Uint8Array(0));

const listed = async (files: AsyncIterable<KeptFile>): Promise<KeptFile[]> => {
  const found: KeptFile[] = [];
  for await (const { sha256, bytes } of files) found.push({ sha256, bytes: new Uint8Array(bytes) });
  return found;
};

for (const { name, create } of engines())
  describe(`kept files on ${name}`, () => {
    let database: FreshDatabase;
    let engine: Engine;
    const named = runsNamed(loadStatements());
    beforeAll(async () => {
      database = await create();
      engine = await database.open();
      await openStore(engine);
    });
    afterAll(async () => {
      await engine.close();
      await database.remove();
    });

    it('come back byte for byte, under the hash of their bytes, and twice is once', async () => {
      const files = fileStore(engine, named);
      await files.keep([long, short, empty]);
      await files.keep([long, short]);
      const inOrder = [long, short, empty].toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
      expect(await files.list()).toEqual(
        inOrder.map(({ sha256, bytes }) => ({ sha256, bytes: bytes.length })),
      );
      expect(await listed(allFiles(files))).toEqual(inOrder);
      expect(await files.read('0'.repeat(64))).toBeUndefined();
    });

    it('are no part of the network, and stay when the network is replaced', async () => {
      const store = await openStore(engine);
      await store.replace(emptyNetwork('Autre'));
      expect(await store.files.read(short.sha256)).toBeDefined();
      expect(Object.values((await store.load()).document).flat()).not.toContain(short.sha256);
    });

    it('are refused as a whole beyond the limit of all files', async () => {
      const kept = [long, short, empty].reduce((sum, { bytes }) => sum + bytes.length, 0);
      const files = fileStore(engine, named, kept + 10);
      const more = [file(new Uint8Array([1, 2])), file(new Uint8Array(9))];
      await expect(files.keep(more)).rejects.toMatchObject({
        id: 'files-full',
        details: { size: kept + 11, limit: kept + 10 },
      });
      expect(await files.list()).toHaveLength(3);
    });

    it('that somebody changed in the database are told from what was issued, and left out of what is whole', async () => {
      const files = fileStore(engine, named);
      const other = Buffer.from('autre').toString('base64');
      await engine.transaction((run) =>
        run('MATCH (f:FilePart {file: $file}) SET f.text = $other RETURN f.id', {
          file: short.sha256,
          other,
        }),
      );
      await expect(files.read(short.sha256)).rejects.toMatchObject({ id: 'kept-file-damaged' });
      const whole = await listed(allFiles(files, true));
      expect(whole.map(({ sha256 }) => sha256)).not.toContain(short.sha256);
      expect(whole).toHaveLength(2);
    });
  });

describe('a backup', () => {
  async function* given(files: readonly KeptFile[]): AsyncGenerator<KeptFile> {
    yield* files;
  }
  async function* nothing(): AsyncGenerator<never> {}
  const packed = (files: readonly KeptFile[]) =>
    packBackup({
      ...{ document: emptyNetwork('Essai'), published: { revision: undefined, memory: {} } },
      ...{ files: given(files), changes: nothing(), madeOn: '2026-01-15', revision: 1 },
    });

  it('brings kept files along', async () => {
    const { bytes } = await packed([long, empty]);
    const { files } = await unpackBackup(bytes, 'sauvegarde.gz');
    expect(await listed(given(files))).toEqual([long, empty]);
  });

  it('with a file that is not what its name says is damaged', async () => {
    const { bytes } = await packed([{ sha256: short.sha256, bytes: new Uint8Array([1]) }]);
    await expect(unpackBackup(bytes, 'sauvegarde.gz')).rejects.toMatchObject({ id: 'backup-damaged' });
  });
});

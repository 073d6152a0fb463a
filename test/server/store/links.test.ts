import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import type { Engine } from '../../../server/store/engine.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { packBackup, unpackBackup } from '../../../server/transfer/backup.ts';
import { engines, type FreshDatabase } from '../../support/engines.ts';

/** Links beside the network, the same way on each engine. */
for (const { name, create } of engines())
  describe(`links on ${name}`, () => {
    let database: FreshDatabase;
    let engine: Engine;
    beforeAll(async () => {
      database = await create();
      engine = await database.open();
    });
    afterAll(async () => {
      await engine.close();
      await database.remove();
    });

    it('leave what partners sent by them, in a backup and after a restore, and a backup without any leaves them', async () => {
      const store = await openStore(engine);
      const { people } = store;
      const sent = (id: string, data: string) => ({ id, account: 'lien-parti', data });
      await people.write((turn) => turn.put('proposals', sent('envoi-1', 'attend')));
      await store.replace(emptyNetwork('Autre'));
      const { document } = await store.load();
      expect(JSON.stringify(document)).not.toContain('envoi-1');
      const { bytes } = await packBackup({
        ...{ document, published: { revision: undefined, memory: {} }, people: await people.kept() },
        ...{ changes: store.recorded(1), madeOn: '2026-01-15', revision: 1 },
      });
      await people.write(async (turn) => {
        await turn.put('proposals', sent('envoi-1', 'accepté depuis'));
        await turn.put('proposals', sent('envoi-2', 'reçu depuis'));
      });
      const { people: backed } = await unpackBackup(bytes, 'sauvegarde.gz');
      await people.restore(backed);
      const found = [...(await people.ofAccount('proposals', 'lien-parti'))].sort((a, b) =>
        a.id < b.id ? -1 : 1,
      );
      // What was accepted since waits again, as the network of the backup does not have it; what came since is not lost.
      expect(found).toEqual([sent('envoi-1', 'attend'), sent('envoi-2', 'reçu depuis')]);
      await people.restore({ accounts: [], events: [], proposals: [] });
      expect(await people.list('proposals')).toHaveLength(2);
      await people.write(async (turn) => {
        for (const { id } of found) await turn.remove('proposals', id);
      });
      expect(await people.list('proposals')).toEqual([]);
    });

    it('keep their file, stay when the network is replaced, and are in no document and no backup', async () => {
      const store = await openStore(engine);
      const { people } = store;
      const files = [randomBytes(1), randomBytes(500_000)];
      const record = (id: string) => ({ id, account: 'lien', data: JSON.stringify({ id }) });
      await people.write(async (turn) => {
        for (const [at, bytes] of files.entries()) {
          await turn.put('shares', record(`lien-${at}`));
          await turn.putBytes(`lien-${at}`, bytes);
        }
      });
      await store.replace(emptyNetwork('Autre'));
      for (const [at, bytes] of files.entries()) {
        const kept = await people.bytes(`lien-${at}`);
        expect(Buffer.from(kept!).equals(bytes)).toBe(true);
      }
      const failed = people.write(async (turn) => {
        await turn.removeBytes('lien-1');
        throw new Error('given up');
      });
      await expect(failed).rejects.toThrow('given up');
      expect((await people.bytes('lien-1'))?.length).toBe(500_000);
      await people.write((turn) => turn.removeBytes('lien-1'));
      expect(await people.bytes('lien-1')).toBeUndefined();
      expect(await people.bytes('lien-0')).toBeDefined();

      const { document } = await store.load();
      expect(JSON.stringify(document)).not.toContain('lien-');
      const { bytes } = await packBackup({
        ...{ document, published: { revision: undefined, memory: {} }, people: await people.kept() },
        ...{ changes: store.recorded(1), madeOn: '2026-01-15', revision: 1 },
      });
      const { people: backed } = await unpackBackup(bytes, 'sauvegarde.gz');
      expect(JSON.stringify(backed)).not.toContain('lien-');
      // Links end with a restore, whoever has accounts.
      await people.restore(backed);
      expect(await people.list('shares')).toEqual([]);
      expect(await people.bytes('lien-0')).toBeUndefined();
    });
  });

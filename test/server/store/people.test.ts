import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyNetwork } from '../../../domain/model/network.ts';
import { openDesk } from '../../../server/accounts/access.ts';
import { allAccounts, putAccount } from '../../../server/accounts/desk.ts';
import { enterByProvider } from '../../../server/accounts/provider/enter.ts';
import { subjectOf } from '../../../server/accounts/provider/subject.ts';
import { hashOf } from '../../../server/accounts/secrets.ts';
import { visitorOfSession } from '../../../server/accounts/sessions.ts';
import type { Engine } from '../../../server/store/engine.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { packBackup, unpackBackup } from '../../../server/transfer/backup.ts';
import { engines, type FreshDatabase } from '../../support/engines.ts';
import { QUICK_SCRYPT, signedIn } from '../../support/people.ts';

/** Accounts beside the network, the same way on each engine. */
for (const { name, create } of engines())
  describe(`accounts on ${name}`, () => {
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

    it('stay when the network is replaced, are in no document, and come back with a backup', async () => {
      const store = await openStore(engine);
      const desk = openDesk(store, { cost: QUICK_SCRYPT });
      const { token, account } = await signedIn(desk, {
        role: 'OFFICER',
        login: 'aline',
        operators: ['lee'],
      });
      await desk.log.add({ kind: 'SIGNED_IN', by: account.id });
      await store.replace(emptyNetwork('Autre'));
      expect(await visitorOfSession(desk, token)).toMatchObject({ standing: 'SIGNED_IN', account });
      const { document } = await store.load();
      expect(JSON.stringify(document)).not.toContain('aline');

      const { bytes } = await packBackup({
        ...{ document, published: { revision: undefined, memory: {} }, people: await store.people.kept() },
        ...{ changes: store.recorded(1), madeOn: '2026-01-15', revision: 1 },
      });
      const { people } = await unpackBackup(bytes, 'sauvegarde.gz');
      expect(JSON.stringify(people)).not.toContain(hashOf(token));
      await signedIn(desk, { role: 'READER', login: 'later' });
      await store.people.restore(people);
      // The accounts of the backup, and no session: neither one that was open then, nor one opened since.
      expect((await store.people.list('accounts')).map(({ data }) => JSON.parse(data))).toEqual([account]);
      expect(await store.people.list('sessions')).toEqual([]);
      expect(await desk.log.read({ limit: 10 })).toMatchObject([{ kind: 'SIGNED_IN', by: account.id }]);
      // A backup without people leaves those that are there.
      await store.people.restore({ accounts: [], events: [], proposals: [] });
      expect(await store.people.list('accounts')).toHaveLength(1);
    });

    it('a link to an identity provider comes back with a backup, and lets its person in', async () => {
      const store = await openStore(engine);
      const desk = openDesk(store, { cost: QUICK_SCRYPT, hasProvider: true });
      const { account } = await signedIn(desk, { role: 'OFFICER', login: 'berthe' });
      // A sub of each kind of fingerprint: one that could be a national number has another.
      const linkedAt = '2026-03-02T08:00:00.000Z';
      for (const sub of ['p-1', '85073003328']) {
        const subject = await subjectOf('https://id.example', sub, desk.passwords);
        const identity = { subject, linkedAt, ...(sub === 'p-1' && { hasLapsed: true as const }) };
        await desk.people.write((turn) => putAccount(turn, { ...account, password: null, identity }));
        const { document } = await store.load();
        const { bytes } = await packBackup({
          ...{ document, published: { revision: undefined, memory: {} }, people: await store.people.kept() },
          ...{ changes: store.recorded(1), madeOn: '2026-03-02', revision: 1 },
        });
        await desk.people.write((turn) => turn.remove('accounts', account.id));
        await store.people.restore((await unpackBackup(bytes, 'sauvegarde.gz')).people);
        const back = (await allAccounts(desk.people)).find(({ id }) => id === account.id);
        expect(back?.identity).toEqual(identity);
        const said = { sub, name: 'Berthe', logins: [], role: 'OFFICER', isSecond: false } as const;
        const asked = { link: undefined, from: '192.0.2.0/24' };
        const again = await subjectOf('https://id.example', sub, desk.passwords);
        const entered = await enterByProvider(desk, { ...asked, identity: said, subject: again });
        const token = 'token' in entered ? entered.token : '';
        expect((await visitorOfSession(desk, token)).account?.id).toBe(account.id);
        const other = await enterByProvider(desk, {
          ...{ ...asked, subject: hashOf('x') },
          identity: { ...said, role: undefined },
        });
        expect(other).toEqual({ refused: 'NO_ACCOUNT' });
      }
    });

    it('writes about people take turns, and a failed one leaves nothing', async () => {
      const { people } = await openStore(engine);
      const add = () =>
        people.write(async (turn) => {
          const count = Number((await turn.read('accounts', 'counter')) ?? 0);
          await turn.put('accounts', { id: 'counter', account: 'counter', data: String(count + 1) });
        });
      await Promise.all(Array.from({ length: 8 }, add));
      expect(await people.read('accounts', 'counter')).toBe('8');
      const failed = people.write(async (turn) => {
        await turn.remove('accounts', 'counter');
        throw new Error('given up');
      });
      await expect(failed).rejects.toThrow('given up');
      expect(await people.read('accounts', 'counter')).toBe('8');
    });
  });

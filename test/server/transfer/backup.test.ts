import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Authorship } from '../../../domain/change/record.ts';
import { emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import { takeBack } from '../../../server/changes/write.ts';
import { sha256Of } from '../../../server/store/file-store.ts';
import { type BesideNetwork, type NetworkStore, openStore } from '../../../server/store/network-store.ts';
import { NEVER_PUBLISHED } from '../../../server/store/publication-store.ts';
import { packBackup, unpackBackup } from '../../../server/transfer/backup.ts';
import { editing } from '../../support/editing.ts';
import { engines } from '../../support/engines.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';
import { sized } from '../../support/size.ts';
import { failingAt } from '../store/failing-at.ts';
import { fullNetwork, longNetwork } from '../store/full-network.ts';

const BY: Authorship = { author: 'Essai', kind: 'RESTORE', message: 'sauvegarde.gz' };
/** The store with what makes of its network what readers see. */
/** A database server on a busy machine takes its time. */
const LONG_MS = 600_000;

async function kept(store: NetworkStore): Promise<Uint8Array> {
  const { document, revision } = await store.load();
  const changes = store.recorded(revision);
  const published = await store.publication.read();
  return (await packBackup({ document, published, changes, madeOn: '2026-01-15', revision })).bytes;
}
const everyRecord = async (store: NetworkStore) => (await store.history({ limit: 1000 })).records;

const KEPT_FILE = { sha256: sha256Of(new TextEncoder().encode('Rapport')), bytes: Buffer.from('Rapport') };
/** What a backup holds beside a network and its history. */
const BESIDE: BesideNetwork = {
  published: { revision: 3, memory: { 'bloc-1': '{}', 'bloc-2': '{}' } },
  files: [KEPT_FILE],
  people: { accounts: [{ id: 'a', account: 'a', data: '{}' }], events: [], proposals: [] },
};
const allOf = async (store: NetworkStore) => ({
  network: await store.load(),
  records: await everyRecord(store),
  published: await store.publication.read(),
  people: await store.people.kept(),
  files: await store.files.list(),
});

/** A store with a life: written whole, changed, taken back, changed again. */
async function lived(store: NetworkStore, tick: () => void): Promise<string[]> {
  const instants: string[] = [];
  const after = async (work: () => Promise<unknown>): Promise<void> => {
    tick();
    await work();
    instants.push((await everyRecord(store))[0]!.at);
  };
  await after(() => store.replace(emptyNetwork('Vide')));
  await after(() => store.replace(longNetwork(600)));
  await after(() => store.replace(fullNetwork(), undefined, { author: 'B', kind: 'IMPORT', message: 'x' }));
  const revision = await store.revision();
  await after(() => takeBack(editing(store), { revision, author: 'C' }));
  await after(() => takeBack(editing(store), { revision: revision + 1, author: 'D' }));
  return instants;
}

for (const { name, create } of engines())
  describe(`a backup on ${name}`, () => {
    const opened = async (work: (store: NetworkStore, tick: () => void) => Promise<void>): Promise<void> => {
      const database = await create();
      const engine = await database.open();
      let now = new Date('2026-02-01T08:00:00.000Z').getTime();
      const store = await openStore(engine, { now: () => new Date(now) });
      try {
        await work(store, () => {
          now += 3_600_000;
        });
      } finally {
        await engine.close();
        await database.remove();
      }
    };

    test(
      'brings the history along: who, when, every element before and after, undo and the past',
      async () => {
        let bytes: Uint8Array = new Uint8Array();
        let instants: string[] = [];
        const before: unknown[] = [];
        let past: NetworkDocument[] = [];
        await opened(async (store, tick) => {
          instants = await lived(store, tick);
          bytes = await kept(store);
          for (const { revision } of await everyRecord(store)) before.push(await store.changeAt(revision));
          past = await Promise.all(instants.map(async (at) => (await store.pastAt(at)).document));
        });
        const { document, history } = await unpackBackup(bytes, 'x.gz');
        await opened(async (store, tick) => {
          for (let count = 0; count < 100; count += 1) tick();
          const answer = await store.restore(document, history, BY, 0);
          expect(answer).toEqual({ revision: before.length + 1, history: 'TAKEN' });
          const [restored, ...records] = await everyRecord(store);
          expect(restored).toMatchObject({ ...BY, revision: before.length + 1, counts: {} });
          const again = await Promise.all(records.map(({ revision }) => store.changeAt(revision)));
          expect(again).toStrictEqual(before);
          for (const [index, at] of instants.entries())
            expect((await store.pastAt(at)).document).toStrictEqual(past[index]);
          expect((await store.load()).document).toStrictEqual(fullNetwork());
          // The last change can be taken back here too.
          await takeBack(editing(store), { revision: before.length, author: 'E' });
          expect((await store.load()).document).toStrictEqual(longNetwork(600));
        });
      },
      LONG_MS,
    );

    test(
      'of the same store leaves its later history, and of another one takes its place, never under a former revision',
      async () => {
        let other: Uint8Array = new Uint8Array();
        await opened(async (store, tick) => {
          await lived(store, tick);
          other = await kept(store);
        });
        await opened(async (store) => {
          await store.replace(hauteSylve(), undefined, { author: 'Z', kind: 'IMPORT' });
          const own = await unpackBackup(await kept(store), 'x.gz');
          await store.replace(longNetwork(3));
          const back = await store.restore(own.document, own.history, BY);
          expect(back).toEqual({ revision: 3, history: 'KEPT' });
          expect((await store.load()).document).toStrictEqual(hauteSylve());
          expect((await everyRecord(store)).map(({ kind }) => kind)).toEqual([
            'RESTORE',
            'REPLACE',
            'IMPORT',
          ]);
          await takeBack(editing(store), { revision: 3, author: 'Z' });
          expect((await store.load()).document).toStrictEqual(longNetwork(3));
          for (let count = 0; count < 4; count += 1) await store.replace(longNetwork(4 + count));
          const { document, history } = await unpackBackup(other, 'x.gz');
          const was = await store.revision();
          const taken = await store.restore(document, history, BY);
          expect(taken).toEqual({ revision: was + 1, history: 'TAKEN' });
          const records = await everyRecord(store);
          expect(records.map(({ author }) => author)).not.toContain('Z');
          expect(records).toHaveLength(history.records.length + 1);
          expect((await store.load()).document).toStrictEqual(document);
        });
      },
      LONG_MS,
    );

    test(
      'that breaks on its way leaves network, history and all that is kept beside them as they were',
      async () => {
        const database = await create();
        const engine = await database.open();
        try {
          const store = await openStore(engine);
          await lived(store, () => undefined);
          const { document, history } = await unpackBackup(await kept(store), 'x.gz');
          await store.replace(emptyNetwork('Autre'));
          const stranger = { ...history, records: history.records.map((one) => ({ ...one, author: 'Y' })) };
          const before = await allOf(store);
          for (let at = 1; ; at += sized({ quick: 11, usual: 11, long: 3 })) {
            const broken = await openStore(failingAt(engine, at));
            const outcome = await broken
              .restore(document, stranger, BY, undefined, BESIDE)
              .catch((error) => String(error));
            if (typeof outcome !== 'string') break;
            expect(outcome).toContain('broken on purpose');
            expect(await allOf(await openStore(engine))).toStrictEqual(before);
          }
          const after = await allOf(await openStore(engine));
          expect(after.network.document).toStrictEqual(document);
          expect(after).toMatchObject({ published: BESIDE.published, people: BESIDE.people });
          expect(after.files.map(({ sha256 }) => sha256)).toEqual([KEPT_FILE.sha256]);
        } finally {
          await engine.close();
          await database.remove();
        }
      },
      LONG_MS,
    );
  });

describe('the file of a backup', () => {
  const made = async () => {
    const document = hauteSylve();
    const changes = (async function* () {})();
    return (
      await packBackup({ document, published: NEVER_PUBLISHED, changes, madeOn: '2026-01-15', revision: 7 })
    ).bytes;
  };

  test('of version 1, which had no history, is still read', async () => {
    const rest = `${JSON.stringify(hauteSylve())}\n`;
    const sha256 = createHash('sha256').update(rest).digest('hex');
    const head = { format: 'passerelles-backup', version: 1, madeOn: '2025-12-01', revision: 3, sha256 };
    const read = await unpackBackup(gzipSync(`${JSON.stringify(head)}\n${rest}`), 'x.gz');
    expect(read).toMatchObject({ revision: 3, madeOn: '2025-12-01', history: { records: [] } });
    expect(read.document).toEqual(hauteSylve());
  });

  test('of version 5, whose people proposed nothing, is still read; that of today has what partners proposed', async () => {
    const account = { id: 'a', account: 'a', data: '{}' };
    const lines = [
      hauteSylve(),
      { published: { memory: {} } },
      // As version 5 wrote it.
      { people: { accounts: [account], events: [] } },
    ];
    const rest = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const sha256 = createHash('sha256').update(rest).digest('hex');
    const head = {
      format: 'passerelles-backup',
      version: 5,
      madeOn: '2026-01-15',
      revision: 3,
      files: 0,
      sha256,
    };
    const read = await unpackBackup(gzipSync(`${JSON.stringify(head)}\n${rest}`), 'x.gz');
    expect(read.people).toEqual({ accounts: [account], events: [], proposals: [] });
    const people = { ...read.people, proposals: [{ id: 'p', account: 'lien', data: '{"entries":[]}' }] };
    const changes = (async function* () {})();
    const { bytes } = await packBackup({
      ...{ document: read.document, published: NEVER_PUBLISHED, people, changes },
      ...{ madeOn: '2026-01-15', revision: 3 },
    });
    expect(JSON.parse(gunzipSync(bytes).toString().split('\n')[0]!)).toMatchObject({ version: 6 });
    expect((await unpackBackup(bytes, 'x.gz')).people).toEqual(people);
  });

  test('with a write that is none is refused, and says which line', async () => {
    const [head = '', ...lines] = gunzipSync(await made())
      .toString()
      .split('\n');
    const rest = [lines[0], '{"record":{"revision":1},"elements":[]}', ''].join('\n');
    const sha256 = createHash('sha256').update(rest).digest('hex');
    const text = `${JSON.stringify({ ...JSON.parse(head), sha256 })}\n${rest}`;
    await expect(unpackBackup(gzipSync(text), 'x.gz')).rejects.toMatchObject({
      id: 'backup-damaged',
      values: { path: 'x.gz', reason: '3' },
    });
  });
});

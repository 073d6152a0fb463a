import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Authorship, ElementChange } from '../../../domain/change/record.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { writtenBy } from '../../../server/store/commands.ts';
import { loadStatements, runsNamed } from '../../../server/store/cypher/statements.ts';
import type { Engine } from '../../../server/store/engine.ts';
import { type NetworkStore, openStore } from '../../../server/store/network-store.ts';
import { filiere, network } from '../../support/builders.ts';
import type { EngineUnderTest, FreshDatabase } from '../../support/engines.ts';

const BY: Authorship = { author: 'Essai', kind: 'EDIT' };
/** A database server on a busy machine takes its time. */
const LONG_MS = 120_000;

/** Adds an outlet that has the next free number, so that doing it twice shows. */
const oneMore = ({ outlets }: NetworkDocument): readonly ElementChange[] => {
  const id = `o${outlets.length}`;
  return [{ list: 'outlets', id, before: null, after: { id, name: id } }];
};

const command = (key: string, body = 'body') => ({ key, body });

/** What every engine must do with a command that is repeated. */
export function onceContract({ name, create }: EngineUnderTest): void {
  describe(`a command that is repeated on ${name}`, () => {
    let database: FreshDatabase;
    let engine: Engine;
    let store: NetworkStore;

    beforeAll(async () => {
      database = await create();
      engine = await database.open();
      store = await openStore(engine);
      await store.replace(network({ filieres: [filiere('f0')] }));
    }, LONG_MS);
    afterAll(async () => {
      await engine.close();
      await database.remove();
    });

    const outlets = async (): Promise<number> => (await store.load()).document.outlets.length;
    const write = (of: NetworkStore, key: string, body?: string) =>
      of.change(oneMore, BY, undefined, { command: command(key, body) });

    test('is written once, and answered as the first time even after other writes', async () => {
      const before = await outlets();
      const first = await write(store, 'a');
      await store.change(oneMore, BY);
      const again = await write(store, 'a');
      expect(again).toEqual({ ...first, warnings: [] });
      expect(again.record?.revision).toBe(first.revision);
      expect(await store.writtenBy(command('a'))).toEqual(again);
      expect(await outlets()).toBe(before + 2);
      expect((await write(store, 'b')).revision).toBe(first.revision + 2);
      expect(await store.writtenBy(command('c'))).toBeUndefined();
    });

    test('is refused with another body, and nothing is written', async () => {
      const { revision } = await write(store, 'd');
      const before = await store.load();
      const reused = { id: 'idempotency-key-reused', details: { revision } };
      await expect(write(store, 'd', 'other')).rejects.toMatchObject(reused);
      await expect(store.writtenBy(command('d', 'other'))).rejects.toMatchObject(reused);
      expect(await store.load()).toStrictEqual(before);
    });

    test('is looked for among the last thousand writes', async () => {
      const read = runsNamed(loadStatements())(engine.run);
      const { revision } = await write(store, 'limit');
      const foundAfter = (writes: number) => writtenBy(read, command('limit'), revision + writes);
      expect(await foundAfter(999)).toMatchObject({ revision });
      expect(await foundAfter(1000)).toBeUndefined();
    });

    test('shows in no record, and a copy of the history leaves its key out', async () => {
      const { revision } = await write(store, 'e');
      const records = (await store.history({ limit: 1 })).records;
      expect(records[0]?.revision).toBe(revision);
      const copied: unknown[] = [...records];
      for await (const one of store.recorded(revision)) copied.push(one);
      expect(JSON.stringify(copied)).not.toMatch(/command|"e"/);
    });

    test(
      'is written once when it comes twice at the same moment, through this program and another one',
      async () => {
        const isShared = engine.differences.sharedWithOthers;
        const other = isShared ? await openStore(await database.open()) : store;
        for (let round = 0; round < 5; round += 1) {
          const before = await outlets();
          const [first, ...others] = await Promise.all(
            [store, other, other, store].map((of) => write(of, `at-once-${round}`)),
          );
          for (const one of others)
            expect([one.revision, one.record]).toEqual([first?.revision, first?.record]);
          expect(await outlets()).toBe(before + 1);
        }
        if (isShared) await other.close();
      },
      LONG_MS,
    );

    test('a store with keys in its history opens again as it was left', async () => {
      await write(store, 'last');
      const left = await store.load();
      await engine.close();
      engine = await database.open();
      store = await openStore(engine);
      expect(await store.load()).toStrictEqual(left);
      expect((await write(store, 'last')).revision).toBe(left.revision);
      expect(await store.load()).toStrictEqual(left);
    });
  });
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonical, emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import type { NetworkEdit } from '../../../server/store/edit.ts';
import type { Engine } from '../../../server/store/engine.ts';
import { openStore } from '../../../server/store/network-store.ts';
import type { EngineUnderTest, FreshDatabase } from '../../support/engines.ts';
import { failingAt } from './failing-at.ts';
import { fullNetwork } from './full-network.ts';

/** What narrow writes must do on every engine. */
export function editContract({ name, create }: EngineUnderTest): void {
  describe(`edits of the store on ${name}`, () => {
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

    test('an edit of an empty store makes it a network', async () => {
      const store = await openStore(engine);
      const scenario = { id: 's', name: 'S', changes: [] };
      expect(await store.edit({ edit: 'SAVE_SCENARIO', scenario })).toBe(1);
      const { document } = await (await openStore(engine)).load();
      expect(document).toEqual({ ...emptyNetwork('Passerelles'), scenarios: [scenario] });
    });

    test('an edit changes its part and nothing else, and is there for whoever reads next', async () => {
      const store = await openStore(engine);
      const first = await store.replace(fullNetwork());
      const expected = edits.reduce((network, { apply }) => canonical(apply(network)), fullNetwork());
      for (const { change } of edits) await store.edit(change);
      const revision = first + edits.length;
      expect(await store.load()).toStrictEqual({ revision, document: expected });
      expect(await (await openStore(engine)).load()).toStrictEqual({ revision, document: expected });
      expect(expected).not.toEqual(fullNetwork());
    });

    test('an edit that would make the network unsound writes nothing', async () => {
      const store = await openStore(engine);
      const revision = await store.replace(fullNetwork());
      const passerelle = { id: 'p-new', from: 'f1', to: 'nobody', kind: 'ACCESS' as const };
      for (const change of [
        { edit: 'ADD_PASSERELLES' as const, passerelles: [passerelle] },
        { edit: 'ADD_PASSERELLES' as const, passerelles: [{ ...passerelle, id: 'f1', to: 'f2' }] },
        { edit: 'ADD_PASSERELLES' as const, passerelles: [{ ...passerelle, from: 'out1', to: 'f2' }] },
        { edit: 'ADD_PASSERELLES' as const, passerelles: [{ ...passerelle, to: 'f1' }] },
        { edit: 'ADD_PASSERELLES' as const, passerelles: [{ ...passerelle, to: 'f2', agreement: 'none' }] },
        { edit: 'SAVE_SCENARIO' as const, scenario: { id: 'o1', name: 'Pris', changes: [] } },
        { edit: 'SAVE_SCENARIO' as const, scenario: { id: 'emploi', name: 'Pris', changes: [] } },
        {
          edit: 'SET_LIFE' as const,
          life: { ...fullNetwork().findingLives[0]!, reason: undefined, state: 'REJECTED' as const },
        },
      ])
        await expect(store.edit(change)).rejects.toMatchObject({ id: 'store-edit-refused' });
      expect(await (await openStore(engine)).load()).toStrictEqual({ revision, document: fullNetwork() });
    });

    test('an edit that breaks in the middle leaves everything as it was', async () => {
      const revision = await (await openStore(engine)).replace(fullNetwork());
      for (const at of [1, 2]) {
        const broken = await openStore(failingAt(engine, at));
        await expect(broken.edit(edits[0]!.change)).rejects.toThrow('broken on purpose');
        expect(await (await openStore(engine)).load()).toStrictEqual({ revision, document: fullNetwork() });
      }
    });

    test('two edits at once both happen; of two that start from one revision, one is refused', async () => {
      const store = await openStore(engine);
      const given = await store.replace(fullNetwork());
      const life = (key: string) => ({
        edit: 'SET_LIFE' as const,
        life: { key, state: 'CONFIRMED' as const, author: 'A', date: '2025-01-01', evidence: 'x' },
      });
      await Promise.all([store.edit(life('M01:a')), store.edit(life('M01:b'))]);
      const keys = (await (await openStore(engine)).load()).document.findingLives.map(({ key }) => key);
      expect(keys).toEqual(expect.arrayContaining(['M01:a', 'M01:b']));
      await expect(store.edit(life('M01:c'), given)).rejects.toMatchObject({
        id: 'revision-moved',
        details: { revision: given + 2, given },
      });
      expect(await store.edit(life('M01:c'), given + 2)).toBe(given + 3);
    });
  });
}

/** One edit of each kind, with what it does to a document. */
const edits: readonly { change: NetworkEdit; apply: (network: NetworkDocument) => NetworkDocument }[] = [
  {
    change: { edit: 'SET_LIFE', life: { ...fullNetwork().findingLives[0]!, state: 'CONFIRMED' } },
    apply: (network) => ({
      ...network,
      findingLives: network.findingLives.map((life, index) =>
        index === 0 ? { ...life, state: 'CONFIRMED' } : life,
      ),
    }),
  },
  {
    change: { edit: 'REMOVE_LIFE', key: fullNetwork().findingLives[1]!.key },
    apply: (network) => ({ ...network, findingLives: network.findingLives.slice(0, 1) }),
  },
  {
    change: { edit: 'SAVE_SCENARIO', scenario: { ...fullNetwork().scenarios[0]!, name: 'Autre nom' } },
    apply: (network) => ({
      ...network,
      scenarios: network.scenarios.map((one, index) => (index === 0 ? { ...one, name: 'Autre nom' } : one)),
    }),
  },
  {
    change: { edit: 'REMOVE_SCENARIO', id: 'sc2' },
    apply: (network) => ({ ...network, scenarios: network.scenarios.filter(({ id }) => id !== 'sc2') }),
  },
  {
    change: {
      edit: 'ADD_PASSERELLES',
      passerelles: [
        { id: 'p-new-1', from: 'f2', to: 'f1', kind: 'ACCESS', planned: true, validFrom: '2026-02-01' },
        { id: 'a-new-2', from: 'f2', to: 'out1', kind: 'ACCESS', waives: ['oral'] },
      ],
    },
    apply: (network) => ({
      ...network,
      passerelles: [
        ...network.passerelles,
        { id: 'p-new-1', from: 'f2', to: 'f1', kind: 'ACCESS', planned: true, validFrom: '2026-02-01' },
        { id: 'a-new-2', from: 'f2', to: 'out1', kind: 'ACCESS', waives: ['oral'] },
      ],
    }),
  },
];

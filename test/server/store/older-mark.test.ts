import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesOf } from '../../../domain/change/edits.ts';
import type { Authorship } from '../../../domain/change/record.ts';
import { AwarenessAction, Filiere, ReferralFlow } from '../../../domain/model/entities.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { Scenario } from '../../../domain/model/scenario.ts';
import type { Engine } from '../../../server/store/engine.ts';
import { fromProperties, planOf, toProperties } from '../../../server/store/graph/properties.ts';
import { changedHash, contentHash } from '../../../server/store/marker/content-hash.ts';
import { type NetworkStore, openStore } from '../../../server/store/network-store.ts';
import { NEVER_PUBLISHED } from '../../../server/store/publication-store.ts';
import { packBackup, unpackBackup } from '../../../server/transfer/backup.ts';
import { engines, type FreshDatabase } from '../../support/engines.ts';
import { oddNetwork } from '../../support/odd-network.ts';
import { withOlderMark } from '../../support/older-store.ts';
import { fullNetwork } from './full-network.ts';

const BY: Authorship = { author: 'Essai', kind: 'EDIT' };

/** A network with a masked number at each place that may hold one, and a note that is no number of people. */
function maskedNetwork(): NetworkDocument {
  const full = fullNetwork();
  const filiere = {
    id: 'new',
    operator: 'o1',
    name: 'N',
    stage: 'LITERACY',
    waitingCount: 'masked',
  } as const;
  return canonical({
    ...full,
    // Earlier versions kept nothing of the rows that a merge added up.
    flows: full.flows.map(({ mergedFrom: _mergedFrom, ...flow }) => flow),
    filieres: full.filieres.map((one) => ({ ...one, waitingCount: 'masked', note: '<5' })),
    scenarios: [{ id: 'supposed', name: '<5', changes: [{ do: 'ADD_FILIERE', filiere }] }],
    // A point names the scenario that stood there.
    meetingPoints: [],
  });
}

/** The same value as version 4 of the format wrote it. */
const older = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('"masked"', '"<5"')) as T;

describe('a property of an earlier version', () => {
  const flow = planOf(ReferralFlow);
  it('reads as the present mark, which is the only one written', () => {
    const item = {
      count: 'masked',
      started: 0,
      refused: 'masked',
      abandoned: 12,
      refusedReasons: [
        { reason: 'TOO:FAR', count: 'masked' },
        { reason: 'AGE', count: 5 },
      ],
      note: '<5',
    };
    const properties = {
      countBand: '<5',
      started: 0,
      refusedBand: '<5',
      abandoned: 12,
      refusedReasons: ['TOO:FAR: <5', 'AGE: 5'],
      note: '<5',
    };
    expect(fromProperties(flow, properties)).toEqual(item);
    expect(toProperties(flow, item)).toEqual({
      ...properties,
      countBand: 'masked',
      refusedBand: 'masked',
      refusedReasons: ['TOO:FAR: masked', 'AGE: 5'],
    });
  });

  it('does so of filières, actions and scenarios too', () => {
    expect(fromProperties(planOf(Filiere), { waitingCountBand: '<5', name: '<5' })).toEqual({
      waitingCount: 'masked',
      name: '<5',
    });
    expect(fromProperties(planOf(AwarenessAction), { participantsBand: '<5' })).toEqual({
      participants: 'masked',
    });
    const change = (waitingCount: string) => ({
      do: 'ADD_FILIERE',
      filiere: { id: 'f', name: '<5', waitingCount },
    });
    const stored = { changes: [JSON.stringify(change('<5')), '{"do":"CLOSE_FILIERE","id":"f"}', 'no JSON'] };
    expect(fromProperties(planOf(Scenario), stored)).toEqual({
      changes: [change('masked'), { do: 'CLOSE_FILIERE', id: 'f' }, 'no JSON'],
    });
  });
});

describe('the hash of a store', () => {
  it('is the one that its marker had before the mark changed', async () => {
    const networks = [maskedNetwork(), ...fc.sample(oddNetwork, { numRuns: 4, seed: 5 })];
    for (const document of networks)
      expect(await contentHash(document)).toBe(await contentHash(older(document)));
    const [flow] = maskedNetwork().flows.filter(({ count }) => count === 'masked');
    const change = {
      list: 'flows' as const,
      id: flow!.id!,
      before: { ...flow!, id: flow!.id! },
      after: null,
    };
    const before = await contentHash(older(maskedNetwork()));
    expect(await changedHash(before, [change])).toBe(await changedHash(before, [older(change)]));
  });
});

for (const { name, create } of engines())
  describe(`a store of an earlier version on ${name}`, () => {
    let database: FreshDatabase;
    let engine: Engine;
    let store: NetworkStore;
    let now: number;

    beforeEach(async () => {
      database = await create();
      engine = await database.open();
      now = new Date('2026-02-01T08:00:00.000Z').getTime();
      store = await openStore(engine, { now: () => new Date(now) });
      await store.replace(maskedNetwork());
    });
    afterEach(async () => {
      await engine.close();
      await database.remove();
    });

    const edited = async (path: string, was: unknown, value: unknown): Promise<void> => {
      now += 3_600_000;
      await store.change(
        (document) =>
          changesOf(
            document,
            [{ do: 'CHANGE', list: 'filieres', id: 'f1', fields: [{ path, was, now: value }] }],
            (_list, element) => element,
          ).changes,
        BY,
      );
    };
    /** Writes the older mark wherever the graph and its history hold the present one, and opens the store again. */
    const asBefore = async (): Promise<void> => {
      for (const [place, count] of Object.entries(await withOlderMark(engine)))
        expect(count, place).toBeGreaterThan(0);
      await engine.close();
      engine = await database.open();
      store = await openStore(engine, { now: () => new Date(now) });
    };

    it('is read, changed and looked back on with the present mark', async () => {
      await edited('waitingCount', 'masked', 7);
      const at = new Date(now).toISOString();
      await edited('waitingCount', 7, 'masked');
      const { document } = await store.load();
      expect(document).toStrictEqual(maskedNetwork());
      await asBefore();
      expect((await store.load()).document).toStrictEqual(maskedNetwork());
      expect((await store.changeAt(2))?.elements).toMatchObject([
        { before: { waitingCount: 'masked', note: '<5' }, after: { waitingCount: 7 } },
      ]);
      expect(JSON.stringify((await store.changeAt(1))?.elements)).not.toMatch(/"count":"<5"|Count":"<5"/);
      const past = (await store.pastAt(at)).document;
      expect(past.filieres.find(({ id }) => id === 'f1')?.waitingCount).toBe(7);
      await edited('waitingCount', 'masked', 0);
      const { document: after } = await (await openStore(engine)).load();
      expect(after.filieres.find(({ id }) => id === 'f1')?.waitingCount).toBe(0);
      expect(after.flows).toStrictEqual(maskedNetwork().flows);
    });
  });

describe('a backup of an earlier version', () => {
  it('is read with the present mark, its history too', async () => {
    const [flow] = maskedNetwork().flows.filter(({ count }) => count === 'masked');
    const element = { ...flow!, id: flow!.id! };
    const elements = [
      { list: 'flows' as const, id: element.id, before: element, after: { ...element, count: 8 } },
    ];
    const record = {
      revision: 1,
      at: '2026-02-01T08:00:00.000Z',
      author: 'masked',
      kind: 'EDIT' as const,
      message: null,
      takesBack: null,
      takenBackBy: null,
      counts: { flows: { added: 0, changed: 1, removed: 0 } },
    };
    async function* changes() {
      yield { record, elements: older(elements) };
    }
    const document = older({ ...maskedNetwork(), version: 4 }) as unknown as NetworkDocument;
    const { bytes } = await packBackup({
      document,
      published: NEVER_PUBLISHED,
      changes: changes(),
      madeOn: '2026-02-01',
      revision: 1,
    });
    const read = await unpackBackup(bytes, 'x.gz');
    expect(canonical(read.document)).toEqual(maskedNetwork());
    const found = [];
    for await (const change of read.history.changes()) found.push(change);
    expect(found).toEqual([{ record, elements }]);
  });
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differenceOf, inverted } from '../../../domain/change/difference.ts';
import { changesOf } from '../../../domain/change/edits.ts';
import { elementsOf } from '../../../domain/change/elements.ts';
import type { Authorship, ElementChange } from '../../../domain/change/record.ts';
import { removalOf } from '../../../domain/change/removal.ts';
import {
  canonical,
  ENTITY_LISTS,
  emptyNetwork,
  type NetworkDocument,
} from '../../../domain/model/network.ts';
import { takeBack } from '../../../server/changes/write.ts';
import type { Engine } from '../../../server/store/engine.ts';
import { type NetworkStore, openStore } from '../../../server/store/network-store.ts';
import { editing } from '../../support/editing.ts';
import type { EngineUnderTest, FreshDatabase } from '../../support/engines.ts';
import { move, movedBy } from '../../support/random-edits.ts';
import { cases, sized } from '../../support/size.ts';
import { failingAt } from './failing-at.ts';
import { fullNetwork, longNetwork } from './full-network.ts';

const BY: Authorship = { author: 'Essai', kind: 'EDIT', message: 'pour voir' };
/** A database server on a busy machine takes its time. */
const LONG_MS = 240_000;
/** One in so many lists is written on its own, and one in so many statements of a write breaks. */
const LISTS_APART = sized({ quick: 4, usual: 4, long: 1 });
const STATEMENTS_APART = sized({ quick: 4, usual: 4, long: 1 });

/** What every engine must do with changes and their history. */
export function historyContract({ name, create }: EngineUnderTest): void {
  describe(`changes and history on ${name}`, () => {
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

    /** What whoever opens the store next reads. */
    const read = async () => (await openStore(engine)).load();

    test(
      'an element of each list changed in every field, moved, removed and brought back reads so each time',
      async () => {
        const store = await openStore(engine);
        const start = fullNetwork();
        await store.replace(start);
        const without = (list: (typeof ENTITY_LISTS)[number], id: string) => (document: NetworkDocument) =>
          changesOf(document, removalOf(document, list, id), (_list, element) => element).changes;
        // The writes after these change every list at once.
        for (const list of ENTITY_LISTS.filter((_list, at) => at % LISTS_APART === 0)) {
          const before = (await store.load()).document;
          const { id } = elementsOf(before, list)[0]!;
          const { record } = await store.change(without(list, id), BY);
          const gone = await read();
          expect(gone).toStrictEqual(await store.load());
          expect(elementsOf(gone.document, list).some((element) => element.id === id)).toBe(false);
          await takeBack(editing(store), { revision: record!.revision, author: 'B' });
          expect((await read()).document, list).toStrictEqual(start);
        }
        const stripped = onlyRequired(start);
        expect(stripped).not.toEqual(start);
        await store.replace(stripped);
        expect((await read()).document).toStrictEqual(stripped);
        await store.replace(turned(start));
        expect((await read()).document).toStrictEqual(turned(start));
      },
      LONG_MS,
    );

    test('an id that moves to another list takes what names it along', async () => {
      const store = await openStore(engine);
      const part = {
        operators: [{ id: 'o', name: 'O', type: 'EFT' }],
        filieres: ['a', 'b', 'x'].map((id) => ({ id, operator: 'o', name: id, stage: 'LITERACY' as const })),
        passerelles: [{ id: 'p', from: 'a', to: 'x', kind: 'ACCESS' as const }],
        flows: [
          {
            source: 'a',
            target: 'x',
            from: '2025-01-01',
            to: '2025-12-31',
            kind: 'ORIENTATION' as const,
            declaredBy: 'SENDER' as const,
            count: 9,
          },
        ],
      };
      const before = canonical({ ...emptyNetwork('A'), ...part });
      const after = canonical({
        ...before,
        filieres: before.filieres.filter(({ id }) => id !== 'x'),
        outlets: [{ id: 'x', name: 'X' }],
      });
      await store.replace(before);
      await store.replace(after);
      expect((await read()).document).toStrictEqual(after);
      await store.replace(before);
      expect((await read()).document).toStrictEqual(before);
    });

    test('each write has its record with who, when, why, how many, and every element before and after', async () => {
      const at = new Date('2026-03-04T05:06:07.089Z');
      const store = await openStore(engine, { now: () => at });
      await store.replace(longNetwork(600));
      const before = await store.load();
      const target = fullNetwork();
      const written = await store.change((document) => differenceOf(document, target), BY);
      expect(written).toMatchObject({
        revision: before.revision + 1,
        record: {
          revision: before.revision + 1,
          at: at.toISOString(),
          author: 'Essai',
          kind: 'EDIT',
          message: 'pour voir',
          takesBack: null,
          takenBackBy: null,
          counts: {
            network: { added: 0, changed: 1, removed: 0 },
            passerelles: { added: target.passerelles.length, changed: 0, removed: 599 },
          },
        },
      });
      const recorded = await (await openStore(engine)).changeAt(written.revision);
      expect(recorded).toStrictEqual({
        record: written.record,
        elements: differenceOf(before.document, target),
      });
      const { records, more } = await store.history({ limit: 1 });
      expect({ records, more }).toStrictEqual({ records: [written.record], more: true });
      expect(await store.changeAt(written.revision + 1)).toBeUndefined();
    });

    test('the history of an element, and who changed one of its fields last', async () => {
      const store = await openStore(engine);
      await store.replace(fullNetwork());
      const set = (path: string, now: string, author: string) =>
        store.change(
          (document) =>
            changesOf(
              document,
              [
                {
                  do: 'CHANGE',
                  list: 'outlets',
                  id: 'out1',
                  fields: [{ path, was: field(document, path), now }],
                },
              ],
              (_list, element) => element,
            ).changes,
          { author, kind: 'EDIT' },
        );
      const first = await set('name', 'Un', 'A');
      await set('source', 'Deux', 'B');
      await store.edit({ edit: 'REMOVE_SCENARIO', id: 'sc2' }, undefined, 'C');
      const element = { list: 'outlets' as const, id: 'out1' };
      const { records } = await store.history({ limit: 2, element });
      expect(records.map(({ author }) => author)).toEqual(['B', 'A']);
      const earlier = await store.history({ limit: 1, element, before: records[0]!.revision });
      expect(earlier.records.map(({ author }) => author)).toEqual(['A']);
      expect(await store.lastChange('outlets', 'out1', 'name')).toMatchObject({ revision: first.revision });
      expect(await store.lastChange('outlets', 'out1', null)).toMatchObject({ author: 'B' });
      expect(await store.lastChange('outlets', 'nobody', null)).toBeUndefined();
    });

    test('the network as it was at any instant', async () => {
      let now = new Date('2199-01-01T00:00:00.000Z').getTime();
      const store = await openStore(engine, { now: () => new Date(now) });
      const states: [string, NetworkDocument][] = [];
      for (const document of [fullNetwork(), longNetwork(20), emptyNetwork('Vide'), fullNetwork()]) {
        now += 3_600_000;
        await store.replace(document);
        states.push([new Date(now).toISOString(), document]);
      }
      const present = await store.revision();
      for (const [index, [instant, document]] of states.entries())
        expect(await store.pastAt(instant)).toStrictEqual({ revision: present - 3 + index, document });
      const before = await (await openStore(engine)).pastAt('2000-01-01T00:00:00Z');
      expect(before).toStrictEqual({ revision: 0, document: emptyNetwork('Passerelles') });
    });

    test(
      'a change that breaks at any statement leaves neither elements nor history',
      async () => {
        const store = await openStore(engine);
        await store.replace(fullNetwork());
        const { revision, document } = await store.load();
        const changes = differenceOf(document, longNetwork(3));
        for (let at = 1; ; at += STATEMENTS_APART) {
          const broken = await openStore(failingAt(engine, at));
          const outcome = await broken.change(changes, BY).catch((error: unknown) => String(error));
          if (typeof outcome !== 'string') break;
          expect(outcome).toContain('broken on purpose');
          expect(await store.revision()).toBe(revision);
          if (at % 4 === 1) expect(await read()).toStrictEqual({ revision, document });
          expect((await store.history({ limit: 1 })).records[0]?.revision).toBe(revision);
        }
        expect((await read()).document).toStrictEqual(longNetwork(3));
      },
      LONG_MS,
    );

    test('a change of what has changed since is refused; worked out anew, it is made', async () => {
      const store = await openStore(engine);
      await store.replace(fullNetwork());
      const { document, revision } = await store.load();
      const [outlet] = document.outlets;
      const renamed = (name: string): ElementChange[] => [
        {
          list: 'outlets',
          id: outlet!.id,
          before: outlet as unknown as ElementChange['before'],
          after: { ...outlet!, name },
        },
      ];
      await store.change(renamed('Un'), BY);
      await expect(store.change(renamed('Deux'), BY)).rejects.toMatchObject({ id: 'store-element-moved' });
      await expect(store.change(renamed('Deux'), BY, revision)).rejects.toMatchObject({
        id: 'revision-moved',
      });
      await expect(
        store.change([{ list: 'outlets', id: 'y', before: null, after: { id: 'y' } }], BY),
      ).rejects.toMatchObject({ id: 'store-edit-refused', problems: [{ path: 'outlets[y].name' }] });
      const both = await Promise.all(
        ['A', 'B'].map((id) =>
          store.change(() => [{ list: 'outlets', id, before: null, after: { id, name: id } }], BY),
        ),
      );
      expect(both.map((one) => one.revision).sort()).toEqual([revision + 2, revision + 3]);
      expect((await read()).document.outlets.map(({ id }) => id)).toEqual(expect.arrayContaining(['A', 'B']));
    });

    test(
      'random edits, then as many undos and redos, give the same networks',
      async () => {
        const walks = fc.sample(fc.array(move, { minLength: 14, maxLength: 14 }), {
          numRuns: cases(2),
          seed: 20260301,
        });
        for (const moves of walks) {
          const store = await openStore(engine);
          await store.replace(emptyNetwork('Vide'));
          await store.replace(fullNetwork());
          await walk(store, moves, read);
        }
      },
      2 * LONG_MS,
    );
  });
}

async function walk(
  store: NetworkStore,
  moves: readonly Parameters<typeof movedBy>[1][],
  read: () => Promise<{ document: NetworkDocument }>,
): Promise<void> {
  const states: NetworkDocument[] = [(await store.load()).document];
  const made: number[] = [];
  for (const [step, one] of moves.entries()) {
    const { revision, record } = await store.change((document) => {
      const { edits = [], changes } = movedBy(document, one, step);
      return changes ?? changesOf(document, edits, (_list, element) => element).changes;
    }, BY);
    if (record === null) continue;
    made.push(revision);
    states.push((await store.load()).document);
  }
  expect(made.length).toBeGreaterThan(5);
  expect((await read()).document).toStrictEqual(states.at(-1));
  const undone: number[] = [];
  for (const [back, revision] of made.toReversed().entries()) {
    undone.push((await takeBack(editing(store), { revision, author: 'B' })).revision);
    expect((await store.load()).document).toStrictEqual(states[made.length - 1 - back]);
  }
  expect((await read()).document).toStrictEqual(states[0]);
  for (const revision of undone.toReversed()) await takeBack(editing(store), { revision, author: 'C' });
  expect((await read()).document).toStrictEqual(states.at(-1));
  const { records } = await store.history({ limit: 500 });
  const kinds = records.slice(0, 3 * made.length).map(({ kind }) => kind);
  expect(kinds).toEqual([...made.map(() => 'REDO'), ...made.map(() => 'UNDO'), ...made.map(() => 'EDIT')]);
  expect(inverted(inverted(differenceOf(states[0]!, states.at(-1)!)))).toEqual(
    differenceOf(states[0]!, states.at(-1)!),
  );
}

const field = ({ outlets }: NetworkDocument, path: string): unknown =>
  (outlets.find(({ id }) => id === 'out1') as Record<string, unknown> | undefined)?.[path];

/** The same elements without any field that may be left out; only a reason may not leave its outcome out. */
function onlyRequired(document: NetworkDocument): NetworkDocument {
  const kept = new Set(
    'id name operator commune stage filiere outlet parties from to kind source target declaredBy count on category severity lifts date label minutes key state author evidence reason changes communes labels type mapping rank language meeting'.split(
      ' ',
    ),
  );
  const strip = (element: object) =>
    Object.fromEntries(Object.entries(element).filter(([key]) => kept.has(key)));
  const lists = ENTITY_LISTS.map((list) => [list, (document[list] as object[]).map(strip)]);
  const reasons = document.reasons.map(({ outcome, ...one }) => ({ ...strip(one), outcome }));
  return canonical({ ...emptyNetwork('Nu'), ...Object.fromEntries(lists), reasons });
}

/** The same elements with their references the other way round. */
function turned(document: NetworkDocument): NetworkDocument {
  const swap = (id: string): string =>
    ({ o1: 'o2', o2: 'o1', f1: 'f2', f2: 'f1', c1: 'c2', c2: 'c1' })[id] ?? id;
  const other = {
    ...document,
    sites: document.sites.map((site) => ({
      ...site,
      operator: swap(site.operator),
      commune: swap(site.commune),
    })),
    filieres: document.filieres.map((one) => ({
      ...one,
      operator: swap(one.operator),
      sites: one.sites?.toReversed(),
    })),
    agreements: document.agreements.map((one) => ({ ...one, parties: one.parties.map(swap).toReversed() })),
    bassins: document.bassins.map((one) => ({ ...one, communes: one.communes.toReversed() })),
    operatorTypes: document.operatorTypes.map((one) => ({ ...one, labels: one.labels.toReversed() })),
    passerelles: document.passerelles.map((one) => ({ ...one, from: swap(one.from), to: swap(one.to) })),
    flows: document.flows.map((one) => ({ ...one, source: swap(one.source), target: swap(one.target) })),
    mitigations: document.mitigations.map((one) => ({
      ...one,
      operator: swap(one.operator),
      lifts: one.lifts.toReversed(),
    })),
    obstacles: document.obstacles.map((one) => ({
      ...one,
      on: one.on === 'f1' ? 'p1' : one.on === 'p1' ? 'f2' : one.on,
    })),
    actions: document.actions.map((one) => ({
      ...one,
      operators: one.operators?.map(swap),
      filieres: one.filieres?.slice(0, 1),
    })),
  };
  // Without the fields that are undefined.
  return canonical(JSON.parse(JSON.stringify(other)));
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { Publication } from '../../../domain/secrecy/publication.ts';
import { PublishedView } from '../../../domain/secrecy/published-network.ts';
import { FIGURE_THREAD_FILE } from '../../../server/paths.ts';
import { directFigures, type FigureHost, threadFigures } from '../../../server/secrecy/figure-host.ts';
import { storePublisher } from '../../../server/secrecy/publisher.ts';
import { type NetworkStore, openStore } from '../../../server/store/network-store.ts';
import { NEVER_PUBLISHED } from '../../../server/store/publication-store.ts';
import { packBackup, unpackBackup } from '../../../server/transfer/backup.ts';
import { filiere, network } from '../../support/builders.ts';
import { engines } from '../../support/engines.ts';
import { flowSet, statesOf } from '../../support/secrecy/flow-sets.ts';
import { SEED, sized } from '../../support/size.ts';

/** A database server on a busy machine takes its time. */
const LONG_MS = 240_000;
const SETS = sized({ quick: 1, usual: 1, long: 30 });

const row = (source: string, target: string, count: number): ReferralFlow => ({
  ...{ id: `${source}-${target}`, source, target, from: '2025-01-01', to: '2025-12-31' },
  ...{ kind: 'ORIENTATION', declaredBy: 'SENDER', count },
});
const withCounts = (...[ab, ac, de, db]: readonly number[]): NetworkDocument =>
  canonical(
    network({
      filieres: ['a', 'b', 'c', 'd', 'e'].map((id) => filiere(id)),
      flows: [row('a', 'b', ab!), row('a', 'c', ac!), row('d', 'e', de!), row('d', 'b', db!)],
    }),
  );
const large = withCounts(13, 20, 30, 40);
const small = withCounts(3, 20, 30, 40);

/** What readers see of states that are all read, one after the other. */
function readAll(...states: readonly NetworkDocument[]): NetworkDocument {
  const [publication, view] = [new Publication(states[0]!), new PublishedView()];
  let seen = states[0]!;
  for (const state of states) {
    view.take(publication.update(state));
    seen = view.of(state);
  }
  return seen;
}

for (const { name, create } of engines())
  describe(`what is published of a store on ${name}`, () => {
    const opened = async (
      work: (store: NetworkStore, again: () => Promise<NetworkStore>) => Promise<void>,
    ) => {
      const database = await create();
      const engine = await database.open();
      try {
        await work(await openStore(engine), () => openStore(engine));
      } finally {
        await engine.close();
        await database.remove();
      }
    };
    /** What a program sees that starts now. */
    const seenAnew = async (store: NetworkStore, figures: FigureHost = directFigures()) =>
      (await storePublisher(store, figures).published(await store.load())).document;

    test(
      'stays what it is when the program starts again, whether or not somebody read in between',
      async () => {
        await opened(async (store, again) => {
          await store.replace(large);
          expect(await seenAnew(store)).toEqual(readAll(large));
          await store.replace(small);
          // Nobody read the small number before the program ended.
          const other = await again();
          const seen = await seenAnew(other);
          expect(seen).toEqual(readAll(large, small));
          expect(seen.flows[0]?.count).toBe('masked');
          expect(seen.sums).not.toContainEqual(expect.objectContaining({ axis: 'TARGET', about: 'b' }));
          expect(await other.publication.revision()).toBe(await other.revision());
          expect(await seenAnew(await again())).toEqual(seen);
        });
      },
      LONG_MS,
    );

    test(
      'is the same in a thread of the server, carried on or begun anew, and is told of past rows',
      async () => {
        await opened(async (store) => {
          const threads = [threadFigures(FIGURE_THREAD_FILE), threadFigures(FIGURE_THREAD_FILE)] as const;
          try {
            const publisher = storePublisher(store, threads[0]);
            await store.replace(large);
            expect((await publisher.published(await store.load())).document).toEqual(readAll(large));
            await store.replace(small);
            const flows = [small.flows[0]!, large.flows[0]!];
            expect((await publisher.shown({ flows, actions: [] })).flows).toEqual([
              { ...small.flows[0], count: 'masked' },
              large.flows[0],
            ]);
            expect((await publisher.past(large)).flows).toEqual(large.flows);
            expect((await publisher.published(await store.load())).document).toEqual(readAll(large, small));
            expect(await seenAnew(store, threads[1])).toEqual(readAll(large, small));
          } finally {
            for (const thread of threads) await thread.close();
          }
        });
      },
      LONG_MS,
    );

    test(
      'is worked out anew when what was worked out first could not be written, and all of it is remembered',
      async () => {
        await opened(async (store) => {
          await store.replace(large);
          let failures = 1;
          const write: typeof store.publication.write = async (publication) => {
            if (failures-- > 0) throw new Error('The disk is full.');
            return store.publication.write(publication);
          };
          const publisher = storePublisher(
            { ...store, publication: { ...store.publication, write } },
            directFigures(),
          );
          const stored = await store.load();
          await expect(publisher.published(stored)).rejects.toThrow('The disk is full.');
          expect((await publisher.published(stored)).document).toEqual(readAll(large));
          const { blocks } = new Publication(large).update(large);
          const memory = Object.fromEntries(blocks.map((block) => [block.key, block.memory]));
          expect(blocks.length).toBeGreaterThan(0);
          expect((await store.publication.read()).memory).toEqual(memory);
        });
      },
      LONG_MS,
    );

    test(
      'goes on from what another program published',
      async () => {
        await opened(async (store, again) => {
          const [one, other] = [store, await again()];
          const [mine, theirs] = [one, other].map((own) => storePublisher(own, directFigures()));
          await one.replace(large);
          await mine!.published(await one.load());
          await one.replace(small);
          expect((await theirs!.published(await other.load())).document).toEqual(readAll(large, small));
          expect((await mine!.published(await one.load())).document).toEqual(readAll(large, small));
          const back = withCounts(3, 21, 30, 40);
          await other.replace(back);
          expect((await mine!.published(await one.load())).document).toEqual(readAll(large, small, back));
          expect((await theirs!.published(await other.load())).document).toEqual(readAll(large, small, back));
        });
      },
      LONG_MS,
    );

    test(
      'of random flows holds no number of 1 to 4, however often the program starts',
      async () => {
        await opened(async (store, again) => {
          for (const set of fc.sample(flowSet, { numRuns: SETS, seed: SEED })) {
            const states = statesOf(set).map((state, at) => canonical({ ...state, name: `${at}` }));
            await store.replace(states[0]!);
            let seen = await seenAnew(store);
            for (const state of states.slice(1)) {
              await store.replace(state);
              seen = await seenAnew(await again());
            }
            for (const [at, flow] of seen.flows.entries()) {
              const raw = states.at(-1)!.flows[at]!;
              expect([raw.count, 'masked']).toContain(flow.count);
              expect(typeof flow.count === 'number' && flow.count > 0 && flow.count < 5).toBe(false);
            }
          }
        });
      },
      LONG_MS,
    );

    test(
      'is forgotten with a history that is replaced, and kept with one that stays',
      async () => {
        await opened(async (store) => {
          const packed = async () => {
            const { document, revision } = await store.load();
            const changes = store.recorded(revision);
            return (
              await packBackup({
                document,
                published: NEVER_PUBLISHED,
                changes,
                madeOn: '2026-01-15',
                revision,
              })
            ).bytes;
          };
          await store.replace(large);
          await seenAnew(store);
          const own = await unpackBackup(await packed(), 'x.gz');
          await store.replace(small);
          await seenAnew(store);
          const by = { author: 'A', kind: 'RESTORE' as const };
          expect(await store.restore(own.document, own.history, by)).toMatchObject({ history: 'KEPT' });
          expect(await store.publication.revision()).toBe(2);
          expect(await seenAnew(store)).toEqual(readAll(large, small, large));
          const stranger = {
            ...own.history,
            records: own.history.records.map((one) => ({ ...one, author: 'Y' })),
          };
          expect(await store.restore(own.document, stranger, by)).toMatchObject({ history: 'TAKEN' });
          expect(await store.publication.read()).toEqual({ revision: undefined, memory: {} });
          expect(await seenAnew(store)).toEqual(readAll(large));
        });
      },
      LONG_MS,
    );

    test(
      'is written into the graph again where an earlier version of the program wrote less of it',
      async () => {
        const database = await create();
        const engine = await database.open();
        try {
          const store = await openStore(engine);
          await store.replace(large);
          await seenAnew(store);
          const inGraph = () =>
            engine.run('MATCH (r:ReferralFlow) RETURN r.id AS id, r.publishedCount AS count ORDER BY id');
          const whole = await inGraph();
          expect(whole.map(({ count }) => count)).toEqual([13, 20, 40, 30]);
          await engine.transaction(async (run) => {
            await run('MATCH (r:ReferralFlow) SET r.publishedCount = null');
            await run('MATCH (p:Publication) SET p.form = null');
          });
          const { revision } = await store.load();
          const later = await openStore(engine);
          expect(await later.publication.isInGraph()).toBe(false);
          expect(await seenAnew(later)).toEqual(readAll(large));
          expect(await inGraph()).toEqual(whole);
          expect([await later.publication.isInGraph(), await later.revision()]).toEqual([true, revision]);
        } finally {
          await engine.close();
          await database.remove();
        }
      },
      LONG_MS,
    );

    test(
      'begins anew where the history does not lead to what was published',
      async () => {
        const database = await create();
        const engine = await database.open();
        try {
          const store = await openStore(engine);
          await store.replace(large);
          await seenAnew(store);
          // Somebody changes the graph by hand, as the README says, without a record.
          await engine.transaction(async (run) => {
            await run("MATCH (r:ReferralFlow {id: 'a-b'}) SET r.count = 3");
            await run('MATCH (n:Network) SET n.revision = n.revision + 1');
          });
          const other = await openStore(engine);
          expect(await other.atRevision(1)).toBeUndefined();
          const seen = await seenAnew(other);
          expect(seen).toEqual(readAll(small));
        } finally {
          await engine.close();
          await database.remove();
        }
      },
      LONG_MS,
    );
  });

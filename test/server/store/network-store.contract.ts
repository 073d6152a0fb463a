import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonical, ENTITY_LISTS, emptyNetwork, NetworkDocument } from '../../../domain/model/network.ts';
import { loadQuestions } from '../../../server/store/cypher/queries.ts';
import { loadStatements } from '../../../server/store/cypher/statements.ts';
import type { Engine, Parameters, Run } from '../../../server/store/engine.ts';
import { openStore } from '../../../server/store/network-store.ts';
import type { EngineUnderTest, FreshDatabase } from '../../support/engines.ts';
import { oneIn } from '../../support/size.ts';
import { failingAt } from './failing-at.ts';
import { fullNetwork, longNetwork } from './full-network.ts';

/** Values of parameters that are no number nor text, for a statement that is explained and not run. */
const ANY: Parameters = { rows: [], labels: [], revisions: [], record: {} };

/** What every engine must do, tested the same way on each. */
export function networkStoreContract({ name, create }: EngineUnderTest): void {
  describe(`the store on ${name}`, () => {
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

    test('a store that nobody wrote to is empty, at revision 0', async () => {
      const store = await openStore(engine);
      expect(await store.isEmpty()).toBe(true);
      expect(await store.revision()).toBe(0);
      expect((await store.load()).document.filieres).toEqual([]);
      await store.health();
    });

    test('every statement is one that the engine understands', async () => {
      const store = await openStore(engine);
      // The embedded engine explains no schema: opening the store has just run it.
      const statements = [...loadStatements()].filter(([name]) => !name.startsWith('schema/'));
      const questions = [...loadQuestions().values()].map(
        ({ name, statement }) => [name, statement] as const,
      );
      // A server plans each statement for the first time; the other tests run most of them on it.
      for (const [called, statement] of oneIn(name === 'neo4j' ? 4 : 1, [...statements, ...questions])) {
        const names = [...statement.matchAll(/\$(\w+)/g)].map(([, parameter = '']) => parameter);
        const parameters = Object.fromEntries(names.map((parameter) => [parameter, ANY[parameter] ?? 1]));
        await expect(engine.run(`EXPLAIN ${statement}`, parameters), called).resolves.toBeDefined();
      }
      expect(await store.revision()).toBe(0);
    });

    test('a network comes back as it went in, whatever it holds', async () => {
      const network = fullNetwork();
      expectEveryFieldFilled(network);
      const revision = await (await openStore(engine)).replace(network);
      const read = await (await openStore(engine)).load();
      expect(read).toStrictEqual({ revision, document: network });
    });

    test('lists come back in the one canonical order, whatever the order in which they were given', async () => {
      const network = fullNetwork();
      const shuffled = { ...network };
      for (const list of ENTITY_LISTS) Object.assign(shuffled, { [list]: [...network[list]].reverse() });
      const store = await openStore(engine);
      await store.replace(shuffled);
      expect((await store.load()).document).toStrictEqual(network);
      expect((await (await openStore(engine)).load()).document).toStrictEqual(network);
    });

    test('more rows than one statement takes', async () => {
      const network = longNetwork(2_345);
      const store = await openStore(engine);
      await store.replace(network);
      expect((await (await openStore(engine)).load()).document).toStrictEqual(network);
    });

    test('each write is one revision, and a second write of the same network writes nothing', async () => {
      const store = await openStore(engine);
      const first = await store.replace(emptyNetwork('Vide'));
      expect(await store.replace(fullNetwork())).toBe(first + 1);
      const before = await store.load();
      expect(await store.replace(fullNetwork())).toBe(first + 1);
      expect(await store.revision()).toBe(first + 1);
      expect((await store.load()).document).toStrictEqual(before.document);
      expect((await (await openStore(engine)).load()).document).toStrictEqual(before.document);
    });

    test('a network is read once per revision, and not at all by who wrote it', async () => {
      const { engine: counted, statements } = counting(engine);
      const store = await openStore(counted);
      const first = await store.load();
      const after = statements();
      expect((await store.load()).document).toBe(first.document);
      expect(statements() - after).toBe(1);
      await store.replace(fullNetwork());
      const written = statements();
      await store.load();
      expect(statements() - written).toBe(1);
    });

    test('many who ask at once wait for one reading', async () => {
      await (await openStore(engine)).replace(fullNetwork());
      const { engine: counted, statements } = counting(engine);
      const alone = await openStore(counted);
      const opened = statements();
      await alone.load();
      const forOne = statements() - opened;
      const store = await openStore(counted);
      const before = statements();
      const loaded = await Promise.all(Array.from({ length: 20 }, () => store.load()));
      // Each of the others asks for the revision only.
      expect(statements() - before).toBe(forOne + 19);
      for (const { document } of loaded) expect(document).toBe(loaded[0]!.document);
    });

    test('the elements of the network before are gone, other data in the database is not', async () => {
      const store = await openStore(engine);
      await store.replace(fullNetwork());
      await engine.transaction((run) => run("CREATE (:Recipe {id: 'f1', name: 'cake'})"));
      await store.replace(emptyNetwork('Vide'));
      const rows = await engine.run('MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id ORDER BY id');
      expect(rows).toEqual([{ id: 'f1' }, { id: 'network' }]);
      expect((await (await openStore(engine)).load()).document).toEqual(emptyNetwork('Vide'));
      await engine.transaction((run) => run('MATCH (n:Recipe) DELETE n'));
    });

    test('a write that breaks in the middle leaves everything as it was', async () => {
      const store = await openStore(engine);
      const other = longNetwork(1_500);
      await store.replace(fullNetwork());
      const { statements } = await countedReplace(engine, other);
      const revision = await store.replace(fullNetwork());
      for (const at of [1, 2, 3, statements]) {
        const broken = await openStore(failingAt(engine, at));
        await expect(broken.replace(other)).rejects.toThrow('broken on purpose');
        expect(await (await openStore(engine)).load()).toStrictEqual({ revision, document: fullNetwork() });
      }
    }, 120_000);

    test('a reference to nothing is refused and nothing is written', async () => {
      const store = await openStore(engine);
      const revision = await store.replace(fullNetwork());
      const network = canonical({
        ...emptyNetwork('Faux'),
        filieres: [{ id: 'f', operator: 'nobody', name: 'F', stage: 'LITERACY' }],
      });
      await expect(store.replace(network)).rejects.toMatchObject({
        id: 'store-edit-refused',
        problems: [{ code: 'dangling', path: 'filieres[f].operator', value: 'nobody' }],
      });
      expect(await store.load()).toStrictEqual({ revision, document: fullNetwork() });
    });

    test('two writes at once both happen, one after the other', async () => {
      const store = await openStore(engine);
      const before = await store.replace(emptyNetwork('Vide'));
      const written = await Promise.all([store.replace(fullNetwork()), store.replace(longNetwork(50))]);
      expect(written.toSorted((a, b) => a - b)).toEqual([before + 1, before + 2]);
      const { revision, document } = await (await openStore(engine)).load();
      expect(await store.load()).toStrictEqual({ revision, document });
      const last = written.indexOf(revision) === 0 ? fullNetwork() : longNetwork(50);
      expect(document).toStrictEqual(last);
    });

    test('of two writes that start from one revision, one is refused and changes nothing', async () => {
      const store = await openStore(engine);
      const given = await store.replace(fullNetwork());
      const results = await Promise.allSettled([
        store.replace(longNetwork(10), given),
        store.replace(emptyNetwork('Vide'), given),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = results.find((result) => result.status === 'rejected');
      expect(refused?.reason).toMatchObject({
        id: 'revision-moved',
        details: { revision: given + 1, given },
      });
      const kept = results[0]?.status === 'fulfilled' ? longNetwork(10) : emptyNetwork('Vide');
      expect(await store.load()).toStrictEqual({ revision: given + 1, document: kept });
      expect(await (await openStore(engine)).load()).toStrictEqual({ revision: given + 1, document: kept });
    });

    test('a question says what it misses, and an unknown one is named', async () => {
      const store = await openStore(engine);
      await expect(store.ask('no-such-question', {})).rejects.toMatchObject({ id: 'question-unknown' });
      await expect(store.ask('m01-dead-end', {})).rejects.toMatchObject({
        id: 'question-parameters',
        details: { question: 'm01-dead-end', missing: 'at' },
      });
    });

    test('a statement that is wrong is refused in our words', async () => {
      await expect(engine.run('MATCH (n RETURN n')).rejects.toMatchObject({ id: 'store-statement-failed' });
    });

    test('a graph changed by hand into what is no network is named, not half read', async () => {
      const store = await openStore(engine);
      await store.replace(fullNetwork());
      await engine.transaction((run) =>
        run("MATCH (f:Filiere {id: 'f1'}), (n:Network) SET f.stage = 'NOWHERE', n.revision = n.revision + 1"),
      );
      await expect(store.load()).rejects.toMatchObject({ id: 'store-content-unreadable' });
      await store.replace(fullNetwork());
      expect((await (await openStore(engine)).load()).document).toStrictEqual(fullNetwork());
    });

    test('whole numbers are whole in the graph, and fields are where a person looks for them', async () => {
      const store = await openStore(engine);
      await store.replace(fullNetwork());
      const [row] = await engine.run(
        `MATCH (:Operator {id: 'o1'})-[:OFFERS]->(f:Filiere {entryWrittenTested: 0})-[:AT]->(:Site)-[:\`IN\`]->(:Commune {id: 'c1'})-[:PART_OF]->(b:Bassin)
         MATCH (f)-[p:PASSERELLE {kind: 'PROGRESSION'}]->(:Filiere)-[:PREPARES]->(o:Outlet {id: 'out1'})
         MATCH (m:Mitigation)-[:LIFTS]->(x:Obstacle)-[:ON]->(:Site)
         RETURN f.exitWritten AS written, f.exitWritten / 2 AS half, f.entryWrittenMaxWaivedBy AS waived, b.id AS bassin,
                p.waives AS waives, o.name AS outlet, x.affects AS affects, toString(f.exitWritten) AS text`,
      );
      expect(row).toEqual({
        written: 3,
        half: 1,
        waived: ['DEI_18_OF_24', 'RIS'],
        bassin: 'b1',
        waives: ['written', 'oral'],
        outlet: 'Nettoyage',
        affects: ['NO_CAR AND COMMUNE:c2', 'NEEDS_CHILDCARE'],
        text: '3',
      });
    });

    test('a closed store says so', async () => {
      const closing = await create2(database, engine);
      const store = await openStore(closing);
      await store.close();
      await store.close();
      await expect(store.load()).rejects.toMatchObject({ id: 'store-closed' });
      await expect(store.replace(fullNetwork())).rejects.toMatchObject({ id: 'store-closed' });
      if (!closing.differences.sharedWithOthers) engine = await database.open();
    });
  });
}

/** A second engine where the database allows one, else the only one there is. */
async function create2(database: FreshDatabase, engine: Engine): Promise<Engine> {
  return engine.differences.sharedWithOthers ? database.open() : engine;
}

/** The fixture is worth nothing when a new field is missing in it: every field of every schema appears somewhere. */
function expectEveryFieldFilled(network: NetworkDocument): void {
  for (const list of ENTITY_LISTS) {
    const schema = NetworkDocument.shape[list].unwrap().element;
    const seen = new Set((network[list] as object[]).flatMap((item) => Object.keys(item)));
    expect([...seen].sort(), list).toEqual(Object.keys(schema.shape).sort());
  }
}

function counting(engine: Engine): { engine: Engine; statements: () => number } {
  let count = 0;
  const wrap =
    (run: Run): Run =>
    (statement, parameters) => {
      count += 1;
      return run(statement, parameters);
    };
  return {
    engine: {
      ...engine,
      run: wrap(engine.run),
      transaction: (work) => engine.transaction((run) => work(wrap(run))),
    },
    statements: () => count,
  };
}

async function countedReplace(engine: Engine, network: NetworkDocument): Promise<{ statements: number }> {
  const { engine: counted, statements } = counting(engine);
  const store = await openStore({ ...counted, run: engine.run });
  const before = statements();
  await store.replace(network);
  return { statements: statements() - before };
}

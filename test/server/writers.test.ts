import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiProblem } from '../../domain/api/problem.ts';
import { canonical } from '../../domain/model/network.ts';
import type { Engine } from '../../server/store/engine.ts';
import { openStore } from '../../server/store/network-store.ts';
import { type EngineUnderTest, engines, type FreshDatabase } from '../support/engines.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { post } from '../support/post.ts';
import { type TestServer, type TestServerOptions, testServer } from '../support/server.ts';
import { sized } from '../support/size.ts';

const sample = canonical(hauteSylve());
const CLIENTS = 40;
const ROUNDS = sized({ quick: 2, usual: 2, long: 150 });
/** Milliseconds that a test may take. Two servers on one Neo4j do some twenty writes a second. */
const PATIENCE = { timeout: sized({ quick: 120_000, usual: 120_000, long: 1_200_000 }) };
const filieres = sample.filieres.slice(0, CLIENTS).map(({ id }) => id);

/** Each client writes the note of one filière, again and again, from what it wrote before. */
async function editing(server: TestServer, id: string, client: number): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [was, now] = [round, round + 1].map((number) => (number === 0 ? undefined : `${client}/${number}`));
    const edit = { do: 'CHANGE', list: 'filieres', id, fields: [{ path: 'note', was, now }] };
    const { status } = await post(server, '/api/changes', { author: `Client ${client}`, edits: [edit] });
    statuses.push(status);
  }
  return statuses;
}

const expectAllWritten = async (server: TestServer, statuses: readonly number[]): Promise<void> => {
  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  const { document } = await server.store.load();
  const notes = new Map(document.filieres.map(({ id, note }) => [id, note]));
  expect(filieres.map((id) => notes.get(id))).toEqual(filieres.map((_, client) => `${client}/${ROUNDS}`));
};

/** A fresh database for each test, and the servers that a test opens on it. */
function freshServers(create: EngineUnderTest['create']) {
  let database: FreshDatabase;
  const servers: TestServer[] = [];
  const serve = async (options: TestServerOptions): Promise<TestServer> => {
    const server = await testServer(options);
    servers.push(server);
    return server;
  };
  const openEngine = (): Promise<Engine> => database.open();
  /** A server on the database, whose writes wait for others as long as the test may take. */
  const second = async (): Promise<TestServer> =>
    serve({ store: await openStore(await openEngine(), { patienceMs: PATIENCE.timeout }) });
  const start = async (): Promise<TestServer> => {
    const filieres = sample.filieres.map(({ note: _, ...filiere }) => filiere);
    const server = await second();
    await server.store.replace({ ...sample, filieres });
    return server;
  };
  beforeEach(async () => {
    database = await create();
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
    await database.remove();
  });
  return { openEngine, serve, start, second };
}

describe.each(engines())('forty clients that write at once, on $name', ({ create }) => {
  const { openEngine, serve, start } = freshServers(create);

  it('each element by one of them: every write is answered 200, and none is lost', PATIENCE, async () => {
    const server = await start();
    const before = await server.store.revision();
    const statuses = await Promise.all(filieres.map((id, client) => editing(server, id, client)));
    await expectAllWritten(server, statuses.flat());
    expect(await server.store.revision()).toBe(before + CLIENTS * ROUNDS);
  });

  it(
    'half of them on four elements: each write is done, or told of a conflict that is real',
    PATIENCE,
    async () => {
      const server = await start();
      const hot = filieres.slice(0, 4);
      const answers = await Promise.all(
        filieres.map(async (id, client) => {
          const target = client < CLIENTS / 2 ? hot[client % 4]! : id;
          const now = `Client ${client}`;
          const edit = { do: 'CHANGE', list: 'filieres', id: target, fields: [{ path: 'note', now }] };
          const body = { author: now, edits: [edit] };
          return { client, target, ...(await post(server, '/api/changes', body)) };
        }),
      );
      for (const { status, body, target } of answers) {
        if (status === 200) continue;
        const problem = ApiProblem.parse(body);
        expect([status, problem.id, problem.conflicts?.[0]?.id]).toEqual([409, 'edit-conflict', target]);
        expect(problem.conflicts?.[0]?.theirs).toMatch(/^Client \d+$/);
      }
      const done = answers.filter(({ status }) => status === 200);
      expect(new Set(done.map(({ target }) => target)).size).toBe(CLIENTS / 2 + 4);
      expect(done.length).toBe(CLIENTS / 2 + 4);
    },
  );

  it('a write on the tag of what was read is refused when another came first, and alone', async () => {
    const server = await start();
    const tag = `"${await server.store.revision()}"`;
    const statuses = await Promise.all(
      filieres.map(async (id, client) => {
        const edit = { do: 'CHANGE', list: 'filieres', id, fields: [{ path: 'note', now: `${client}` }] };
        const init = { headers: { 'If-Match': tag } };
        return (await post(server, '/api/changes', { author: 'Client', edits: [edit] }, init)).status;
      }),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(CLIENTS - 1);
  });

  it('a write that waits too long is refused with when to come back, and is not done', async () => {
    const engine = await openEngine();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const store = await openStore(engine, { patienceMs: 50 });
    const server = await serve({ store });
    await store.replace(sample);
    const first = store.change(
      async () => {
        await held;
        return [];
      },
      { author: 'Essai', kind: 'EDIT' },
    );
    const edit = { do: 'CHANGE', list: 'filieres', id: filieres[0], fields: [{ path: 'note', now: 'tard' }] };
    const late = await server.fetch('/api/changes', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ author: 'Essai', edits: [edit] }),
    });
    expect(late.status).toBe(503);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(ApiProblem.parse(await late.json()).id).toBe('store-busy');
    release();
    await first;
    const { document } = await store.load();
    expect(document.filieres.find(({ id }) => id === filieres[0])?.note).not.toBe('tard');
  });
});

describe.each(engines().filter(({ name }) => name === 'neo4j'))(
  'two servers on one database, on $name',
  ({ create }) => {
    const { start, second } = freshServers(create);

    it('written to at once: no write is refused, and none is lost', PATIENCE, async () => {
      const one = await start();
      const two = await second();
      const statuses = await Promise.all(
        filieres.map((id, client) => editing(client % 2 === 0 ? one : two, id, client)),
      );
      await expectAllWritten(one, statuses.flat());
      await expectAllWritten(two, statuses.flat());
    });
  },
);

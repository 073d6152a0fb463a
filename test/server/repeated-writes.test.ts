import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { EditAnswer } from '../../domain/api/changes.ts';
import type { ElementEdit } from '../../domain/change/record.ts';
import { openEmbeddedThread } from '../../server/store/embedded-thread.ts';
import { StoreError } from '../../server/store/store-errors.ts';
import { filiere, network } from '../support/builders.ts';
import { startProgram } from '../support/own-program.ts';
import { signedIn } from '../support/people.ts';
import { post } from '../support/post.ts';
import { scratchFolder } from '../support/scratch.ts';
import { opened } from '../support/served-people.ts';
import { type TestServer, testServer } from '../support/server.ts';

const server = await testServer();
afterAll(() => server.close());

let tests = 0;
/** The key of a test, which no other one has given. */
let key: string;
const NAMED = network({ filieres: [filiere('f', { name: 'Lire' }), filiere('g')] });
beforeEach(async () => {
  tests += 1;
  key = `cle-de-l-essai-${tests}`;
  await server.store.replace(network({}));
  await server.store.replace(NAMED);
});

const named = (was: string, now: string): ElementEdit => ({
  do: 'CHANGE',
  list: 'filieres',
  id: 'f',
  fields: [{ path: 'name', was, now }],
});
const outlet = (id: string): ElementEdit => ({ do: 'ADD', list: 'outlets', element: { id, name: id } });

/** Sends a write, with a key unless it is undefined. */
const write = (given: string | undefined, path: string, body: object, of: TestServer = server, cookie = '') =>
  post(
    of,
    path,
    { author: 'LEE', ...body },
    {
      headers: {
        ...(given === undefined ? {} : { 'Idempotency-Key': given }),
        ...(cookie === '' ? {} : { Cookie: cookie }),
      },
    },
  );
const edit = (given: string | undefined, ...edits: ElementEdit[]) => write(given, '/api/changes', { edits });
const revisionOf = ({ body }: { readonly body: unknown }): number => EditAnswer.parse(body).record!.revision;
const nameNow = async () => (await server.store.load()).document.filieres.find(({ id }) => id === 'f')?.name;

const FLOW = {
  ...{ source: 'op-f', target: 'op-g', from: '2025-01-01', to: '2025-03-31', kind: 'ORIENTATION' },
  ...{ declaredBy: 'SENDER', count: 12 },
};

/** Every kind of write that takes a key. */
const WRITES: Readonly<Record<string, () => Promise<{ path: string; body: object }>>> = {
  'a changed field': async () => ({ path: '/api/changes', body: { edits: [named('Lire', 'Écrire')] } }),
  'a new element': async () => ({ path: '/api/changes', body: { edits: [outlet('o')] } }),
  'a removed element': async () => ({
    path: '/api/changes',
    body: { edits: [{ do: 'REMOVE', list: 'filieres', id: 'g' }] },
  }),
  'a merge': async () => ({
    path: '/api/duplicates/merge',
    body: { list: 'operators', keep: 'op-f', drop: 'op-g' },
  }),
  'a number of people': async () => ({
    path: '/api/entry',
    body: { edits: [{ do: 'ADD', list: 'flows', element: FLOW }] },
  }),
  'an undo': async () => ({
    path: '/api/changes/take-back',
    body: { revision: revisionOf(await edit(undefined, named('Lire', 'Écrire'))) },
  }),
  'an arrangement': async () => ({ path: '/api/map/arrange', body: { layouts: ['stage'] } }),
};

describe.each(Object.entries(WRITES))('%s sent with a key', (_kind, made) => {
  it('is written once, and answered alike when it comes again', async () => {
    const { path, body } = await made();
    const first = await write(key, path, body);
    expect(first.status, JSON.stringify(first.body)).toBe(200);
    const revision = revisionOf(first);
    expect(await write(key, path, body)).toEqual(first);
    expect(await write(`"${key}"`, path, body)).toEqual(first);
    expect(await server.store.revision()).toBe(revision);
  });

  it('is written once, and answered alike, when all requests come at the same moment', async () => {
    const { path, body } = await made();
    const before = await server.store.revision();
    const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => write(key, path, body)));
    expect(first?.status, JSON.stringify(first?.body)).toBe(200);
    expect(revisionOf(first!)).toBe(before + 1);
    for (const other of others) expect(other).toEqual(first);
    expect(await server.store.revision()).toBe(before + 1);
  });
});

describe('a write with a key', () => {
  it('that was taken back is not done again when it comes again', async () => {
    const first = await edit(key, named('Lire', 'Écrire'));
    await write(`${key}-annulee`, '/api/changes/take-back', { revision: revisionOf(first) });
    expect(await edit(key, named('Lire', 'Écrire'))).toEqual(first);
    expect(await nameNow()).toBe('Lire');
  });

  it('that waits while its change is made and undone is not made again', async () => {
    const engine = await openEmbeddedThread(scratchFolder());
    const looked: unknown[] = [];
    let open = (): void => undefined;
    let gate = Promise.resolve();
    const held = await testServer({
      document: NAMED,
      engine: {
        ...engine,
        run: (statement, parameters) => {
          if (statement.includes('commandKey')) looked.push(parameters);
          return engine.run(statement, parameters);
        },
        transaction: async (work) => {
          await gate;
          return engine.transaction(work);
        },
      },
    });
    const revision = await held.store.revision();
    const send = async (given: string, ...edits: ElementEdit[]) => {
      const sent = write(given, '/api/changes', { edits }, held);
      const before = looked.length;
      await expect.poll(() => looked.length).toBeGreaterThan(before);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { sent };
    };
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const first = await send(key, named('Lire', 'Écrire'));
    const back = await send(`${key}-retour`, named('Écrire', 'Lire'));
    const again = await send(key, named('Lire', 'Écrire'));
    open();
    expect(revisionOf(await first.sent)).toBe(revision + 1);
    expect(revisionOf(await back.sent)).toBe(revision + 2);
    expect(await again.sent).toEqual(await first.sent);
    expect((await held.store.load()).document.filieres[0]?.name).toBe('Lire');
    await held.close();
  });

  it('is found again after other writes, even when it says that the network may not have moved', async () => {
    const tag = `"${await server.store.revision()}"`;
    const only = (): ReturnType<typeof post> =>
      post(
        server,
        '/api/changes',
        { author: 'LEE', edits: [outlet('o')] },
        {
          headers: { 'Idempotency-Key': key, 'If-Match': tag },
        },
      );
    const first = await only();
    await edit(undefined, outlet('p'));
    expect(first.status).toBe(200);
    expect(await only()).toEqual(first);
  });

  it('is refused with another content or another address, and nothing is written', async () => {
    const first = revisionOf(await edit(key, named('Lire', 'Écrire')));
    for (const again of [
      await edit(key, outlet('o')),
      // That key is the reason, not what else is wrong.
      await edit(key, named('Autre', 'Relire')),
      await write(key, '/api/changes/take-back', { revision: first }),
    ]) {
      expect(again).toMatchObject({ status: 422, body: { id: 'idempotency-key-reused' } });
      expect(again.body).toMatchObject({ detail: expect.stringContaining(`révision ${first}`) });
    }
    expect(await server.store.revision()).toBe(first);
  });

  it('is refused at another address even with the same content', async () => {
    const edits: ElementEdit[] = [{ do: 'ADD', list: 'flows', element: FLOW }];
    expect((await write(key, '/api/entry', { edits })).status).toBe(200);
    expect(await write(key, '/api/changes', { edits })).toMatchObject({
      ...{ status: 422, body: { id: 'idempotency-key-reused' } },
    });
  });

  it('may be corrected under the same key when it was refused, since nothing was written', async () => {
    expect((await edit(key, named('Autre', 'Écrire'))).status).toBe(409);
    expect((await edit(key, named('Lire', 'Écrire'))).status).toBe(200);
  });

  it.each(['court', 'x'.repeat(65), 'avec espace', '"cle-sans-fin-x', 'clé-accentuée'])(
    'is refused with the key %s, and nothing is written',
    async (wrong) => {
      const before = await server.store.revision();
      const header = Buffer.from(wrong).toString('latin1');
      expect(await edit(header, outlet('o'))).toMatchObject({
        ...{ status: 400, body: { id: 'idempotency-key-invalid' } },
      });
      expect(await server.store.revision()).toBe(before);
    },
  );
});

it('a write without a key is done as often as it comes', async () => {
  const there = await edit(undefined, named('Lire', 'Écrire'));
  const back = await edit(undefined, named('Écrire', 'Lire'));
  const again = await edit(undefined, named('Lire', 'Écrire'));
  expect(revisionOf(again)).toBe(revisionOf(there) + 2);
  expect(revisionOf(back)).toBe(revisionOf(there) + 1);
});

it('a write of which the database does not say whether it took place is found by its key, and not asked for again without one', async () => {
  const engine = await openEmbeddedThread(scratchFolder());
  let isLost = false;
  const lossy = await testServer({
    document: NAMED,
    engine: {
      ...engine,
      transaction: async (work) => {
        const done = await engine.transaction(work);
        if (isLost) throw new StoreError('store-write-outcome-unknown', { reason: 'lost' });
        return done;
      },
    },
  });
  const add = (id: string, given?: string) => write(given, '/api/changes', { edits: [outlet(id)] }, lossy);
  isLost = true;
  const found = await add('o', key);
  expect(found.status).toBe(200);
  const without = await lossy.fetch('/api/changes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ author: 'LEE', edits: [outlet('p')] }),
  });
  expect([without.status, without.headers.get('retry-after')]).toEqual([504, null]);
  expect(await without.json()).toMatchObject({ id: 'store-write-outcome-unknown' });
  isLost = false;
  expect(await add('o', key)).toEqual(found);
  expect((await lossy.store.load()).document.outlets.map(({ id }) => id)).toEqual(['o', 'p']);
  await lossy.close();
});

it('a write whose program was killed before it answered is found by the next one', async () => {
  const folder = scratchFolder();
  const program = await startProgram('test/server/dies-once-written.ts', folder);
  try {
    await program.spoke;
    const url = program.said().trim();
    expect(url, program.errors()).toMatch(/^http:/);
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({ author: 'LEE', edits: [outlet('o')] }),
    };
    await expect(fetch(`${url}/api/changes`, init)).rejects.toThrow();
    expect(await program.ended, program.errors()).toBe('SIGKILL');
    const next = await testServer({ engine: await openEmbeddedThread(folder) });
    try {
      const { revision, document } = await next.store.load();
      expect(document.outlets.map(({ id }) => id)).toEqual(['o']);
      const again = await next.fetch('/api/changes', init);
      expect(again.status).toBe(200);
      expect(revisionOf({ body: await again.json() })).toBe(revision);
      expect(await next.store.revision()).toBe(revision);
    } finally {
      await next.close();
    }
  } finally {
    program.kill();
  }
}, 90_000);

it('a key is one account’s own: another account gets no answer of it, and writes its own', async () => {
  const shared = await opened({ document: NAMED });
  const [one, other] = await Promise.all(
    ['aline', 'bruno'].map((login) => signedIn(shared.desk!, { role: 'ADMINISTRATOR', login })),
  );
  const add = (id: string, cookie: string) =>
    write(key, '/api/changes', { edits: [outlet(id)] }, shared, cookie);
  const first = await add('o', one!.cookie);
  // The same content: were it answered as the first one's, it would succeed.
  expect(await add('o', other!.cookie)).toMatchObject({ status: 409, body: { id: 'edit-conflict' } });
  const second = await add('p', other!.cookie);
  expect(revisionOf(second)).toBe(revisionOf(first) + 1);
  expect(EditAnswer.parse(second.body).record?.author).toBe('Nom de bruno');
  expect(await add('o', one!.cookie)).toEqual(first);
  expect(await add('p', other!.cookie)).toEqual(second);
});

import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadStatements } from '../../../server/store/cypher/statements.ts';
import { type Neo4jSettings, openNeo4j } from '../../../server/store/neo4j.ts';
import { openStore } from '../../../server/store/network-store.ts';
import { borrowNeo4j, ownNeo4jServer, whyNoNeo4j } from '../../support/neo4j.ts';
import { type Neo4jServer, whyNoServer } from '../../support/neo4j-server.ts';
import { relayTo } from '../../support/relay.ts';
import { isSize } from '../../support/size.ts';
import { fullNetwork, longNetwork } from './full-network.ts';

/** A server takes its time to stop and to start, more so on a busy machine. */
const DOWN_AND_UP_MS = 240_000;

describe('an address without a Neo4j', () => {
  const settings = { username: 'neo4j', password: 'secret' };

  test.each(['http://127.0.0.1:7687', 'not an address'])('%s is invalid', async (uri) => {
    await expect(openNeo4j({ ...settings, uri })).rejects.toMatchObject({ id: 'neo4j-address-invalid' });
  });

  test.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'bolt://no-such-host.invalid:7687'])(
    '%s is unreachable',
    async (uri) => {
      await expect(openNeo4j({ ...settings, uri })).rejects.toMatchObject({
        id: 'neo4j-unreachable',
        temporary: true,
        details: { uri },
      });
    },
  );

  test('a server that accepts and never answers is unreachable too', async () => {
    const silent = createServer();
    const port = await listen(silent);
    const opening = openNeo4j({ ...settings, uri: `bolt://127.0.0.1:${port}` });
    await expect(opening).rejects.toMatchObject({ id: 'neo4j-unreachable' });
    silent.close();
  });

  test('a password in the address never comes back', async () => {
    const opening = openNeo4j({ ...settings, uri: 'bolt://me:hunter2@127.0.0.1:1' });
    const error = await opening.catch((thrown: unknown) => thrown);
    expect(JSON.stringify({ ...(error as object), message: String(error) })).not.toContain('hunter2');
  });
});

if (whyNoNeo4j() === null) {
  describe('a Neo4j server', () => {
    let settings: Neo4jSettings;
    let release: () => Promise<void>;
    beforeAll(async () => {
      ({ settings, release } = await borrowNeo4j());
    });
    afterAll(() => release());

    test('refuses a wrong password and an unknown user in our words', async () => {
      for (const wrong of [{ password: 'wrong' }, { username: 'nobody' }])
        await expect(openNeo4j({ ...settings, ...wrong })).rejects.toMatchObject({
          id: 'neo4j-credentials-refused',
          details: { uri: settings.uri },
        });
    });

    test('says that a database does not exist', async () => {
      await expect(openNeo4j({ ...settings, database: 'nowhere' })).rejects.toMatchObject({
        id: 'neo4j-database-unknown',
        details: { database: 'nowhere' },
      });
    });

    test('what one program writes, the next read of another sees', async () => {
      const one = await openStore(await openNeo4j(settings));
      const other = await openStore(await openNeo4j(settings));
      const first = await one.replace(fullNetwork());
      expect(await other.load()).toStrictEqual({ revision: first, document: fullNetwork() });
      const second = await other.replace(longNetwork(20));
      expect(await one.load()).toStrictEqual({ revision: second, document: longNetwork(20) });
      await one.close();
      await other.close();
    });

    test('reads that meet writes see whole networks only', async () => {
      const reader = await openStore(await openNeo4j(settings));
      const writer = await openStore(await openNeo4j(settings));
      await writer.replace(fullNetwork());
      const writing = (async () => {
        for (let round = 0; round < 6; round += 1)
          await writer.replace(round % 2 === 0 ? longNetwork(400) : fullNetwork());
      })();
      for (let round = 0; round < 12; round += 1) {
        const { document } = await reader.load();
        expect(document).toStrictEqual(document.name === 'Long' ? longNetwork(400) : fullNetwork());
      }
      await writing;
      await reader.close();
      await writer.close();
    });

    test('a read that a write cuts in two begins again', async () => {
      const engine = await openNeo4j(settings);
      const writer = await openStore(await openNeo4j(settings));
      await writer.replace(fullNetwork());
      let cuts = 0;
      const reader = await openStore({
        ...engine,
        run: async (statement, parameters) => {
          // The nodes are read; before their relationships are, all that they lead to is gone.
          if (statement === loadStatements().get('network/relationships') && cuts++ === 0)
            await writer.replace(longNetwork(20));
          return engine.run(statement, parameters);
        },
      });
      expect((await reader.load()).document).toStrictEqual(longNetwork(20));
      expect(cuts).toBe(2);
      await reader.close();
      await writer.close();
    });

    test('a write that the server asks to repeat is done once', async () => {
      const engine = await openNeo4j(settings);
      await engine.transaction((run) => run("CREATE (:Lock {id: 'a'}), (:Lock {id: 'b'})"));
      // Each takes one lock, waits until the other has the other one, and asks for it: the server must end one.
      const bothHoldOne = meeting(2);
      let attempts = 0;
      const write = (locks: readonly string[]): Promise<void> =>
        engine.transaction(async (run) => {
          attempts += 1;
          await run('CREATE (:Counted)');
          for (const id of locks) {
            await run('MATCH (n:Lock {id: $id}) SET n.taken = true', { id });
            await bothHoldOne();
          }
        });
      await Promise.all([write(['a', 'b']), write(['b', 'a'])]);
      expect(attempts).toBeGreaterThan(2);
      expect(await engine.run('MATCH (n:Counted) RETURN count(n) AS count')).toEqual([{ count: 2 }]);
      await engine.close();
    });

    test('a read cannot write', async () => {
      const engine = await openNeo4j(settings);
      await expect(engine.run('CREATE (:Nothing)')).rejects.toMatchObject({ id: 'store-statement-failed' });
      await engine.close();
    });
  });
}

if ((isSize('long') ? whyNoServer() : whyNoNeo4j()) === null) {
  describe('a Neo4j server that goes down', () => {
    let server: Neo4jServer;
    beforeAll(async () => {
      // A server that is really stopped and started again takes a minute, and is for a long run.
      server = await (isSize('long') ? ownNeo4jServer() : behindRelay());
      await server.start();
    });
    afterAll(() => server.remove());

    test(
      'is said to be unreachable, and works again by itself when it is back',
      async () => {
        const store = await openStore(await openNeo4j(server.settings));
        const revision = await store.replace(fullNetwork());
        await server.stop();
        for (const call of [store.load, store.health, () => store.replace(longNetwork(5))])
          await expect(call()).rejects.toMatchObject({ id: 'neo4j-unreachable', temporary: true });
        await server.start();
        await store.health();
        expect(await store.load()).toStrictEqual({ revision, document: fullNetwork() });
        expect(await store.replace(longNetwork(5))).toBe(revision + 1);
        await store.close();
      },
      DOWN_AND_UP_MS,
    );
  });
}

/** The server of the run behind a line that is cut and mended, which looks the same from this end of it. */
async function behindRelay(): Promise<Neo4jServer> {
  const { settings, release } = await borrowNeo4j();
  const { hostname, port } = new URL(settings.uri);
  const relay = await relayTo(hostname, Number(port || 7687));
  return {
    settings: { ...settings, uri: `bolt://127.0.0.1:${relay.port}` },
    start: async () => relay.mend(),
    stop: async () => relay.cut(),
    remove: async () => {
      await relay.close();
      await release();
    },
  };
}

/** Resolves for everyone once `count` have come; at once for those who come later. */
function meeting(count: number): () => Promise<void> {
  let come = 0;
  let open = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    come += 1;
    if (come >= count) open();
    return all;
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NetworkAnswer } from '../../domain/api/answers.ts';
import { ApiProblem } from '../../domain/api/problem.ts';
import { openNeo4j } from '../../server/store/neo4j.ts';
import { filiere, network } from '../support/builders.ts';
import { borrowNeo4j, whyNoNeo4j } from '../support/neo4j.ts';
import { type Relay, relayTo } from '../support/relay.ts';
import { type TestServer, testServer } from '../support/server.ts';

describe.skipIf(whyNoNeo4j() !== null)('a Neo4j that goes away and comes back', () => {
  let borrowed: Awaited<ReturnType<typeof borrowNeo4j>>;
  let relay: Relay;
  let server: TestServer;
  /** A second instance of the application, on its own line to the same database. */
  let other: TestServer;

  beforeAll(async () => {
    borrowed = await borrowNeo4j();
    const { hostname, port } = new URL(borrowed.settings.uri);
    relay = await relayTo(hostname, Number(port || 7687));
    const through = { ...borrowed.settings, uri: `bolt://127.0.0.1:${relay.port}` };
    server = await testServer({
      engine: await openNeo4j(through),
      document: network({ filieres: [filiere('a')] }),
    });
    other = await testServer({ engine: await openNeo4j(borrowed.settings) });
  });
  afterAll(async () => {
    await server.close();
    await other.close();
    await relay.close();
    await borrowed.release();
  });

  const filieres = async (of: TestServer): Promise<string[]> =>
    NetworkAnswer.parse(await (await of.fetch('/api/network')).json()).network.filieres.map(({ id }) => id);
  const put = (of: TestServer, ...ids: string[]) =>
    of.fetch('/api/network', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(network({ filieres: ids.map((id) => filiere(id)) })),
    });

  it('a write through one instance is seen by the next read of the other', async () => {
    expect(await filieres(other)).toEqual(['a']);
    expect((await put(server, 'a', 'b')).status).toBe(200);
    expect(await filieres(other)).toEqual(['a', 'b']);
    expect((await put(other, 'c')).status).toBe(200);
    expect(await filieres(server)).toEqual(['c']);
  });

  it('answers 503 with Retry-After while it is away, stays alive, and recovers by itself', async () => {
    relay.cut();
    for (const path of ['/api/ready', '/api/network', '/api/gaps']) {
      const response = await server.fetch(path);
      const problem = ApiProblem.parse(await response.json());
      expect([response.status, problem.id]).toEqual([503, 'database-unavailable']);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(JSON.stringify(problem)).not.toMatch(/bolt:|password|Neo4jError/i);
    }
    expect((await put(server, 'lost')).status).toBe(503);
    expect((await server.fetch('/api/health')).status).toBe(200);
    relay.mend();
    expect((await server.fetch('/api/ready')).status).toBe(200);
    expect(await filieres(server)).toEqual(['c']);
  }, 90_000);
});

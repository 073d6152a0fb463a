import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Engine } from '../../server/store/engine.ts';
import { type Neo4jSettings, openNeo4j } from '../../server/store/neo4j.ts';
import { type Neo4jServer, prepareServer, serverAt, waitFor, whyNoServer } from './neo4j-server.ts';
import { isSize } from './size.ts';

/** How the run gets its Neo4j, decided once by the global setup and told to every test file. */
export type Neo4jForTests =
  | { readonly kind: 'given'; readonly settings: Neo4jSettings; readonly folder: string }
  | { readonly kind: 'own'; readonly folder: string }
  | { readonly kind: 'none'; readonly reason: string };

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jForTests;
  }
}

/** Label of the node that says "this database is for tests": a database with data but without it is left alone. */
const MARKER = 'PasserellesTests';
const TURN_MS = 300_000;

/** Decides without starting anything: most runs of a few test files need no database server. */
export async function decideNeo4j(env: NodeJS.ProcessEnv): Promise<Neo4jForTests> {
  if (isSize('quick')) return { kind: 'none', reason: 'the quick tests leave it out' };
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-neo4j-'));
  if (env.NEO4J_URI) {
    const settings = {
      uri: env.NEO4J_URI,
      username: env.NEO4J_USERNAME ?? 'neo4j',
      password: env.NEO4J_PASSWORD ?? '',
      ...(env.NEO4J_DATABASE ? { database: env.NEO4J_DATABASE } : {}),
    };
    await refuseForeignData(settings);
    return { kind: 'given', settings, folder };
  }
  const reason = whyNoServer();
  if (reason === null) return { kind: 'own', folder };
  rmSync(folder, { recursive: true });
  return { kind: 'none', reason };
}

/** Stops and deletes what the run started. */
export async function releaseNeo4j(neo4j: Neo4jForTests): Promise<void> {
  if (neo4j.kind === 'own' && exists(join(neo4j.folder, 'server', 'port')))
    await serverAt(join(neo4j.folder, 'server')).remove();
  if (neo4j.kind !== 'none') rmSync(neo4j.folder, { recursive: true, force: true });
}

/** Why Neo4j is not tested in this run, or null when it is. */
export function whyNoNeo4j(): string | null {
  const neo4j = inject('neo4j');
  return neo4j.kind === 'none' ? neo4j.reason : null;
}

/**
 * The run's Neo4j, empty, for this test file alone until `release` is called. A database holds one network, so test
 * files that run side by side wait for their turn. The first one starts the server.
 */
export async function borrowNeo4j(): Promise<{ settings: Neo4jSettings; release: () => Promise<void> }> {
  const neo4j = inject('neo4j');
  if (neo4j.kind === 'none') throw new Error(`No Neo4j: ${neo4j.reason}`);
  const release = await takeTurn(join(neo4j.folder, 'turn'));
  try {
    const settings = neo4j.kind === 'given' ? neo4j.settings : await startedServer(neo4j.folder);
    await clean(settings);
    return { settings, release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** A server of one's own, to be stopped and started at will; `remove` it at the end. */
export async function ownNeo4jServer(): Promise<Neo4jServer> {
  return prepareServer(mkdtempSync(join(tmpdir(), 'passerelles-neo4j-own-')));
}

async function startedServer(folder: string): Promise<Neo4jSettings> {
  const home = join(folder, 'server');
  const server = exists(join(home, 'port')) ? serverAt(home) : await prepareServer(home);
  await server.start();
  return server.settings;
}

async function clean(settings: Neo4jSettings): Promise<void> {
  await withEngine(settings, async ({ transaction }) => {
    await transaction((run) => run('MATCH (n) DETACH DELETE n'));
    await transaction((run) => run(`CREATE (:${MARKER})`));
  });
}

async function refuseForeignData(settings: Neo4jSettings): Promise<void> {
  await withEngine(settings, async ({ run }) => {
    const [row] = await run(
      `MATCH (n) RETURN count(n) AS nodes, sum(CASE WHEN n:${MARKER} THEN 1 ELSE 0 END) AS marks`,
    );
    if (Number(row?.nodes) > 0 && Number(row?.marks) === 0)
      throw new Error(
        `The tests delete everything in their database, and ${settings.uri} holds ${row?.nodes} nodes that they did not write: give an empty one by NEO4J_URI, or none.`,
      );
  });
}

async function withEngine(settings: Neo4jSettings, use: (engine: Engine) => Promise<void>): Promise<void> {
  const engine = await openNeo4j(settings);
  try {
    await use(engine);
  } finally {
    await engine.close();
  }
}

/** A lock between processes: making a folder succeeds for one of them only. */
async function takeTurn(path: string): Promise<() => Promise<void>> {
  const owner = join(path, 'pid');
  await waitFor(TURN_MS, () => tryTurn(path, owner), 'Another test file keeps Neo4j for itself');
  return async () => rmSync(path, { recursive: true, force: true });
}

function tryTurn(path: string, owner: string): boolean {
  try {
    mkdirSync(path);
    writeFileSync(owner, String(process.pid));
    return true;
  } catch {
    return false;
  }
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

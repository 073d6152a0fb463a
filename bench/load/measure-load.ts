import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../server/config.ts';
import { prepareServer, whyNoServer } from '../../test/support/neo4j-server.ts';
import { measureLeaving } from './leaving.ts';
import { measureReaders } from './readers.ts';
import { measureStalls } from './stalls.ts';
import { type Loads, measureTwoServers, measureWriters } from './writers.ts';

/** A server with much to do: many writers, askers who leave, bodies and requests that nobody should send. */
export async function measureLoad(): Promise<Loads> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-bench-load-'));
  const config = (name: string): Config => ({
    host: '127.0.0.1',
    port: 0,
    allowedHosts: [],
    dataDir: join(folder, name),
  });
  try {
    const loads = [
      await measureWriters(config('writers'), 'embedded'),
      ...(await writersOnNeo4j(config('none'), join(folder, 'neo4j'))),
      await measureReaders(config('readers')),
      await measureLeaving(config('leaving')),
      await measureStalls(config('stalls')),
    ];
    return {
      measures: loads.flatMap(({ measures }) => measures),
      goals: loads.flatMap(({ goals }) => goals),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writersOnNeo4j(config: Config, home: string): Promise<Loads[]> {
  const reason = whyNoServer();
  if (reason !== null) {
    process.stdout.write(`Without Neo4j: ${reason}.\n`);
    return [];
  }
  const neo4j = await prepareServer(home);
  try {
    await neo4j.start();
    const onNeo4j = { ...config, neo4j: neo4j.settings };
    return [await measureWriters(onNeo4j, 'Neo4j'), await measureTwoServers(onNeo4j)];
  } finally {
    await neo4j.stop();
  }
}

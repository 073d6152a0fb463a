import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { start } from '../server/start.ts';
import { openNeo4j } from '../server/store/neo4j.ts';
import type { Measure } from './report.ts';
import { seededNetwork } from './seeded-network.ts';
import { timingOf } from './timing.ts';
import { startWatched } from './watching.ts';

const RUNS = 5;
const HOST = '127.0.0.1';
const EXPORTED = { name: 'S', filieres: 3_500, passerelles: 5_000, outlets: 36, flows: 0.1 } as const;

/** What people wait for: the end of a server, word that a database is down, and others while a large file is made. */
export async function measureServerWaits(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-bench-server-'));
  try {
    return [await measureExport(folder), await measureEnd(folder), ...(await measureUnreachable())];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The longest turn of the event loop of a server in a process of its own while it makes a workbook of a network. */
async function measureExport(folder: string): Promise<Measure> {
  const server = await startWatched({
    host: HOST,
    port: 0,
    allowedHosts: [],
    dataDir: join(folder, 'export'),
  });
  try {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify(seededNetwork(EXPORTED));
    await asked(fetch(`${server.url}/api/network`, { method: 'PUT', headers, body }));
    await asked(fetch(`${server.url}/api/gaps?kind=M01`));
    const [busiest, whole]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      const begun = performance.now();
      const { seen } = await server.during(() => asked(fetch(`${server.url}/api/export?format=xlsx`)));
      whole.push(performance.now() - begun);
      busiest.push(seen.busiest);
    }
    const peers = [{ peer: 'the whole export', timing: timingOf(whole) }];
    const name = `event loop held up, at most, by a workbook of ${EXPORTED.filieres} filières`;
    return { size: '', name, ours: timingOf(busiest), peers };
  } finally {
    await server.close();
  }
}

/** From the wish to stop to the end, while a connection that was answered stays open, as a browser's does. */
async function measureEnd(folder: string): Promise<Measure> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const config = { host: HOST, port: 0, allowedHosts: [], dataDir: join(folder, 'end') };
    const running = await start({ config, logger: pino({ level: 'silent' }), leaveEmpty: true });
    await asked(fetch(`${running.url}/api/health`));
    const begun = performance.now();
    await running.close();
    times.push(performance.now() - begun);
  }
  return { size: '', name: 'end of a server with an open connection', ours: timingOf(times), peers: [] };
}

/** How soon it is said that no Neo4j answers: where nothing listens, and where what listens is silent. */
async function measureUnreachable(): Promise<Measure[]> {
  const silent = createServer((socket) => socket.resume());
  const port = await listening(silent);
  const times = async (uri: string): Promise<Measure['ours']> => {
    const all: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const begun = performance.now();
      await openNeo4j({ uri, username: 'neo4j', password: 'secret' }).then(
        () => Promise.reject(new Error(`${uri} answers.`)),
        () => undefined,
      );
      all.push(performance.now() - begun);
    }
    return timingOf(all);
  };
  const [refused, unanswered] = [await times(`bolt://${HOST}:1`), await times(`bolt://${HOST}:${port}`)];
  silent.close();
  return [
    { size: '', name: 'word that Neo4j is down, where nothing listens', ours: refused, peers: [] },
    { size: '', name: 'word that Neo4j is down, where nothing answers', ours: unanswered, peers: [] },
  ];
}

async function asked(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

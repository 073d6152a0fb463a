import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Neo4jSettings, openNeo4j } from '../../server/store/neo4j.ts';
import { classPathOf, fetchLibraries, SOON, whyNoJava } from './maven.ts';

/** A Neo4j server from its Maven artifacts, in a folder of its own: no container, no installer, no shared state. */

const CLASS_PATH = classPathOf('neo4j');
const START_MS = 90_000;
const STOP_MS = 30_000;
/** For a server that listens on this machine only and is deleted after the run. */
const PASSWORD = 'passerelles-test';

export interface Neo4jServer {
  readonly settings: Neo4jSettings;
  /** Starts it, or waits until it answers when it was started already. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Stops it and deletes its data. */
  readonly remove: () => Promise<void>;
}

/** Why a server cannot be made here, or null when it can. */
export const whyNoServer = (): string | null => whyNoJava('neo4j');

/** Prepares a server in an empty folder, on a free port of the loopback address; `start` starts it. */
export async function prepareServer(home: string): Promise<Neo4jServer> {
  fetchLibraries('neo4j');
  const port = await freePort();
  const folders = { data: join(home, 'data'), logs: join(home, 'logs'), conf: join(home, 'conf') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  const conf = [
    `server.directories.data=${folders.data}`,
    `server.directories.logs=${folders.logs}`,
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
    // A plan made for few rows serves for the small networks of tests: made again every ten seconds, plans would cost more
    // than what they do.
    'dbms.cypher.min_replan_interval=1h',
  ].map((line) => line.replaceAll('\\', '/'));
  writeFileSync(join(folders.conf, 'neo4j.conf'), `${conf.join('\n')}\n`);
  const admin = spawnSync(
    'java',
    [...SOON, '-cp', CLASS_PATH, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', PASSWORD],
    { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: folders.conf }, encoding: 'utf8' },
  );
  if (admin.status !== 0) throw new Error(`Neo4j refused its first password: ${admin.stderr.slice(-2000)}`);
  writeFileSync(join(home, 'port'), String(port));
  return serverAt(home);
}

/** The server prepared in a folder, from any process: the pid file says whether it runs. */
export function serverAt(home: string): Neo4jServer {
  const port = readFileSync(join(home, 'port'), 'utf8');
  const settings = { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: PASSWORD };
  const pidFile = join(home, 'pid');
  const pid = (): number | undefined =>
    existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : undefined;

  async function start(): Promise<void> {
    if (pid() === undefined) launch(home, pidFile);
    await waitFor(START_MS, () => answers(settings), `Neo4j does not answer; see ${join(home, 'logs')}`);
  }

  async function stop(): Promise<void> {
    const running = pid();
    if (running === undefined) return;
    if (isAlive(running)) process.kill(running, 'SIGTERM');
    await waitFor(STOP_MS, () => !isAlive(running), `Neo4j (process ${running}) does not stop`);
    rmSync(pidFile);
  }

  async function remove(): Promise<void> {
    await stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }

  return { settings, start, stop, remove };
}

function launch(home: string, pidFile: string): void {
  const output = openSync(join(home, 'logs', 'console.log'), 'a');
  const command = 'org.neo4j.server.CommunityEntryPoint';
  const child = spawn(
    'java',
    [
      ...SOON,
      '-Xmx1g',
      '-cp',
      CLASS_PATH,
      command,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['ignore', output, output], detached: true },
  );
  child.unref();
  writeFileSync(pidFile, String(child.pid));
}

async function answers(settings: Neo4jSettings): Promise<boolean> {
  try {
    await (await openNeo4j(settings)).close();
    return true;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Polls until the condition holds; fails with the reason when it does not in time. */
export async function waitFor(
  milliseconds: number,
  condition: () => boolean | Promise<boolean>,
  reason: string,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(reason);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

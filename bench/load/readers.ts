import { fork } from 'node:child_process';
import { setMaxListeners } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../../server/config.ts';
import { PROJECT_ROOT } from '../../server/paths.ts';
import type { Goal, Measure } from '../report.ts';
import { SIZES, seededNetwork } from '../seeded-network.ts';
import { timingOf } from '../timing.ts';
import { startWatched, type Watching } from '../watching.ts';
import { beside, editOf, type Loads, lostNotes } from './writers.ts';

const READERS = 200;
const WRITERS = 20;
const SECONDS = 60;
/** Each reader asks again after so long, and each writer writes again: a person looks before they go on. */
const READ_EVERY_MS = 4_000;
const WRITE_EVERY_MS = 20_000;
const MOST_P99_MS = 100;
const LEAST_SHARE = 0.5;
const BARE = join(PROJECT_ROOT, 'dist', 'bench', 'bench', 'load', 'bare-reader.js');

/** What is read, and how often of a hundred times. No answer is asked for by its tag, so that each is sent whole. */
const SHARES: readonly (readonly [string, number])[] = [
  ['/api/me', 50],
  ['/api/flows', 30],
  ['/api/gaps?limit=100&fold=true', 18],
  ['/api/network', 2],
];
/** Each reader goes through them by steps that meet every one before the first again. */
const STEP = 37;
const MIX: readonly string[] = SHARES.flatMap(([path, times]) => Array<string>(times).fill(path));

interface Read {
  readonly times: readonly number[];
  readonly errors: ReadonlyMap<string, number>;
  readonly seconds: number;
}

/** Two hundred readers and twenty writers for a minute on a region, beside a bare handler that sends the same bytes. */
export async function measureReaders(config: Config): Promise<Loads> {
  const server = await startWatched(config);
  try {
    const size = SIZES.find(({ name }) => name === 'M');
    if (size === undefined) throw new Error('There is no size M.');
    const network = seededNetwork(size);
    await sent(`${server.url}/api/network`, 'PUT', JSON.stringify(network));
    const answers = new Map<string, string>();
    for (const path of new Set(MIX)) answers.set(path, await (await fetch(`${server.url}${path}`)).text());
    const written = new Map<string, string>();
    const stop = new AbortController();
    setMaxListeners(WRITERS, stop.signal);
    const ids = network.filieres.slice(0, WRITERS).map(({ id }) => id);
    const writing = Promise.all(ids.map((id, client) => write(server, { id, client }, written, stop.signal)));
    const ours = await readAll(server.url, READ_EVERY_MS);
    const flatOut = await readAll(server.url, 0);
    stop.abort();
    const refused = (await writing).reduce((sum, count) => sum + count, 0);
    const lost = await lostNotes(server, written);
    const peer = fork(BARE, [], { execArgv: [] });
    peer.send([...answers]);
    const bare = await beside(peer, async (url) => ({
      calm: await readAll(url, READ_EVERY_MS),
      flatOut: await readAll(url, 0),
    }));
    const p99 = ofShare(ours.times, 0.99);
    const share = perSecond(flatOut) / perSecond(bare.flatOut);
    return {
      measures: [
        measureOf('200 readers and 20 writers at M, each reader every 4 s', ours, bare.calm),
        measureOf('the same, readers without a pause', flatOut, bare.flatOut),
      ],
      goals: [
        {
          name: 'readers beside writers: no error, no lost update',
          met: ours.errors.size + flatOut.errors.size + refused + lost === 0,
          measured: `${told(ours)}; ${told(flatOut)}; ${refused} writes refused, ${lost} of ${written.size} lost`,
        },
        {
          name: `readers beside writers: p99 under ${MOST_P99_MS} ms`,
          met: p99 < MOST_P99_MS,
          measured: `${p99.toFixed(0)} ms (bare ${ofShare(bare.calm.times, 0.99).toFixed(0)} ms)`,
        },
        {
          name: 'readers without a pause: half the throughput of a bare handler',
          met: share >= LEAST_SHARE,
          measured: `${perSecond(flatOut).toFixed(0)} of ${perSecond(bare.flatOut).toFixed(0)} a second`,
        },
      ] satisfies Goal[],
    };
  } finally {
    await server.close();
  }
}

function measureOf(name: string, ours: Read, bare: Read): Measure {
  return {
    size: '',
    name: `${name} (${told(ours)})`,
    ours: timingOf(ours.times),
    peers: [{ peer: 'bare Express handler', timing: timingOf(bare.times), note: told(bare) }],
  };
}

const perSecond = ({ times, seconds }: Read): number => times.length / seconds;

const ofShare = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

const told = (read: Read): string =>
  [
    `p99 ${ofShare(read.times, 0.99).toFixed(0)} ms`,
    `${perSecond(read).toFixed(1)} a second`,
    ...[...read.errors].map(([error, count]) => `${count} × ${error}`),
  ].join(', ');

/** All readers for a minute. Each begins at its own moment, so that they do not ask in step. */
async function readAll(url: string, everyMs: number): Promise<Read> {
  const times: number[] = [];
  const errors = new Map<string, number>();
  const begun = performance.now();
  const until = begun + SECONDS * 1000;
  const reader = async (number: number): Promise<void> => {
    await delay((everyMs * number) / READERS);
    for (let turn = number; performance.now() < until; turn += 1) {
      const asked = performance.now();
      const how = await read(`${url}${MIX[(turn * STEP) % MIX.length]}`);
      const took = performance.now() - asked;
      times.push(took);
      if (how !== '200') errors.set(how, (errors.get(how) ?? 0) + 1);
      await delay(Math.max(0, everyMs - took));
    }
  };
  await Promise.all(Array.from({ length: READERS }, (_, number) => reader(number)));
  return { times, errors, seconds: (performance.now() - begun) / 1000 };
}

async function read(url: string): Promise<string> {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return String(response.status);
  } catch (error) {
    return String(error);
  }
}

/** Writes a note again and again until it is told to stop, and returns how many writes were refused. */
async function write(
  { url }: Watching,
  { id, client }: { readonly id: string; readonly client: number },
  written: Map<string, string>,
  signal: AbortSignal,
): Promise<number> {
  let was: string | undefined;
  let refused = 0;
  for (let turn = 0; !signal.aborted; turn += 1) {
    await delay(turn === 0 ? Math.random() * WRITE_EVERY_MS : WRITE_EVERY_MS, undefined, { signal }).catch(
      () => undefined,
    );
    if (signal.aborted) break;
    const now = `${id}/${turn}`;
    const status = await sent(`${url}/api/changes`, 'POST', editOf(id, was, now, client));
    if (status === 200) {
      was = now;
      written.set(id, now);
    } else refused += 1;
  }
  return refused;
}

/**
 * Sends a body on a connection of its own: the server ends one that nobody used for five seconds, perhaps just when a write comes, and
 * `fetch` always keeps connections.
 */
function sent(url: string, method: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    const asked = request(url, { method, headers, agent: false }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    asked.once('error', reject).end(body);
  });
}

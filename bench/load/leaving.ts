import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../../server/config.ts';
import { seededNetwork } from '../seeded-network.ts';
import { timingOf } from '../timing.ts';
import { startWatched, type Watching } from '../watching.ts';
import type { Loads } from './writers.ts';

const NETWORK = { name: 'M', filieres: 6_000, passerelles: 20_000, outlets: 36, flows: 0.3 } as const;
/** The askers leave after so long, and so long after that nothing may be at work any more. */
const LEAVE_MS = 3_000;
const AFTER_MS = 60_000;
const WATCHED_MS = 5_000;
const EVERY_MS = 200;
const MOST_WAIT_MS = 1_000;
const MOST_BUSY = 0.05;

const PARENT = { profile: { age: 34, hasCar: false, needsChildcare: true } };
const HEAVY: readonly (readonly [string, unknown])[] = [
  ['/api/levers', { audience: PARENT }],
  ['/api/levers', { audience: { profile: { age: 19 } } }],
  ['/api/levers', { audience: { profile: { age: 52 } } }],
  ['/api/plan', { n: 10 }],
  ['/api/questions/answer', { question: 'm02-unreachable', parameters: {} }],
  ['/api/questions/answer', { question: 'm11-cross-bassin', parameters: {} }],
];

/** Six askers of the heaviest questions who leave, others who ask beside them, and what is at work a minute later. */
export async function measureLeaving(config: Config): Promise<Loads> {
  const server = await startWatched(config);
  try {
    await send(`${server.url}/api/network`, 'PUT', seededNetwork(NETWORK));
    // Both threads and the process have the network, as after the first minute of a day.
    await besideOthers(server.url);
    const gone = new AbortController();
    const heavy = HEAVY.map(([path, body]) =>
      send(`${server.url}${path}`, 'POST', body, gone.signal).then(
        (status) => `${path} answered ${status}`,
        () => 'left',
      ),
    );
    const waits: number[] = [];
    const until = performance.now() + LEAVE_MS;
    while (performance.now() < until) {
      waits.push(...(await besideOthers(server.url)));
      await delay(EVERY_MS);
    }
    gone.abort();
    const left = await Promise.all(heavy);
    const afterwards = await besideOthers(server.url);
    await delay(AFTER_MS);
    const busy = await busyShare(server);
    const all = timingOf([...waits, ...afterwards]);
    const longest = Math.max(...waits, ...afterwards);
    return {
      measures: [{ size: '', name: 'a request beside six of the heaviest questions', ours: all, peers: [] }],
      goals: [
        {
          name: 'a request beside six of the heaviest questions under 1 s',
          met: longest < MOST_WAIT_MS,
          measured: `${longest.toFixed(0)} ms at most of ${all.runs}; ${left.filter((how) => how !== 'left').join(', ') || 'all six were at work when their askers left'}`,
        },
        {
          name: 'cores idle a minute after six askers left',
          met: busy < MOST_BUSY,
          measured: `${(busy * 100).toFixed(1)} % of one core`,
        },
      ],
    };
  } finally {
    await server.close();
  }
}

async function send(url: string, method: string, body: unknown, signal?: AbortSignal): Promise<number> {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal === undefined ? {} : { signal }),
  });
  await response.arrayBuffer();
  return response.status;
}

/** The milliseconds to the answers of short questions, asked one after the other. */
async function besideOthers(url: string): Promise<number[]> {
  const times: number[] = [];
  for (const ask of [
    () => fetch(`${url}/api/ready`),
    () => fetch(`${url}/api/flows`),
    () => fetch(`${url}/api/pathways?k=3`),
    () =>
      fetch(`${url}/api/questions/answer`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ question: 'm01-dead-end', parameters: {} }),
      }),
  ]) {
    const begun = performance.now();
    await (await ask()).arrayBuffer();
    times.push(performance.now() - begun);
  }
  return times;
}

/** Seconds of a core a second that the server and the processes that it started need while nothing is asked. */
async function busyShare({ pid }: Watching): Promise<number> {
  const before = cpuSeconds(pid);
  await delay(WATCHED_MS);
  return (cpuSeconds(pid) - before) / (WATCHED_MS / 1000);
}

const TICKS_PER_SECOND = 100;

/** Of a process with its threads and its children, as Linux counts it. */
function cpuSeconds(pid: number): number {
  const own = statOf(String(pid));
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.parent === pid);
  const ticks = [own, ...children].reduce((sum, stat) => sum + (stat?.ticks ?? 0), 0);
  return ticks / TICKS_PER_SECOND;
}

function statOf(pid: string): { readonly parent: number; readonly ticks: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return undefined;
  }
}

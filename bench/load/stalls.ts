import type { Config } from '../../server/config.ts';
import { readSample } from '../../server/sample.ts';
import { materialOf } from '../../test/support/fuzz/material.ts';
import { requestOf } from '../../test/support/fuzz/requests.ts';
import { rawHttp } from '../../test/support/raw-http.ts';
import type { Goal, Measure } from '../report.ts';
import { timingOf } from '../timing.ts';
import { startWatched, type Watching } from '../watching.ts';
import type { Loads } from './writers.ts';

const MOST_STALL_MS = 500;
const FUZZED = 10_000;
const AT_ONCE = 4;
const SEED = 7_000_000;
const MEGABYTE = 2 ** 20;

/** Bodies that held up the server for seconds once: each as large as it may be. */
const BODIES: readonly (readonly [string, string, string, () => string])[] = [
  ['16 million brackets', 'PUT', '/api/network', () => '['.repeat(16 * MEGABYTE)],
  [
    '11 million {}',
    'PUT',
    '/api/network',
    () => `[${'{},'.repeat(11_000_000 - 1)}{}]`.slice(0, 32 * MEGABYTE),
  ],
  ['a check of 300,000 passerelles', 'POST', '/api/network/check', manyPasserelles],
  ['an edit of 8 MB', 'POST', '/api/changes', largeEdit],
];

function manyPasserelles(): string {
  const ends = Array.from({ length: 1_000 }, (_, at) => `f${at}`);
  const filieres = ends.map((id) => ({ id, name: id, operator: 'o', stage: 'LITERACY' }));
  const passerelles = Array.from({ length: 300_000 }, (_, at) => ({
    id: `p${at}`,
    from: ends[at % 1_000],
    to: ends[(at * 7 + 1) % 1_000],
  }));
  const operators = [{ id: 'o', name: 'O', type: 'ASBL' }];
  return JSON.stringify({
    format: 'passerelles-network',
    version: 2,
    name: 'x',
    operators,
    filieres,
    passerelles,
  });
}

function largeEdit(): string {
  const note = 'x'.repeat(1_500);
  const edits = Array.from({ length: 5_000 }, (_, at) => ({
    do: 'ADD',
    list: 'outlets',
    element: { id: `outlet-${at}`, name: `Outlet ${at}`, note },
  }));
  return JSON.stringify({ author: 'Bench', edits });
}

/** How long the event loop of the server stands still: beside the heaviest bodies, and beside odd requests. */
export async function measureStalls(config: Config): Promise<Loads> {
  const server = await startWatched(config);
  const measures: Measure[] = [];
  const goals: Goal[] = [];
  const add = (name: string, stalls: number, whole: number, megabytes: number): void => {
    measures.push({
      size: '',
      name: `event loop held up, at most, by ${name}`,
      ours: timingOf([stalls]),
      peers: [
        { peer: 'until the answer', timing: timingOf([whole]), note: `${megabytes.toFixed(0)} MiB in all` },
      ],
    });
    goals.push({
      name: `event loop held up by ${name} under ${MOST_STALL_MS} ms`,
      met: stalls < MOST_STALL_MS,
      measured: `${stalls.toFixed(0)} ms`,
    });
  };
  try {
    for (const [name, method, path, make] of BODIES) {
      const body = make();
      const begun = performance.now();
      const { seen, value } = await server.during(async () => {
        const headers = { 'Content-Type': 'application/json' };
        const response = await fetch(`${server.url}${path}`, { method, headers, body });
        await response.arrayBuffer();
        return response.status;
      });
      add(`${name} (${value})`, seen.busiest, performance.now() - begun, seen.megabytes);
    }
    const begun = performance.now();
    const { seen } = await server.during(() => oddRequests(server));
    add(`${FUZZED} odd requests`, seen.busiest, performance.now() - begun, seen.megabytes);
  } finally {
    await server.close();
  }
  return { measures, goals };
}

async function oddRequests({ url }: Watching): Promise<void> {
  const sample = await readSample();
  const material = await materialOf((path, init) => fetch(`${url}${path}`, init), sample);
  let next = 0;
  const ask = async (): Promise<void> => {
    while (next < FUZZED) {
      next += 1;
      const { bytes } = requestOf(SEED + next, material);
      await rawHttp(url, ...bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
}

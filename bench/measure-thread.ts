import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import type { NetworkDocument } from '../domain/model/network.ts';
import type { Analyst } from '../server/analysis/analyst.ts';
import { threadAnalyst } from '../server/analysis/thread-analyst.ts';
import { createApp } from '../server/app.ts';
import { CLIENT_FOLDER, THREAD_FILE } from '../server/paths.ts';
import { openEmbedded } from '../server/store/embedded.ts';
import { type NetworkStore, openStore } from '../server/store/network-store.ts';
import { openWorkers } from '../server/workers.ts';
import { directAnalyst } from '../test/support/direct-analyst.ts';
import type { Measure } from './report.ts';
import { AT } from './seeded-network.ts';
import { timingOf } from './timing.ts';

const HOST = '127.0.0.1';
const QUESTIONS = ['/api/gaps', '/api/gaps?horizon=18', '/api/gaps?horizon=30'];

interface Waits {
  /** Milliseconds to each answer. */
  readonly answers: readonly number[];
  /** Longest that the event loop kept others waiting meanwhile, in milliseconds. */
  readonly longest: number;
  /** All that the event loop worked meanwhile, in milliseconds. */
  readonly active: number;
  /** The longest wait in as much time with nothing to do: what the machine itself, and its other work, do. */
  readonly idle: number;
}

/**
 * The longest that the server's event loop stands still while all findings are asked for over HTTP: in its thread, and,
 * for comparison, on the spot. Whoever asks is another process.
 */
export async function measureThread(document: NetworkDocument): Promise<Measure[]> {
  const store = await openStore(await openEmbedded());
  await store.replace(document);
  const beside = await ask(store, threadAnalyst(THREAD_FILE, { check: false }));
  const direct = await ask(store, directAnalyst(false));
  await store.close();
  return [
    {
      size: '',
      name: 'event loop held up, at most, by all findings',
      ours: timingOf([beside.longest]),
      peers: [
        { peer: 'on the spot', timing: timingOf([direct.longest]) },
        { peer: 'nothing asked', timing: timingOf([beside.idle]), note: 'of the machine' },
      ],
    },
    {
      size: '',
      name: 'event loop at work for three such answers',
      ours: timingOf([beside.active]),
      peers: [{ peer: 'on the spot', timing: timingOf([direct.active]) }],
    },
    {
      size: '',
      name: 'all findings over HTTP',
      ours: timingOf(beside.answers),
      peers: [{ peer: 'on the spot', timing: timingOf(direct.answers) }],
    },
  ];
}

async function ask(store: NetworkStore, analyst: Analyst): Promise<Waits> {
  const logger = pino({ level: 'silent' });
  const workers = { ...openWorkers(), analyst };
  const app = createApp({
    access: { mode: 'ALONE' },
    store,
    workers,
    host: HOST,
    logger,
    clientFolder: CLIENT_FOLDER,
    today: () => AT,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  // The first question reads the network from the store and takes it to the thread.
  const asker = await askerOf(`${url}/api/gaps?kind=M01`);
  let answers: number[] = [];
  const asking = await watched(async () => {
    answers = await asker(QUESTIONS.map((path) => `${url}${path}`));
  });
  const all = answers.reduce((sum, answer) => sum + answer, 0);
  const idle = await watched(() => delay(all));
  await new Promise((resolve) => server.close(resolve));
  await workers.close();
  await analyst.close();
  return { answers, ...asking, idle: idle.longest };
}

/** Asks from a process of its own, whose work is not the server's: first one question, then those it is given. */
async function askerOf(first: string): Promise<(urls: readonly string[]) => Promise<number[]>> {
  const child = spawn(process.execPath, ['--eval', ASKER, first], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const told = async (): Promise<number[]> => JSON.parse((await lines.next()).value ?? '[]');
  await told();
  return async (urls) => {
    child.stdin.end(JSON.stringify(urls));
    const answers = await told();
    if (answers.length !== urls.length) throw new Error('A question was not answered.');
    return answers;
  };
}

/** Prints the milliseconds to each whole answer. */
const ASKER = `
  const ask = async (url) => {
    const begun = performance.now();
    const response = await fetch(url);
    await response.arrayBuffer();
    if (!response.ok) throw new Error('It answered ' + response.status);
    return performance.now() - begun;
  };
  (async () => {
    console.log(JSON.stringify([await ask(process.argv[1])]));
    let given = '';
    for await (const part of process.stdin) given += part;
    const times = [];
    for (const url of JSON.parse(given)) times.push(await ask(url));
    console.log(JSON.stringify(times));
  })();
`;

/** The longest that the event loop stood still, and all that it worked, while something was awaited. */
async function watched(run: () => Promise<unknown>): Promise<Pick<Waits, 'longest' | 'active'>> {
  const monitor = monitorEventLoopDelay({ resolution: 2 });
  monitor.enable();
  // It counts from its first beat.
  await delay(20);
  monitor.reset();
  const before = performance.eventLoopUtilization();
  await run();
  const { active } = performance.eventLoopUtilization(before);
  await delay(20);
  monitor.disable();
  return { longest: monitor.max / 1e6, active };
}

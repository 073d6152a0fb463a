import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import type { NetworkDocument } from '../domain/model/network.ts';
import { type Analyst, directAnalyst } from '../server/analysis/analyst.ts';
import { threadAnalyst } from '../server/analysis/thread-analyst.ts';
import { createApp } from '../server/app.ts';
import { CLIENT_FOLDER, THREAD_FILE } from '../server/paths.ts';
import { openEmbedded } from '../server/store/embedded.ts';
import { type NetworkStore, openStore } from '../server/store/network-store.ts';
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
}

/**
 * The longest that the server's event loop stands still while all findings are asked for over HTTP: in its thread, and,
 * for comparison, on the spot. The asker is in the same process, so its own work counts too.
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
      peers: [{ peer: 'on the spot', timing: timingOf([direct.longest]) }],
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
  const app = createApp({ store, analyst, host: HOST, logger, clientFolder: CLIENT_FOLDER, today: () => AT });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  const get = async (path: string): Promise<number> => {
    const begun = performance.now();
    const response = await fetch(`${url}${path}`);
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return performance.now() - begun;
  };
  // The first question reads the network from the store and takes it to the thread.
  await get('/api/gaps?kind=M01');
  const monitor = monitorEventLoopDelay({ resolution: 2 });
  monitor.enable();
  await delay(20);
  monitor.reset();
  const answers: number[] = [];
  for (const question of QUESTIONS) answers.push(await get(question));
  await delay(20);
  monitor.disable();
  await new Promise((resolve) => server.close(resolve));
  await analyst.close();
  return { answers, longest: monitor.max / 1e6 };
}

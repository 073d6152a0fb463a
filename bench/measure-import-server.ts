import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { emptyNetwork } from '../domain/model/network.ts';
import { directAnalyst } from '../server/analysis/analyst.ts';
import { createApp } from '../server/app.ts';
import { CLIENT_FOLDER, FILE_THREAD_FILE } from '../server/paths.ts';
import { openEmbedded } from '../server/store/embedded.ts';
import { openStore } from '../server/store/network-store.ts';
import { openFileDesk } from '../server/transfer/file-desk.ts';
import type { Measure } from './report.ts';
import { AT } from './seeded-network.ts';
import { timingOf } from './timing.ts';

const HOST = '127.0.0.1';
/** Milliseconds between two looks at the memory. */
const LOOK_MS = 25;

/**
 * A workbook through a server: sent, tried, and imported over HTTP by another process. What others wait meanwhile is the
 * longest that the event loop stands still; the memory is that of the server with its thread.
 */
export async function measureImportServer(bytes: Buffer): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-bench-'));
  const workbook = join(folder, 'inventaire.xlsx');
  writeFileSync(workbook, bytes);
  const store = await openStore(await openEmbedded(join(folder, 'data')));
  await store.replace(emptyNetwork('Banc'));
  const files = openFileDesk(FILE_THREAD_FILE);
  const analyst = directAnalyst(false);
  const app = createApp({
    store,
    analyst,
    files,
    host: HOST,
    logger: pino({ level: 'silent' }),
    clientFolder: CLIENT_FOLDER,
    today: () => AT,
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const url = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  try {
    const { times, longest, megabytes } = await watched(() => importing(url, workbook));
    const idle = await watched(() => delay(times.sent + times.tried + times.imported));
    const measure = (name: string, milliseconds: number, note?: string): Measure => ({
      size: '',
      name,
      ours: timingOf([milliseconds]),
      ...(note === undefined ? {} : { note }),
      peers: [],
    });
    return [
      measure('workbook sent and read over HTTP', times.sent),
      measure('import tried over HTTP', times.tried),
      measure('import done over HTTP', times.imported),
      {
        ...measure('event loop held up, at most, by an import', longest),
        peers: [{ peer: 'nothing asked', timing: timingOf([idle.longest]), note: 'of the machine' }],
      },
      measure('memory of the server in an import (MiB)', megabytes, `${megabytes.toFixed(0)} MiB`),
    ];
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await files.close();
    await analyst.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Times {
  readonly sent: number;
  readonly tried: number;
  readonly imported: number;
}

/** Sends, tries and imports from a process of its own, whose work is not the server's. */
async function importing(url: string, workbook: string): Promise<Times> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', CLIENT, url, workbook], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const part of child.stdout) said += part;
  if (said === '') throw new Error('The import was not answered.');
  return JSON.parse(said) as Times;
}

const CLIENT = `
  import { readFileSync } from 'node:fs';
  const [url, workbook] = process.argv.slice(1);
  const timed = async (path, body, type) => {
    const begun = performance.now();
    const headers = { 'Content-Type': type, Accept: 'application/x-ndjson', 'Accept-Language': 'fr' };
    const response = await fetch(url + path, { method: 'POST', body, headers });
    const last = JSON.parse((await response.text()).trim().split('\\n').at(-1));
    if (last.answer === undefined) throw new Error(JSON.stringify(last));
    return { milliseconds: performance.now() - begun, answer: last.answer };
  };
  const json = (path, body) => timed(path, JSON.stringify(body), 'application/json');
  const sent = await timed('/api/files?name=inventaire.xlsx', readFileSync(workbook), 'application/octet-stream');
  const asked = { file: sent.answer.file, mapping: sent.answer.mapping };
  const tried = await json('/api/imports/plan', asked);
  const { revision, rows } = tried.answer;
  const imported = await json('/api/imports/commit', { ...asked, revision, author: 'Banc' });
  if (imported.answer.rows.new !== rows.new || rows.rejected > 0) throw new Error(JSON.stringify(rows));
  const times = { sent, tried, imported };
  console.log(JSON.stringify(Object.fromEntries(Object.entries(times).map(([name, one]) => [name, one.milliseconds]))));
`;

/** The longest that the event loop stood still while something was awaited, and the most memory meanwhile. */
async function watched<T>(
  run: () => Promise<T>,
): Promise<{ readonly times: T; readonly longest: number; readonly megabytes: number }> {
  const monitor = monitorEventLoopDelay({ resolution: 2 });
  let most = 0;
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, LOOK_MS);
  monitor.enable();
  // It counts from its first beat.
  await delay(20);
  monitor.reset();
  const times = await run();
  await delay(20);
  monitor.disable();
  clearInterval(looking);
  return { times, longest: monitor.max / 1e6, megabytes: most / 2 ** 20 };
}

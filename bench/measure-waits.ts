import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { openNetwork } from '../domain/answers/open-network.ts';
import { GapsBody } from '../domain/api/questions/gaps.ts';
import { threadAnalyst } from '../server/analysis/thread-analyst.ts';
import { FILE_THREAD_FILE, THREAD_FILE } from '../server/paths.ts';
import { openEmbedded } from '../server/store/embedded.ts';
import { openEmbeddedThread } from '../server/store/embedded-thread.ts';
import type { Engine } from '../server/store/engine.ts';
import { fileThread } from '../server/transfer/file-thread.ts';
import { readFile } from '../server/transfer/read/read-file.ts';
import { openUploadStore } from '../server/transfer/upload-store.ts';
import { largeWorkbook } from '../test/support/large-workbook.ts';
import type { Measure } from './report.ts';
import { AT, SIZES, seededNetwork } from './seeded-network.ts';
import { timingOf } from './timing.ts';

const RUNS = 5;
/** Long enough for work to have begun. */
const BEGUN_MS = 50;
const ROWS = 20_000;
const [SMALL] = SIZES;

/** What is asked next waits for after work that nobody waits for any more, and what work in a thread leaves to the server. */
export async function measureWaits(): Promise<Measure[]> {
  // Threads alone do not keep the process alive.
  const alive = setInterval(() => undefined, 1_000);
  try {
    return [...(await measurePlansLeft()), ...(await measureFiles()), ...(await measureWrites())];
  } finally {
    clearInterval(alive);
  }
}

/** Six plans are asked for and left; then a question is asked. */
async function measurePlansLeft(): Promise<Measure[]> {
  const analyst = threadAnalyst(THREAD_FILE, { check: false });
  const document = seededNetwork({ ...SMALL!, filieres: 1_500, passerelles: 2_500 });
  const network = openNetwork(document, 1, 'embedded');
  const question = () =>
    analyst.answer(network, { analysis: 'gaps', asked: GapsBody.parse({ kind: ['M01'] }), today: AT });
  const plan = (n: number, signal?: AbortSignal) =>
    analyst.answer(network, { analysis: 'plan', asked: { n }, today: AT, signal });
  await question();
  const [after, alone]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    alone.push(await timeOf(() => plan(10)));
    const gone = new AbortController();
    const left = Promise.allSettled([5, 6, 7, 8, 9, 10].map((n) => plan(n, gone.signal)));
    await delay(BEGUN_MS);
    gone.abort();
    after.push(await timeOf(question));
    await left;
  }
  await analyst.close();
  const peers = [{ peer: 'one such plan', timing: timingOf(alone) }];
  return [{ size: '', name: 'a question after six plans that were left', ours: timingOf(after), peers }];
}

/** A workbook of 10,000 rows and 60 columns, read in the thread of files, and left half read. */
async function measureFiles(): Promise<Measure[]> {
  const shelf = openUploadStore();
  const thread = fileThread(FILE_THREAD_FILE);
  const bytes = largeWorkbook(10_000, 60);
  const network = openNetwork(seededNetwork(SMALL!), 1, 'embedded');
  const shelved = (content: Buffer, name: string) => {
    const incoming = shelf.receive();
    incoming.write(content);
    return incoming.finish(name);
  };
  const [large, small] = [shelved(bytes, 'large.xlsx'), shelved(Buffer.from('a;b\n1;2\n'), 'small.csv')];
  const describe = (file: typeof large, signal?: AbortSignal) =>
    thread.run({
      job: 'describe',
      asked: { language: 'fr', name: file.name },
      file,
      network,
      today: AT,
      signal,
    });
  await describe(small);
  const [beside, direct, after]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < RUNS; run += 1) {
    beside.push(await activeIn(() => describe(large)));
    direct.push(await activeIn(() => readFile(bytes, 'large.xlsx')));
    const gone = new AbortController();
    const left = Promise.allSettled([1, 2, 3].map(() => describe(large, gone.signal)));
    await delay(BEGUN_MS);
    gone.abort();
    after.push(await timeOf(() => describe(small)));
    await left;
  }
  await thread.close();
  shelf.close();
  return [
    {
      size: '',
      name: 'event loop at work while a workbook of 600,000 cells is read',
      ours: timingOf(beside),
      peers: [{ peer: 'on the spot', timing: timingOf(direct) }],
    },
    { size: '', name: 'a small file after three workbooks that were left', ours: timingOf(after), peers: [] },
  ];
}

/** Rows written through the thread of the embedded engine, and by the engine in the process itself. */
async function measureWrites(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-bench-waits-'));
  const rows = Array.from({ length: ROWS }, (_, number) => ({ number, text: `é€😀 ${'x'.repeat(200)}` }));
  const written = async (engine: Engine): Promise<number[]> => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1)
      times.push(
        await activeIn(() =>
          engine.transaction((run) => run('UNWIND $rows AS row CREATE (n:Thing) SET n = row', { rows })),
        ),
      );
    await engine.close();
    return times;
  };
  try {
    const [beside, direct] = [
      await written(await openEmbeddedThread(folder)),
      await written(await openEmbedded()),
    ];
    const peers = [{ peer: 'on the spot', timing: timingOf(direct) }];
    const name = `event loop at work while ${ROWS} rows are written`;
    return [{ size: '', name, ours: timingOf(beside), peers }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Milliseconds that the event loop of this process worked while something was awaited. */
async function activeIn(work: () => Promise<unknown>): Promise<number> {
  const before = performance.eventLoopUtilization();
  await work();
  return performance.eventLoopUtilization(before).active;
}

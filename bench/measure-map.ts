import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { NetworkDocument } from '../domain/model/network.ts';
import { CLIENT_FOLDER } from '../server/paths.ts';
import { namedNetwork } from '../test/support/named-network.ts';
import { answersOf } from './map/answers.ts';
import { type Frames, framesOfGesture, mostFramesOfGesture } from './map/gesture.ts';
import { openChromium, openMap, openPage } from './map/pages.ts';
import { drawPlain } from './map/plain.ts';
import { type TableTasks, tableTasks } from './map/table-tasks.ts';
import type { Goal, Measure } from './report.ts';
import { seededNetwork } from './seeded-network.ts';
import { timingOf } from './timing.ts';
import { startWatched } from './watching.ts';

const SIZE = { name: 'S', filieres: 3_000, passerelles: 5_000, outlets: 36, flows: 0 } as const;
const ANSWERS = 12;
const FIRST_VIEWS = 3;
const LEAST = { frames: 30, times: 3 };
const MOST = { answer: 50, first: 1_500, task: 200, script: 350 };

/** The map in a real browser: how it answers the hand on a large network, and how fast the sample is there. */
export async function measureMap(): Promise<{ measures: Measure[]; goals: Goal[] }> {
  const browser = await openChromium();
  try {
    const { large, most } = await withServer(seededNetwork(SIZE), async (url) => ({
      large: await measureHand(browser, url),
      most: await measureMost(url),
    }));
    const first = await withServer(undefined, (url) => measureFirst(browser, url));
    const tables = await withServer(namedNetwork(), (url) => measureTables(browser, url));
    const all = [large, most, first, tables];
    return { measures: all.flatMap(({ measures }) => measures), goals: all.flatMap(({ goals }) => goals) };
  } finally {
    await browser.close();
  }
}

/** The application over a network; without one, over the sample. */
async function withServer<T>(
  document: NetworkDocument | undefined,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'passerelles-bench-map-'));
  const server = await startWatched({ host: '127.0.0.1', allowedHosts: [], port: 0, dataDir });
  try {
    if (document !== undefined) {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify(document);
      const answer = await fetch(`${server.url}/api/network`, { method: 'PUT', headers, body });
      if (!answer.ok) throw new Error(`The made-up network is refused: ${answer.status}`);
    }
    return await use(server.url);
  } finally {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const named = (name: string, times: readonly number[], note?: string): Measure => ({
  size: '',
  name,
  ours: timingOf(times),
  peers: [],
  ...(note !== undefined && { note }),
});
const goal = (name: string, met: boolean, measured: string): Goal => ({ name, met, measured });
const rate = ({ perSecond }: Frames): string => `${perSecond.toFixed(1)} a second`;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

async function measureHand(browser: Browser, url: string) {
  const page = await openPage(browser);
  await openMap(page, `${url}/map?detail=filieres`);
  const drawn = await page.evaluate(() => {
    const container = document.querySelector('.map-drawing') as unknown as {
      _cyreg: { cy: { nodes(selector: string): { length: number }; edges(): { length: number } } };
    };
    return [container._cyreg.cy.nodes('.node').length, container._cyreg.cy.edges().length] as const;
  });
  const hover = await answersOf(page, 'hover', ANSWERS);
  const select = await answersOf(page, 'select', ANSWERS);
  const ours = await framesOfGesture(page, '.map-drawing');
  await page.context().close();
  const what = `${drawn[0]} boxes, ${drawn[1]} lines`;
  const measures: Measure[] = [
    named(`time of a frame while the map is moved (${what})`, [1000 / ours.perSecond], rate(ours)),
    named('longest wait for a frame while the map is moved', [ours.longest]),
    named('a box that the pointer comes to', hover),
    named('a box that is chosen', select),
  ];
  const [hovered, chosen] = [timingOf(hover).median, timingOf(select).median];
  const goals = [
    goal(`moved at ${LEAST.frames} frames a second or more`, ours.perSecond >= LEAST.frames, rate(ours)),
    goal(`the pointer answered within ${MOST.answer} ms`, hovered < MOST.answer, ms(hovered)),
    goal(`a choice shown within ${MOST.answer} ms`, chosen < MOST.answer, ms(chosen)),
  ];
  return { measures, goals };
}

/** As many frames as each can make, beside the library with its own options. */
async function measureMost(url: string) {
  const browser = await openChromium('unlimited');
  try {
    const page = await openPage(browser);
    await openMap(page, `${url}/map?detail=filieres`);
    const peers = [];
    for (const dress of ['bare', 'dressed'] as const) {
      const plain = await openPage(browser);
      await drawPlain(page, plain, dress);
      peers.push({ dress, ...(await mostFramesOfGesture(plain, '.plain')) });
      await plain.context().close();
    }
    const ours = await mostFramesOfGesture(page, '.map-drawing');
    const measures: Measure[] = [
      {
        ...named('time of a frame, as fast as they are made', [1000 / ours.perSecond], rate(ours)),
        peers: peers.map((peer) => ({
          peer: `plain Cytoscape.js, ${peer.dress}`,
          timing: timingOf([1000 / peer.perSecond]),
          note: rate(peer),
        })),
      },
    ];
    const goals = peers.map((peer) => {
      const times = ours.perSecond / peer.perSecond;
      const name = `at least ${LEAST.times} times the frames of plain Cytoscape.js, ${peer.dress}`;
      return goal(name, times >= LEAST.times, `${times.toFixed(1)}× (${rate(ours)}, and ${rate(peer)})`);
    });
    return { measures, goals };
  } finally {
    await browser.close();
  }
}

async function measureFirst(browser: Browser, url: string) {
  const [views, tasks]: [number[], number[]] = [[], []];
  for (let run = 0; run < FIRST_VIEWS; run++) {
    const page = await openPage(browser);
    const { milliseconds, longestTask } = await openMap(page, `${url}/map`);
    views.push(milliseconds);
    tasks.push(longestTask);
    await page.context().close();
  }
  const script = initialScript();
  const [view, task] = [timingOf(views).median, Math.max(...tasks)];
  return {
    measures: [
      named('first view of Haute-Sylve, from navigation', views),
      named('longest task after load', tasks, `initial JavaScript ${script.toFixed(0)} kB gzip`),
    ],
    goals: [
      goal(`first view of Haute-Sylve within ${MOST.first} ms`, view <= MOST.first, ms(view)),
      goal(`no task over ${MOST.task} ms after load`, task < MOST.task, ms(task)),
      goal(
        `initial JavaScript of at most ${MOST.script} kB`,
        script <= MOST.script,
        `${script.toFixed(0)} kB`,
      ),
    ],
  };
}

/** A table of ten thousand rows, sorted, searched and scrolled. */
async function measureTables(browser: Browser, url: string) {
  const runs: TableTasks[] = [];
  for (let run = 0; run < FIRST_VIEWS; run++) runs.push(await tableTasks(browser, url));
  const measures = (['sort', 'search', 'scroll'] as const).map((what) =>
    named(
      `longest task of a table of 10,000 rows: ${what}`,
      runs.map((run) => run[what]),
    ),
  );
  const goals = measures.map(({ name, ours }) =>
    goal(`${name}: at most ${MOST.task} ms`, ours.median < MOST.task, ms(ours.median)),
  );
  return { measures, goals };
}

/** kB of gzip that the page loads before anything is asked of it. */
function initialScript(): number {
  const page = readFileSync(join(CLIENT_FOLDER, 'index.html'), 'utf8');
  const names = readdirSync(CLIENT_FOLDER, { recursive: true, encoding: 'utf8' });
  const loaded = names.filter((name) => name.endsWith('.js') && page.includes(name.replaceAll('\\', '/')));
  const bytes = loaded.map((name) => gzipSync(readFileSync(join(CLIENT_FOLDER, name))).length);
  return bytes.reduce((sum, length) => sum + length, 0) / 1000;
}

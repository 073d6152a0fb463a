import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { EntryAnswer } from '../../domain/api/entry.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { longestTask } from '../longest-task.ts';
import { openChromium, openPage } from '../map/pages.ts';
import type { Goal, Measure } from '../report.ts';
import { timingOf } from '../timing.ts';
import { startWatched } from '../watching.ts';
import { HUB, largeEntry, YEARS } from './large-entry.ts';
import { type Typed, type Typing, typeInGrid, wheelThrough } from './type-in-grid.ts';

/** How long tasks that follow may take to be reported. */
const SETTLE_MS = 500;

const ROWS = 100_000;
const PARTNERS = 200;
const PER_MINUTE = 40;
const MINUTES = 5;
const PATIENCE = { timeout: 180_000 };
/** How many of what went wrong are told one by one. */
const MOST_TOLD = 10;
const MOST_MS = { key: 100, worst: 1_000, scroll: 200 };

/** What is measured besides the keys. */
interface Filled {
  readonly typing: Typing;
  readonly saves: Saves;
  readonly opened: number;
  readonly longestScroll: number;
  /** Numbers that were typed and are not kept by the server. */
  readonly lost: readonly string[];
  /** Milliseconds from the last key to all being kept. */
  readonly settled: number;
}

/** The grid of 200 partners by eight quarters in a network of 100,000 flow rows, filled by keys for five minutes. */
export async function measureEntry(): Promise<{ measures: Measure[]; goals: Goal[] }> {
  const network = largeEntry(ROWS, PARTNERS);
  const filled = await withServer(network, (url) => fill(url, network));
  const { typing, saves, opened, longestScroll, lost, settled } = filled;
  for (const line of [...lost.map((one) => `lost: ${one}`), ...typing.notShown].slice(0, MOST_TOLD))
    process.stdout.write(`${line}\n`);
  const keys = timingOf(typing.keys);
  const worst = Math.max(...typing.keys);
  const named = (name: string, times: readonly number[], note?: string): Measure => ({
    ...{ size: '', name, ours: timingOf(times), peers: [] },
    ...(note !== undefined && { note }),
  });
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  return {
    measures: [
      named(`grid of ${PARTNERS} partners by 8 quarters, opened`, [opened]),
      named('a key in the grid, to the frame after it', typing.keys, `worst ${ms(worst)}`),
      named('a save of the grid, to its answer', saves.times, `worst ${ms(Math.max(...saves.times))}`),
      named('all kept after the last key', [settled], `last edit ${ms(typing.late)} late`),
      named('longest task while the grid is scrolled', [longestScroll]),
    ],
    goals: [
      goal('no number lost', lost.length === 0, `${lost.length} of ${typing.typed.length}`),
      goal('no save refused', saves.refused.length === 0, `${saves.refused.length} of ${saves.times.length}`),
      goal(
        'each number shown when its cell is left',
        typing.notShown.length === 0,
        `${typing.notShown.length}`,
      ),
      goal(`a key shown within ${MOST_MS.key} ms (p95)`, keys.p95 < MOST_MS.key, ms(keys.p95)),
      goal(`a key shown within ${MOST_MS.worst} ms at worst`, worst < MOST_MS.worst, ms(worst)),
      goal(
        `no task over ${MOST_MS.scroll} ms in scrolling`,
        longestScroll < MOST_MS.scroll,
        ms(longestScroll),
      ),
    ],
  };
}

const goal = (name: string, met: boolean, measured: string): Goal => ({ name, met, measured });

async function withServer<T>(network: NetworkDocument, use: (url: string) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'passerelles-bench-entry-'));
  const server = await startWatched({ host: '127.0.0.1', allowedHosts: [], port: 0, dataDir });
  try {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${server.url}/api/network`, {
      ...{ method: 'PUT', headers, body: JSON.stringify(network) },
    });
    if (!answer.ok) throw new Error(`The made-up network is refused: ${await answer.text()}`);
    await answer.arrayBuffer();
    return await use(server.url);
  } finally {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function fill(url: string, network: NetworkDocument): Promise<Filled> {
  const browser = await openChromium();
  try {
    const page = await openPage(browser);
    await page.addInitScript(() => sessionStorage.setItem('passerelles.author', 'Bench'));
    const saves = savesOf(page);
    const begun = performance.now();
    await page.goto(`${url}/inventory/entry?operator=${HUB}&partners=1&before=1&year=${YEARS[1]}`);
    const first = page.locator('.partner-grid [data-row="0"][data-column="0"]');
    await first.waitFor(PATIENCE);
    const opened = performance.now() - begun;
    await page.waitForTimeout(2_000);
    const longestScroll = await longestTask(page, SETTLE_MS, () => wheelThrough(page, 60));
    await first.click();
    const typing = await typeInGrid(page, PER_MINUTE * MINUTES, PER_MINUTE);
    const typedAll = performance.now();
    const lost = await untilKept(url, network, typing.typed);
    return { typing, saves, opened, longestScroll, lost, settled: performance.now() - typedAll };
  } finally {
    await browser.close();
  }
}

interface Saves {
  /** Milliseconds from sending each save to its answer. */
  readonly times: number[];
  /** The status of those that were not written. */
  readonly refused: number[];
}

/** The saves of a page, filled as answers come. */
function savesOf(page: Page): Saves {
  const saves: Saves = { times: [], refused: [] };
  page.on('requestfinished', async (request) => {
    if (request.method() !== 'POST' || !request.url().endsWith('/api/entry')) return;
    saves.times.push(request.timing().responseEnd);
    const status = (await request.response())?.status() ?? 0;
    if (status !== 200) saves.refused.push(status);
  });
  return saves;
}

const LOOK_AGAIN_MS = 1_000;

/** Waits until the server keeps what was typed, and lists what it does not keep at the end. */
async function untilKept(
  url: string,
  { operators }: NetworkDocument,
  typed: readonly Typed[],
): Promise<string[]> {
  const end = performance.now() + PATIENCE.timeout;
  const nameOf = new Map(operators.map(({ id, name }) => [id, name]));
  for (;;) {
    const { flows } = (await (await fetch(`${url}/api/entry`)).json()) as EntryAnswer;
    const kept = new Set(
      flows
        .filter(({ source, target }) => source === HUB || target === HUB)
        .map(({ source, target, count }) => `${nameOf.get(source === HUB ? target : source)} ${count}`),
    );
    const lost = typed.map(({ partner, value }) => `${partner} ${value}`).filter((one) => !kept.has(one));
    if (lost.length === 0 || performance.now() > end) return lost;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

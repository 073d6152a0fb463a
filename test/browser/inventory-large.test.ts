import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seededNetwork } from '../../bench/seeded-network.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { eventually, openBrowser, openPage } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const browser = await openBrowser();
let server: TestServer;
const { t } = wordsOf('fr');

/** Ten thousand filières of as many names. */
function largeNetwork() {
  const network = seededNetwork({
    name: 'M',
    filieres: 10_000,
    passerelles: 10_000,
    outlets: 20,
    flows: 0.1,
  });
  const named = <T extends object>(items: readonly T[], word: string): T[] =>
    items.map((item, at) => ({ ...item, name: `${word} ${(at * 7919) % 10_007} à l’été` }));
  return {
    ...network,
    filieres: named(network.filieres, 'Préformation'),
    operators: named(network.operators, 'Opérateur'),
  };
}

beforeAll(async () => {
  if (browser !== undefined) server = await testServer({ document: largeNetwork() });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Longest time that the page was deaf while something was done, in milliseconds. */
async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const watched = window as unknown as { longest: number };
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await act();
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { longest: number }).longest);
}

const MOST_MS = 200;
/** A machine that does something else at that moment is not the page's doing: each is tried again. */
const TRIES = 3;

type Longest = Readonly<Record<'sort' | 'byOperator' | 'search' | 'scroll', number>>;

/** Longest tasks of a page that has just been opened: nothing is sorted or folded yet. */
async function measured(page: Page): Promise<Longest> {
  await page.goto(`${server.url}/inventory?list=filieres`);
  const cellOf = (column: number) => page.locator(`[data-row="0"][data-column="${column}"]`);
  await cellOf(0).waitFor();
  const heading = page.locator('.sort-button');
  const search = page.getByRole('searchbox', { name: t.inventory.search });
  const rowCount = () => page.locator('.grid-table').getAttribute('aria-rowcount');
  const sort = await longestTask(page, async () => {
    await heading.first().click();
    await eventually(() => cellOf(0).textContent()).toContain('Préformation 0 ');
  });
  const byOperator = await longestTask(page, async () => {
    await heading.nth(1).click();
    await eventually(() => cellOf(1).textContent()).toContain('Opérateur 0 ');
  });
  const searched = await longestTask(page, async () => {
    await search.click();
    await page.keyboard.type('ete 77', { delay: 60 });
    await eventually(rowCount).not.toBe('10001');
    await search.fill('');
    await eventually(rowCount).toBe('10001');
  });
  const scroll = await longestTask(page, async () => {
    for (let step = 1; step <= 30; step++) {
      await page.locator('.table-frame').evaluate((element, at) => element.scrollTo(0, at), step * 3_000);
      await page.waitForTimeout(20);
    }
  });
  return { sort, byOperator, search: searched, scroll };
}

describe.skipIf(browser === undefined)('a table of ten thousand rows', () => {
  it('sorts, searches and scrolls without going deaf', async () => {
    const { page, faults } = await openPage(browser!, server.url);
    let best = await measured(page);
    for (let again = 1; again < TRIES && Math.max(...Object.values(best)) >= MOST_MS; again++) {
      const next = await measured(page);
      const least = (what: keyof Longest): number => Math.min(best[what], next[what]);
      best = {
        ...{ sort: least('sort'), byOperator: least('byOperator') },
        ...{ search: least('search'), scroll: least('scroll') },
      };
    }
    console.info(`longest tasks of a table of 10,000 rows, ms: ${JSON.stringify(best)}`);
    for (const [what, ms] of Object.entries(best)) expect(ms, what).toBeLessThan(MOST_MS);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('opens a form whose lists of ten thousand names offer a hundred', async () => {
    const { page, faults } = await openPage(browser!, server.url);
    await page.goto(`${server.url}/inventory?list=filieres`);
    await page.locator('.cell-open').first().click();
    await page
      .getByRole('dialog')
      .getByRole('combobox', { name: /^Opérateur/ })
      .click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('operateur 7919', { delay: 60 });
    await page.getByRole('option', { name: 'Opérateur 7919 à l’été', exact: true }).waitFor();
    // What is chosen and what is new stand beside them.
    expect(await page.getByRole('option').count()).toBeLessThanOrEqual(102);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

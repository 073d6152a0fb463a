import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AT, PERIOD, seededNetwork } from '../../bench/seeded-network.ts';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { drawnBoxes, eventually, openBrowser, openScreen } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
let server: TestServer;
let answer: GapsAnswer;
const query = new URLSearchParams({ at: AT, ...PERIOD });

/** A few basins: more findings of several kinds than an answer lists. */
const SIZE = { name: 'S', filieres: 600, passerelles: 1500, outlets: 20, flows: 300 } as const;

beforeAll(async () => {
  if (browser === undefined) return;
  server = await testServer({ document: seededNetwork(SIZE) });
  answer = GapsAnswer.parse(await (await fetch(`${server.url}/api/gaps?${query}`)).json());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('more findings than are listed', () => {
  const open = (path: string) => openScreen(browser!, server.url, path);

  it('are lines in the order of the analysis, each with its best pair, and counted as they are', async () => {
    const { counts, operatorPairs, operatorPairCount } = answer;
    expect(operatorPairCount).toBeGreaterThan(operatorPairs.length);
    const { page, faults } = await open(`/gaps?${query}&unfolded=1`);
    const section = page.locator('section[aria-labelledby=kind-M04]');
    const said = t.gaps.linesCut(operatorPairs.length, operatorPairs.length, operatorPairCount, counts.M04!);
    await eventually(() => section.locator('h2').textContent()).toContain(said);
    const cards = section.locator('ol > li');
    const gains = operatorPairs
      .slice(0, 10)
      .map(({ gain, placesConcerned, estimate }) =>
        gain > 0 ? t.concerned.places(placesConcerned, estimate) : t.gaps.noCertain,
      );
    for (const [rank, gain] of gains.entries()) {
      const card = await cards.nth(rank).textContent();
      expect(card).toMatch(new RegExp(`^${rank + 1}\\. `));
      expect(card).toContain(gain);
    }
    // A line whose other pairs are not among those listed shows them all the same.
    const listed = new Set(answer.findings.map(({ key }) => key));
    const rank = operatorPairs
      .slice(0, 15)
      .findIndex(({ keys }) => keys.slice(1).some((key) => !listed.has(key)));
    expect(rank).toBeGreaterThanOrEqual(0);
    await cards.nth(rank).getByRole('button').first().click();
    await eventually(() => cards.nth(rank).textContent()).toContain(
      t.gaps.otherPairs(operatorPairs[rank]!.keys.length - 1, 0).split(',')[0],
    );
    expect(faults).toEqual([]);
  });

  inLong('are all listed once their kind is chosen, so that a filter misses none', async () => {
    const { counts, shown } = answer;
    expect(counts.M18!).toBeGreaterThan(shown.M18!);
    const { page, faults } = await open(`/gaps?${query}&unfolded=1`);
    const section = page.locator('section[aria-labelledby=kind-M18]');
    await section.getByRole('button', { name: t.gaps.listAll(counts.M18!) }).click();
    await eventually(() => section.locator('h2').textContent()).toContain(
      t.gaps.shown(counts.M18!, counts.M18!),
    );
    const cards = section.locator('ul.cards > li');
    const first = await cards.count();
    await section.getByRole('button', { name: /suivants/ }).click();
    await eventually(() => cards.count()).toBeGreaterThan(first);
    expect(faults).toEqual([]);
  });

  inLong('say when those of a kind could not all be read, and can be asked for again', async () => {
    const { counts } = answer;
    const { page } = await openScreen(browser!, server.url, `/gaps?${query}&unfolded=1`, {
      expected: /ERR_|Failed to load/,
    });
    // The first ones are known; only the whole kind is asked for in vain.
    await page.route('**/api/gaps*', async (route) => {
      if (route.request().postData()?.includes('"M18"') === true) await route.abort();
      else await route.continue();
    });
    const section = page.locator('section[aria-labelledby=kind-M18]');
    await section.getByRole('button', { name: t.gaps.listAll(counts.M18!) }).click();
    const failure = page.getByRole('alert').filter({ hasText: t.gaps.cut });
    await failure.waitFor();
    expect(await section.locator('ul.cards > li').count()).toBeGreaterThan(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await failure.getByRole('button', { name: t.problem.retry }).click();
    await eventually(() => section.locator('h2').textContent()).toContain(
      t.gaps.shown(counts.M18!, counts.M18!),
    );
    expect(await failure.count()).toBe(0);
  });

  it('leave the map readable, which says how many it does not mark', async () => {
    // Folded to few boxes, as first shown, the map has so few lines that it marks all of them.
    const { page, faults } = await open(`/map?${query}&most=150`);
    await drawnBoxes(page);
    await eventually(() => page.locator('.legend-out').textContent()).toMatch(
      /\d+ constats sur [\d\u202f]+, posés sur des traits/,
    );
    // All pairs of operators are counted, though the answer lists only the first of them.
    const { pairs, useful, certain } = answer.account.pairs;
    expect(pairs).toBeGreaterThan(answer.operatorPairs.length);
    await eventually(() => page.locator('.legend-pairs').textContent()).toBe(
      t.gaps.pairAccount(pairs, useful, certain),
    );
    expect(faults).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { youngNetwork } from '../support/young-network.ts';
import { eventually, openBrowser, openScreen } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: { ...youngNetwork({ operators: 12 }), filieres: [] } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('a register of which nobody was asked anything', () => {
  const open = (path: string) => openScreen(browser!, server.url, path, { width: 1440, height: 900 });

  it('is listed in no order of importance, and nothing of it is said to be certain', async () => {
    const { page, faults } = await open('/inventory/asking');
    const main = page.locator('main');
    await eventually(() => main.textContent()).toContain(t.asking.order(true, undefined));
    const text = (await main.textContent()) ?? '';
    expect(text).toContain(t.asking.young.nothingCertain);
    expect(text).not.toContain('concerne le plus de places');
    expect(faults).toEqual([]);
  });

  it('has no obstacle that is known, rather than none', async () => {
    const { page, faults } = await open('/access');
    await page.getByText(t.access.nobodyAsked).waitFor();
    expect(faults).toEqual([]);
  });

  inLong('has cells of which nothing is known, rather than where nothing is expected', async () => {
    const { page, faults } = await open('/inventory/coverage');
    await eventually(() => page.locator('main').textContent()).toContain(t.coverage.emptyUnknown);
    expect(await page.locator('main').textContent()).not.toContain(t.coverage.defined.empty);
    expect(faults).toEqual([]);
  });
});

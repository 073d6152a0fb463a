import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HOME_DAY, homeNetwork } from '../support/home-network.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import { eventually, openBrowser, openScreen } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
const EAST = 'M04:alpha-east:trade-east';

let server: TestServer;
beforeAll(async () => {
  const network = homeNetwork();
  const filieres = network.filieres.map((one) =>
    one.id === 'trade-east' ? { ...one, source: 'Catalogue 2026' } : one,
  );
  server = await testServer({ document: { ...network, filieres, asOf: HOME_DAY } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('the source of what is shown', () => {
  it.each(
    oneIn(2, [
      ['alpha-east', t.panel.sourceNotSaid],
      ['trade-east', 'Catalogue 2026'],
    ]),
  )('is said on the sheet of %s, and so is that nobody gave it', async (id, said) => {
    const { page, faults } = await openScreen(browser!, server.url, `/map?sel=${id}`);
    const fact = page.locator('.facts > div', { has: page.getByText(t.panel.source, { exact: true }) });
    await eventually(() => fact.last().locator('dd').textContent()).toBe(said);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  inLong('stands beside the places of each filière that gains an outlet', async () => {
    const { page, faults } = await openScreen(browser!, server.url, `/gaps?kind=M04&open=${EAST}`);
    await page.getByText(t.gain.line('op-alpha-east', 'op-trade-east')).click();
    await eventually(() =>
      page.locator('.card li', { hasText: 'alpha-east' }).first().textContent(),
    ).toContain(t.gain.noSource);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { namedNetwork } from '../support/named-network.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { eventually, openBrowser, openPage } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const browser = await openBrowser();
let server: TestServer;
const { t } = wordsOf('fr');

beforeAll(async () => {
  if (browser !== undefined) server = await testServer({ document: namedNetwork() });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('a table of ten thousand rows', () => {
  it('sorts, searches and scrolls', async () => {
    const { page, faults } = await openPage(browser!, server.url);
    await page.goto(`${server.url}/inventory?list=filieres`);
    const cellOf = (column: number) => page.locator(`[data-row="0"][data-column="${column}"]`);
    await cellOf(0).waitFor();
    const heading = page.locator('.sort-button');
    await heading.first().click();
    await eventually(() => cellOf(0).textContent()).toContain('Préformation 0 ');
    await heading.nth(1).click();
    await eventually(() => cellOf(1).textContent()).toContain('Opérateur 0 ');
    const search = page.getByRole('searchbox', { name: t.inventory.search });
    const rowCount = () => page.locator('.grid-table').getAttribute('aria-rowcount');
    await search.click();
    await page.keyboard.type('ete 77', { delay: 60 });
    await eventually(rowCount).not.toBe('10001');
    await search.fill('');
    await eventually(rowCount).toBe('10001');
    for (let step = 1; step <= 30; step++)
      await page.locator('.table-frame').evaluate((element, at) => element.scrollTo(0, at), step * 3_000);
    await cellOf(0).waitFor({ state: 'detached' });
    expect(await page.locator('[data-row]').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
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
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { faultyRows } from '../support/flat-csv.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { rowsWorkbook } from '../support/rows-workbook.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { eventually, openBrowser, openScreen } from './chromium.ts';
import { atTurn } from './rota.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 180_000 });
const browser = await openBrowser();
let server: TestServer;
const { t } = wordsOf('fr');
const { importing } = t;

beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
  const element = { id: 'lee-asbl', name: 'Lire et Ecrire Haute-Sylve ASBL', type: 'LEE' };
  await server.fetch('/api/changes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ author: 'Essai', edits: [{ do: 'ADD', list: 'operators', element }] }),
  });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const SCREENS = [
  '/inventory?list=filieres',
  '/inventory?list=passerelles&where=from~nobody',
  '/inventory?list=filieres&open=lee-ecrit-3-4',
  '/inventory/entry?operator=lee',
  '/inventory/duplicates',
  '/inventory/duplicates?list=operators&a=lee&b=lee-asbl',
  '/inventory/asking?open=lee',
  '/inventory/freshness?operator=lee&open=lee',
  '/inventory/freshness?by=filiere',
  '/inventory/coverage?area=haute-sylve&open=QUALIFICATION:construction',
  '/inventory/history?first=2023-12-31&second=2025-12-31',
  '/inventory/export?format=csv&bassin=zzz&stage=NOPE',
] as const;
const SIZES = [
  [390, 844],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
] as const;

/** The page does not scroll sideways, and no button, heading or label cuts its own words. */
async function fits(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const cut = [...document.querySelectorAll('main button *, main h1, main h2, main label, main legend')]
      .filter((element) => {
        const { overflow, display } = getComputedStyle(element);
        return (
          overflow !== 'visible' &&
          display !== 'inline' &&
          // Words for who reads by ear alone are hidden so.
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1
        );
      })
      .map((element) => element.textContent);
    return { wide: document.documentElement.scrollWidth - window.innerWidth, cut };
  });
  expect(found.wide, where).toBeLessThanOrEqual(0);
  // A heading of a table may be cut where its column is narrow: it is told in full by its column.
  expect(
    found.cut.filter((text) => text !== ''),
    where,
  ).toEqual([]);
}

describe.skipIf(browser === undefined)('the screens of the inventory', () => {
  it('hold on a phone, a tablet, a laptop and a large screen', async () => {
    const { page, faults } = await openScreen(browser!, server.url, SCREENS[0]);
    let turn = 0;
    const fitsAtItsTurn = async (where: string): Promise<void> => {
      for (const [width, height] of atTurn(SIZES, turn++)) {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => new Promise(requestAnimationFrame));
        await fits(page, `${where} at ${width} × ${height}`);
      }
    };
    for (const path of SCREENS) {
      await page.goto(server.url + path);
      await page.locator('main h1').first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      await fitsAtItsTurn(path);
    }
    await page.goto(`${server.url}/inventory/import`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'offre.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: rowsWorkbook('Offre de formation et d’accompagnement 2025', faultyRows(hauteSylve())),
    });
    for (const step of ['columns', 'words', 'plan'] as const) {
      await page.getByRole('button', { name: importing.next, exact: true }).click();
      await eventually(() => page.locator('.import-head').textContent()).toContain(importing.stepHead[step]);
      await page.waitForLoadState('networkidle');
      await fitsAtItsTurn(step);
    }
    expect(faults).toEqual([]);
  });

  it('show where the reader is in the bar of their pages, on a phone', async () => {
    const { page } = await openScreen(browser!, server.url, '/inventory/coverage', {
      width: 390,
      height: 844,
    });
    const here = page.locator('.sub-nav [aria-current=page]');
    await eventually(async () => {
      const box = await here.boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= 390;
    }).toBe(true);
  });

  it('say that nothing answers the filters where it is seen', async () => {
    const { page } = await openScreen(browser!, server.url, SCREENS[1]);
    const said = page.getByText(t.inventory.noneFound);
    await said.waitFor();
    const box = await said.boundingBox();
    expect(box!.y + box!.height).toBeLessThan(900);
  });
});

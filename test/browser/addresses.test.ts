import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import { eventually, openBrowser, openPage } from './chromium.ts';

const browser = await openBrowser();
let server: TestServer;
beforeAll(async () => {
  const network = hauteSylve();
  const view = {
    id: 'vue-cuisine',
    name: 'La cuisine',
    rank: 0,
    state: 'stage=QUALIFICATION&sel=cefa-cuisine',
  };
  server = await testServer({ document: { ...network, views: [view] } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('an address of the time when the map was the first page', () => {
  it.each(
    oneIn(2, [
      ['/?stage=LITERACY&sel=lee-ceb&at=2025-06-30#x=1', '/map?stage=LITERACY&sel=lee-ceb&at=2025-06-30#x=1'],
      [
        '/?view=vue-cuisine&lang=en',
        '/map?stage=QUALIFICATION&sel=cefa-cuisine&lang=en&kept=vue-cuisine&most=150&preps=1',
      ],
      ['/?show=list', '/map?show=list'],
    ]),
  )('%s leads to the map, and "back" to where the reader was', async (old, now) => {
    const { page, faults } = await openPage(browser!, server.url);
    await page.goto(`${server.url}/glossary`);
    const before = await page.evaluate(() => window.history.length);
    await page.goto(server.url + old);
    await page.locator('.toolbar-counts').waitFor();
    const query = (address: string) => [...new URL(address, server.url).searchParams].sort();
    await eventually(() => query(page.url())).toEqual(query(now));
    expect(new URL(page.url()).pathname).toBe('/map');
    if (now.includes('#')) expect(new URL(page.url()).hash).toBe('#x=1');
    expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
    await page.goBack();
    await eventually(() => new URL(page.url()).pathname).toBe('/glossary');
    expect(faults).toEqual([]);
  });

  it('without a state leads to the home page', async () => {
    const { page, faults } = await openPage(browser!, server.url);
    await page.goto(`${server.url}/?lang=fr&theme=light`);
    await page.locator('main h1').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.locator('.map-drawing').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LAYOUT_IDS } from '../../domain/model/map-choices.ts';
import { filiere } from '../support/builders.ts';
import { describeInLong, inLong } from '../support/in-long.ts';
import { registerNetwork } from '../support/register-network.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import {
  accessibilityFaults,
  drawnNodes,
  eventually,
  nodesOutOfSight,
  openBrowser,
  openScreen,
  showWholeMap,
} from './chromium.ts';
import { boxesAtRest } from './map-at-rest.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
const words = t.silent;
const SIZES = [
  [1440, 900],
  [390, 844],
] as const;
const register = registerNetwork();
let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: register });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('the map of a register of 154 operators without filières', () => {
  const open = (path: string, [width, height]: readonly [number, number] = [1440, 900]) =>
    openScreen(browser!, server.url, path, { width, height });

  it.each(oneIn(2, SIZES))('counts them and shows them, at %i × %i', async (...size) => {
    const { page, faults } = await open('/map?show=map&legend=1', size);
    const boxes = await drawnNodes(page);
    expect(boxes.length).toBe(4);
    expect(boxes.every(({ classes }) => classes.includes('silent-folded'))).toBe(true);
    expect(await page.locator('section.young').textContent()).toContain(t.asking.young.title(154, 0));
    expect(await page.locator('.legend').textContent()).toContain(words.boxes.SILENT_FOLDED);
    await page.waitForLoadState('networkidle');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each(oneIn(3, LAYOUT_IDS))('shows every box whole (%s)', async (layout) => {
    const { page, faults } = await open(`/map?layout=${layout}`);
    // By place there are more communes than fit in letters that can be read.
    await showWholeMap(page);
    await eventually(() => nodesOutOfSight(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong('by place names the communes, and opens one into its operators', async () => {
    const { page, faults } = await open('/map?layout=place');
    await boxesAtRest(page);
    await showWholeMap(page);
    const boxes = await drawnNodes(page);
    expect(boxes.map(({ label }) => label.split('\n')[0])).toContain('Mons');
    expect(boxes.map(({ label }) => label.split('\n')[0])).toContain(words.column);
    const mons = boxes.find(({ label }) => label.startsWith('Mons'))!;
    const area = (await page.locator('.map-drawing').boundingBox())!;
    await page.mouse.dblclick(area.x + (mons.x1 + mons.x2) / 2, area.y + (mons.y1 + mons.y2) / 2);
    await eventually(async () => (await drawnNodes(page)).length).toBeGreaterThan(boxes.length);
    expect((await drawnNodes(page)).some(({ label }) => label.startsWith('École'))).toBe(true);
    expect(faults).toEqual([]);
  });

  it('opens the panel of an operator that is clicked, with its commune and the way to add its offer', async () => {
    const { page, faults } = await open('/map?layout=place&sel=school001');
    const box = (await drawnNodes(page)).find(({ id }) => id === 'school001')!;
    await page.locator('.panel-head button').click();
    await page.goto(`${server.url}/map?layout=place&opened=all:OFFER_UNKNOWN:mons`);
    // What is said above the map comes with the answers, and moves it.
    await boxesAtRest(page);
    await showWholeMap(page);
    const shown = (await drawnNodes(page)).find(({ id }) => id === box.id)!;
    const area = (await page.locator('.map-drawing').boundingBox())!;
    await page.mouse.click(area.x + (shown.x1 + shown.x2) / 2, area.y + (shown.y1 + shown.y2) / 2);
    const panel = page.locator('.panel');
    await eventually(() => panel.textContent()).toContain('École 001');
    expect(await panel.textContent()).toContain('Mons');
    expect(await panel.getByRole('link', { name: t.operator.sheet }).getAttribute('href')).toContain(
      'school001',
    );
    await panel.getByRole('link', { name: words.add }).click();
    await eventually(() => page.url()).toContain('list=filieres');
    expect(faults).toEqual([]);
  });

  inLong('lists them all by commune in the list', async () => {
    const { page, faults } = await open('/map?show=list');
    const list = page.locator('.twin');
    await eventually(() => list.getByRole('link', { name: /^École/ }).count()).toBe(154);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describeInLong.skipIf(browser === undefined)('the map of a register of which one filière is known', () => {
  it('shows the filière beside the operators to ask, and hides them when it is asked to', async () => {
    const filieres = [filiere('cours', { operator: 'school001', sites: ['site-school001'] })];
    const begun = await testServer({ document: { ...register, filieres } });
    const { page, faults } = await openScreen(browser!, begun.url, '/map', { width: 1440, height: 900 });
    expect((await drawnNodes(page)).length).toBe(5);
    expect(await page.locator('section.young').textContent()).toContain(t.asking.young.filieres(153, 154));
    expect(await page.locator('.toolbar-counts').textContent()).toContain(words.count(153));
    await page.getByRole('button', { name: t.explorer.filters, exact: true }).click();
    await page.getByLabel(words.show).uncheck();
    await eventually(async () => (await drawnNodes(page)).map(({ id }) => id)).toEqual(['cours']);
    expect(faults).toEqual([]);
    await page.context().close();
    await begun.close();
  });
});

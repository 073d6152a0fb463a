import { describe, expect, it, vi } from 'vitest';
import {
  accessibilityFaults,
  drawnBoxes,
  eventually,
  nodesOutOfSight,
  openSharedBrowser,
  showWholeMap,
} from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open } = onSample(browser);
const { t } = wordsOf('fr');

describe.skipIf(browser === undefined)('the room around the map', () => {
  it('leaves the map most of the height of a small window, with a legend of two lines until all of it is asked for', async () => {
    const { page, faults } = await open('/map', { width: 1024, height: 768 });
    await drawnBoxes(page);
    await page.locator('.legend-body', { hasText: t.legend.halo }).waitFor();
    const heightOf = async (selector: string) => (await page.locator(selector).boundingBox())!.height;
    await eventually(() => heightOf('.map')).toBeGreaterThanOrEqual(0.6 * 768);
    // One row, from the search to the zoom.
    const rows = await page
      .locator('.toolbar button:visible, .toolbar input:visible')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
      );
    const [tops, bottoms] = [rows.map(([top]) => top!), rows.map(([, bottom]) => bottom!)];
    expect(Math.max(...tops)).toBeLessThan(Math.min(...bottoms));
    const right = await page.locator('.toolbar-zoom').evaluate((one) => one.getBoundingClientRect().right);
    expect(right).toBeLessThanOrEqual(1024);
    // How much is shown is said all the same.
    await page.locator('.detail-bar .toolbar-counts', { hasText: '60 sur 60 passerelles' }).waitFor();
    const brief = await heightOf('.legend-entries');
    const lines = await page
      .locator('.legend-entries')
      .evaluate((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).fontSize));
    expect(lines).toBeLessThan(3.1);
    await page.getByRole('button', { name: t.look.legendWhole }).click();
    await eventually(() => heightOf('.legend-entries')).toBeGreaterThan(brief * 1.5);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('says where the data come from and what is left out with the legend closed', async () => {
    const { page, faults } = await open('/map?legend=0');
    await drawnBoxes(page);
    await eventually(() => page.locator('.legend-read').isVisible()).toBe(true);
    expect(await page.locator('.legend-read').textContent()).toContain('Source');
    expect(await page.locator('.legend-out').textContent()).toContain(t.look.leftOut);
    expect(await page.locator('.legend-body li').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('keeps the whole map in a smaller window, and closes the panel by Escape, wherever the reader has just pressed', async () => {
    const { page, faults } = await open('/map?detail=filieres&sel=lee-ceb');
    await drawnBoxes(page);
    await page.locator('aside.panel').waitFor();
    // The whole map stays whole in a smaller window: it does not lead to what is selected.
    await showWholeMap(page);
    await page.setViewportSize({ width: 1280, height: 700 });
    await eventually(async () => (await page.locator('.map-drawing').boundingBox())!.width).toBeLessThan(
      1000,
    );
    await eventually(async () => (await nodesOutOfSight(page)).length).toBe(0);
    await page.locator('.legend-title').first().click();
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('aside.panel').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('sel')).toBe(null);
    expect(faults).toEqual([]);
  });

  it('says on the screen how a box is moved by keyboard, while it is moved', async () => {
    const { page, faults } = await open('/map?detail=filieres&layout=organic&sel=lee-ceb');
    await drawnBoxes(page);
    const w = t.layout.places;
    await page.getByRole('button', { name: w.menu, exact: true }).click();
    await page.getByRole('button', { name: /^Déplacer/ }).click();
    const said = page.locator('.map-moving');
    await said.waitFor();
    expect(await said.textContent()).toMatch(/flèches.*Entrée/);
    await page.keyboard.press('Escape');
    await eventually(() => said.count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

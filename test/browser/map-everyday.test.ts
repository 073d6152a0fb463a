import { describe, expect, it, vi } from 'vitest';
import { inLong } from '../support/in-long.ts';
import { drawnNodes, eventually, nodesOutOfSight, openSharedBrowser } from './chromium.ts';
import { boxesAtRest } from './map-at-rest.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');

describe.skipIf(browser === undefined)('everyday work on the map', () => {
  inLong('shows the whole map again after a filter, and beside the panel', async () => {
    const { page, faults } = await open('/map');
    await boxesAtRest(page);
    const all = (await drawnNodes(page)).length;
    // Somebody looks at one corner.
    await page.mouse.move(900, 600);
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -400);
    await eventually(async () => (await nodesOutOfSight(page)).length).toBeGreaterThan(0);
    const go = (search: string) => page.evaluate((to) => window.history.pushState(null, '', to), search);
    await go('/map?stage=LITERACY,ORIENTATION');
    await eventually(async () => (await drawnNodes(page)).length).toBeLessThan(all);
    await boxesAtRest(page);
    expect(await nodesOutOfSight(page)).toEqual([]);
    const [leftmost] = [...(await drawnNodes(page))].sort((a, b) => a.x - b.x);
    await go(`/map?stage=LITERACY,ORIENTATION&sel=${leftmost!.id}`);
    await page.getByRole('complementary', { name: t.panel.label }).waitFor();
    await boxesAtRest(page);
    expect(await nodesOutOfSight(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('offers its picture files in its corner', async () => {
    const { page, faults } = await open('/map');
    await boxesAtRest(page);
    await page.getByRole('button', { name: t.picture.menu }).click();
    for (const kind of ['png', 'pdfA4', 'pdfA3'] as const)
      await page.getByRole('button', { name: t.picture.short[kind] }).waitFor();
    expect(faults).toEqual([]);
  });

  it('keeps the name of a view when nobody says who saves it', async () => {
    const { page, faults } = await open('/map');
    await boxesAtRest(page);
    await page.locator('.views-button').click();
    const name = page.getByRole('textbox', { name: t.savedViews.name });
    await name.fill('1. Vue d’ensemble');
    await page.getByRole('button', { name: t.savedViews.save, exact: true }).click();
    const asked = page.getByRole('dialog', { name: t.inventory.who });
    await asked.waitFor();
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'hidden' });
    expect(await name.inputValue()).toBe('1. Vue d’ensemble');
    expect((await server().store.load()).document.views.map((view) => view.name)).not.toContain(
      '1. Vue d’ensemble',
    );
    expect(faults).toEqual([]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { hasPoppler, pdfText } from '../support/poppler.ts';
import { accessibilityFaults, drawnBoxes, drawnNodes, eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const browser = await openSharedBrowser();
const { server, open } = onSample(browser);
const folder = mkdtempSync(join(tmpdir(), 'passerelles-travel-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { t } = wordsOf('fr');

/** What the drawing writes of a kind, in order. */
const writtenOf = (page: Page, kind: string): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const container = document.querySelector('.map-drawing') as unknown as {
      _cyreg: { cy: { $(selector: string): { map<T>(read: (one: { data(name: string): T }) => T): T[] } } };
    };
    return container._cyreg.cy.$(selector).map((one) => one.data('written') as string);
  }, kind);
const placesOf = async (page: Page) => (await drawnNodes(page)).map(({ id, x, y }) => ({ id, x, y }));

describe.skipIf(browser === undefined)('travel times on the map by commune', () => {
  it('are an option in the address, written on the map, explained, in the file, and move nothing', async () => {
    const { page, faults } = await open('/map?layout=place');
    await drawnBoxes(page);
    const option = page.getByLabel(t.layout.minutes);
    expect(await writtenOf(page, '.area-title.area-territory')).toEqual(
      expect.arrayContaining(['Bassin de la Haute-Sylve', 'Bassin voisin']),
    );
    const before = await placesOf(page);
    expect(await writtenOf(page, '.travel')).toEqual([]);
    await option.check();
    await eventually(() => page.url()).toContain('minutes=1');
    await eventually(async () => (await writtenOf(page, '.travel')).length).toBeGreaterThan(2);
    const times = await writtenOf(page, '.travel');
    for (const text of times) expect(text).toMatch(/^\d+(–\d+)?\u00a0min$/);
    expect(await placesOf(page)).toEqual(before);
    const legend = page.getByRole('region', { name: t.legend.title });
    expect(await legend.textContent()).toContain(t.look.travel);
    expect(await legend.textContent()).toContain(t.look.territory);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.locator('.views-button').click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t.picture.short.pdfA4, exact: true }).click();
    const file = join(folder, 'map.pdf');
    await (await coming).saveAs(file);
    if (hasPoppler()) {
      const said = pdfText(file).normalize('NFKC').replace(/\s/g, '');
      for (const text of [...times, 'Bassin voisin'])
        expect(said).toContain(text.normalize('NFKC').replace(/\s/g, ''));
    }

    await page.goto(`${server().url}/map?layout=place&minutes=1`);
    await drawnBoxes(page);
    await eventually(() => writtenOf(page, '.travel')).toEqual(times);
    // Without a commune between the columns of another layout, there is nothing to write.
    await page.getByLabel(t.layout.label).selectOption('stage');
    await eventually(() => option.count()).toBe(0);
    await eventually(() => writtenOf(page, '.travel')).toEqual([]);
    expect(faults).toEqual([]);
  });
});

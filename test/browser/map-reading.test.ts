import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { LAYOUT_IDS, LOOKS } from '../../domain/model/map-choices.ts';
import { inLong } from '../support/in-long.ts';
import { drawnBoxes, eventually, openFilieres, openSharedBrowser } from './chromium.ts';
import { boxesAtRest } from './map-at-rest.ts';
import { onSample } from './on-sample.ts';
import { byTurns } from './rota.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open } = onSample(browser);

/** The size of the smallest letters of the map and of the names of its columns, in pixels of the screen. */
const leastLetters = (page: Page): Promise<number> =>
  page.evaluate(() => {
    interface Drawn {
      style(name: string): string;
      numericStyle(name: string): number;
    }
    const container = document.querySelector('.map-drawing') as unknown as {
      _cyreg: { cy: { zoom(): number; elements(): { toArray(): readonly Drawn[] } } };
    };
    const { cy } = container._cyreg;
    const letters = cy
      .elements()
      .toArray()
      .filter((one) => one.style('label') !== '')
      .map((one) => one.numericStyle('font-size') * cy.zoom());
    const columns = [...document.querySelectorAll('.map-columns')].map((list) =>
      Number.parseFloat(getComputedStyle(list).fontSize),
    );
    return Math.min(...letters, ...columns);
  });

describe.skipIf(browser === undefined)('reading the map', () => {
  inLong(
    'meets no letter under 12 pixels on a laptop before one zooms out, in any layout, level or look',
    async () => {
      const { page, faults } = await open('/map');
      const small: string[] = [];
      const states = [
        ...byTurns(LAYOUT_IDS, ['', '&detail=filieres']).map(([layout, level]) => `layout=${layout}${level}`),
        ...LOOKS.map((look) => `theme=${look}`),
      ];
      for (const state of states) {
        await page.evaluate((search) => window.history.pushState(null, '', `/map?${search}`), state);
        await boxesAtRest(page);
        const least = await leastLetters(page);
        if (least < 12) small.push(`${state}: ${least}`);
      }
      expect(small).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('says in words what the pointer is on, and dims the rest', async () => {
    const { page, faults } = await openFilieres(open, '/map');
    const area = (await page.locator('.map-drawing').boundingBox())!;
    const { tip } = wordsOf('fr').t;
    const at = async (id: string): Promise<string | null> => {
      const { x1, x2, y1, y2 } = (await drawnBoxes(page)).find((one) => one.id === id)!;
      await page.mouse.move(area.x + (x1 + x2) / 2, area.y + (y1 + y2) / 2);
      await page.locator('.map-tip').waitFor();
      return page.locator('.map-tip').textContent();
    };
    const box = await at('chantier-gros-oeuvre');
    for (const words of ['Gros œuvre', 'Le Chantier', 'places par an']) expect(box).toContain(words);
    expect(await page.locator('.map-drawing.map-aside').count()).toBe(1);
    expect(await page.locator('.map-columns li.near').count()).toBeGreaterThan(0);
    expect(await page.locator('.map-columns li:not(.near)').count()).toBeGreaterThan(0);
    const [badge] = (await drawnBoxes(page)).filter(({ classes }) => classes.split(' ').includes('badge'));
    expect(await at(badge!.id)).toContain(tip.findings);
    await page.mouse.move(area.x + 2, area.y + area.height - 2);
    await eventually(() => page.locator('.map-tip').count()).toBe(0);
    expect(await page.locator('.map-drawing.map-aside').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

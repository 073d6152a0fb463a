import { describe, expect, it, vi } from 'vitest';
import { FONT_SIZE, LEAST_ON_SCREEN } from '../../domain/map/letters.ts';
import { PALETTES } from '../../domain/map/palette.ts';
import { LOOKS } from '../../domain/model/map-choices.ts';
import { inLong } from '../support/in-long.ts';
import { oneIn } from '../support/size.ts';
import { chooseTheme } from './asking.ts';
import { accessibilityFaults, drawnBoxes, eventually, openPage, openSharedBrowser } from './chromium.ts';
import { brightGrounds, contrastFaults, drawnColours } from './looks.ts';
import { changedSince, mapAtRest } from './map-at-rest.ts';
import { onSample } from './on-sample.ts';
import { atTurn } from './rota.ts';

vi.setConfig({ testTimeout: 240_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);

/** Screens at 1440 × 900; screens.test.ts and everyone.test.ts visit more of them, and smaller ones. */
const SCREENS = [
  '/map?sel=lee-ecrit-1',
  '/map?gap=M04:lee-ceb:table-ronde-cuisine',
  '/map?show=list',
  '/map?whatif=1&sel=chantier-gros-oeuvre',
  '/map?since=2015-01-01',
  '/gaps?open=M04:lee-ceb:table-ronde-cuisine',
  '/pathways?from=lee-ecrit-1&to=nettoyage&k=3',
  '/pathways?from=eps-sylvemont-fle-b1&to=nettoyage',
  '/access?audience=parent-seul-castelfagne',
  '/plan?n=3',
  '/figures',
  '/actions?show=calendar',
  '/agreements?sel=conv-lee-forem-2022',
  '/referrals',
  '/report',
  '/synergies?types=EFT,CEFA,EPS&sector=construction',
  '/scenarios',
  '/questions?question=m01-dead-end',
  '/inventory',
  '/inventory?open=NEW',
  '/inventory/entry',
  '/inventory/import',
  '/inventory/duplicates',
  '/inventory/freshness',
  '/inventory/coverage',
  '/inventory/history',
  '/inventory/export',
  '/nowhere',
];

describe.skipIf(browser === undefined)('every screen in every look', () => {
  it('can be read, with every word apart from its ground, and has nothing serious against accessibility', async () => {
    const { page, faults } = await openPage(browser!, server().url);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const [turn, path] of oneIn(4, [...SCREENS.entries()])) {
      const looks = atTurn(LOOKS, turn);
      await page.goto(server().url + path);
      await page.locator('main h1').first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(1440);
      for (const look of looks) {
        // By the address, as a side panel may cover the settings.
        await page.evaluate((theme) => {
          const address = new URL(window.location.href);
          address.searchParams.set('theme', theme);
          window.history.replaceState(window.history.state, '', address);
        }, look);
        await page.locator(`html[data-look=${look}]`).waitFor();
        const here = [
          // All the rules once a screen, of which the contrast of words is one; then that alone.
          ...(look === looks[0] ? await accessibilityFaults(page) : []),
          ...(look === 'projector' ? await contrastFaults(page, 'AAA') : []),
          ...(look !== looks[0] && look !== 'projector' ? await contrastFaults(page, 'AA') : []),
          ...(look === 'dark' ? await brightGrounds(page) : []),
        ];
        found.push(...here.map((fault) => `${path}, ${look}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('draws the map in the colours of the look, and again when it changes', async () => {
    const { page, faults } = await open('/map?theme=light');
    await drawnBoxes(page);
    const signed = async () => (await drawnColours(page, 'edge.SIGNED', 'line-color'))[0];
    await eventually(signed).toBe(PALETTES.light.established);
    await chooseTheme(page, 'dark');
    await eventually(signed).toBe(PALETTES.dark.established);
    expect(new URL(page.url()).searchParams.get('theme')).toBe('dark');
    // The letters of switches glide from one colour to the other.
    await eventually(() => accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong('keeps the names on the map when the projector’s letters leave it less room', async () => {
    const { page, faults } = await open('/map?theme=light');
    await drawnBoxes(page);
    await page.waitForLoadState('networkidle');
    await chooseTheme(page, 'projector');
    // A small window, which the map does not fit into.
    await page.setViewportSize({ width: 1280, height: 640 });
    await page.locator('.map-minimap').waitFor();
    const rest = await mapAtRest(page);
    // Drawn once more, it is the same to the pixel: nothing was left out of it.
    await page.evaluate(() => {
      const container = document.querySelector('.map-drawing') as unknown as {
        _cyreg: { cy: { forceRender(): void } };
      };
      container._cyreg.cy.forceRender();
    });
    expect(await changedSince(page, rest)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong(
    'is remembered by the browser, kept from screen to screen, and given up for that of the system',
    async () => {
      const { page } = await openPage(browser!, server().url);
      const look = () => page.evaluate(() => document.documentElement.dataset.look);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.goto(`${server().url}/gaps`);
      await eventually(look).toBe('dark');
      await chooseTheme(page, 'projector');
      await eventually(look).toBe('projector');
      await page.getByRole('link', { name: 'Parcours', exact: true }).click();
      await eventually(() => page.locator('h1').textContent()).toBe('Parcours');
      expect(await look()).toBe('projector');
      await page.goto(`${server().url}/plan`);
      await eventually(look).toBe('projector');
      await chooseTheme(page, 'auto');
      await eventually(look).toBe('dark');
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await eventually(look).toBe('light');
    },
  );

  it('shows the legend for a projector in letters as large as those of the map, with day, source and what is left out', async () => {
    const { page } = await openPage(browser!, server().url, { width: 1920, height: 1080 });
    await page.goto(`${server().url}/map?theme=projector&stage=LITERACY&flows=0`);
    await drawnBoxes(page);
    const legend = page.locator('.legend-body');
    const sizes = await legend
      .locator('li, p')
      .evaluateAll((items) => items.map((item) => Number.parseFloat(getComputedStyle(item).fontSize)));
    const zoom = await page.evaluate(() => {
      const container = document.querySelector('.map-drawing') as unknown as {
        _cyreg: { cy: { zoom(): number } };
      };
      return container._cyreg.cy.zoom();
    });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(LEAST_ON_SCREEN);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(FONT_SIZE * zoom);
    // Spaces that do not break are spaces.
    const text = ((await legend.textContent()) ?? '').replace(/\s/g, ' ');
    for (const words of [
      'Lu au 31 décembre 2025',
      'Source : inventaire « Bassin de la Haute-Sylve »',
      'Étape : Alphabétisation',
      'Cette carte ne montre pas : 80 filières sur 88, hors des filtres',
      'les flux',
    ]) {
      expect(text).toContain(words);
    }
  });
});

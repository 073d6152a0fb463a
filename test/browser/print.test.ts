import { describe, expect, it, vi } from 'vitest';
import { PALETTES } from '../../domain/map/palette.ts';
import { inLong } from '../support/in-long.ts';
import { isSize, oneIn } from '../support/size.ts';
import { drawnBoxes, openNext, openPage, openShared, openSharedBrowser, type Watched } from './chromium.ts';
import { onSample } from './on-sample.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { server } = onSample(browser);

/** One a section of the menu and one a sort of filter. */
const SCREENS = [
  '/map?theme=dark&stage=LITERACY&gap=M04:lee-ceb:table-ronde-cuisine',
  '/gaps?stage=LITERACY',
  '/pathways?from=lee-ecrit-1&to=nettoyage&k=3',
  '/synergies?types=EFT,CEFA,EPS&sector=construction',
  '/inventory',
  '/inventory/history',
];
/** The others, which have the same head. */
const MORE_SCREENS = [
  '/map?show=list',
  '/access?audience=parent-seul-castelfagne',
  '/plan?n=3',
  '/dashboard',
  '/figures',
  '/referrals',
  '/report',
  '/scenarios',
  '/questions?question=m01-dead-end',
  '/inventory/entry',
  '/inventory/import',
  '/inventory/duplicates',
  '/inventory/freshness',
  '/inventory/coverage',
  '/inventory/export',
];
const PRINTED = isSize('long') ? [...SCREENS, ...MORE_SCREENS] : SCREENS;

const open = async (path: string) => {
  const watched = await openPage(browser!, server().url);
  await watched.page.goto(server().url + path);
  await watched.page.locator('main h1').first().waitFor({ state: 'attached' });
  await watched.page.waitForLoadState('networkidle');
  return watched;
};

/** Screens that are only looked at share a page. */
let looked: Watched | undefined;

describe.skipIf(browser === undefined)('a printed screen', () => {
  inLong('unfolds the lines of the home page while it is printed, and folds them again', async () => {
    const { page, faults } = await open('/');
    await page.locator('.home-bridges > li').first().waitFor();
    const folded = () => page.locator('main details:not([open])').count();
    const before = await folded();
    expect(before).toBeGreaterThan(3);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await folded()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await folded()).toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  inLong(
    'splits no bridge of the home page, and begins the list of missing bridges under its heading',
    async () => {
      const { page } = await open('/');
      await page.locator('.home-bridges > li').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      const breaks = await page
        .locator('.home-bridges > li')
        .evaluateAll((items) => items.map((item) => getComputedStyle(item).breakInside));
      expect(new Set(breaks)).toEqual(new Set(['avoid']));
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`${server().url}/gaps?kind=M04`);
      await page.locator('.card-head').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      const printed = await page.locator('.card-head').evaluateAll((heads) =>
        heads.map((head) => {
          const label = head.querySelector('.mantine-Badge-label');
          return [getComputedStyle(head).breakAfter, label && getComputedStyle(label).whiteSpace];
        }),
      );
      for (const [after, whiteSpace] of printed) {
        // Folded cards that must stay with the next one would all go to the second page.
        expect(after).toBe('auto');
        if (whiteSpace !== null) expect(whiteSpace).toBe('normal');
      }
      await page.context().close();
    },
  );

  it.each(oneIn(3, PRINTED))(
    'says what it is, for which day and from where, and has no button: %s',
    async (path) => {
      looked ??= await openShared(browser!, server().url);
      const { page, faults } = looked;
      await page.emulateMedia({ media: 'screen' });
      await openNext(page, server().url + path, { width: 1440, height: 900 });
      await page.waitForLoadState('networkidle');
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      const seen = await page.evaluate(() => {
        const visible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
        const texts = (selector: string): readonly string[] =>
          [...document.querySelectorAll(selector)]
            .filter(visible)
            .map(({ textContent }) => textContent ?? '');
        return {
          head: texts('.print-head').join(' ').replace(/\s/g, ' '),
          titles: texts('main h1'),
          // What opens a card or sorts a table is its title.
          buttons: texts(
            '.header, .toolbar, .skip, .mantine-Button-root, .mantine-ActionIcon-root, .sub-nav',
          ),
          wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        };
      });
      for (const words of [
        'Bassin de la Haute-Sylve',
        'Lu au 31 décembre 2025',
        'Public : ',
        'Source : inventaire',
      ]) {
        expect(seen.head).toContain(words);
      }
      const filters = path.includes('stage=')
        ? 'Étape : Alphabétisation'
        : path.includes('sector=')
          ? 'Secteur : construction'
          : 'Aucun filtre';
      expect(seen.head).toContain(filters);
      expect(seen.titles).toHaveLength(1);
      expect(seen.buttons).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('shows the map as a picture, whole, on a light ground, with its legend, on one page across', async () => {
    const { page, faults } = await open('/map?theme=dark&legend=0');
    const boxes = await drawnBoxes(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(pages.map(([, width, height]) => Number(width) > Number(height))).toEqual([true]);

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const picture = page.locator('.map-picture');
    const words = ((await picture.textContent()) ?? '').replaceAll('\n', '');
    for (const { label } of boxes) expect(words).toContain(label.replaceAll('\n', ''));
    expect(await page.locator('.legend-body li').count()).toBeGreaterThan(10);
    expect(await page.locator('.legend-out').isVisible()).toBe(true);
    // Said at the head of the page already.
    expect(await page.locator('.legend-read').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.dataset.look)).toBe('light');
    expect(await picture.locator(`[stroke="${PALETTES.light.established}"]`).count()).toBeGreaterThan(10);

    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await picture.count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.dataset.look)).toBe('dark');
    expect(faults).toEqual([]);
  });

  inLong('dims on paper what is dimmed on the screen', async () => {
    const { page } = await open('/map?gap=M04:lee-ceb:table-ronde-cuisine&detail=filieres');
    await drawnBoxes(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const shares = await page
      .locator('.map-picture g[opacity]')
      .evaluateAll((items) => items.map((item) => Number(item.getAttribute('opacity'))));
    expect(shares.filter((share) => share === 1).length).toBeGreaterThan(2);
    expect(shares.filter((share) => share < 1).length).toBeGreaterThan(80);
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { oneIn } from '../support/size.ts';
import {
  accessibilityFaults,
  drawnNodes,
  eventually,
  openNext,
  openPage,
  openSharedBrowser,
  type Watched,
} from './chromium.ts';
import { onSample } from './on-sample.ts';
import { byTurns } from './rota.ts';

vi.setConfig({ testTimeout: 90_000 });
const browser = await openSharedBrowser();
const { server } = onSample(browser);

/** Screens and what is open on them; others stand in screens.test.ts. */
const SCREENS = [
  '/map?sel=lee',
  '/map?sel=lee&show=list',
  '/gaps',
  '/pathways?from=lee-ecrit-1&to=nettoyage',
  '/access?audience=parent-seul-castelfagne',
  '/plan?n=3',
  '/dashboard',
  '/figures',
  '/actions',
  '/meetings',
  '/agreements?sel=conv-lee-forem-2022',
  '/referrals',
  '/report',
  '/scenarios',
  '/operator?sel=lee',
  '/glossary',
  '/inventory?list=filieres&open=lee-ecrit-1',
  '/inventory/entry',
  '/inventory/import',
  '/inventory/duplicates',
  '/inventory/asking',
  '/inventory/freshness',
  '/inventory/coverage',
  '/inventory/history',
  '/inventory/export',
];
/** In the usual size each screen has one of them. */
const SIZES = [
  [720, 450],
  [390, 844],
] as const;

/** How far what was on the screen jumped while the rest came, as browsers measure it. */
interface Shifted {
  shifted?: number;
}

/** A page that adds up what jumps on it, and whose answers come late enough for what waits for them to be seen. */
async function watchedForShifts(): Promise<Watched> {
  const watched = await openPage(browser!, server().url, { own: true });
  await watched.page.goto(`${server().url}/map`);
  await watched.page.addInitScript(() => {
    const seen = window as Shifted;
    seen.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) seen.shifted = (seen.shifted ?? 0) + entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const network = await watched.page.context().newCDPSession(watched.page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 200, downloadThroughput: -1, uploadThroughput: -1 },
  });
  return watched;
}
let looked: Watched | undefined;

/** A phone that is held by the tests that only look at it. */
let phone: Page | undefined;
async function onPhone(address: string): Promise<Page> {
  phone ??= await browser!.newPage({
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  await phone.goto(address);
  return phone;
}

describe.skipIf(browser === undefined)('every screen, for everyone', () => {
  it.each(oneIn(3, byTurns(SCREENS, SIZES)).map(([path, [width, height]]) => [path, width, height] as const))(
    'holds without a jump, a sideways scroll or a serious fault: %s at %i × %i',
    async (path, width, height) => {
      looked ??= await watchedForShifts();
      const { page, faults } = looked;
      await openNext(page, server().url + path, { width, height });
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => (window as Shifted).shifted)).toBeLessThan(0.05);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('shows in the list all that is on the map', async () => {
    const { page } = await openPage(browser!, server().url);
    await page.goto(`${server().url}/map?detail=filieres&preps=1`);
    const nodes = await drawnNodes(page);
    const links = await page.evaluate(() => {
      const container = document.querySelector('.map-drawing') as unknown as {
        _cyreg: { cy: { edges(): { map<T>(read: (edge: { data(name: string): string }) => T): T[] } } };
      };
      return container._cyreg.cy.edges().map((edge) => edge.data('target'));
    });
    expect(links.length).toBeGreaterThan(60);
    await page.getByText('Liste', { exact: true }).click();
    await page.locator('.twin').waitFor();
    const told = new Set(
      await page
        .locator('.twin a')
        .evaluateAll((all) =>
          all.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('sel') ?? ''),
        ),
    );
    expect(nodes.map(({ element }) => element).filter((id) => !told.has(id))).toEqual([]);
    const passerelles = hauteSylve().passerelles.map(({ id }) => id ?? '');
    const shown = await page.locator('.toolbar-counts p').first().textContent();
    expect(shown).toContain(`${passerelles.length} sur ${passerelles.length}`);
    expect(passerelles.filter((id) => !told.has(id))).toEqual([]);
  });

  inLong('tells a pathway as an ordered list, step by step', async () => {
    const { page } = await openPage(browser!, server().url);
    await page.goto(`${server().url}/pathways?from=lee-ecrit-1&to=nettoyage`);
    const steps = page.locator('ol.steps').first();
    await steps.waitFor();
    expect(await steps.getAttribute('aria-label')).toMatch(/\S/);
    expect(await steps.locator('> li').count()).toBeGreaterThan(2);
  });

  inLong(
    'says on every screen that the server is away, keeps what it shows, and goes on when it is back',
    async () => {
      const { page } = await openPage(browser!, server().url, { expected: /ERR_|Failed to load/ });
      for (const path of ['/operator?sel=lee', '/glossary', '/inventory/coverage']) {
        await page.goto(server().url + path);
        await page.waitForLoadState('networkidle');
        await page.locator('main h2, main h3').first().waitFor();
        const before = await page.locator('main h2, main h3').count();
        await page.route('**/api/**', (route) => route.abort());
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
        const banner = page.locator('.banner');
        await banner.waitFor();
        expect(await page.locator('main h2, main h3').count()).toBe(before);
        await page.unroute('**/api/**');
        await banner.waitFor({ state: 'detached' });
      }
      // A screen opened meanwhile says why it is blank, and can be tried again.
      await page.route('**/api/operator', (route) => route.abort());
      await page.goto(`${server().url}/operator?sel=le-chantier`);
      await page.goto(`${server().url}/operator?sel=lee`);
      const again = page.getByRole('button', { name: 'Réessayer' });
      await again.waitFor();
      await page.unroute('**/api/operator');
      await again.click();
      await page.locator('.figures').waitFor();
    },
  );

  it('prints the sheet of an operator on one page, without what is only for the screen', async () => {
    const { page } = await openPage(browser!, server().url);
    await page.goto(`${server().url}/operator?sel=lee`);
    await page.locator('.figures').waitFor();
    await eventually(() => page.getByText('à négocier').count()).toBe(1);
    // The server typesets the same, tagged.
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Fiche en PDF' }).click();
    expect((await coming).suggestedFilename()).toBe('lire-et-ecrire-haute-sylve.pdf');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.header', '.operator-tools', '.explain'])
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
  });

  it.each(oneIn(2, ['fr', 'en']))('leaves three quarters of a phone to what was asked: %s', async (lang) => {
    const page = await onPhone(`${server().url}/map?show=map&audience=parent-seul-castelfagne&lang=${lang}`);
    await drawnNodes(page);
    const map = await page.locator('.explorer-body').boundingBox();
    expect(map!.y).toBeLessThanOrEqual(844 / 4);
    // What stands beside the screen comes into it when the keyboard gets there, and is under the finger that slides.
    for (const bar of ['.header-tools', '.toolbar']) {
      const last = page.locator(bar).locator('button, a, input').last();
      await last.focus();
      const { x, width } = (await last.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(390);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('gives a finger room on a phone', async () => {
    for (const path of ['/map?sel=lee', '/plan?n=3', '/operator?sel=lee']) {
      const page = await onPhone(`${server().url}${path}&lang=fr`);
      await page.waitForLoadState('networkidle');
      await page.locator('.phone-menu-button').click();
      await page.locator('.phone-menu').waitFor();
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, summary, .nav-link')].flatMap((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width > 0 && (width < 24 || height < 24) ? [one.outerHTML.slice(0, 80)] : [];
        }),
      );
      expect(small).toEqual([]);
      // Names of screens stand side by side, each as wide as its words.
      const cut = await page
        .locator('.nav-link')
        .evaluateAll((links) =>
          links.flatMap((one) => (one.scrollWidth > one.clientWidth ? [one.textContent] : [])),
        );
      expect(cut).toEqual([]);
      const main = await page.locator('.phone-menu .nav-link').first().boundingBox();
      expect(main!.height).toBeGreaterThanOrEqual(44);
    }
  });
});

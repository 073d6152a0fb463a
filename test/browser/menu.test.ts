import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../domain/messages/codes.ts';
import { LOOKS } from '../../domain/model/map-choices.ts';
import { inLong } from '../support/in-long.ts';
import { oneIn } from '../support/size.ts';
import { chooseLanguage } from './asking.ts';
import { accessibilityFaults, eventually, openSharedBrowser, type Watched } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { atTurn } from './rota.ts';
import { wordsOf } from './words.ts';

const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');

/** Texts in a part of the page that have less room than they need, without an ellipsis that the design foresees. */
const clipped = (page: Page, part: string) =>
  page
    .locator(part)
    .locator('a, button, label, select, option')
    .evaluateAll((all) =>
      all.flatMap((one) =>
        one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1 ? [one.textContent] : [],
      ),
    );

const boxes = (page: Page, part: string) =>
  page.locator(part).evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { text: one.textContent, x, y, right: x + width, bottom: y + height };
    }),
  );

describe.skipIf(browser === undefined)('the header', () => {
  it.each(
    oneIn(2, [
      [1440, 900],
      [1024, 768],
    ]),
  )(
    'is one row with name, at most seven entries, search, audience and date, at %i × %i',
    async (width, height) => {
      const { page, faults } = await open('/plan', { width, height });
      for (const [turn, theme] of LOOKS.entries())
        for (const lang of atTurn(LANGUAGES, turn + (width === 1440 ? 0 : 1))) {
          await page.goto(`${server().url}/plan?lang=${lang}&theme=${theme}`);
          await page.locator('.header-date').waitFor();
          const row = (await page.locator('.header').boundingBox())!;
          const parts = await boxes(
            page,
            '.header-name, .header-nav .nav-link, .palette-button, .header-audience, .header-date, .help-button',
          );
          expect(parts.length).toBeLessThanOrEqual(1 + 7 + 4);
          const said = `${lang}, ${theme}, ${width}`;
          parts.forEach(({ text, x, y, right, bottom }, index) => {
            expect(right - x, `${said}: ${text}`).toBeGreaterThan(20);
            expect(x, `${said}: ${text}`).toBeGreaterThanOrEqual(index === 0 ? 0 : parts[index - 1]!.right);
            expect(right, `${said}: ${text}`).toBeLessThanOrEqual(width);
            // In one row: each goes through the middle of the header.
            expect(y, `${said}: ${text}`).toBeLessThan(row.y + row.height / 2);
            expect(bottom, `${said}: ${text}`).toBeGreaterThan(row.y + row.height / 2);
          });
          expect(await clipped(page, '.header-nav, .sub-nav')).toEqual([]);
          expect(row.height, said).toBeLessThan(64);
        }
      expect(faults).toEqual([]);
    },
  );

  it('opens its menu on a phone by one press, which leaves the first screen to the page', async () => {
    const { page, faults } = await open('/scenarios', { width: 390, height: 844 });
    const header = (await page.locator('.header').boundingBox())!;
    expect(header.height).toBeLessThan(64);
    await page.getByRole('button', { name: t.app.menu, exact: true }).click();
    const menu = page.locator('.phone-menu');
    await menu.waitFor();
    const entries = await menu.locator('.nav-link').allTextContents();
    expect(entries).toContain(t.app.gaps);
    expect(entries.length).toBeLessThanOrEqual(7);
    expect(await menu.locator('[aria-current=page]').textContent()).toBe(t.app.gaps);
    const { y, height } = (await menu.boundingBox())!;
    expect(y + height).toBeLessThan(844 * 0.6);
    expect(await accessibilityFaults(page)).toEqual([]);
    await menu.getByRole('link', { name: t.app.pathways, exact: true }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/pathways');
    await menu.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(faults).toEqual([]);
  });

  inLong('has questions, theme and language under help and settings, with every word whole', async () => {
    const { page, faults } = await open('/gaps');
    await page.getByRole('button', { name: t.help.button, exact: true }).click();
    const settings = page.getByRole('dialog', { name: t.help.title });
    await settings.getByRole('link', { name: t.questions.nav, exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const theme of ['auto', ...LOOKS]) {
      await settings.getByLabel(t.look.theme).selectOption(theme);
      const select = settings.locator('select');
      expect(await select.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    }
    await settings.getByRole('link', { name: t.questions.nav, exact: true }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/questions');
    await settings.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('the tabs of a section', () => {
  it.each(
    oneIn(3, [
      ['/gaps', 1440, 5],
      ['/inventory', 1440, 9],
      ['/gaps', 1024, 5],
    ]),
  )('stay where they are while the screens change: %s at %i', async (path, width, count) => {
    const { page, faults } = await open(path, { width, height: 800 });
    const tabs = page.locator('.sub-nav .nav-link');
    expect(await tabs.count()).toBe(count);
    // Bold letters are wider: each tab keeps the place at which it begins and its line.
    const places = async () => (await boxes(page, '.sub-nav .nav-link')).map(({ x, y }) => ({ x, y }));
    const before = await places();
    for (let index = 0; index < count; index++) {
      await tabs.nth(index).click();
      await eventually(() => tabs.nth(index).getAttribute('aria-current')).toBe('page');
      await page.locator('main h1').first().waitFor();
      expect(await places()).toEqual(before);
    }
    expect(faults).toEqual([]);
  });

  inLong('show where the reader is on a phone, where the row scrolls', async () => {
    const { page } = await open('/access', { width: 390, height: 844 });
    const here = page.locator('.sub-nav [aria-current=page]');
    await eventually(async () => {
      const { x, width } = (await here.boundingBox())!;
      return x >= 0 && x + width <= 390;
    }).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

describe.skipIf(browser === undefined)('the command palette', () => {
  /** One page, in which the palette is opened again for each word. */
  let looked: Watched | undefined;

  it.each(
    oneIn(2, [
      ['rapport', t.figures.nav],
      ['rapport', t.actions.nav],
      ['réunion', t.actions.nav],
      ['séance', t.actions.nav],
      ['convention', t.plan.nav],
      ['accord', t.plan.nav],
      ['public', t.palette.labels.describe],
      ['obstacles', t.access.nav],
      ['excel', t.importing.tab],
      ['fusionner', t.duplicates.tab],
      ['lexique', t.help.glossary],
    ]),
  )('finds by "%s" what people mean: %s', async (typed, screen) => {
    looked ??= await open('/pathways', { own: true });
    const { page } = looked;
    await page.keyboard.press('Control+k');
    const input = page.getByRole('combobox', { name: t.palette.placeholder });
    await input.fill(typed);
    await eventually(async () =>
      (await page.getByRole('option').allTextContents()).slice(0, 3).join('\n'),
    ).toContain(screen);
    await page.keyboard.press('Escape');
    await input.waitFor({ state: 'detached' });
  });
});

describe.skipIf(browser === undefined)('the title of the page', () => {
  it.each(
    oneIn(4, [
      ['/', 'Accueil – Passerelles'],
      ['/map?sel=lee-ceb', 'Préparation au CEB — LEE – Carte – Passerelles'],
      ['/plan', `${t.plan.nav} – Passerelles`],
      ['/operator?sel=lee', `Lire et Écrire Haute-Sylve – ${t.operator.title} – Passerelles`],
      [
        '/pathways?from=lee-ceb&to=nettoyage',
        'Préparation au CEB — LEE → Nettoyage – Parcours – Passerelles',
      ],
      ['/inventory/import', `${t.importing.tab} – ${t.inventory.nav} – Passerelles`],
      ['/nowhere', `${t.problem.notFoundTitle} – Passerelles`],
    ]),
  )('says the screen and its element: %s', async (path, title) => {
    const { page } = await open(path);
    await eventually(() => page.title()).toBe(title);
  });

  inLong('follows the screen and the language', async () => {
    const { page } = await open('/gaps');
    await eventually(() => page.title()).toBe('Chaînons manquants – Passerelles');
    await page.getByRole('link', { name: t.app.pathways, exact: true }).click();
    await eventually(() => page.title()).toBe('Parcours – Passerelles');
    await chooseLanguage(page, 'en');
    await eventually(() => page.title()).toBe('Pathways – Passerelles');
  });
});

describe.skipIf(browser === undefined)('everyday habits', () => {
  it('find one pair of "−" and "+" on the map, which zooms', async () => {
    const { page } = await open('/map');
    await page.locator('.toolbar-zoom').waitFor();
    const signs = await page.locator('button').allTextContents();
    expect(signs.filter((text) => text.trim() === '+')).toHaveLength(1);
    expect(signs.filter((text) => text.trim() === '−')).toHaveLength(1);
  });

  it.each(oneIn(3, ['/gaps', '/inventory/freshness', '/inventory/asking']))(
    'leave the first screen of a phone to what is found: %s',
    async (path) => {
      const { page, faults } = await open(path, { width: 390, height: 844 });
      const filters = page.locator('details', { has: page.locator('.page-filters') }).first();
      expect(await filters.getAttribute('open')).toBeNull();
      expect((await filters.boundingBox())!.height).toBeLessThan(80);
      await filters.locator('summary').click();
      await page.getByRole('combobox', { name: t.explorer.bassin }).first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  inLong('print findings from the first page on, an open card included', async () => {
    const { page } = await open('/gaps?open=M04:lee-ceb:table-ronde-cuisine');
    await page.locator('.card-body').waitFor();
    await page.emulateMedia({ media: 'print' });
    const inside = (part: string) =>
      page
        .locator(part)
        .first()
        .evaluate((one) => getComputedStyle(one).breakInside);
    expect(await inside('.card:has(.card-body)')).toBe('auto');
    expect(await inside('.card:not(:has(.card-body))')).toBe('avoid');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../domain/messages/codes.ts';
import { oneIn } from '../support/size.ts';
import { eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { atTurn } from './rota.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);

describe.skipIf(browser === undefined)('the name of a screen', () => {
  it.each(oneIn(2, LANGUAGES))(
    'is one in the menu, its tabs, the title of the page and its heading, in %s',
    async (lang) => {
      const { t } = wordsOf(lang);
      const { page, faults } = await open(`/?lang=${lang}`);
      const linksIn = (part: string) =>
        page.locator(`${part} a`).evaluateAll((all) =>
          all.map((one) => ({
            name: one.textContent,
            path: new URL((one as HTMLAnchorElement).href).pathname,
          })),
        );
      const found = await linksIn('.header-nav');
      expect(found.length).toBeGreaterThan(4);
      for (const section of ['/gaps', '/inventory']) {
        await page.goto(`${server().url}${section}?lang=${lang}`);
        await page.locator('.sub-nav a').first().waitFor();
        found.push(...(await linksIn('.sub-nav')));
      }
      await page.getByRole('button', { name: t.help.button, exact: true }).click();
      await page.locator('.help-list a').first().waitFor();
      found.push(...(await linksIn('.help-list')));
      expect(new Set(found.map(({ path }) => path)).size).toBeGreaterThan(17);
      const named = new Map(found.map(({ name, path }) => [path, name]));
      expect(found.filter(({ name, path }) => named.get(path) !== name)).toEqual([]);
      // In the usual size, each screen in one of the languages.
      const screens = [...named].filter((_screen, turn) => atTurn(LANGUAGES, turn).includes(lang));
      for (const [path, name] of screens) {
        await page.goto(`${server().url}${path}?lang=${lang}`);
        await eventually(() => page.locator('main h1').first().textContent()).toBe(name);
        await eventually(async () => (await page.title()).split(' – ')[0]).toBe(name);
      }
      expect(faults).toEqual([]);
    },
  );
});

describe.skipIf(browser === undefined)('the tour', () => {
  it.each(
    oneIn(4, ['/', '/pathways', '/figures', '/inventory', '/inventory/import', '/synergies', '/glossary']),
  )('begins from help on any screen: %s', async (path) => {
    const { t } = wordsOf('fr');
    const { page, faults } = await open(path);
    await page.getByRole('button', { name: t.help.button, exact: true }).click();
    await page.getByRole('button', { name: t.help.tour.title, exact: true }).click();
    await eventually(() => page.locator('#tour-step').textContent()).toBe(t.help.tour.steps.map.title);
    expect(faults).toEqual([]);
  });
});

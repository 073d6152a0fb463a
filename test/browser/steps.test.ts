import { afterAll, expect, it, vi } from 'vitest';
import { CAPITALS } from '../../domain/map/room-letters.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { testServer } from '../support/server.ts';
import { accessibilityFaults, eventually, openBrowser, openPage } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const server = await testServer({
  document: {
    ...hauteSylve(),
    views: [
      {
        id: 'vue-texte',
        name: 'Pourquoi',
        rank: 0,
        screen: 'text',
        text: 'Trois propositions :\n\n- un <b>test</b> oral',
      },
      { id: 'vue-plan', name: 'Le plan', rank: 1, screen: 'plan' },
      {
        id: 'vue-voie',
        name: 'Une voie',
        rank: 2,
        screen: 'pathways',
        state: 'from=lee-oral-debutant&to=OUTLETS',
      },
    ],
  },
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const { t } = wordsOf('fr');

it.skipIf(browser === undefined)(
  'what a screen shows is kept as a step and told with the others, read from the back',
  async () => {
    const size = { width: 1024, height: 768 };
    const { page, faults } = await openPage(browser!, server.url, size);
    await page.goto(`${server.url}/gaps?certainty=certain`);
    await page.getByRole('button', { name: t.savedViews.step.keep }).click();
    await page.getByLabel(t.savedViews.name).fill('Les plus utiles');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: t.savedViews.save }).click();
    const author = page.getByLabel(t.life.author);
    await author.fill('Secrétariat');
    await author.press('Enter');
    await eventually(() => page.getByRole('status').allTextContents()).toContain(
      t.savedViews.step.kept('Les plus utiles'),
    );

    await page.goto(`${server.url}/slides`);
    await page.locator('.slide-head h1').waitFor();
    await eventually(() => page.locator('.slide-told p').count()).toBe(0);
    const shows = async (name: string, ...texts: readonly string[]): Promise<void> => {
      await eventually(() => page.locator('.slide-head h1').textContent()).toBe(name);
      for (const text of texts)
        await eventually(() => page.locator('.slide-picture').textContent()).toContain(text);
      const least = await page
        .locator('.slide-picture text')
        .evaluateAll((all) =>
          Math.min(...all.map((one) => Number(getComputedStyle(one).fontSize.replace('px', '')))),
        );
      expect(least * CAPITALS).toBeGreaterThanOrEqual(size.height / 45);
    };
    // Markup is shown as it was typed.
    await shows('Pourquoi', 'un <b>test</b> oral');
    await page.keyboard.press('ArrowRight');
    await shows('Le plan', 'Ensemble');
    await page.keyboard.press('ArrowRight');
    await shows('Une voie', 'mois en tout');
    await eventually(() => page.locator('.slide-legend li').count()).toBe(3);
    await page.keyboard.press('ArrowRight');
    await shows('Les plus utiles', '1.');
    await eventually(() => page.locator('.slide-source').textContent()).toContain(' sur ');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  },
);

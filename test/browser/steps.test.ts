import { afterAll, expect, it, vi } from 'vitest';
import { CAPITALS } from '../../domain/map/room-letters.ts';
import type { SavedView } from '../../domain/model/saved-view.ts';
import { templateWords } from '../../domain/slides/template-words.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { testServer } from '../support/server.ts';
import { accessibilityFaults, eventually, openBrowser, openPage } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const server = await testServer({
  document: {
    ...hauteSylve(),
    stories: [{ id: 'comite', name: 'Comité' }],
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
      { id: 'vue-flux', name: 'Qui oriente', rank: 3, screen: 'referrals' },
      { id: 'vue-chiffres', name: 'Les chiffres', rank: 4, screen: 'dashboard' },
    ].map((view) => ({ ...view, story: 'comite' })) as SavedView[],
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

    await page.goto(`${server.url}/slides?story=comite`);
    await page.locator('.slide-head h1').waitFor();
    await eventually(() => page.locator('.slide-told p').count()).toBe(0);
    const shows = async (name: string, ...texts: readonly string[]): Promise<void> => {
      await eventually(() => page.locator('.slide-head h1').textContent()).toBe(name);
      for (const text of texts)
        await eventually(() => page.locator('.slide-picture').textContent()).toContain(text);
      // In one step: a picture that is drawn anew meanwhile would have letters without a size.
      const least = await page.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll('.slide-picture text')].map((one) =>
            Number(getComputedStyle(one).fontSize.replace('px', '')),
          ),
        ),
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
    // For another audience the slide is made again, its foot says for whom, and one key returns to what was kept.
    const source = () => page.locator('.slide-source').textContent();
    await page.keyboard.press('q');
    await page.getByLabel(t.audience.noCar).check();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: t.slides.live.show }).click();
    await eventually(source).toContain(t.audience.noCar);
    await page.keyboard.press('r');
    await eventually(source).not.toContain(t.audience.noCar);
    await eventually(() => page.locator('.slide-told p').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.locator('.slide-head h1').textContent()).toBe('Qui oriente');
    await eventually(() => page.locator('.slide-picture').textContent()).toContain('126');
    await page.keyboard.press('ArrowRight');
    await shows('Les chiffres', '88 (=)');
    await page.keyboard.press('ArrowRight');
    await shows('Les plus utiles', '1.');
    await eventually(() => page.locator('.slide-source').textContent()).toContain(' sur ');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  },
);

it.skipIf(browser === undefined)(
  'a story is prepared for a bassin, completed, arranged and told without the other views',
  async () => {
    const { page, faults } = await openPage(browser!, server.url, { width: 1440, height: 900 });
    const w = t.savedViews;
    const said = (text: string) =>
      eventually(async () => (await page.getByRole('status').allTextContents()).join('\n')).toContain(text);
    const steps = () => page.locator('.views-list strong').allTextContents();
    await page.goto(`${server.url}/map`);
    await page.getByRole('button', { name: w.button, exact: true }).click();
    await page.getByRole('button', { name: w.story.bassin }).click();
    await page.getByRole('button', { name: w.story.bassinMake }).click();
    const author = page.getByLabel(t.life.author);
    await author.fill('Secrétariat');
    await author.press('Enter');
    const template = templateWords('fr');
    const story = template.story('Bassin de la Haute-Sylve');
    await eventually(() => steps()).toHaveLength(6);
    await eventually(() => page.getByLabel(w.story.label).inputValue()).toBe('presentation-haute-sylve');

    // A text comes last, and is dragged to the second place.
    await page.getByRole('button', { name: w.story.text }).click();
    await page.getByLabel(w.story.textTitle).fill('Nos questions');
    await page.getByRole('textbox', { name: w.story.textBody, exact: true }).fill('- Qui porte la suite ?');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: w.story.textAdd }).click();
    await eventually(() => steps()).toHaveLength(7);
    await said(w.story.textAdded('Nos questions'));
    await page.locator('.views-handle').last().hover();
    await page.mouse.down();
    // A browser begins a drag by one move, and enters what lies under it by the next.
    const second = page.locator('.views-list > li').nth(1);
    await second.hover();
    await second.hover({ position: { x: 30, y: 12 } });
    await page.mouse.up();
    await eventually(async () => (await steps())[1]).toBe('2. Nos questions');

    // A remark about an element of a map is written beside its name, and one that lacks a half is not kept.
    const item = page.locator('.views-list > li', { hasText: template.literacy.name });
    await item.getByRole('button', { name: w.about(w.rename, template.literacy.name) }).click();
    await item.getByRole('button', { name: w.remarks.add }).click();
    await item.getByLabel(w.remarks.text(1)).fill('Complet jusqu’en mars');
    await eventually(() => item.textContent()).toContain(w.remarks.elementNeeded);
    await item.getByRole('combobox', { name: w.remarks.element(1) }).fill('Alphabétisation écrit 2');
    await page
      .getByRole('option', { name: /Alphabétisation écrit 2/ })
      .first()
      .click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await item.getByRole('button', { name: t.inventory.save, exact: true }).click();
    await said(w.renamed(template.literacy.name));

    await page.getByRole('button', { name: w.about(w.story.rename, story) }).click();
    await page.getByLabel(w.story.name).fill('Jeudi');
    await page.getByRole('button', { name: t.inventory.save, exact: true }).click();
    await eventually(() => page.getByLabel(w.story.label).locator('option').allTextContents()).toContain(
      w.story.counted('Jeudi', 7),
    );
    expect(faults).toEqual([]);

    await page.goto(`${server.url}/slides?story=presentation-haute-sylve`);
    await page.locator('.slide-head h1').waitFor();
    await eventually(() => page.locator('.slide-head').textContent()).toContain(t.slides.counter(1, 7));
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.locator('.slide-head h1').textContent()).toBe('Nos questions');
    for (const _ of [1, 2]) await page.keyboard.press('ArrowRight');
    await eventually(() => page.locator('.slide-remarks').textContent()).toBe('1. Complet jusqu’en mars');
    await page.keyboard.press('End');
    await eventually(() => page.locator('.slide-head h1').textContent()).toMatch(/^3 accords ouvriraient /);

    // Removed with its steps, the story of the link is missed by name of what it was; the others are told as before.
    await page.goto(`${server.url}/map`);
    await page.getByRole('button', { name: w.button, exact: true }).click();
    await page.getByLabel(w.story.label).selectOption('presentation-haute-sylve');
    await page.getByRole('button', { name: w.about(w.story.remove, 'Jeudi') }).click();
    await page.getByRole('button', { name: w.story.removeSteps }).click();
    await said(w.story.removed('Jeudi'));
    await page.goto(`${server.url}/slides?story=presentation-haute-sylve`);
    await eventually(() => page.locator('.notice').textContent()).toContain(t.slides.lostStory);
    expect(faults).toEqual([]);
  },
);

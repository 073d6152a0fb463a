import type { Dialog, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { inLong } from '../support/in-long.ts';
import { sign } from './asking.ts';
import { accessibilityFaults, eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { atTurn } from './rota.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);

type Words = ReturnType<typeof wordsOf>['t'];

const ONE = '/inventory?list=filieres&q=alphabetisation+ecrit+3-4';
const WAIT = 6;
const cell = (page: Page, column: number) => page.locator(`[data-row="0"][data-column="${column}"]`);
const pathOf = (page: Page) => new URL(page.url()).pathname;
/** Another screen by a command of the palette: no link is followed. */
async function goByCommand(page: Page, { palette }: Words, screen: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: palette.placeholder }).fill(palette.go(screen));
  await page.locator('[role=option][data-combobox-selected]').waitFor();
  await page.keyboard.press('Enter');
}

const waitMonths = async () =>
  (await server().store.load()).document.filieres.find(({ id }) => id === 'lee-ecrit-3-4')?.waitMonths;

/** A cell that says something else, which nobody signed: it is not written. */
async function typeUnsigned(page: Page, who: string): Promise<void> {
  await cell(page, WAIT).click();
  await page.keyboard.type('14');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: who }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.unwritten-bar').waitFor();
}

/** Reloads, and says whether the browser asked first; the answer is to stay. */
async function reloadIsAsked(page: Page): Promise<boolean> {
  const came: string[] = [];
  const onDialog = (dialog: Dialog): void => {
    came.push(dialog.type());
    void dialog.dismiss();
  };
  const onLoad = (): void => void came.push('load');
  page.on('dialog', onDialog).on('load', onLoad);
  await page.evaluate(() => {
    setTimeout(() => window.location.reload());
  });
  await eventually(() => came.length).toBe(1);
  page.off('dialog', onDialog).off('load', onLoad);
  return came[0] === 'beforeunload';
}

/** Types in the cell and leaves it, who writes being known. */
async function type(page: Page, text: string): Promise<void> {
  await cell(page, WAIT).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

describe.skipIf(browser === undefined)('leaving the tables', () => {
  it.each(atTurn(['fr', 'en'] as const, 0))(
    'is asked about while cells are not written, in %s',
    async (language) => {
      const { t } = wordsOf(language);
      const { page, faults } = await open(`${ONE}&lang=${language}`);
      const gaps = page.getByRole('link', { name: t.app.gaps, exact: true });
      const question = page.getByRole('dialog', { name: t.leaving.title });
      const before = await waitMonths();
      await cell(page, WAIT).waitFor();
      expect(await reloadIsAsked(page)).toBe(false);
      await cell(page, WAIT).waitFor();
      await typeUnsigned(page, t.inventory.who);
      // Another view of the same page is no way out.
      await page.locator('.sort-button').first().click();
      await eventually(() => new URL(page.url()).searchParams.get('sort')).not.toBeNull();
      expect(await question.count()).toBe(0);
      await gaps.click();
      await question.waitFor();
      expect(await question.textContent()).toContain(t.inventory.unwritten.leave);
      expect(await accessibilityFaults(page)).toEqual([]);
      await question.getByText(t.leaving.stay, { exact: true }).click();
      await question.waitFor({ state: 'hidden' });
      await goByCommand(page, t, t.app.pathways);
      await question.waitFor();
      await page.keyboard.press('Escape');
      await question.waitFor({ state: 'hidden' });
      expect(await reloadIsAsked(page)).toBe(true);
      expect(pathOf(page)).toBe('/inventory');
      expect(await cell(page, WAIT).textContent()).toContain('14');
      await gaps.click();
      await question.getByRole('button', { name: t.leaving.go }).click();
      await eventually(() => page.locator('main h1').textContent()).toBe(t.app.gaps);
      expect(await waitMonths()).toBe(before);
      expect(await reloadIsAsked(page)).toBe(false);
      expect(faults).toEqual([]);
    },
  );

  it('by the browser’s way back keeps an open cell and the view, or goes where it was asked to', async () => {
    const { t } = wordsOf('fr');
    const { page, faults } = await open('/plan');
    const question = page.getByRole('dialog', { name: t.leaving.title });
    const toTables = (): Promise<void> => page.evaluate((to) => history.pushState(null, '', to), ONE);
    await toTables();
    await cell(page, WAIT).click();
    await page.keyboard.type('beaucoup');
    await page.goBack();
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'hidden' });
    expect(page.url()).toBe(server().url + ONE);
    expect(await page.locator('[data-row] .cell-input').inputValue()).toBe('beaucoup');
    expect(await reloadIsAsked(page)).toBe(true);
    await page.goBack();
    await question.getByRole('button', { name: t.leaving.go }).click();
    await eventually(() => pathOf(page)).toBe('/plan');
    // Given back, a cell holds nobody.
    await toTables();
    await cell(page, WAIT).click();
    await page.keyboard.type('beaucoup');
    await page.keyboard.press('Escape');
    await page.goBack();
    await eventually(() => pathOf(page)).toBe('/plan');
    expect(await question.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  inLong('waits for what is on its way, and asks only when it did not arrive', async () => {
    const { t } = wordsOf('fr');
    const { page, faults } = await open(ONE, { expected: /Failed to load/ });
    const gaps = page.getByRole('link', { name: t.app.gaps, exact: true });
    const question = page.getByRole('dialog', { name: t.leaving.title });
    await type(page, '15');
    await sign(page);
    await eventually(waitMonths).toBe(15);
    await page.route('**/api/changes', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await type(page, '16');
    await gaps.click();
    expect(pathOf(page)).toBe('/inventory');
    await eventually(() => pathOf(page)).toBe('/gaps');
    expect(await waitMonths()).toBe(16);
    await page.unroute('**/api/changes');
    await page.route('**/api/changes', (route) => route.abort());
    await page.goto(server().url + ONE);
    await type(page, '17');
    await gaps.click();
    await question.waitFor();
    await question.getByText(t.leaving.stay, { exact: true }).click();
    await page.unroute('**/api/changes');
    // Nobody answers.
    await page.route('**/api/changes', () => undefined);
    await page.locator('.unwritten-bar').getByRole('button', { name: t.inventory.unwritten.retry }).click();
    await gaps.click();
    await question.getByRole('button', { name: t.leaving.go }).click();
    await eventually(() => pathOf(page)).toBe('/gaps');
    expect(await waitMonths()).toBe(16);
    expect(faults).toEqual([]);
  });
});

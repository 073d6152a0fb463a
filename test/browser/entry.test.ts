import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { post } from '../support/post.ts';
import { sign } from './asking.ts';
import { accessibilityFaults, eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.entry;

const ENTRY = '/inventory/entry?year=2025';
/** A row whose number is 6 and is shown to everybody. */
const PLAIN = 'flow.lee-ecrit-1.savoirs-essentiels.ORIENTATION.SENDER.2025-01-01';
/** A row of 7, of whom 6 started and 1 was refused. */
const WHOLE = 'flow.lee-ecrit-1.fil-fibre-nettoyage.ORIENTATION.SENDER.2025-01-01';
const [COUNT, , REFUSED] = [0, 1, 2];

const kept = async (id: string) =>
  (await server().store.load()).document.flows.find((flow) => flow.id === id);
const nameOf = (id: string): string => hauteSylve().filieres.find((one) => one.id === id)!.name;
const rowTo = (page: Page, target: string) =>
  page
    .locator('.entry-of-flows tbody tr')
    .filter({ has: page.locator('th', { hasText: nameOf('lee-ecrit-1') }) })
    .filter({ hasText: nameOf(target) });
const cell = (page: Page, target: string, column: number) =>
  rowTo(page, target).locator(`[data-column="${column}"]`);

/** Opens the grid on the rows of one operator, so that all of them are drawn. */
const openGrid = async (options = {}) => {
  const watched = await open(`${ENTRY}&operator=lee`, options);
  await cell(watched.page, 'savoirs-essentiels', COUNT).waitFor();
  return watched;
};
const type = async (page: Page, target: string, column: number, text: string): Promise<void> => {
  await cell(page, target, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

describe.skipIf(browser === undefined)('the entry of numbers', () => {
  beforeEach(() => server().store.replace(hauteSylve()));

  it('shows the 3 that was typed, says that it is masked elsewhere and why, and it is', async () => {
    const { page, faults } = await open('/inventory?list=flows');
    await page.getByRole('main').getByRole('link', { name: w.tab, exact: true }).last().click();
    await eventually(() => new URL(page.url()).pathname).toBe('/inventory/entry');
    await page.goto(`${server().url}${ENTRY}&operator=lee`);
    await cell(page, 'savoirs-essentiels', COUNT).waitFor();
    expect(await cell(page, 'savoirs-essentiels', COUNT).textContent()).toBe('6');
    await page.getByText(w.onlyHere).waitFor();
    await page.getByText(w.elsewhere).waitFor();
    await type(page, 'savoirs-essentiels', COUNT, '3');
    // The mark is there before anything is written.
    await eventually(() => cell(page, 'savoirs-essentiels', COUNT).textContent()).toContain(w.mark);
    await sign(page);
    await eventually(() => page.getByText(t.inventory.status.saved).count()).toBe(1);
    expect(await kept(PLAIN)).toMatchObject({ count: 3 });
    await eventually(() => cell(page, 'savoirs-essentiels', COUNT).textContent()).toBe(`3${w.mark}`);
    expect(await cell(page, 'savoirs-essentiels', COUNT).locator('.entry-mark').getAttribute('title')).toBe(
      w.markHelp,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('.entry-tables a').length)).toBe(0);
    // On paper and in the colours for a projector there is a sentence instead.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.entry-numbers').isVisible()).toBe(false);
    expect(await page.getByText(w.printed).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${server().url}${ENTRY}&theme=projector`);
    await page.getByText(w.projected).waitFor();
    expect(await page.locator('.entry-numbers').isVisible()).toBe(false);
    // The map and the inventory say that there are people, and not how many.
    await page.goto(`${server().url}/map?sel=savoirs-essentiels&theme=auto`);
    const panel = page.getByRole('complementary', { name: t.panel.label });
    await eventually(() => panel.textContent()).toContain(t.panel.flowBand('masked'));
    expect(await panel.textContent()).toContain(t.figures.legend.masked);
    await page.goto(
      `${server().url}/inventory?list=flows&q=${encodeURIComponent('ecrit 1 savoirs essentiels 2025')}`,
    );
    const masked = page.locator('.cell', { hasText: 'masqué' }).first();
    await masked.waitFor();
    expect(await masked.getAttribute('title')).toBe(w.lead);
    await masked.getByRole('link', { name: w.lead }).click();
    await page.locator('.entry-of-flows tbody tr').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/inventory/entry');
    expect(faults).toEqual([]);
  });

  inLong('says on a phone where the people of each row went, with the numbers in sight', async () => {
    const { page } = await openGrid({ width: 390, height: 844 });
    await cell(page, 'savoirs-essentiels', COUNT).scrollIntoViewIfNeeded();
    await rowTo(page, 'savoirs-essentiels')
      .getByText(`→ ${nameOf('savoirs-essentiels')}`)
      .waitFor({ state: 'visible' });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  inLong('gives up on Escape, and asks before what was typed is left', async () => {
    const { page, faults } = await openGrid();
    await cell(page, 'savoirs-essentiels', COUNT).click();
    await page.keyboard.type('99');
    await page.keyboard.press('Escape');
    expect(await cell(page, 'savoirs-essentiels', COUNT).textContent()).toBe('6');
    expect(await kept(PLAIN)).toMatchObject({ count: 6 });
    // The arrows move, and Tab goes on to the right.
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe(
      '1',
    );
    await page.keyboard.press('ArrowLeft');
    await type(page, 'savoirs-essentiels', COUNT, '8');
    await page.getByRole('dialog', { name: t.inventory.who }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.unwritten-bar').waitFor();
    await page.getByRole('link', { name: t.history.tab, exact: true }).click();
    const asked = page.getByRole('dialog', { name: t.leaving.title });
    await asked.getByRole('button', { name: t.leaving.stay }).last().click();
    await page.locator('.unwritten-bar').getByRole('button', { name: t.inventory.unwritten.giveUp }).click();
    await eventually(() => cell(page, 'savoirs-essentiels', COUNT).textContent()).toBe('6');
    await page.getByRole('link', { name: t.history.tab, exact: true }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/inventory/history');
    expect(await kept(PLAIN)).toMatchObject({ count: 6 });
    expect(faults).toEqual([]);
  });

  it('keeps numbers that do not add up in their cells until the others of the row do', async () => {
    const { page, faults } = await openGrid({ expected: /422/ });
    await type(page, 'fil-fibre-nettoyage', COUNT, '9');
    await sign(page);
    await eventually(() => page.getByRole('alert').textContent()).toContain('somme');
    expect(await kept(WHOLE)).toMatchObject({ count: 7, refused: 1 });
    await type(page, 'fil-fibre-nettoyage', REFUSED, '3');
    await eventually(() => page.getByText(t.inventory.status.saved).count()).toBe(1);
    expect(await kept(WHOLE)).toMatchObject({ count: 9, started: 6, refused: 3 });
    await eventually(() => page.locator('.unwritten-bar').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('shows both numbers when another user wrote another one meanwhile', async () => {
    const { page, faults } = await openGrid({ expected: /409/ });
    const edit = { do: 'CHANGE', list: 'flows', id: PLAIN, fields: [{ path: 'count', was: 6, now: 2 }] };
    await post(server(), '/api/entry', { author: 'Seconde régionale', edits: [edit] });
    await type(page, 'savoirs-essentiels', COUNT, '4');
    await sign(page);
    const clash = page.getByRole('dialog', { name: t.inventory.clash.title });
    await clash.waitFor();
    await eventually(() => clash.locator('tbody td').allTextContents()).toEqual([
      '6',
      expect.stringMatching(/^2.*Seconde régionale/),
      '4',
      expect.anything(),
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await clash.getByRole('button', { name: t.inventory.clash.go }).click();
    await clash.waitFor({ state: 'hidden' });
    await eventually(() => cell(page, 'savoirs-essentiels', COUNT).textContent()).toBe(`2${w.mark}`);
    expect(await kept(PLAIN)).toMatchObject({ count: 2 });
    expect(faults).toEqual([]);
  });
});

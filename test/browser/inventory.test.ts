import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { fields } from '../../domain/messages/fr/fields.ts';
import { inLong } from '../support/in-long.ts';
import { oneIn } from '../support/size.ts';
import { sign } from './asking.ts';
import { accessibilityFaults, eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.inventory;

const ONE = '/inventory?list=filieres&q=alphabetisation+ecrit+3-4';
const INTAKE = 4;
const WAIT = 6;
const cell = (page: Page, column: number, row = 0) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);
const filiere = async (id: string) =>
  (await server().store.load()).document.filieres.find((one) => one.id === id);

describe.skipIf(browser === undefined)('the tables of the inventory', () => {
  it('are edited, undone and redone by keyboard alone, and say so', async () => {
    const { page, faults } = await open(ONE);
    await eventually(() => cell(page, INTAKE).textContent()).toBe('24');
    await cell(page, 0).focus();
    for (let step = 0; step < INTAKE; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('26');
    await page.keyboard.press('Enter');
    await sign(page);
    await eventually(() => cell(page, INTAKE).textContent()).toBe('26');
    await eventually(() => page.getByText(w.status.saved).count()).toBe(1);
    expect(await filiere('lee-ecrit-3-4')).toMatchObject({ intake: 26 });
    // The focus is back in the table.
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('data-column'))).toBe(
      String(INTAKE),
    );
    await page.keyboard.press('Control+z');
    await eventually(() => cell(page, INTAKE).textContent()).toBe('24');
    expect(await filiere('lee-ecrit-3-4')).toMatchObject({ intake: 24 });
    await page.keyboard.press('Control+y');
    await eventually(() => cell(page, INTAKE).textContent()).toBe('26');
    await eventually(() => page.getByText(w.status.redone).count()).toBe(1);
    // What is not understood stays open, with what to do; Escape gives the cell back.
    await page.keyboard.type('beaucoup');
    await page.keyboard.press('Enter');
    await eventually(() => page.getByRole('alert').textContent()).toContain('Ce n’est pas un nombre');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await cell(page, INTAKE).textContent()).toBe('26');
    expect(faults).toEqual([]);
  });

  inLong('write a save of one’s own into the page without reading the network again', async () => {
    const { page } = await open(ONE);
    await cell(page, WAIT).waitFor();
    await page.waitForLoadState('networkidle');
    const read: string[] = [];
    page.on('request', (request) => read.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await cell(page, WAIT).dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await sign(page);
    await eventually(() => cell(page, WAIT).textContent()).toBe('5');
    expect(read).toContain('POST /api/changes');
    expect(read).not.toContain('GET /api/network');
  });

  it('keep what was typed in a cell when nobody says who writes, to be tried again or given up', async () => {
    const { page, faults } = await open(ONE);
    const before = await filiere('lee-ecrit-3-4');
    const shown = await cell(page, WAIT).textContent();
    await cell(page, WAIT).click();
    await page.keyboard.type('11');
    await page.keyboard.press('Enter');
    const asked = page.getByRole('dialog', { name: w.who });
    await asked.waitFor();
    // In the words of the page, not in those of the browser.
    await page.keyboard.press('Enter');
    await asked.getByText(t.life.authorNeeded, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'hidden' });
    await eventually(() => cell(page, WAIT).textContent()).toBe(`11 ⚠(${w.unwritten.mark})`);
    const bar = page.locator('.unwritten-bar');
    await eventually(() => bar.textContent()).toContain(w.unwritten.title(1));
    expect(await filiere('lee-ecrit-3-4')).toEqual(before);
    expect(await accessibilityFaults(page)).toEqual([]);
    await bar.getByRole('button', { name: w.unwritten.retry }).click();
    await sign(page);
    await eventually(() => cell(page, WAIT).textContent()).toBe('11');
    await eventually(() => bar.count()).toBe(0);
    // The mark and the bar go while it is being written.
    await eventually(() => filiere('lee-ecrit-3-4')).toMatchObject({ waitMonths: 11 });
    await page.getByRole('button', { name: w.undo, exact: true }).click();
    await eventually(() => cell(page, WAIT).textContent()).toBe(shown);
    // In another tab, given up.
    const other = await open(ONE);
    await cell(other.page, WAIT).click();
    await other.page.keyboard.type('12');
    await other.page.keyboard.press('Enter');
    await other.page.getByRole('dialog', { name: w.who }).waitFor();
    await other.page.keyboard.press('Escape');
    await other.page.getByRole('button', { name: w.unwritten.giveUp }).click();
    await eventually(() => cell(other.page, WAIT).textContent()).toBe(shown);
    expect([...faults, ...other.faults]).toEqual([]);
  });

  inLong('lead to the history, where a change of before the page was opened is taken back', async () => {
    const { page, faults } = await open(ONE);
    const before = await cell(page, WAIT).textContent();
    await cell(page, WAIT).click();
    await page.keyboard.type('13');
    await page.keyboard.press('Enter');
    await sign(page);
    await eventually(() => page.getByText(w.status.saved).count()).toBe(1);
    await page.reload();
    await eventually(() => cell(page, WAIT).textContent()).toBe('13');
    expect(await page.getByRole('button', { name: w.undo, exact: true }).isDisabled()).toBe(true);
    await page.getByRole('link', { name: w.earlier }).click();
    await page.locator('.change-card').first().getByRole('button').click();
    await eventually(() => page.getByText(w.status.undone).count()).toBe(1);
    await page.goto(server().url + ONE);
    await eventually(() => cell(page, WAIT).textContent()).toBe(before);
    expect(faults).toEqual([]);
  });

  inLong('change many rows at once, and remove rows with what cannot be without them', async () => {
    const { page, faults } = await open('/inventory?list=filieres&q=logistique+competence');
    for (const row of [0, 1]) await cell(page, -1, row).getByRole('checkbox').click();
    await page.getByText(w.bulk.title(2)).waitFor();
    await page.getByRole('combobox', { name: w.bulk.field }).click();
    await page.keyboard.type('Places par an');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // Until a value is given nothing can be changed, and emptying is a button of its own.
    expect(await page.getByRole('button', { name: w.bulk.apply(2) }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: w.bulk.clear(2) }).isEnabled()).toBe(true);
    await page.getByRole('textbox', { name: w.bulk.value }).fill('33');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: w.bulk.apply(2) }).click();
    await sign(page);
    for (const row of [0, 1]) await eventually(() => cell(page, INTAKE, row).textContent()).toBe('33');
    await page.getByRole('button', { name: w.bulk.remove(2) }).click();
    const dialog = page.getByRole('dialog');
    await eventually(() => dialog.textContent()).toContain('Agent logistique → Logistique');
    expect(await accessibilityFaults(page)).toEqual([]);
    const before = (await server().store.load()).document;
    await dialog.getByRole('button', { name: /^Supprimer/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    const after = (await server().store.load()).document;
    expect(after.filieres.length).toBe(before.filieres.length - 2);
    expect(after.preps.length).toBeLessThan(before.preps.length);
    await page.getByRole('button', { name: w.undo, exact: true }).click();
    await eventually(async () => (await server().store.load()).document.filieres.length).toBe(
      before.filieres.length,
    );
    expect(faults).toEqual([]);
  });

  it('add a filière in a form that says what is wrong, its operator known by name only', async () => {
    const { page, faults } = await open('/inventory?list=filieres');
    await page.getByRole('button', { name: w.add(fields.lists.filieres.one) }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: w.save, exact: true }).click();
    await eventually(() => form.getByRole('alert').count()).toBe(1);
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe(
      'true',
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.getByRole('combobox', { name: /^Opérateur/ }).click();
    await page.keyboard.type('Atelier inconnu');
    await page.getByRole('option', { name: w.unknown.add.operators('Atelier inconnu') }).click();
    await form.getByRole('textbox', { name: /^Filière/ }).fill('Découverte du bois');
    await form.getByRole('combobox', { name: /^Étape/ }).click();
    await page.getByRole('option', { name: 'Orientation' }).click();
    await form.getByRole('button', { name: w.save, exact: true }).click();
    await sign(page);
    await eventually(async () =>
      (await server().store.load()).document.filieres.find(({ name }) => name === 'Découverte du bois'),
    ).toMatchObject({ operator: 'atelier-inconnu', stage: 'ORIENTATION' });
    const { document: written } = await server().store.load();
    expect(written.operators.find(({ id }) => id === 'atelier-inconnu')).toMatchObject({
      ...{ name: 'Atelier inconnu', placeholder: true },
    });
    expect(faults).toEqual([]);
  });

  it('let two people change different fields of one row, and merge where they change the same one', async () => {
    const [one, two] = await Promise.all([open(ONE, { expected: /409/ }), open(ONE, { expected: /409/ })]);
    const type = async (page: Page, column: number, text: string): Promise<void> => {
      await cell(page, column).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    await cell(two.page, WAIT).waitFor();
    await type(one.page, WAIT, '7');
    await sign(one.page, 'Première régionale');
    await eventually(() => cell(one.page, WAIT).textContent()).toBe('7');
    // Another field: nothing is asked, and both stand.
    await type(two.page, INTAKE, '28');
    await sign(two.page, 'Seconde régionale');
    await eventually(() => filiere('lee-ecrit-3-4')).toMatchObject({ waitMonths: 7, intake: 28 });
    await eventually(() => cell(two.page, WAIT).textContent()).toBe('7');
    // The same field: what it was, what the other wrote, what one wants.
    await type(two.page, WAIT, '8');
    await eventually(() => filiere('lee-ecrit-3-4')).toMatchObject({ waitMonths: 8 });
    await type(one.page, WAIT, '9');
    const clash = one.page.getByRole('dialog', { name: w.clash.title });
    await clash.waitFor();
    await eventually(() => clash.locator('tbody td').allTextContents()).toEqual([
      '7',
      expect.stringMatching(/^8.*Seconde régionale/),
      '9',
      expect.anything(),
    ]);
    expect(await accessibilityFaults(one.page)).toEqual([]);
    // On a phone the values stand below each other, none of them letter by letter.
    await one.page.setViewportSize({ width: 390, height: 844 });
    const widths = await clash
      .locator('tbody td')
      .evaluateAll((cells) => cells.map((one) => one.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(200);
    await one.page.setViewportSize({ width: 1440, height: 900 });
    await clash.locator('tbody').getByText(w.clash.mine, { exact: true }).click();
    await clash.getByRole('button', { name: w.clash.go }).click();
    await clash.waitFor({ state: 'hidden' });
    await eventually(() => filiere('lee-ecrit-3-4')).toMatchObject({ waitMonths: 9, intake: 28 });
    expect([...one.faults, ...two.faults]).toEqual([]);
  });

  it.each(
    oneIn(3, [
      ['/inventory', 1440, 900],
      ['/inventory?list=passerelles&lang=en', 1920, 1080],
      ['/inventory?list=filieres', 390, 844],
      ['/inventory?list=filieres&open=lee-ecrit-3-4', 1440, 900],
      ['/inventory?list=filieres&open=lee-ecrit-3-4&lang=en', 390, 844],
    ]),
  )('have nothing serious against accessibility: %s at %i × %i', async (path, width, height) => {
    const { page, faults } = await open(path, { width, height });
    await page.waitForLoadState('networkidle');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  });
});

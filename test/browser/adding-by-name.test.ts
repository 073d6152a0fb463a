import { describe, expect, it, vi } from 'vitest';
import { columnsOf } from '../../client/features/inventory/columns.ts';
import { fields } from '../../domain/messages/fr/fields.ts';
import { inLong } from '../support/in-long.ts';
import { oneIn } from '../support/size.ts';
import { sign } from './asking.ts';
import { accessibilityFaults, eventually, openSharedBrowser } from './chromium.ts';
import { cell, heading } from './inventory-fields.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

/** What a cell or a picker of the inventory names and nothing has yet is added where it is typed. */
vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.inventory;

const stored = async () => (await server().store.load()).document;

describe.skipIf(browser === undefined)('a name that nothing has yet', () => {
  it('becomes an agreement from the form of a passerelle, which loses nothing that was typed', async () => {
    const { page, faults } = await open('/inventory?list=passerelles&open=NEW&from=lee-ceb&to=nettoyage');
    const form = page.getByRole('dialog');
    const called = 'Convention du chaînon neuf';
    await form
      .getByRole('textbox', { name: heading('passerelles', 'note') })
      .fill('Vu avec les deux équipes');
    await form.getByRole('combobox', { name: heading('passerelles', 'kind') }).fill('progression');
    await page.keyboard.press('Enter');
    const agreement = form.getByRole('combobox', { name: heading('passerelles', 'agreement') });
    await agreement.click();
    await page.keyboard.type(called);
    await page.keyboard.press('Tab');
    const unknown = form.locator('.picker-unknown');
    expect(await unknown.textContent()).toContain(w.unknown.said('Aucune convention de ce nom', called));
    await unknown.getByRole('button', { name: w.unknown.add.agreements(called) }).click();
    await eventually(() => agreement.inputValue()).toBe(called);
    expect(await form.textContent()).toContain(w.placeholders(called));
    await form.getByRole('button', { name: w.save, exact: true }).click();
    await sign(page);
    await eventually(
      async () => (await stored()).agreements.filter(({ name }) => name === called).length,
    ).toBe(1);
    const { agreements, passerelles, filieres } = await stored();
    const made = agreements.find(({ name }) => name === called)!;
    const parties = ['lee-ceb', 'nettoyage'].flatMap(
      (end) => filieres.find(({ id }) => id === end)?.operator ?? [],
    );
    expect(made.parties).toEqual(parties);
    expect(passerelles.find(({ agreement: id }) => id === made.id)).toMatchObject({
      ...{ from: 'lee-ceb', to: 'nettoyage', note: 'Vu avec les deux équipes' },
    });
    expect(faults).toEqual([]);
  });

  inLong('is added from a cell of the table, with what the cell then names', async () => {
    const { page, faults } = await open('/inventory?list=passerelles');
    const column = columnsOf('passerelles', []).findIndex(({ path }) => path === 'agreement');
    const called = 'Convention tapée dans la case';
    const { id, from, to } = (await stored()).passerelles.find((one) => one.agreement === undefined)!;
    await page.getByRole('searchbox').fill(id);
    await eventually(() => page.locator('[data-row="1"]').count()).toBe(0);
    await cell(page, column).click();
    await page.keyboard.type(called);
    await page.keyboard.press('Enter');
    const add = page.getByRole('button', { name: w.unknown.add.agreements(called) });
    await add.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    // By keyboard: from the text to the button, which does not take the text away.
    await page.keyboard.press('Tab');
    await eventually(() => add.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await sign(page);
    await eventually(() => cell(page, column).textContent()).toBe(called);
    const { agreements, passerelles, filieres } = await stored();
    const operatorOf = (end: string) => filieres.find((one) => one.id === end)?.operator;
    const made = agreements.find(({ name }) => name === called)!;
    expect(made.parties).toContain(operatorOf(from));
    if (operatorOf(to) !== undefined) expect(made.parties).toContain(operatorOf(to));
    expect(passerelles.find((one) => one.id === id)?.agreement).toBe(made.id);
    // One change, which one undo takes back whole, and which is said in full with its list.
    const what = page.locator('.undo-what');
    expect(await what.textContent()).toContain(w.undoIn(fields.lists.passerelles.many));
    await page.getByRole('button', { name: w.undo, exact: true }).click();
    await eventually(async () => (await stored()).agreements.some(({ name }) => name === called)).toBe(false);
    expect((await stored()).passerelles.find((one) => one.id === id)?.agreement).toBeUndefined();
    expect(faults).toEqual([]);
  });

  inLong('joins the other names of a cell that holds several', async () => {
    const { page, faults } = await open('/inventory?list=agreements');
    const column = columnsOf('agreements', []).findIndex(({ path }) => path === 'parties');
    const called = 'Maison des métiers neuve';
    const first = (await stored()).agreements[0]!;
    await page.getByRole('searchbox').fill(first.id);
    await eventually(() => page.locator('[data-row="1"]').count()).toBe(0);
    await cell(page, column).dblclick();
    await page.keyboard.press('End');
    await page.keyboard.type(` | ${called}`);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: w.unknown.add.operators(called) }).click();
    await sign(page);
    await eventually(() => cell(page, column).textContent()).toContain(called);
    const { operators, agreements } = await stored();
    const added = operators.find(({ name }) => name === called)!;
    expect(added).toMatchObject({ type: 'OTHER', placeholder: true });
    expect(agreements.find(({ id }) => id === first.id)?.parties).toEqual([...first.parties, added.id]);
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('what undo undoes', () => {
  it.each(
    oneIn(2, [
      [1440, 900],
      [390, 844],
    ]),
  )('can be read whole, at %i × %i', async (width, height) => {
    const { page, faults } = await open('/inventory?list=filieres', { width, height });
    const long = `Filière ${width} au nom très long, ${'avec beaucoup de précisions, '.repeat(5)}fin`;
    await cell(page, 0).dblclick();
    await page.locator('.cell-input').last().fill(long);
    await page.keyboard.press('Enter');
    await sign(page);
    const what = page.locator('.undo-what');
    await eventually(() => what.textContent()).toContain(w.undoIn(fields.lists.filieres.many));
    await eventually(() => cell(page, 0).textContent()).toContain('précisions, fin');
    // The second change of the row has its long name in its title.
    await cell(page, 4).click();
    await page.keyboard.type('33');
    await page.keyboard.press('Enter');
    await eventually(() => what.textContent()).toContain('précisions, fin');
    const isWhole = (one: Element) =>
      one.scrollWidth <= one.clientWidth && one.scrollHeight <= one.clientHeight + 1;
    expect(await what.evaluate(isWhole)).toBe(true);
    expect(await what.getAttribute('title')).toContain('précisions, fin');
    expect(faults).toEqual([]);
  });
});

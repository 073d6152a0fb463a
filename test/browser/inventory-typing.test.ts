import { describe, expect, it, vi } from 'vitest';
import { columnsOf } from '../../client/features/inventory/columns.ts';
import { fields } from '../../domain/messages/fr/fields.ts';
import { inLong } from '../support/in-long.ts';
import { sign } from './asking.ts';
import { accessibilityFaults, eventually, openSharedBrowser } from './chromium.ts';
import { cell, heading } from './inventory-fields.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.inventory;

const stored = async () => (await server().store.load()).document;

describe.skipIf(browser === undefined)('typing and adding in the inventory', () => {
  it('takes the first shown option at Enter, and never saves the form without a typed text', async () => {
    const { page, faults } = await open('/inventory?list=agreements&open=NEW');
    const form = page.getByRole('dialog');
    const before = (await stored()).agreements.length;
    await form.getByRole('textbox', { name: heading('agreements', 'name') }).fill('Convention de la touche');
    const parties = form.getByRole('combobox', { name: heading('agreements', 'parties') });
    const pills = form.locator('.mantine-Pill-root');
    await parties.click();
    const [first, second] = (await stored()).operators;
    for (const [index, { name }] of [first!, second!].entries()) {
      await page.keyboard.type(name.slice(0, -1));
      await page.keyboard.press('Enter');
      await eventually(() => pills.count()).toBe(index + 1);
      expect(await pills.nth(index).textContent()).toContain(name);
      expect(await parties.inputValue()).toBe('');
    }
    await page.keyboard.type('Maison de Nulle-Part');
    await page.keyboard.press('Enter');
    expect(await parties.inputValue()).toBe('Maison de Nulle-Part');
    await form.locator('.picker-unknown').waitFor();
    expect(await pills.count()).toBe(2);
    // A text that is part of a name, left without Enter, proposes that name before it is added as another one.
    await parties.fill((await stored()).operators[2]!.name.slice(0, -1));
    await page.keyboard.press('Tab');
    await form.getByRole('button', { name: w.unknown.choose((await stored()).operators[2]!.name) }).click();
    await eventually(() => pills.count()).toBe(3);
    expect((await stored()).agreements.length).toBe(before);
    expect(faults).toEqual([]);
  });

  inLong('takes a type by a part of its name or by a former one', async () => {
    const { page, faults } = await open('/inventory?list=operators&open=NEW');
    const form = page.getByRole('dialog');
    const type = form.getByRole('combobox', { name: /^Type/ });
    await type.click();
    for (const text of ['EFT', 'entreprise de formation par le']) {
      await type.fill(text);
      await page.keyboard.press('Enter');
      await eventually(() => type.inputValue()).toBe('CISP – EFT');
    }
    expect(await form.getByRole('alert').count()).toBe(0);
    await form.getByRole('button', { name: w.cancel, exact: true }).click();
    await page.getByRole('button', { name: t.leaving.go }).click();
    const column = columnsOf('operators', []).findIndex(({ path }) => path === 'type');
    await cell(page, column, 1).click();
    await page.keyboard.type('formation par le travail');
    await page.keyboard.press('Enter');
    await sign(page);
    await eventually(() => cell(page, column, 1).textContent()).toBe('CISP – EFT');
    expect(faults).toEqual([]);
  });

  inLong('says that rows change while a new value for them is typed', async () => {
    const { page, faults } = await open('/inventory?list=filieres');
    await cell(page, 2, 1).click();
    await cell(page, 2, 2).click({ modifiers: ['Shift'] });
    const bar = page.locator('.bulk-bar');
    await bar.getByRole('combobox', { name: w.bulk.field }).fill('Du');
    await page.getByRole('option', { name: /^Du$/ }).click();
    await bar.getByRole('textbox', { name: w.bulk.value }).pressSequentially('1/2/2031');
    await bar.getByRole('button', { name: w.bulk.apply(2) }).click();
    await sign(page);
    await eventually(
      async () => (await stored()).filieres.filter(({ validFrom }) => validFrom === '2031-02-01').length,
    ).toBe(2);
    expect(faults).toEqual([]);
  });

  inLong('says nothing of filters or of other lists after an addition and its undo', async () => {
    const { page, faults } = await open('/inventory?list=communes&open=NEW');
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: heading('communes', 'name') }).fill('Commune de trop');
    await form.getByRole('button', { name: w.save, exact: true }).click();
    await sign(page);
    const bar = page.locator('.added-bar');
    await eventually(() => bar.textContent()).toContain('Commune de trop');
    expect(await bar.textContent()).not.toContain(w.added.hidden);
    await page.getByRole('button', { name: w.undo, exact: true }).click();
    const outcome = page.locator('.table-outcome');
    await eventually(() => outcome.textContent()).toContain(w.status.undone);
    await eventually(() => bar.count()).toBe(0);
    expect(await outcome.textContent()).not.toContain(w.elsewhere(fields.lists.communes.many));
    expect(await outcome.getByRole('button').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  inLong(
    'keeps all fields open for one list, with the cursor in the first field that people fill in',
    async () => {
      const { page, faults } = await open('/inventory?list=filieres&open=NEW');
      const form = page.getByRole('dialog');
      const operator = form.getByRole('combobox', { name: heading('filieres', 'operator') });
      const isHere = () => operator.evaluate((input) => input === document.activeElement);
      await eventually(isHere).toBe(true);
      await form.locator('.form-more').click();
      expect(await form.locator('.form-more').getAttribute('aria-expanded')).toBe('true');
      await page.reload();
      await eventually(isHere).toBe(true);
      expect(await form.locator('.form-more').getAttribute('aria-expanded')).toBe('true');
      await page.goto(page.url().replace('list=filieres', 'list=sites'));
      await eventually(() => form.locator('.form-more').getAttribute('aria-expanded')).toBe('false');
      expect(faults).toEqual([]);
    },
  );

  it('warns before it adds an operator whose name exists but for accents, and tells the two apart', async () => {
    const { page, faults } = await open('/inventory?list=operators&open=NEW');
    const form = page.getByRole('dialog');
    const name = 'Lire et Écrire Haute-Sylve';
    const near = 'lire et ecrire haute sylve';
    const lee = (await stored()).operators.find(({ id }) => id === 'lee')!;
    expect(lee.name).toBe(name);
    const isNear = async () => (await stored()).operators.filter((one) => one.name === near).length;
    await form.getByRole('textbox', { name: heading('operators', 'name') }).fill(near);
    await form.getByRole('combobox', { name: /^Type/ }).click();
    await page.locator('[role=listbox]:visible [role=option]').last().click();
    const save = form.getByRole('button', { name: w.save, exact: true });
    await save.click();
    await eventually(() => form.getByRole('alert').textContent()).toBe(w.form.alike(name));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await isNear()).toBe(0);
    await save.click();
    await sign(page);
    await eventually(isNear).toBe(1);
    const box = page.locator('tr[data-new]').getByRole('checkbox');
    await eventually(() => box.getAttribute('aria-label')).toContain(`${near} (`);
    expect(faults).toEqual([]);
  });
});

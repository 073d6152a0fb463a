import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { capital } from '../../domain/messages/capital.ts';
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
const { t, vocabulary } = wordsOf('fr');
const w = t.inventory;

const stored = async () => (await server().store.load()).document;
const paste = (page: Page, text: string) =>
  page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

describe.skipIf(browser === undefined)('everyday work in the inventory', () => {
  it('keeps a word that a list does not have, says so, and saves nothing without it', async () => {
    const { page, faults } = await open('/inventory?list=actions&open=NEW');
    const form = page.getByRole('dialog');
    const before = (await stored()).actions.length;
    await form.getByRole('combobox', { name: /^Nature/ }).click();
    await page.locator('[role=listbox]:visible [role=option]').first().click();
    await form.getByRole('textbox', { name: /^Action/ }).fill('Séance à la bibliothèque');
    await form.getByRole('textbox', { name: /^Date/ }).fill('3 mars 2026');
    const partners = form.getByRole('combobox', { name: /^Partenaires/ });
    await partners.click();
    await page.keyboard.type('Bibliothèque de Nulle-Part');
    await page.keyboard.press('Tab');
    const unknown = form.locator('.picker-unknown');
    await eventually(() => unknown.textContent()).toContain(
      w.unknown.said(capital(w.unknown.none.operators), 'Bibliothèque de Nulle-Part'),
    );
    expect(await partners.inputValue()).toBe('Bibliothèque de Nulle-Part');
    await form.getByRole('button', { name: w.save, exact: true }).click();
    await eventually(() => partners.evaluate((input) => input === document.activeElement)).toBe(true);
    expect((await stored()).actions.length).toBe(before);
    expect(await accessibilityFaults(page)).toEqual([]);
    await unknown
      .getByRole('button', { name: w.unknown.add.operators('Bibliothèque de Nulle-Part') })
      .click();
    await eventually(() => unknown.count()).toBe(0);
    await form.getByRole('button', { name: w.save, exact: true }).click();
    await sign(page);
    await eventually(async () =>
      (await stored()).actions.find(({ name }) => name?.startsWith('Séance à la')),
    ).toMatchObject({ operators: ['bibliotheque-de-nulle-part'], date: '2026-03-03' });
    expect((await stored()).operators.find(({ id }) => id === 'bibliotheque-de-nulle-part')).toMatchObject({
      placeholder: true,
    });
    expect(faults).toEqual([]);
  });

  it('adds a passerelle from the map, shows its row marked, and offers the next one', async () => {
    const [one] = (await stored()).filieres;
    const { page, faults } = await open(`/?sel=${one!.id}`);
    const panel = page.getByRole('complementary', { name: t.panel.label });
    await panel.getByRole('link', { name: w.addPasserelle }).click();
    const form = page.getByRole('dialog');
    const from = form.getByRole('combobox', { name: /^De/ });
    await eventually(() => from.inputValue()).toContain(one!.name);
    // An operator is found by its acronym.
    const { document } = { document: await stored() };
    const partner = document.operators.find(
      ({ id, acronym }) => acronym !== undefined && document.filieres.some(({ operator }) => operator === id),
    )!;
    const to = form.getByRole('combobox', { name: /^Vers/ });
    await to.click();
    await page.keyboard.type(partner.acronym!);
    await page.locator('[role=listbox]:visible [role=option]').first().click();
    const goal = await to.inputValue();
    await form.getByRole('button', { name: w.save, exact: true }).click();
    await eventually(() => form.getByRole('alert').count()).toBe(1);
    // The first click after a correction saves.
    await form.getByRole('combobox', { name: /^Nature/ }).click();
    await page.getByRole('option', { name: new RegExp(`^${vocabulary.passerelleKind.RETURN}`) }).click();
    await form.getByRole('button', { name: w.save, exact: true }).click();
    await sign(page);
    const row = page.locator('tr[data-new]');
    await eventually(() => row.count()).toBe(1);
    expect(await row.textContent()).toContain(goal.split(' – ').at(-1));
    await page.getByRole('link', { name: w.added.passerelleAgain }).click();
    await eventually(() => form.getByRole('combobox', { name: /^De/ }).inputValue()).toContain(one!.name);
    expect(faults).toEqual([]);
  });

  it('saves at the first click after an error was corrected, with the button where it was', async () => {
    const { page, faults } = await open('/inventory?list=operators&open=NEW');
    const form = page.getByRole('dialog');
    const save = form.getByRole('button', { name: w.save, exact: true });
    await form.getByRole('combobox', { name: /^Type/ }).click();
    await page.locator('[role=listbox]:visible [role=option]').first().click();
    await save.click();
    await eventually(() => form.getByRole('alert').count()).toBe(1);
    await form
      .getByRole('textbox', { name: heading('operators', 'name') })
      .pressSequentially('Maison du premier clic');
    // A press and a release of the button at one place, as a hand does it.
    const { x, y, width, height } = (await save.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.up();
    await sign(page);
    await eventually(async () =>
      (await stored()).operators.some(({ name }) => name === 'Maison du premier clic'),
    ).toBe(true);
    await page.getByRole('link', { name: w.added.filiereOf }).click();
    await eventually(() => form.getByRole('combobox', { name: /^Opérateur/ }).inputValue()).toBe(
      'Maison du premier clic',
    );
    expect(faults).toEqual([]);
  });

  inLong('asks before a form with typed values is closed', async () => {
    const { page, faults } = await open('/inventory?list=operators&open=NEW');
    const form = page.getByRole('dialog', { name: w.newOne(fields.lists.operators.one) });
    await form.getByRole('textbox', { name: heading('operators', 'name') }).fill('À moitié');
    await page.keyboard.press('Tab');
    await form.getByRole('button', { name: w.cancel, exact: true }).click();
    await page.getByText(w.form.leave).waitFor();
    await page.getByRole('button', { name: t.leaving.stay }).first().click();
    expect(await form.getByRole('textbox', { name: heading('operators', 'name') }).inputValue()).toBe(
      'À moitié',
    );
    await form.getByRole('button', { name: w.cancel, exact: true }).click();
    await page.getByRole('button', { name: t.leaving.go }).click();
    await eventually(() => form.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('shows what a pasted block changes, refuses in the cell, and says what has no place', async () => {
    const { page, faults } = await open('/inventory?list=filieres&q=logistique+competence');
    const INTAKE = 4;
    await cell(page, INTAKE).click();
    await paste(page, '41\nbeaucoup\n43');
    const dialog = page.getByRole('dialog', { name: w.paste.title });
    await dialog.waitFor();
    const rows = await page.locator('[data-column="0"]').count();
    expect(await dialog.textContent()).toContain(w.paste.sum(Math.min(rows, 3), Math.min(rows, 3) - 1, 1));
    if (rows < 3) expect(await dialog.textContent()).toContain(w.paste.beyond(3 - rows, '43'));
    await dialog.getByText(/Ce n’est pas un nombre/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('textbox').fill('42');
    await dialog.getByRole('button', { name: w.paste.go(Math.min(rows, 3)) }).click();
    await sign(page);
    await eventually(() => cell(page, INTAKE, 0).textContent()).toBe('41');
    await eventually(() => cell(page, INTAKE, 1).textContent()).toBe('42');
    await page.getByText(w.status.saved).waitFor();
    // One cell goes in without a question; one that is not understood stays open with the reason.
    await cell(page, INTAKE).click();
    await paste(page, '51');
    await eventually(() => cell(page, INTAKE, 0).textContent()).toBe('51');
    await cell(page, INTAKE).click();
    await paste(page, 'peu');
    await eventually(() => page.getByRole('alert').textContent()).toContain('Ce n’est pas un nombre');
    await page.keyboard.press('Escape');
    expect(faults).toEqual([]);
  });

  it('ticks a range by Shift and click without moving the rows, and shows the current cell', async () => {
    const { page, faults } = await open('/inventory?list=filieres');
    await cell(page, -1, 1).getByRole('checkbox').waitFor();
    const top = async () => (await cell(page, 0, 3).boundingBox())!.y;
    const before = await top();
    await cell(page, -1, 1).getByRole('checkbox').click();
    await cell(page, -1, 4)
      .getByRole('checkbox')
      .click({ modifiers: ['Shift'] });
    await page.getByText(w.bulk.title(4)).waitFor();
    expect(await top()).toBe(before);
    // A second range has the same start, and a click on a cell or a key begins another one.
    await cell(page, 2, 2).click({ modifiers: ['Shift'] });
    await page.getByText(w.bulk.title(4)).waitFor();
    await page.getByRole('button', { name: w.bulk.none }).click();
    await cell(page, 2, 5).click();
    await cell(page, 2, 7).click({ modifiers: ['Shift'] });
    await page.getByText(w.bulk.title(3)).waitFor();
    await page.getByRole('button', { name: w.bulk.none }).click();
    await cell(page, 2, 2).click();
    const outline = await cell(page, 2, 2).evaluate((at) => getComputedStyle(at).outlineStyle);
    expect(outline).toBe('solid');
    expect(faults).toEqual([]);
  });

  inLong(
    'says what undo undoes, here and after another screen, and where it is when the table does not show it',
    async () => {
      const { page, faults } = await open('/inventory?list=filieres&q=alphabetisation+ecrit+3-4');
      const INTAKE = 4;
      await eventually(() => cell(page, INTAKE).textContent()).toMatch(/^\d+$/);
      const before = await cell(page, INTAKE).textContent();
      await cell(page, INTAKE).click();
      await page.keyboard.type('77');
      await page.keyboard.press('Enter');
      await sign(page);
      const what = page.locator('.undo-what');
      const title = new RegExp(
        `^Annuler\\s: ${w.changeTitle.changed('Places par an', '.*Alphabétisation écrit 3-4')}, \\d`,
      );
      await eventually(() => what.textContent()).toMatch(title);
      // By links of the page, as a user comes and goes.
      await page.getByRole('link', { name: w.earlier }).click();
      const card = page.locator('.change-card').first();
      await eventually(() => card.textContent()).toContain(w.changeTitle.changed('Places par an', ''));
      await page.locator('.sub-nav').getByRole('link', { name: w.nav, exact: true }).click();
      await page.getByRole('grid').waitFor();
      // The page has come back with the list of operators.
      await eventually(() => what.textContent()).toContain(w.elsewhere(fields.lists.filieres.many));
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: w.undo, exact: true }).click();
      const outcome = page.locator('.table-outcome');
      await eventually(() => outcome.textContent()).toContain(w.status.undone);
      expect(await outcome.textContent()).toContain(w.elsewhere(fields.lists.filieres.many));
      await outcome.getByRole('button', { name: w.reveal }).click();
      const row = page.locator('tr[data-new]');
      await eventually(() => row.textContent()).toContain('Alphabétisation écrit 3-4');
      expect(await row.textContent()).toContain(before);
      expect(faults).toEqual([]);
    },
  );
});

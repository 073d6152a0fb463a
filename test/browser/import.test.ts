import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { PROPOSAL_WORDS, reasonText } from '../../domain/messages/proposal-words.ts';
import { faultyRows, windowsCsv } from '../support/flat-csv.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { rowsWorkbook } from '../support/rows-workbook.ts';
import { chooseLanguage, tabBackTo, tabTo } from './asking.ts';
import { accessibilityFaults, drawnNodes, eventually, openBrowser } from './chromium.ts';
import { onImport } from './on-import.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const { server, open } = onImport(browser);
const sample = hauteSylve();
const { importing } = wordsOf('fr').t;
/** The story's file: 88 rows as Excel saves them, three of them faulty. */
const file = { name: 'inventaire.csv', mimeType: 'text/csv', buffer: windowsCsv(faultyRows(sample)) };

/** The same as a workbook. */
const workbook = {
  name: 'inventaire.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: rowsWorkbook('Offre 2025', faultyRows(sample)),
};

const headOf = (page: Page) => page.locator('.import-head');
const atStep = (page: Page, step: keyof typeof importing.stepHead) =>
  eventually(() => headOf(page).textContent()).toContain(importing.stepHead[step]);
const reason = (code: 'heading', heading: string) => reasonText({ code, values: { heading } }, 'fr');
const sound = async (page: Page) => expect(await accessibilityFaults(page)).toEqual([]);

describe.skipIf(browser === undefined)('from a spreadsheet to the map', () => {
  inLong('tells again what is wrong, when the reader takes the other language', async () => {
    const { page, faults } = await open();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: importing.next, exact: true }).click();
    await atStep(page, 'columns');
    await page.getByRole('button', { name: importing.next, exact: true }).click();
    await atStep(page, 'words');
    await page.getByRole('button', { name: importing.next, exact: true }).click();
    await atStep(page, 'plan');
    const reasons = () => page.locator('.import-problems td:nth-child(3)').allTextContents();
    const french = await reasons();
    expect(french.length).toBeGreaterThan(0);
    const { importing: english } = wordsOf('en').t;
    // Switched two steps before: what is gone back to is told in the language that is read by then.
    await page.getByRole('button', { name: importing.step.columns }).click();
    await chooseLanguage(page, 'en');
    await eventually(() => headOf(page).textContent()).toContain(english.stepHead.columns);
    await page.getByRole('button', { name: english.step.plan }).click();
    await eventually(async () => (await reasons()).some((reason) => french.includes(reason))).toBe(false);
    const said = await reasons();
    expect(said).toHaveLength(french.length);
    await chooseLanguage(page, 'fr');
    await eventually(reasons).toEqual(french);
    await page.getByRole('button', { name: importing.step.file }).click();
    expect(await page.locator('.import-facts').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  inLong(
    'by mouse: a file, its columns, its words, what is wrong, the valid rows, the map, and back',
    async () => {
      const { page, faults } = await open();
      const before = await server().store.revision();
      await sound(page);
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: importing.file.choose }).click();
      await (await chooser).setFiles(file);
      const next = page.getByRole('button', { name: importing.next, exact: true });
      await next.waitFor();
      expect(await page.locator('.import-facts').textContent()).toContain('Windows-1252');
      await next.click();

      await atStep(page, 'columns');
      expect(await page.locator('.import-unread').count()).toBe(0);
      await sound(page);
      // A column is left aside, seen so, and taken again by going back over the choice.
      const sector = page.getByRole('combobox', { name: importing.columns.field('F', 'Secteur') });
      await sector.click();
      await page.getByRole('option', { name: importing.columns.notRead }).click();
      await eventually(() => page.locator('th.import-unread').count()).toBe(1);
      await next.click();

      await atStep(page, 'words');
      await sound(page);
      expect(await page.locator('.import-words li').count()).toBe(1);
      await next.click();

      await atStep(page, 'plan');
      const count = (name: string) => page.locator(`.import-count-${name} dd`).textContent();
      await eventually(() => count('new')).toBe('85');
      expect(await count('rejected')).toBe('3');
      await sound(page);
      const problems = page.locator('#plan-problems ~ .cards, section:has(#plan-problems) .cards');
      const text = (await problems.first().textContent()) ?? '';
      for (const said of ['EFTT', '25', 'Type d’opérateur']) expect(text).toContain(said);
      expect(await server().store.revision()).toBe(before);

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: importing.plan.download('inventaire', 3) }).click();
      expect((await download).suggestedFilename()).toBe('inventaire - lignes à corriger.csv');

      // Back to the columns: the choice made there still stands.
      await page.getByRole('button', { name: importing.step.columns }).click();
      await atStep(page, 'columns');
      expect(await sector.inputValue()).toBe(importing.columns.notRead);
      await page.getByRole('button', { name: importing.step.plan }).click();
      await atStep(page, 'plan');

      await page.getByRole('button', { name: importing.plan.acceptValid(85) }).click();
      await eventually(() => page.getByText(wordsOf('fr').t.life.authorNeeded).count()).toBe(1);
      await page.getByRole('textbox', { name: importing.plan.author }).fill('Chargée des partenariats');
      await page.getByRole('button', { name: importing.plan.acceptValid(85) }).click();

      await atStep(page, 'done');
      await sound(page);
      expect(await server().store.revision()).toBe(before + 1);
      expect((await server().store.load()).document.filieres.length).toBe(85);
      await page.getByRole('button', { name: importing.done.undo }).click();
      await eventually(() => page.locator('main [role=status]').allTextContents()).toContain(
        importing.done.undone,
      );
      expect((await server().store.load()).document.filieres.length).toBe(0);
      expect(faults).toEqual([]);
    },
  );

  it('by keyboard alone, to the map; a word that is not understood is said on the way', async () => {
    const { page, faults } = await open({ width: 390 });
    const { keyboard } = page;
    const walkTo = (name: string) => tabTo(page, name);
    const chooser = page.waitForEvent('filechooser');
    await walkTo(importing.file.choose);
    await keyboard.press('Enter');
    await (await chooser).setFiles(workbook);
    await page.getByRole('button', { name: importing.next, exact: true }).waitFor();
    await walkTo(importing.next);
    await keyboard.press('Enter');

    await atStep(page, 'columns');
    // The head of each step takes the focus, so that Tab goes on from there.
    await eventually(() => page.evaluate(() => document.activeElement?.className)).toContain('import-head');
    await sound(page);
    await walkTo(importing.next);
    await keyboard.press('Enter');

    await atStep(page, 'words');
    await walkTo(importing.words.means('EFTT'));
    await keyboard.press('ArrowDown');
    await keyboard.type('EFT');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await eventually(() => page.getByText(importing.words.decided(1, 1)).count()).toBe(1);
    await walkTo(importing.next);
    await keyboard.press('Enter');

    await atStep(page, 'plan');
    await eventually(() => page.locator('.import-count-rejected dd').textContent()).toBe('2');
    await sound(page);
    await walkTo(importing.plan.author);
    await keyboard.type('IBEFE');
    await walkTo(importing.plan.acceptValid(86));
    await keyboard.press('Enter');

    await atStep(page, 'done');
    await walkTo(importing.done.map);
    await keyboard.press('Enter');
    await eventually(() => new URL(page.url()).pathname).toBe('/map');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${server().url}/map?show=map&detail=filieres`);
    expect((await drawnNodes(page)).length).toBeGreaterThanOrEqual(86);
    expect(faults).toEqual([]);
  });

  it('puts a whole network in its place by keyboard alone, once one is sure and has said who', async () => {
    const { page, faults } = await open();
    const before = await server().store.revision();
    const { keyboard } = page;
    const w = importing.whole;
    const buffer = Buffer.from(JSON.stringify(sample));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'haute-sylve.json', mimeType: 'application/json', buffer });
    await page.getByText(w.text).waitFor();
    await sound(page);
    // It is no list of rows: the other steps are not for it.
    expect(await page.getByRole('button', { name: importing.next, exact: true }).count()).toBe(0);
    const go = page.getByRole('button', { name: w.go });
    expect(await go.isDisabled()).toBe(true);
    await tabTo(page, w.sure);
    await keyboard.press('Space');
    await tabTo(page, w.go);
    await keyboard.press('Enter');
    await eventually(() => page.getByText(wordsOf('fr').t.life.authorNeeded).count()).toBe(1);
    expect(await server().store.revision()).toBe(before);
    await tabBackTo(page, importing.plan.author);
    await keyboard.type('Chargée des partenariats');
    await tabTo(page, w.go);
    await keyboard.press('Enter');
    const done = page.getByText(/^Le réseau est remplacé/);
    await done.waitFor();
    // What came of it is read out, and Tab goes on from there.
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toContain('remplacé');
    await sound(page);
    expect((await server().store.load()).document).toEqual(sample);
    await tabTo(page, importing.done.again);
    await keyboard.press('Enter');
    await page.getByRole('button', { name: importing.file.choose }).waitFor();
    // What was there before can come back.
    await page.goto(`${server().url}/inventory/history`);
    const last = page.locator('.change-card').first();
    await eventually(() => last.textContent()).toContain('Chargée des partenariats');
    await last.getByRole('button').click();
    await eventually(async () => (await server().store.load()).document.filieres.length).toBe(0);
    expect(faults).toEqual([]);
  });

  inLong('asks before choices are lost, and forgets nothing when one stays', async () => {
    const { page } = await open();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: importing.next, exact: true }).waitFor();
    const { inventory, leaving } = wordsOf('fr').t;
    const question = page.getByRole('dialog', { name: leaving.title });
    const tables = page.locator('.sub-nav').getByRole('link', { name: inventory.nav, exact: true });
    await tables.click();
    await question.getByText(importing.leave).waitFor();
    await question.getByText(leaving.stay, { exact: true }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await page.locator('.import-facts').count()).toBe(1);
    await tables.click();
    await question.getByRole('button', { name: leaving.go }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/inventory');
  });

  inLong('says beside each column of a register why it is read so, and how sure that is', async () => {
    const { page, faults } = await open();
    const buffer = readFileSync(new URL('../fixtures/registers/a-autre-pays.csv', import.meta.url));
    const register = { name: 'a-autre-pays.csv', mimeType: 'text/csv', buffer };
    await page.locator('input[type=file]').setInputFiles(register);
    await page.getByRole('button', { name: importing.next, exact: true }).click();
    await atStep(page, 'columns');
    await sound(page);
    const words = PROPOSAL_WORDS.fr;
    await page.getByText(words.remarks.abroad).waitFor();
    const why = (column: number) => page.locator('.import-table thead th').nth(column + 1);
    expect(await why(4).textContent()).toContain(
      `${words.certainty.CHECK} ${reason('heading', 'commune_libe')}`,
    );
    expect(await why(5).textContent()).toContain(words.certainty.PROBABLE);
    // The codes of its communes are read with the names, to tell those of one name apart; postal codes are not needed.
    expect(await why(3).textContent()).toContain(
      reasonText({ code: 'beside-place', values: { letter: 'E' } }, 'fr'),
    );
    expect(await why(11).textContent()).toContain('30 de 30 valeurs sont des codes à cinq chiffres');
    // A reason is gone with the proposal that it was for, and comes back with it.
    const joined = page.getByRole('checkbox', { name: importing.columns.joined('F', 'G') });
    await joined.uncheck();
    await eventually(() => page.locator('th.import-unread').count()).toBe(4);
    // The sector, public or private, is one less: it is kept in the note.
    expect(await why(2).textContent()).toContain(reasonText({ code: 'kept-in-note', values: {} }, 'fr'));
    await joined.check();
    const place = page.getByRole('combobox', { name: importing.columns.field('E', 'commune_libe') });
    await place.click();
    await page.getByRole('option', { name: importing.columns.notRead }).click();
    await eventually(() => why(4).textContent()).not.toContain(words.certainty.CHECK);
    expect(faults).toEqual([]);
  });

  it('explains that learners are refused without a word of what was in the file', async () => {
    const { page } = await open();
    const buffer = Buffer.from('Nom;Type;Nom du stagiaire\nUn;EFT;Jeanne Dupont\n');
    await page.locator('input[type=file]').setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer });
    const next = page.getByRole('button', { name: importing.next, exact: true });
    await next.click();
    await atStep(page, 'columns');
    expect(await page.locator('main').textContent()).not.toContain('Dupont');
    await next.click();
    await atStep(page, 'plan');
    await eventually(() => page.getByText(importing.plan.personal).count()).toBe(1);
    expect(await page.locator('main').textContent()).not.toContain('Dupont');
  });
});

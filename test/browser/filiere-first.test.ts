import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { youngNetwork } from '../support/young-network.ts';
import { sign } from './asking.ts';
import { accessibilityFaults, eventually, openBrowser, openScreen } from './chromium.ts';
import { heading } from './inventory-fields.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t, vocabulary } = wordsOf('fr');
const w = t.inventory;
const SILENT = 'Organisme 003';

let server: TestServer;
const stored = async () => (await server.store.load()).document;
beforeAll(async () => {
  const { filieres, ...register } = youngNetwork({ operators: 6 });
  const operators = register.operators.map((operator) =>
    operator.name === SILENT ? { ...operator, linksVerifiedOn: '2026-01-10' } : operator,
  );
  const known = filieres.filter(({ operator }) => operator === 'op001');
  server = await testServer({ document: { ...register, operators, filieres: known } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('a passerelle to an operator without a filière', () => {
  const open = () =>
    openScreen(browser!, server.url, '/inventory?list=passerelles&open=NEW&from=op001-0', {
      ...{ width: 1440, height: 900 },
    });
  /** The form of a filière lies above that of the passerelle. */
  const form = (page: Page, list: 'passerelles' | 'filieres') =>
    list === 'filieres' ? page.getByRole('dialog').last() : page.getByRole('dialog').first();
  const end = (page: Page) =>
    form(page, 'passerelles').getByRole('combobox', { name: heading('passerelles', 'to') });

  inLong('does not offer the filière that it leaves as its own target', async () => {
    const { page, faults } = await open();
    await end(page).click();
    const options = page.getByRole('option');
    await eventually(() => options.count()).toBeGreaterThan(0);
    const { filieres } = await stored();
    const start = filieres.find(({ id }) => id === 'op001-0')!;
    const labels = await options.allTextContents();
    expect(labels.some((label) => label.includes(filieres.find(({ id }) => id === 'op001-1')!.name))).toBe(
      true,
    );
    expect(labels.some((label) => label.startsWith(start.name))).toBe(false);
    expect(faults).toEqual([]);
  });

  it('adds a filière to the operator first, loses nothing, and saves both at once', async () => {
    const { page, faults } = await open();
    await form(page, 'passerelles')
      .getByRole('textbox', { name: heading('passerelles', 'note') })
      .fill('Vu au téléphone');
    await end(page).click();
    await page.keyboard.type(SILENT);
    await page.getByRole('option', { name: w.unknown.filiereFirst(SILENT) }).click();
    const first = form(page, 'filieres');
    await first.getByRole('textbox', { name: heading('filieres', 'name') }).fill('Aide-comptable');
    // Its operator was gone through before, so the review is to be made again.
    expect(await first.textContent()).toContain(w.form.reviewedBefore(SILENT, '10 janvier 2026'));
    await first
      .getByRole('combobox', { name: heading('filieres', 'stage') })
      .fill(vocabulary.stage.QUALIFICATION);
    await page.keyboard.press('Enter');
    expect(await accessibilityFaults(page)).toEqual([]);
    await first.getByRole('button', { name: w.save, exact: true }).click();
    await eventually(() => end(page).inputValue()).toContain('Aide-comptable');
    const outer = form(page, 'passerelles');
    expect(await outer.textContent()).toContain(w.unknown.filieresFirst('Aide-comptable'));
    expect((await stored()).filieres.some(({ name }) => name === 'Aide-comptable')).toBe(false);
    await outer.getByRole('combobox', { name: heading('passerelles', 'kind') }).fill('progression');
    await page.keyboard.press('Enter');
    await outer.getByRole('button', { name: w.save, exact: true }).click();
    await sign(page);
    await eventually(async () => (await stored()).passerelles.length).toBe(1);
    const { filieres, passerelles } = await stored();
    const made = filieres.find(({ name }) => name === 'Aide-comptable')!;
    expect(made).toMatchObject({ operator: 'op003', stage: 'QUALIFICATION' });
    expect(passerelles[0]).toMatchObject({ from: 'op001-0', to: made.id, note: 'Vu au téléphone' });
    expect(faults).toEqual([]);
  });

  inLong('offers it too where the name was left in the input', async () => {
    const { page, faults } = await open();
    await end(page).click();
    await page.keyboard.type('Organisme 004');
    await page.keyboard.press('Tab');
    await page
      .locator('.picker-unknown')
      .getByRole('button', { name: w.unknown.filiereFirst('Organisme 004') })
      .click();
    await form(page, 'filieres').waitFor();
    expect(faults).toEqual([]);
  });
});

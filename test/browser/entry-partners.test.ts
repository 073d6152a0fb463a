import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hauteSylve } from '../support/haute-sylve.ts';
import { sign } from './asking.ts';
import { accessibilityFaults, bytesOf, eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.entryPartners;

// Of each quarter: what we sent, then what we received.
const [SENT_1, GOT_1, SENT_2, GOT_2] = [0, 1, 2, 3];
const nameOf = (id: string): string => hauteSylve().operators.find((one) => one.id === id)!.name;
const cell = (page: Page, partner: string, column: number) =>
  page
    .locator('.partner-grid tbody tr')
    .filter({ has: page.getByRole('rowheader', { name: nameOf(partner), exact: true }) })
    .locator(`[data-column="${column}"]`);
/** The text of a cell with this number, and with whatever stands under it. */
const says = (number: number): RegExp => new RegExp(`^${number}(?!\\d)`);
const reported = async (partner: string) => {
  const { flows, nilReports } = (await server().store.load()).document;
  const isIt = (one: { source: string; target: string; from: string }) =>
    one.source === 'lee' && one.target === partner && one.from.startsWith('2026');
  return { flows: flows.filter(isIt), nilReports: nilReports.filter(isIt) };
};
const paste = (page: Page, text: string) =>
  page.evaluate((said) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', said);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

describe.skipIf(browser === undefined)('the grid of partners by quarter', () => {
  beforeEach(() => server().store.replace(hauteSylve()));

  it('is filled by the keyboard, keeps zero, nothing to report and silence apart, and undoes', async () => {
    const { page, faults } = await open('/inventory/entry?operator=lee&year=2026');
    await page.getByText(w.partners, { exact: true }).click();
    const school = cell(page, 'eps-orneval', SENT_1);
    await school.click();
    await page.keyboard.type('trois');
    await page.keyboard.press('Enter');
    await sign(page);
    await eventually(() => school.textContent()).toBe(`3${w.asRead('trois', '3')} ${t.entry.mark}`);
    expect((await reported('eps-orneval')).flows).toMatchObject([
      { count: 3, declaredBy: 'SENDER', from: '2026-01-01', to: '2026-03-31', kind: 'ORIENTATION' },
    ]);
    await cell(page, 'eps-orneval', GOT_1).click();
    await page.keyboard.press('0');
    await page.keyboard.press('Tab');
    await eventually(() => cell(page, 'eps-orneval', GOT_1).textContent()).toBe('0');
    await cell(page, 'eps-orneval', SENT_2).click();
    // "R" is saved as a number is; Tab goes on also from a cell in which nothing is typed, and back with Shift.
    await page.keyboard.press('r');
    await page.keyboard.press('Tab');
    await eventually(() => cell(page, 'eps-orneval', SENT_2).textContent()).toBe(w.nil);
    const focused = () =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.column ?? 'none');
    await eventually(focused).toBe(String(GOT_2));
    await page.keyboard.press('Tab');
    await eventually(focused).toBe(String(GOT_2 + 1));
    await page.keyboard.press('Shift+Tab');
    await eventually(focused).toBe(String(GOT_2));
    // A key pressed while nothing has the focus goes to the current cell.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('7');
    await eventually(() => cell(page, 'eps-orneval', GOT_2).locator('input').inputValue()).toBe('7');
    await page.keyboard.press('Escape');
    await eventually(focused).toBe(String(GOT_2));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await eventually(focused).toBe('none');
    await eventually(async () => (await reported('eps-orneval')).nilReports.length).toBe(1);
    // A name is said at its cell, stays there, and goes nowhere.
    const before = await server().store.revision();
    await cell(page, 'eps-orneval', SENT_2).click();
    await page.keyboard.type('Fatima');
    await page.keyboard.press('Enter');
    await eventually(() => cell(page, 'eps-orneval', SENT_2).textContent()).toContain('Fatima');
    await page.getByText(w.problems['not-a-number']('Fatima')).first().waitFor();
    const named = w.cell(nameOf('eps-orneval'), w.quarter(2, '2026'), w.sides.OUT_SENDER.cell);
    await page.locator('.unwritten-bar').getByText(named).waitFor();
    await page.locator('.unwritten-bar').getByText(w.restWritten).waitFor();
    expect(await server().store.revision()).toBe(before);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: w.drop, exact: true }).click();
    await eventually(() => cell(page, 'eps-orneval', SENT_2).textContent()).toBe(w.nil);
    await page.getByRole('button', { name: t.inventory.undo, exact: true }).click();
    await eventually(() => cell(page, 'eps-orneval', SENT_2).textContent()).toBe('');
    expect((await reported('eps-orneval')).nilReports).toEqual([]);

    // A block with names, a total and a partner that is not known.
    await cell(page, 'eps-orneval', SENT_1).click();
    await paste(
      page,
      `Partenaire\tT1 2026\tTotal\n${nameOf('eps-orneval')}\t8\t8\n${nameOf('onem')}\tRAS\t0\nInconnue\t2\t2\nTotal\t10\t10\n`,
    );
    await eventually(() => cell(page, 'eps-orneval', SENT_1).textContent()).toBe('8');
    await eventually(() => cell(page, 'onem', SENT_1).textContent()).toBe(w.nil);
    await page.getByText(w.aside.title(3)).waitFor();
    await page.getByText(`${w.aside.line(4)} (${w.aside.unknown})${t.colon}Inconnue · 2 · 2`).waitFor();
    const sent = async () => (await reported('eps-orneval')).flows.find((row) => row.declaredBy === 'SENDER');
    await eventually(async () => (await sent())?.count).toBe(8);
    await eventually(async () => (await reported('onem')).nilReports.length).toBe(1);

    // Headings say who is counted, in whatever order; a name that may be meant takes the line in one click.
    await page.getByRole('button', { name: w.aside.forget, exact: true }).click();
    await cell(page, 'eps-orneval', SENT_2).click();
    await paste(page, `Partenaire\tReçus\tEnvoyés\n${nameOf('eps-orneval')}\t6\t5\nForem\t9\t11\n`);
    await eventually(() => cell(page, 'eps-orneval', SENT_2).textContent()).toMatch(says(5));
    await eventually(() => cell(page, 'eps-orneval', GOT_2).textContent()).toMatch(says(6));
    await page.getByRole('button', { name: nameOf('forem-conseil'), exact: true }).click();
    await eventually(() => cell(page, 'forem-conseil', SENT_2).textContent()).toMatch(says(11));
    await eventually(() => cell(page, 'forem-conseil', GOT_2).textContent()).toMatch(says(9));
    // Beside one another, what each says of the same people; columns that look swapped are said.
    await page.getByText(w.sayers.BOTH, { exact: true }).click();
    await eventually(() => cell(page, 'eps-orneval', 4).textContent()).toMatch(says(5));
    await eventually(() => cell(page, 'eps-orneval', 7).textContent()).toMatch(says(6));
    await cell(page, 'eps-orneval', 4).click();
    await paste(page, '4\t21\n');
    await page.getByText(w.doubted.OUT(nameOf('eps-orneval'), w.quarter(2, '2026'), 4, 21)).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('makes the sheet of a quarter for the partners that are chosen, and for no other', async () => {
    const { page, faults } = await open('/inventory/entry?partners=1&operator=lee&year=2025');
    const sheets = t.partnerSheets;
    await page.getByRole('button', { name: sheets.open }).click();
    const dialog = page.getByRole('dialog');
    const make = (n: number) => dialog.getByRole('button', { name: sheets.make(n), exact: true });
    await eventually(() => make(0).isDisabled()).toBe(true);
    await dialog.getByText(sheets.formats.csv).click();
    await dialog.getByLabel(nameOf('eps-orneval')).check();
    const coming = page.waitForEvent('download');
    await make(1).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('orientations-promotion-sociale-d-orneval-2025-T4.csv');
    const lines = (await bytesOf(file)).toString('utf8').trim().split('\r\n');
    expect(lines[1]).toContain(nameOf('eps-orneval'));
    // Places for numbers, and none of those that are kept.
    for (const line of lines.slice(1)) expect(line.split(';').slice(2, 7)).toEqual(['____', '', '', '', '']);
    await eventually(() => dialog.getByRole('status').textContent()).toBe(sheets.done(1));
    await dialog.getByLabel(sheets.all).check();
    await eventually(() => dialog.getByRole('status').textContent()).toBe('');
    expect(await dialog.getByRole('checkbox', { checked: false }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { sign } from './asking.ts';
import { accessibilityFaults, eventually, openBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 180_000 });
const browser = await openBrowser();
const { open, server } = onSample(browser);
const { t, vocabulary } = wordsOf('fr');
const w = t.actions;
const FINDING = 'M01:declic-initiation';

const kept = async () => (await server().store.load()).document.actions;
const line = (page: Page) => page.getByRole('form', { name: w.quick.title });
const field = (page: Page, path: string) => line(page).locator(`.of-${path} :is(input, textarea)`).first();
const errorAt = (page: Page, path: string) => line(page).locator(`.of-${path}`);
const row = (page: Page, name: string) => page.locator('.action-table tr', { hasText: name });

/** Puts a block on the clipboard of the page and pastes it into a field. */
const paste = (page: Page, path: string, text: string) =>
  field(page, path).evaluate((input, block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

describe.skipIf(browser === undefined)('the screen of actions', () => {
  beforeEach(() => server().store.replace(hauteSylve()));

  it('notes an action by the keyboard, says at each field what is wrong, and loses nothing', async () => {
    const { page, faults } = await open('/actions');
    await row(page, 'Journée des CISP du bassin').waitFor();
    // What is typed is seen in one place only, and the screen says so in one sentence.
    await page.getByText(w.people).waitFor();
    await field(page, 'kind').focus();
    await page.keyboard.press('Enter');
    await eventually(() => errorAt(page, 'kind').textContent()).toContain(w.problems.kind);

    await page.keyboard.type('séance');
    await page.keyboard.press('Enter');
    await eventually(() => field(page, 'kind').inputValue()).toBe(vocabulary.action.INFORMATION_SESSION);
    await page.keyboard.press('Tab');
    await page.keyboard.type('31/12/2199');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Rencontre des guichets');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Le Chantier');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Maison des possibles');
    await page.keyboard.press('Enter');
    const add = page.getByRole('button', { name: t.inventory.unknown.add.operators('Maison des possibles') });
    await add.click();
    await field(page, 'participants').fill('Marie Dupont');
    await field(page, 'outcome').fill('Un accord est préparé.');
    await eventually(() => errorAt(page, 'participants').textContent()).toContain(
      t.inventory.cellRemedies['people-not-a-number'],
    );
    await page.keyboard.press('Enter');
    // Nothing is written, and what was typed stands where it was typed.
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest('.of-participants') !== null),
    ).toBe(true);
    expect(await field(page, 'participants').inputValue()).toBe('Marie Dupont');
    await field(page, 'participants').fill('trois');
    await field(page, 'link').fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await eventually(() => errorAt(page, 'date').textContent()).toMatch(/31 décembre 2199/);
    await eventually(() => errorAt(page, 'link').textContent()).toContain('http');
    expect(await field(page, 'participants').inputValue()).toBe('3');
    await field(page, 'date').fill('05/01/2026');
    await field(page, 'link').fill('\\\\serveur\\partage\\pv.docx');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await sign(page);

    const noted = row(page, 'Rencontre des guichets');
    await eventually(() => noted.getAttribute('data-new')).toBe('true');
    const [action] = (await kept()).filter(({ name }) => name === 'Rencontre des guichets');
    expect(action).toMatchObject({
      ...{ kind: 'INFORMATION_SESSION', date: '2026-01-05', participants: 3 },
      ...{ outcome: 'Un accord est préparé.', link: '\\\\serveur\\partage\\pv.docx' },
    });
    expect(action?.operators).toHaveLength(2);
    await eventually(() => noted.textContent()).toContain('masqué');
    // Why a number is masked is said under the list.
    await page.getByText(w.masked).waitFor();
    expect(await noted.textContent()).toContain('Maison des possibles');
    // The line is ready for the next one.
    await eventually(() => page.evaluate(() => document.activeElement?.closest('.of-kind') !== null)).toBe(
      true,
    );
    expect(await field(page, 'outcome').inputValue()).toBe('');

    // Edited and removed where it stands, and taken back.
    await noted.getByRole('button', { name: w.columns.edit('Rencontre des guichets') }).click();
    const editing = page.getByRole('form', { name: w.columns.edit('Rencontre des guichets') });
    // Who edits learns that the masked number is kept.
    await editing.getByText(w.quick.keptMasked).waitFor();
    await editing.locator('.of-outcome textarea').first().fill('Un accord est signé.');
    await page.keyboard.press('Enter');
    await eventually(() => row(page, 'Un accord est signé.').count()).toBe(1);
    expect((await kept()).find(({ id }) => id === action?.id)?.participants).toBe(3);
    await noted.getByRole('button', { name: w.columns.remove('Rencontre des guichets') }).click();
    await eventually(() => noted.count()).toBe(0);
    await page.getByRole('button', { name: t.inventory.undo, exact: true }).click();
    await eventually(() => noted.count()).toBe(1);
    // The place where it stood offers it too.
    await noted.getByRole('button', { name: w.columns.remove('Rencontre des guichets') }).click();
    await page.getByRole('button', { name: w.columns.takeBack('Rencontre des guichets') }).click();
    await eventually(() => noted.count()).toBe(1);
    expect((await kept()).find(({ id }) => id === action?.id)?.participants).toBe(3);
    expect(faults).toEqual([]);
  });

  inLong(
    'notes the rows of a pasted block without its totals, and keeps what is to be corrected',
    async () => {
      const { page, faults } = await open('/actions');
      await row(page, 'Journée des CISP du bassin').waitFor();
      const before = (await kept()).length;
      await paste(
        page,
        'kind',
        [
          'séance d’information\t05/01/2026\tPremière séance\tLe Chantier\t\tcollective\t12',
          'séance d’information\t06/01/2026\tSeconde séance\tLe Chantiers\t\tcollective\t8',
          'TOTAL\t\t\t\t\t\t20',
        ].join('\n'),
      );
      const pasted = page.locator('section[aria-labelledby=pasted]');
      await eventually(() => pasted.locator('tbody tr').count()).toBe(3);
      expect(await pasted.textContent()).toContain(w.pasted.total);
      await pasted.getByRole('button', { name: w.pasted.write(1) }).click();
      await sign(page);
      await eventually(() => row(page, 'Première séance').count()).toBe(1);
      expect(await kept()).toHaveLength(before + 1);
      // Both others are still there; one is taken over, with what could be read of it.
      await eventually(() => pasted.locator('tbody tr').count()).toBe(2);
      await pasted.getByRole('button', { name: w.pasted.take }).click();
      await eventually(() => field(page, 'name').inputValue()).toBe('Seconde séance');
      expect(await pasted.textContent()).toContain('Le Chantiers');
      expect(await pasted.textContent()).toContain(w.pasted.taken);
      // Once it is noted from the line, it is no row to be noted any more, and nothing keeps the page.
      await line(page).getByRole('button', { name: w.quick.save, exact: true }).click();
      await eventually(() => row(page, 'Seconde séance').count()).toBe(1);
      await eventually(() => pasted.locator('tbody tr').count()).toBe(1);
      expect(await pasted.textContent()).toContain(w.pasted.nothingLeft);
      await page.getByRole('link', { name: w.entryLink }).click();
      await eventually(() => new URL(page.url()).pathname).toBe('/inventory/entry');

      // Filters, calendar and totals are addresses.
      await page.goto(`${server().url}/actions?kind=PARTNER_EVENT&period=2024-Q2`);
      await eventually(() => page.locator('.action-table tbody tr').count()).toBe(1);
      expect(await page.locator('.action-table').textContent()).toContain('Salon de l’emploi de Sylvemont');
      await page.getByText(w.show.calendar, { exact: true }).click();
      const calendar = page.getByRole('table', { name: 'Mai 2024' });
      await calendar
        .getByRole('button', { name: w.calendar.showOne('Salon de l’emploi de Sylvemont') })
        .click();
      await eventually(() => row(page, 'Salon de l’emploi').getAttribute('data-new')).toBe('true');
      await page.getByRole('button', { name: w.calendar.note('21 mai 2024', 21) }).click();
      await eventually(() => field(page, 'date').inputValue()).toBe('21/05/2024');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await eventually(() => calendar.isVisible()).toBe(false);
      expect(await row(page, 'Salon de l’emploi').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.getByText(w.show.totals, { exact: true }).click();
      await page.getByRole('button', { name: w.filters.clear }).click();
      const counts = page.locator('.action-counts');
      await eventually(() => counts.locator('table').count()).toBe(4);
      await eventually(() => page.locator('section[aria-labelledby=actions]').textContent()).toContain(
        'masqué',
      );
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('ties a finding to the meeting about it, which shows the thread at both ends', async () => {
    const { page, faults } = await open(`/gaps?kind=M01&open=${FINDING}`);
    await page.getByRole('link', { name: w.thread.note }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/actions');
    const about = line(page).locator('.action-about');
    await eventually(() => about.locator('.action-finding').count()).toBe(1);
    // Its operators are there as partners.
    const partners = line(page).locator('.of-operators .mantine-Pill-root');
    await eventually(() => partners.count()).toBeGreaterThan(0);
    // Another finding is added by hand.
    await line(page).getByRole('button', { name: w.quick.more }).click();
    await page.getByPlaceholder(w.quick.findingsSearch).click();
    await page.keyboard.type('L’Escale');
    await page
      .getByRole('option', { name: /L’Escale/ })
      .first()
      .click();
    await eventually(() => about.locator('.action-finding').count()).toBe(2);
    await field(page, 'outcome').fill('Convention à rédiger.');
    await field(page, 'kind').focus();
    await page.keyboard.type('sensibilisation');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await sign(page);
    await eventually(
      async () => (await kept()).filter(({ findings }) => findings?.includes(FINDING)).length,
    ).toBe(1);
    const [action] = (await kept()).filter(({ findings }) => findings?.includes(FINDING));
    const thread = row(page, action!.name).locator('.thread');
    await eventually(() => thread.textContent()).toContain(w.thread.findings);
    await thread.getByRole('link').first().click();
    await eventually(() => page.locator('.thread').first().textContent()).toContain(action!.name);
    // What came of it is read there, and that nobody has noted how it stands.
    expect(await page.locator('.thread').first().textContent()).toContain('Convention à rédiger.');
    await page.getByText(t.life.acted).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

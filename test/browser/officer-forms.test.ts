import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { inLong } from '../support/in-long.ts';
import { eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openSharedBrowser();
const { t, vocabulary } = wordsOf('fr');
const w = t.inventory;
const form = (page: Page) => page.locator('.element-form');

/** Saves the form and says who does, after which it is closed. */
async function saveAs(page: Page, name: string): Promise<void> {
  await form(page).getByRole('button', { name: w.save, exact: true }).click();
  const author = page.getByRole('dialog').last().getByRole('textbox').first();
  await author.fill(name);
  await author.press('Enter');
  await eventually(() => form(page).count()).toBe(0);
}

describe.skipIf(browser === undefined)('the forms of an officer', () => {
  const { server, open } = onSample(browser);

  it('propose the form and the first day of the agreement on which a passerelle is to rest, and take them back', async () => {
    const { page, faults } = await open('/inventory?list=passerelles&open=NEW&agreement=conv-cefo-lee-2022');
    await form(page).waitFor();
    const note = form(page).getByText(/^Repris de la convention/);
    await note.waitFor();
    const formality = form(page)
      .getByLabel(/^Form(e|alité)/)
      .first();
    expect(await formality.inputValue()).toBe(vocabulary.formality.SIGNED);
    await form(page).getByRole('button', { name: w.form.giveBack }).click();
    await eventually(() => formality.inputValue()).toBe('');
    expect(await note.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('tell a likely duplicate while the name is typed, with a link to it, and do not block', async () => {
    const { page, faults } = await open('/inventory?list=operators&open=NEW');
    await form(page).waitFor();
    await form(page).locator('[data-autofocus]').fill('lire ecrire haute sylve');
    await form(page).getByText(w.form.exists('Lire et Écrire Haute-Sylve')).waitFor();
    expect(await form(page).getByRole('link', { name: w.form.openIt }).getAttribute('href')).toContain(
      'open=lee',
    );
    expect(faults).toEqual([]);
  });

  it('add a site with an operator, and with a filière that then uses it', async () => {
    const { page, faults } = await open('/inventory?list=filieres&open=lee-ceb');
    await form(page).waitFor();
    await form(page).getByRole('button', { name: w.sites.add }).click();
    await form(page).getByRole('button', { name: w.save, exact: true }).click();
    await form(page).getByText(w.sites.communeNeeded).waitFor();
    const commune = form(page)
      .locator('fieldset')
      .filter({ hasText: w.sites.title })
      .getByRole('combobox')
      .first();
    await commune.fill('noirval');
    await page.getByRole('option').first().click();
    await saveAs(page, 'IBEFE');
    const { network } = await (await server().fetch('/api/network')).json();
    const site = network.sites.find(({ id }: { readonly id: string }) => id.startsWith('site-lee-x'));
    expect(site).toMatchObject({ operator: 'lee' });
    const changed = network.filieres.find(({ id }: { readonly id: string }) => id === 'lee-ceb');
    expect(changed.sites).toContain(site.id);
    expect(faults).toEqual([]);
  });

  inLong('show the sites and the filières that an operator has, with a link to each', async () => {
    const { page, faults } = await open('/inventory?list=operators&open=lee');
    await form(page).waitFor();
    const { network } = await (await server().fetch('/api/network')).json();
    const own = (list: 'sites' | 'filieres') =>
      network[list].filter(({ operator }: { readonly operator: string }) => operator === 'lee');
    const parts = form(page).locator('.form-own');
    expect(await parts.nth(0).locator('legend').textContent()).toBe(w.own.sites(own('sites').length));
    for (const { address } of own('sites'))
      expect(await parts.nth(0).textContent()).toContain(address ?? w.own.noAddress);
    for (const { name, id } of own('filieres'))
      expect(await parts.nth(1).getByRole('link', { name, exact: true }).getAttribute('href')).toContain(
        `open=${id}`,
      );
    await parts.nth(1).getByRole('link', { name: w.added.filiereOf }).click();
    await eventually(() => new URL(page.url()).searchParams.get('operator')).toBe('lee');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  inLong('say which kind of action a meeting is', async () => {
    const { page, faults } = await open('/inventory?list=actions&open=NEW');
    await form(page).waitFor();
    await form(page)
      .getByRole('combobox', { name: /^Nature/ })
      .first()
      .click();
    for (const [kind, means] of Object.entries(w.actionMeans)) {
      const name = vocabulary.action[kind as keyof typeof vocabulary.action];
      await page.getByRole('option', { name: `${name} ${means}` }).waitFor();
    }
    expect(w.actionMeans.PARTNER_AWARENESS).toContain('éunion');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  inLong(
    'close the list of several values once one is chosen, as it would lie over the next field',
    async () => {
      const { page, faults } = await open('/inventory?list=agreements&open=NEW');
      await form(page).waitFor();
      const parties = form(page)
        .getByRole('combobox', { name: /^Parties/ })
        .first();
      await parties.click();
      await page.getByRole('option').first().click();
      await eventually(() => page.getByRole('option').count()).toBe(0);
      await parties.pressSequentially('lire');
      await page.getByRole('option').first().waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('show the row of what was saved in the window, which may be low', async () => {
    const { page, faults } = await open('/inventory?list=filieres&open=NEW&operator=lee');
    await page.setViewportSize({ width: 1440, height: 560 });
    await form(page).waitFor();
    await form(page)
      .getByRole('textbox', { name: /^Filière/ })
      .fill('Zone de test');
    const stage = form(page)
      .getByRole('combobox', { name: /^Étape/ })
      .first();
    await stage.click();
    await page.getByRole('option').first().click();
    await saveAs(page, 'IBEFE');
    const row = page.locator('tr[data-new]');
    await eventually(async () => {
      const box = await row.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 560;
    }).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  inLong('let a name that is typed take the place of one’s own bassin or organisation', async () => {
    const { page } = await open('/');
    const chooser = page.getByRole('combobox', { name: t.home.chooser.label });
    await chooser.click();
    await page.keyboard.type('lire et ecrire');
    expect(await chooser.inputValue()).toBe('lire et ecrire');
    await page
      .getByRole('option', { name: /Lire et Écrire/ })
      .first()
      .click();
    await eventually(() => chooser.inputValue()).toContain('Lire et Écrire');
    await chooser.click();
    await page.keyboard.type('noirval');
    expect(await chooser.inputValue()).toBe('noirval');
  });

  inLong('lead from the header and from the figures to the comparison of two dates', async () => {
    const { page, faults } = await open('/');
    await page.locator('.header-date').click();
    await page.getByRole('link', { name: t.history.compare.title }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/inventory/history');
    await page.goto(`${server().url}/figures`);
    await page.getByRole('link', { name: t.history.compare.title }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/inventory/history');
    expect(faults).toEqual([]);
  });

  inLong(
    'call what came to its last day lapsed, and say what was added since without a first day',
    async () => {
      const edits = [
        {
          do: 'ADD',
          list: 'passerelles',
          element: { id: 'p-new', from: 'lee-ceb', to: 'table-ronde-cuisine', kind: 'PROGRESSION' },
        },
      ];
      const answer = await server().fetch('/api/changes', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ author: 'CSEF', edits }),
      });
      expect(answer.status).toBe(200);
      const { page, faults } = await open('/inventory/history?first=2024-12-31&second=2030-01-01');
      const text = () => page.locator('#content').textContent();
      await eventually(text).toContain(t.history.ended.lapsed);
      await eventually(text).toContain('depuis sans date de début');
      expect(faults).toEqual([]);
    },
  );

  inLong('add a line of numbers from where they are entered', async () => {
    const { page, faults } = await open('/inventory/entry');
    await page.getByRole('link', { name: t.entry.add.flows }).click();
    await form(page).waitFor();
    expect(new URL(page.url()).searchParams.get('list')).toBe('flows');
    expect(faults).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { people as w } from '../../client/messages/fr/people.ts';
import { partner } from '../../domain/messages/fr/partner.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { say } from '../support/served-people.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { accessibilityFaults, eventually, openBrowser } from './chromium.ts';
import { wordsOf } from './words.ts';

/** An operator answers by its own link, and an editor accepts what it says, each in a browser and by keys. */

vi.setConfig({ testTimeout: 240_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
const NAME = 'Lire et Écrire Haute-Sylve';
const FILIERE = 'lee-ceb';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

async function opened(width = 1440): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const context = await browser!.newContext({
    viewport: { width, height: 844 },
    reducedMotion: 'reduce',
    locale: 'fr-BE',
  });
  await context.addInitScript(() => {
    // A page without an origin of its own kind has no storage.
    if (window.origin !== 'null') localStorage.setItem('passerelles.tour', 'known');
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    // The script that a test puts into each page is refused by a page that runs none.
    const isOwn = message.text().startsWith('Blocked script execution');
    if (!isOwn && ['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.setDefaultTimeout(30_000);
  return { page, faults };
}

/** Faults of a page that runs no program, not even the one that looks for faults: found in a copy of it that may. */
async function faultsOfBoxed(page: Page): Promise<readonly string[]> {
  const copy = await browser!.newPage({ viewport: { width: 390, height: 844 } });
  await copy.setContent(await page.content());
  const faults = await accessibilityFaults(copy);
  await copy.close();
  return faults;
}

const heading = (page: Page) => page.locator('main h1').first();
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

describe.skipIf(browser === undefined)('the own link of an operator', () => {
  it('is made on the screen of links, answered on a phone without a program, and decided by an editor', async () => {
    const { page: editor, faults } = await opened();
    await editor.goto(`${server.url}/links?kind=ANSWER`);
    await eventually(() => heading(editor).textContent()).toBe(t.app.links);
    const makes = editor.getByRole('button', { name: w.links.add.go, exact: true });
    await makes.click();
    await eventually(() => editor.locator('.new-link').textContent()).toContain(
      w.links.partner.operatorNeeded,
    );
    const operator = editor.getByRole('combobox', { name: w.links.partner.operator });
    await operator.fill('Lire et');
    await editor.getByRole('option', { name: NAME }).click();
    expect(await accessibilityFaults(editor)).toEqual([]);
    await makes.click();
    const address = editor.locator('.shown-once');
    await eventually(() => address.textContent()).toContain('/l/');
    const url = (await address.textContent()) ?? '';
    await editor.getByRole('button', { name: w.close, exact: true }).click();
    await eventually(() => editor.locator('.given-links').textContent()).toContain(w.links.toAnswer(NAME));

    const { page: phone, faults: ofPhone } = await opened(390);
    await phone.goto(url);
    await eventually(() => heading(phone).textContent()).toContain(NAME);
    expect(await phone.evaluate(() => window.origin)).toBe('null');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await faultsOfBoxed(phone)).toEqual([]);
    const filiere = group(phone, hauteSylve().filieres.find(({ id }) => id === FILIERE)!.name);
    const places = filiere.getByLabel(partner.fields.intake);
    expect(await places.isVisible()).toBe(false);
    // By keys: the answers are radio buttons, and the last one opens the fields.
    await filiere.getByRole('radio', { name: partner.answers.none }).focus();
    await phone.keyboard.press('ArrowDown');
    await phone.keyboard.press('ArrowDown');
    expect(await filiere.getByRole('radio', { name: partner.answers.CORRECT }).isChecked()).toBe(true);
    await phone.keyboard.press('Tab');
    expect(
      await filiere
        .getByLabel(partner.fields.name, { exact: true })
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await places.fill('47');
    await group(phone, NAME).getByRole('radio', { name: partner.answers.EXACT }).check();
    await phone.getByLabel(partner.allStated.text).check();
    await phone.getByRole('button', { name: partner.send }).press('Enter');
    await eventually(() => heading(phone).textContent()).toBe(partner.received.title);
    expect(await faultsOfBoxed(phone)).toEqual([]);
    await phone.getByRole('link', { name: partner.again }).click();
    await eventually(() => phone.locator('main').textContent()).toContain(partner.earlier);
    expect(ofPhone).toEqual([]);

    await editor.goto(server.url);
    await editor.getByRole('link', { name: t.home.proposals(1) }).press('Enter');
    await eventually(() => heading(editor).textContent()).toBe(t.app.proposals);
    const row = editor.getByRole('row').filter({ hasText: '→ « 47 »' });
    await row.waitFor();
    expect(await accessibilityFaults(editor)).toEqual([]);
    await row.getByRole('button', { name: w.proposals.accept }).press('Enter');
    const dialog = editor.getByRole('dialog', { name: t.inventory.who });
    await dialog.getByLabel(t.life.author).fill('Coordination');
    await dialog.getByLabel(t.life.author).press('Enter');
    await eventually(() => editor.locator('main').getByRole('status').first().textContent()).toBe(
      w.proposals.done.ACCEPTED(1, NAME),
    );
    const kept = (await server.store.load()).document.filieres.find(({ id }) => id === FILIERE);
    expect(kept?.intake).toBe(47);
    await editor.getByRole('button', { name: w.proposals.refuseAll(2) }).press('Enter');
    const refusal = editor.getByRole('dialog', { name: w.proposals.refuseAll(2) });
    const reason = refusal.getByLabel(w.proposals.reason);
    await reason.fill('À revoir ensemble en mars');
    expect(await accessibilityFaults(editor)).toEqual([]);
    await refusal.getByRole('button', { name: w.proposals.refuse }).press('Enter');
    await eventually(() => editor.locator('main').textContent()).toContain(w.proposals.none);
    await editor
      .locator('summary')
      .filter({ hasText: w.proposals.decided(1) })
      .press('Enter');
    await eventually(() => editor.locator('.proposal').textContent()).toContain('Coordination');
    expect(await accessibilityFaults(editor)).toEqual([]);
    await phone.goto(url);
    await eventually(() => phone.locator('main').textContent()).toContain(partner.states.ACCEPTED[0]!);
    expect(await phone.locator('main').textContent()).toContain('À revoir ensemble en mars');
    expect(faults).toEqual([]);
  });

  it('closes the box of what is all stated while a passerelle is missing, and takes note of a remark on its own', async () => {
    await server.store.change(
      ['conv-lee-chantier-2024'].map((id) => {
        const before = hauteSylve().agreements.find((one) => one.id === id)!;
        return { list: 'agreements', id, before, after: { ...before, validTo: '2025-11-30' } };
      }),
      { author: 'Coordination', kind: 'EDIT' },
    );
    const body = { author: 'Coordination', operator: 'lee' };
    const made = await say(server, 'links/partner', body, {});
    const { page: phone, faults: ofPhone } = await opened(390);
    await phone.goto(String(made.body.url));
    const all = phone.getByLabel(partner.allStated.text);
    expect(await all.isEnabled()).toBe(true);
    const over = group(phone, 'Convention Lire et Écrire – Le Chantier');
    expect(await over.textContent()).toContain(partner.notInForce);
    expect(await over.getByRole('radio').count()).toBe(2);
    await over.getByRole('radio', { name: partner.answers.REMARK }).check();
    await over.getByRole('textbox').fill('Elle est reconduite.');
    const missing = group(phone, partner.missing.title);
    await missing.getByRole('combobox', { name: partner.missing.own, exact: true }).selectOption(FILIERE);
    await missing
      .getByRole('combobox', { name: partner.missing.other, exact: true })
      .selectOption('cefo-accueil');
    await phone.getByRole('button', { name: partner.send }).press('Enter');
    await eventually(() => heading(phone).textContent()).toBe(partner.received.title);
    await phone.getByRole('link', { name: partner.again }).click();
    await eventually(() => phone.locator('main').textContent()).toContain(partner.allStated.closed);
    expect(await all.isDisabled()).toBe(true);
    expect(await faultsOfBoxed(phone)).toEqual([]);

    const { page: editor, faults } = await opened();
    await editor.goto(`${server.url}/proposals`);
    const row = editor.getByRole('row').filter({ hasText: 'Elle est reconduite.' });
    await row.waitFor();
    // Nothing of it is decided with others.
    expect(await editor.getByRole('button', { name: w.proposals.refuseAll(2) }).count()).toBe(0);
    await row.getByRole('button', { name: w.proposals.note }).press('Enter');
    const dialog = editor.getByRole('dialog', { name: t.inventory.who });
    await dialog.getByLabel(t.life.author).fill('Coordination');
    await dialog.getByLabel(t.life.author).press('Enter');
    const status = () => editor.locator('main').getByRole('status').first().textContent();
    await eventually(status).toBe(w.proposals.done.READ(1, NAME));
    const absent = editor.getByRole('row').filter({ hasText: w.proposals.standings.NOT_THERE });
    expect(await absent.getByRole('button', { name: w.proposals.added }).isDisabled()).toBe(true);
    await absent.getByRole('button', { name: w.proposals.note }).press('Enter');
    // What was only read stays in sight, and may still be refused.
    await eventually(() => absent.textContent()).toContain('Lu par Coordination');
    expect(await accessibilityFaults(editor)).toEqual([]);
    await absent.getByRole('button', { name: w.proposals.refuse }).press('Enter');
    // No reason need be given.
    const refusal = editor.getByRole('dialog', { name: w.proposals.refuseAll(1) });
    await refusal.getByRole('button', { name: w.proposals.refuse }).press('Enter');
    await eventually(status).toBe(w.proposals.done.REFUSED(1, NAME));
    await phone.reload();
    expect(await all.isEnabled()).toBe(true);
    expect([...ofPhone, ...faults]).toEqual([]);
  });
});

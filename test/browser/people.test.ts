import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { people as w } from '../../client/messages/fr/people.ts';
import { codeOf, stepAt } from '../../server/accounts/totp.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { signedIn } from '../support/people.ts';
import { opened, PASSWORD } from '../support/served-people.ts';
import type { TestServer } from '../support/server.ts';
import { accessibilityFaults, eventually, openBrowser } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
const inventory = t.inventory;
const OWN = 'escale';
const OTHER = 'horizon-femmes';
/** A name that would be markup if it were not shown as text. */
const ALINE = 'Aline <b>';

/** A server that others reach, with the sample and without administrator. */
const served = (): Promise<TestServer> => opened({ document: hauteSylve(), asStranger: true });

const faults: string[] = [];

/** A browser of somebody, of which each session is apart. What it complains of must be what a test causes. */
async function somebody(server: TestServer, cookie?: string): Promise<Page> {
  const context: BrowserContext = await browser!.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(() => localStorage.setItem('passerelles.tour', 'known'));
  if (cookie !== undefined) {
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: server.url }]);
  }
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // Browsers note each answer that is a refusal, and here some are wanted.
    if (message.type() === 'error' && !/status of (401|503)/.test(message.text()))
      faults.push(message.text());
  });
  page.setDefaultTimeout(30_000);
  return page;
}

/** Goes to another screen without loading the page anew. */
const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((address) => window.history.pushState(null, '', address), path);

const heading = (page: Page) => page.locator('main h1').first();
const form = (page: Page) => page.locator('.element-form');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Types a password into a field by its label: its label is also that of the button that shows it. */
const typePassword = (page: Page, label: string, text: string): Promise<void> =>
  page.getByRole('textbox', { name: label }).fill(text);

afterAll(() => browser?.close());

describe.skipIf(browser === undefined)('a site with accounts', () => {
  it('is out of service, is set up by its link, and lets an administrator in who makes an officer', async () => {
    const server = await served();
    const admin = await somebody(server);
    await admin.goto(server.url);
    await eventually(() => heading(admin).textContent()).toBe(w.outOfService.title);
    expect(await admin.locator('main').textContent()).toContain('passerelles admin create');
    expect(await admin.locator('nav').count()).toBe(0);

    await admin.goto(`${server.url}/set-up#${server.setUpToken}`);
    await eventually(() => heading(admin).textContent()).toBe(w.setUp.title);
    // The token stays in no history and on no screen.
    expect(new URL(admin.url()).hash).toBe('');
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.getByLabel(w.login).fill('ada');
    await admin.getByLabel(w.name).fill('Administration');
    await typePassword(admin, w.newPassword, 'court');
    await press(admin, w.setUp.go);
    await eventually(() => admin.locator('main').textContent()).toContain(w.passwordShort(12, 5));
    await typePassword(admin, w.newPassword, PASSWORD);
    await press(admin, w.setUp.go);
    await eventually(() => heading(admin).textContent()).toBe(w.second.title);
    await press(admin, w.second.begin);
    const key = admin.locator('.shown-once');
    await eventually(() => key.textContent()).toMatch(/^[A-Z2-7]{4}( [A-Z2-7]{4})+$/);
    await admin.getByRole('img', { name: w.second.picture }).waitFor();
    const secret = ((await key.textContent()) ?? '').replaceAll(' ', '');
    expect(await accessibilityFaults(admin)).toEqual([]);
    await admin.getByLabel(w.second.code).fill(codeOf(secret, stepAt(new Date())));
    await press(admin, w.second.confirm);
    await eventually(() => key.textContent()).toMatch(/^([0-9a-f-]{35}\n){9}[0-9a-f-]{35}$/);
    await press(admin, w.second.kept);
    await eventually(() => heading(admin).textContent()).toBe(t.app.home);

    await press(admin, w.account.menu('Administration'));
    await admin.getByRole('link', { name: t.app.people }).click();
    await eventually(() => heading(admin).textContent()).toBe(t.app.people);
    await eventually(() => admin.locator('.people-table').textContent()).toContain(w.fromHere);
    expect(await accessibilityFaults(admin)).toEqual([]);
    await press(admin, w.manage.add);
    await admin.getByLabel(w.login).fill('aline');
    await admin.getByLabel(w.name).fill(ALINE);
    const operators = admin.getByRole('combobox', { name: w.manage.operators });
    await operators.fill('L’Escale');
    await admin.getByRole('option', { name: 'L’Escale' }).click();
    await operators.press('Escape');
    await press(admin, w.manage.addGo);
    const link = admin.locator('.shown-once');
    await eventually(() => link.textContent()).toContain('/choose-password#');
    const address = (await link.textContent()) ?? '';
    await press(admin, w.close);

    const aline = await somebody(server);
    await aline.goto(address);
    await typePassword(aline, w.newPassword, PASSWORD);
    await press(aline, w.choose.go);
    await aline.getByRole('link', { name: w.choose.toSignIn }).click();
    await eventually(() => heading(aline).textContent()).toBe(w.signIn.title);
    expect(await accessibilityFaults(aline)).toEqual([]);
    await aline.getByLabel(w.login).fill('aline');
    const typed = aline.getByRole('textbox', { name: w.password });
    // Hidden, and left to the program that keeps passwords.
    expect(await typed.getAttribute('type')).toBe('password');
    expect(await typed.getAttribute('autocomplete')).toBe('current-password');
    await typePassword(aline, w.password, 'un autre mot de passe');
    await press(aline, w.signIn.go);
    await eventually(() => aline.getByRole('alert').count()).toBe(1);
    await typePassword(aline, w.password, PASSWORD);
    await press(aline, w.signIn.go);
    await eventually(() => heading(aline).textContent()).toBe(t.app.home);

    // No script reads the session, and the browser keeps nothing of it.
    const held = () => JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]);
    expect(await aline.evaluate(held)).not.toMatch(/[\w-]{40}|renards/);

    // Another's is read, and says why it cannot be changed.
    await goTo(aline, `/inventory?list=operators&open=${OTHER}`);
    await eventually(() => form(aline).getByRole('note').textContent()).toBe(t.app.notOwn);
    expect(await form(aline).locator('textarea:enabled, input:enabled').count()).toBe(0);
    expect(await form(aline).getByRole('button', { name: inventory.save, exact: true }).count()).toBe(0);

    // One's own is changed, and signed with the name of the account. Its session ends elsewhere in the meantime.
    await goTo(aline, `/inventory?list=operators&open=${OWN}`);
    const name = form(aline).getByLabel(/^Nom/).first();
    await name.fill('L’Escale de Sylvemont');
    await press(admin, `${w.manage.end}, ${ALINE}`);
    await eventually(() => admin.locator('.people-tools').textContent()).toContain(w.manage.ended(ALINE));
    await form(aline).getByRole('button', { name: inventory.save, exact: true }).click();
    const dialog = aline.getByRole('dialog', { name: w.again.title });
    await dialog.waitFor();
    expect(await dialog.getByLabel(w.login).inputValue()).toBe('aline');
    // Nothing of the page is read through the cover.
    const cover = aline.locator('.mantine-Modal-overlay').last();
    const ground = await cover.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(ground).not.toMatch(/rgba|\/ |transparent/);
    expect(await accessibilityFaults(aline)).toEqual([]);
    expect(await name.inputValue()).toBe('L’Escale de Sylvemont');
    const kept = async () => {
      const { document } = await server.store.load();
      return document.operators.find(({ id }) => id === OWN)?.name;
    };
    expect(await kept()).toBe('L’Escale');
    await typePassword(aline, w.password, PASSWORD);
    await dialog.getByRole('button', { name: w.signIn.go }).click();
    await eventually(kept).toBe('L’Escale de Sylvemont');
    await eventually(() => form(aline).count()).toBe(0);
    expect(await dialog.count()).toBe(0);
    const [last] = (await server.store.history({ limit: 1 })).records;
    expect(last?.author).toBe(ALINE);

    await goTo(aline, '/account');
    await eventually(() => heading(aline).textContent()).toBe(t.app.account);
    await eventually(() => aline.locator('.account-list li').count()).toBe(1);
    expect(await accessibilityFaults(aline)).toEqual([]);
    await goTo(aline, '/people');
    await eventually(() => aline.locator('main').textContent()).toContain(
      w.notAllowed(w.roles.OFFICER, w.may.OFFICER),
    );

    // The log has what happened, and by whom.
    await admin.getByText(w.manage.views.log, { exact: true }).click();
    await eventually(() => admin.locator('.people-table').textContent()).toContain(
      w.log.kinds.SESSIONS_ENDED,
    );
    expect(await accessibilityFaults(admin)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('offers a reader nothing that writes, where it offers that to the coordination', async () => {
    const server = await served();
    await signedIn(server.desk!, { role: 'ADMINISTRATOR' });
    const reader = await somebody(server, (await signedIn(server.desk!, { role: 'READER' })).cookie);
    const writer = await somebody(server, (await signedIn(server.desk!, { role: 'COORDINATOR' })).cookie);
    const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
    const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
    const WRITES = [
      ['/gaps', (page: Page) => button(page, t.savedViews.step.keep)],
      ['/map', (page: Page) => button(page, t.layout.places.menu)],
      ['/map?sel=escale', (page: Page) => link(page, t.panel.edit)],
      ['/inventory?list=operators', (page: Page) => button(page, inventory.add('Opérateur'))],
      [`/inventory?list=operators&open=${OWN}`, (page: Page) => button(page, inventory.save)],
      ['/actions', (page: Page) => button(page, t.actions.quick.save)],
      ['/meetings', (page: Page) => button(page, t.meetings.add.save)],
      ['/agreements', (page: Page) => link(page, t.agreements.add)],
      ['/report', (page: Page) => button(page, t.report.keep)],
    ] as const;
    for (const page of [writer, reader]) {
      await page.goto(server.url);
      await eventually(() => heading(page).textContent()).toBe(t.app.home);
    }
    expect(await reader.locator('main form').count()).toBe(0);
    for (const [path, writes] of WRITES) {
      await Promise.all([writer, reader].map((page) => goTo(page, path)));
      await eventually(async () => `${path}: ${await writes(writer).count()}`).not.toBe(`${path}: 0`);
      // The reader has the same screen by then.
      const title = await heading(writer).textContent();
      await eventually(() => heading(reader).textContent()).toBe(title);
      expect(await writes(reader).count(), path).toBe(0);
    }
    // What leads to a screen that only writes is not offered either, and its address says why.
    await goTo(reader, '/inventory/import');
    await eventually(() => reader.locator('main').textContent()).toContain(
      w.notAllowed(w.roles.READER, w.may.READER),
    );
    const tabs = reader.getByRole('navigation', { name: t.app.sections.inventory });
    expect(await tabs.getByRole('link', { name: t.importing.tab }).count()).toBe(0);
    expect(await tabs.getByRole('link', { name: t.history.tab }).count()).toBe(1);
    expect(faults).toEqual([]);
  });
});

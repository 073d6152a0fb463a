import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { CARRIED_SCREENS, PATHS } from '../../client/context/screens.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { madeLink } from '../support/links.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { accessibilityFaults, eventually, openBrowser } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
const MOST_BYTES = 5_000_000;

const document: NetworkDocument = {
  ...hauteSylve(),
  views: [
    { id: 'vue-a', name: 'Tout le réseau', rank: 0 },
    { id: 'vue-b', name: 'Un chaînon', rank: 1, state: 'gap=M04:lee-ceb:table-ronde-cuisine' },
  ],
  meetings: [{ id: 'comite', name: 'Comité de mars', date: '2026-03-12' }],
  meetingPoints: [{ id: 'p1', meeting: 'comite', rank: 1, name: 'Navette du matin' }],
};

/** Screens of the file with the most links to what is tied to what they show, and words that each shows. */
const LOOKED_AT = [
  ['/meetings&meeting=comite&show=minutes', 'Navette du matin'],
  ['/gaps', t.gaps.undocumented],
  ['/gaps&open=M04:lee-ceb:table-ronde-cuisine', t.actions.thread.title],
  ['/plan', 'Forem'],
  ['/pathways&from=lee-ecrit-1&to=nettoyage', 'Nettoyage'],
  ['/operator&sel=lee', 'Convention'],
  ['/map&sel=lee-ceb', t.panel.flowsIn],
] as const;

let server: TestServer;
let folder: string;
let text: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelles-carried-'));
  server = await testServer({ document });
  text = await (await server.fetch('/api/carried.html?meeting=comite')).text();
  await server.close();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a file from the disk, where nothing answers, and notes what it asks for and what it may not do. */
async function opened(name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const address = pathToFileURL(path).href;
  const context = await browser!.newContext({ offline: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    const asked = request.url();
    if (![address, 'data:', 'blob:'].some((own) => asked.startsWith(own))) faults.push(`asks: ${asked}`);
  });
  await page.exposeFunction('noteRefused', (what: string) => faults.push(`refused: ${what}`));
  await page.addInitScript(
    "document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => noteRefused(violatedDirective + ' ' + blockedURI))",
  );
  await page.goto(address);
  return { page, faults };
}
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: t.app.nav }).getByRole('link', { name, exact: true }).click();

it.skipIf(browser === undefined)(
  'a meeting taken along opens from the disk without a network, and is explored, told and tried out',
  async () => {
    expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
    const { page, faults } = await opened('reunion.html', text);

    // The meeting, which can be read and not written.
    await eventually(() => page.locator('#meeting-name').textContent()).toBe('Comité de mars');
    await eventually(() => page.locator('.meeting-point').allTextContents()).toEqual([
      expect.stringContaining('Navette du matin'),
    ]);
    expect(await page.getByRole('button', { name: t.meetings.agenda.open }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);

    // Another audience has other missing bridges.
    await menu(page, t.app.gaps);
    const cards = page.locator('main .card');
    await eventually(() => cards.count()).toBeGreaterThan(0);
    const everyone = await page.locator('main').textContent();
    await page.goto(page.url().replace(/\?.*/, '?screen=/gaps&audience=femme-fle'));
    await eventually(() => cards.count()).toBeGreaterThan(0);
    await eventually(() => page.locator('main').textContent()).not.toBe(everyone);
    expect(await page.locator('.header-tools').textContent()).toContain('FLE');
    expect(await accessibilityFaults(page)).toEqual([]);

    // What is supposed is worked out by the worker of the file.
    await menu(page, t.app.explorer);
    await page.locator('.map-drawing canvas').first().waitFor();
    await page.goto(page.url().replace(/\?.*/, '?screen=/map&whatif=1&sel=lee-ceb'));
    await page.getByRole('button', { name: t.whatIf.closeFiliere }).first().click();
    await eventually(() => page.locator('.dock .service').textContent()).toMatch(/\d/);
    expect(await page.getByRole('button', { name: t.whatIf.save }).count()).toBe(0);

    // The slides are told by keys.
    await page.goto(page.url().replace(/\?.*/, '?screen=/slides'));
    await eventually(() => page.locator('.slide-head h1').textContent()).toBe('Tout le réseau');
    await eventually(() => page.locator('.slide-told p').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.locator('.slide-head h1').textContent()).toBe('Un chaînon');

    // The window of the speaker opens from the file too, and follows.
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
    const now = speaker.locator('.presenter-now');
    await eventually(() => now.textContent()).toContain('Un chaînon');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => now.textContent()).toContain('Tout le réseau');
    await speaker.close();

    // Each link leads to a screen of the file, and nothing is offered that only a server makes.
    const known = CARRIED_SCREENS.map((name) => PATHS[name]);
    for (const [address, said] of LOOKED_AT) {
      await page.evaluate((query) => history.pushState(null, '', query), `?screen=${address}`);
      await eventually(() => page.locator('main').textContent()).toContain(said);
      const led = await page
        .locator('a[href^="?"]')
        .evaluateAll((links) =>
          links.map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('screen') ?? ''),
        );
      expect(led.length, address).toBeGreaterThan(3);
      expect(
        [...new Set(led)].filter((path) => !known.some((one) => one === path)),
        address,
      ).toEqual([]);
      for (const name of [t.operator.pdf, t.way.sheet.pdf, t.meetings.draft.word])
        expect(await page.getByRole('button', { name }).count(), `${address} ${name}`).toBe(0);
    }

    // What its program is made of, and under which licences, is read by keys.
    await page.getByRole('button', { name: t.help.button }).press('Enter');
    await page.getByRole('button', { name: t.carried.licences }).press('Enter');
    const licences = page.getByRole('region', { name: t.carried.licences });
    await eventually(() => licences.textContent()).toContain('EUROPEAN UNION PUBLIC LICENCE');
    expect(await licences.textContent()).toContain('Third-party licences.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');

    // A screen that writes is not in the file.
    await page.goto(page.url().replace(/\?.*/, '?screen=/inventory'));
    await eventually(() => page.locator('main h1').textContent()).toBe(t.carried.notHere);
    expect(faults).toEqual([]);
  },
);

it.skipIf(browser === undefined)(
  'the same page opens by a link, boxed: it works, and has neither cookies nor an address to ask',
  async () => {
    const served = await testServer({ document });
    const { url } = await madeLink(served, { meeting: 'comite', password: 'quatre renards bleus dansent' });
    const page = await browser!.newPage();
    page.setDefaultTimeout(30_000);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
    page.on('console', (message) => faults.push(`console: ${message.text()}`));
    await page.goto(url);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Mot de passe').fill('quatre renards bleus dansent');
    await page.getByRole('button').click();
    await eventually(() => page.locator('#meeting-name').textContent()).toBe('Comité de mars');
    await menu(page, t.app.gaps);
    await eventually(() => page.locator('main .card').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    expect(await page.evaluate('window.origin')).toBe('null');
    expect(await page.evaluate("fetch('/api/health').catch(() => 'refused')")).toBe('refused');
    await page.close();
    await served.close();
  },
);

it.skipIf(browser === undefined)('the file says itself that its data were changed', async () => {
  const whole = await opened('entier.html', text);
  await whole.page.locator('.carried-note').waitFor();
  expect(await whole.page.getByRole('alert').count()).toBe(0);
  // The tenth byte of a packed text says on which system it was made: the data stay readable.
  const changed = text.replace(
    /(id="data">.{11})(.)/,
    (_all, before: string, letter: string) => `${before}${letter === 'A' ? 'B' : 'A'}`,
  );
  expect(changed).not.toBe(text);
  const { page } = await opened('change.html', changed);
  await eventually(() => page.getByRole('alert').textContent()).toContain(t.carried.changed);
});

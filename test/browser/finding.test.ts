import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import { accessibilityFaults, eventually, openBrowser, openPage } from './chromium.ts';
import { changedSince, mapAtRest } from './map-at-rest.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const open = (path: string, size: { width?: number; height?: number } = {}) =>
  openPage(browser!, server.url, size).then(async (watched) => {
    // From a document of the server that runs no program, the tab is told who writes.
    await watched.page.goto(`${server.url}/api/health`);
    await watched.page.evaluate(() => sessionStorage.setItem('passerelles.author', 'IBEFE'));
    await watched.page.goto(server.url + path);
    await watched.page.locator('main h1').first().waitFor({ state: 'attached' });
    return watched;
  });
type Page = Awaited<ReturnType<typeof open>>['page'];

const { t } = wordsOf('fr');
const p = t.palette;
const v = t.savedViews;

const network = async (): Promise<NetworkDocument> =>
  ((await (await server.fetch('/api/network')).json()) as { network: NetworkDocument }).network;
const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

/** Opens the palette by its keys, types, and takes the first line. */
async function take(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const input = page.getByRole('combobox', { name: p.placeholder });
  await input.fill(text);
  await page.locator('[role=option][data-combobox-selected]').waitFor();
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'detached' });
}

describe.skipIf(browser === undefined)('the palette, by keyboard', () => {
  it('finds from any screen, a slip let pass, and shows it on the map', async () => {
    const { page, faults } = await open('/plan');
    await take(page, 'maçonerie eaubrune');
    await eventually(() => parameter(page, 'sel')).not.toBeNull();
    const found = (await network()).filieres.find(({ id }) => id === parameter(page, 'sel'));
    expect(found?.name).toBe('Maçonnerie');
    expect(faults).toEqual([]);
  });

  inLong('runs commands: a screen, a year, a language; Escape gives the focus back', async () => {
    const { page, faults } = await open('/map');
    await take(page, p.go(t.plan.nav));
    await eventually(() => new URL(page.url()).pathname).toBe('/plan');
    await take(page, '2008');
    await eventually(() => parameter(page, 'at')).toBe('2008-12-31');
    await take(page, 'english');
    await eventually(() => page.locator('html').getAttribute('lang')).toBe('en');
    const button = page.locator('.palette-button');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });

  it.each(
    oneIn(2, [
      ['fr', 1440, 900],
      ['en', 390, 844],
    ] as const),
  )('has nothing serious against accessibility, in %s at %i × %i', async (lang, width, height) => {
    const { page, faults } = await open(`/map?lang=${lang}`, { width, height });
    const words = wordsOf(lang).t;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: words.palette.placeholder }).fill('EFT');
    await page.locator('[role=option][data-combobox-selected]').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: words.savedViews.button, exact: true }).click();
    await page.getByRole('dialog', { name: words.savedViews.title }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('the search box and the filters', () => {
  it('open by Enter the first of what is found', async () => {
    const { page, faults } = await open('/map');
    await page.keyboard.press('/');
    await page.keyboard.type('la table ronde');
    await page.locator('.found-list [role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => parameter(page, 'sel')).toBe('table-ronde');
    expect(faults).toEqual([]);
  });

  inLong('say why something is found', async () => {
    const { page } = await open('/map');
    await page.keyboard.press('/');
    await page.keyboard.type('Forem Conseil');
    const why = t.said(t.finding.why.oldType, 'Forem Conseil');
    await page.getByRole('option').filter({ hasText: why }).first().waitFor();
  });

  inLong('say what each value would leave, and keep those that leave nothing', async () => {
    const { page } = await open('/map?stage=INTAKE');
    await page.getByRole('button', { name: t.explorer.filtersActive(1) }).click();
    await page.getByLabel(t.explorer.sector).first().click();
    const none = page.getByRole('option').filter({ hasText: t.count.filieresOf(0) });
    await none.first().waitFor();
    expect(await none.first().locator('.facet-none').count()).toBe(1);
  });
});

describe.skipIf(browser === undefined)('saved views, by keyboard', () => {
  inLong('stand at the same pixels after a reload, by their link, and in a fresh browser', async () => {
    const { page, faults } = await open('/map?stage=PREQUALIFICATION,QUALIFICATION&ghosts=12&lang=fr');
    await mapAtRest(page);
    await page.locator('.map-focus').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');

    await take(page, v.button);
    const name = page.getByRole('textbox', { name: v.name });
    await name.waitFor();
    await name.focus();
    await page.keyboard.type('Du bâtiment');
    await page.keyboard.press('Enter');
    await page.getByText(v.saved('Du bâtiment')).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(() => parameter(page, 'kept')).toBe('vue-du-batiment');
    const before = await mapAtRest(page);

    await page.reload();
    expect(await changedSince(page, before)).toEqual([]);
    await page.goto(`${server.url}/map?view=vue-du-batiment`);
    expect(await changedSince(page, before)).toEqual([]);
    expect(parameter(page, 'stage')).toBe('PREQUALIFICATION,QUALIFICATION');
    const other = await open('/map?view=vue-du-batiment');
    expect(await changedSince(other.page, before)).toEqual([]);

    // And the comparison sees one that differs.
    await page.locator('.map-focus').focus();
    await page.keyboard.press('+');
    expect(await changedSince(page, before)).not.toEqual([]);

    // A move is seen as a change of nothing but the framing; a filter as a change of the view.
    await page.goto(`${page.url()}&sector=CONSTRUCTION`);
    await page.getByText(v.isChanged).first().waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
  });

  it('are renamed, ordered, deleted and brought back; a link to none says so', async () => {
    const { page, faults } = await open('/map?view=no-such-view');
    await page.getByText(v.gone).waitFor();
    await take(page, v.button);
    for (const name of ['Une', 'Deux']) {
      await page.getByRole('textbox', { name: v.name }).fill(name);
      await page.getByRole('button', { name: v.save }).press('Enter');
      await page.getByText(v.saved(name)).waitFor();
    }
    await page.getByRole('button', { name: v.about(v.up, 'Deux') }).press('Enter');
    await page.getByText(/^«\sDeux\s» est maintenant/).waitFor();
    const names = await page.locator('.views-list strong').allTextContents();
    expect(names.slice(-2).map((name) => name.replace(/^\d+\. /, ''))).toEqual(['Deux', 'Une']);
    await page.getByRole('button', { name: v.about(v.rename, 'Deux') }).press('Enter');
    await page.getByRole('textbox', { name: v.newName }).fill('Seconde');
    await page.keyboard.press('Enter');
    await page.getByText(v.renamed('Seconde')).waitFor();
    await page.getByRole('button', { name: v.about(v.remove, 'Seconde') }).press('Enter');
    await page.getByText(v.removed('Seconde')).waitFor();
    expect((await network()).views.some(({ name }) => name === 'Seconde')).toBe(false);
    // A layout that takes its time offers to be cancelled by the same word.
    const panel = page.getByRole('dialog', { name: v.title });
    await panel.getByRole('button', { name: v.undo, exact: true }).press('Enter');
    await page.getByText(v.undone).waitFor();
    expect((await network()).views.some(({ name }) => name === 'Seconde')).toBe(true);
    expect(faults).toEqual([]);
  });
});

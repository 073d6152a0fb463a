import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import { drawnBoxes, eventually, openBrowser, openScreen } from './chromium.ts';
import { tabTo } from './keyboard.ts';
import { changedSince, mapAtRest } from './map-at-rest.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 90_000 });
const browser = await openBrowser();
let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const { t: words } = wordsOf('fr');

const open = (path: string, width = 1440, height = 900) =>
  openScreen(browser!, server.url, path, { width, height });

describe.skipIf(browser === undefined)('a newcomer without a mouse', () => {
  it('finds “maçonnerie”, opens its operator, follows its passerelles to an outlet, lists what it lacks, keeps the view', async () => {
    const { page, faults } = await open('/map?detail=filieres');
    await drawnBoxes(page);
    const title = page.locator('aside.panel h2');
    await page.keyboard.press('/');
    await page.keyboard.type('maconnerie');
    // Two are found: that of the neighbouring bassin, which lacks nothing, and that of the CEFA.
    await page.locator('[role=option][data-combobox-selected]').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => title.textContent()).toContain('Maçonnerie');
    const found = new URL(page.url()).searchParams.get('sel');
    const filiere = hauteSylve().filieres.find(({ id }) => id === found)!;
    const operator = hauteSylve().operators.find(({ id }) => id === filiere.operator)!;

    await tabTo(page, 'aside.panel .facts a', operator.name);
    await page.keyboard.press('Enter');
    await eventually(() => title.textContent()).toBe(operator.name);

    // What it lacks stands in its sheet, each with its way to the evidence.
    const lacking = page.locator('aside.panel section', { hasText: 'à négocier' }).locator('li a');
    await lacking.first().waitFor();
    await tabTo(page, 'aside.panel .explained-head a', 'Fiche à imprimer');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('main h1').textContent()).toBe(operator.name);
    await page.goBack();
    await eventually(() => title.textContent()).toBe(operator.name);

    // Back to the filière, and on along the map: arrows follow edges until an outlet.
    await tabTo(page, 'aside.panel a', filiere.name);
    await page.keyboard.press('Enter');
    await eventually(() => title.textContent()).toBe(filiere.name);
    await page.locator('.map-focus').focus();
    const said = page.locator('.map > [aria-live]');
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('ArrowRight');
      if ((await said.textContent())?.includes('Emploi') === true) break;
    }
    expect(await said.textContent()).toContain('Emploi');
    await page.keyboard.press('Enter');
    const outlets = [...hauteSylve().outlets.map(({ name }) => name), 'Emploi (général)'];
    await eventually(async () => outlets.includes((await title.textContent()) ?? '')).toBe(true);
    // And back the way one came.
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('aside.panel').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('map-focus');
    await page.keyboard.press('ArrowLeft');
    await eventually(() => said.textContent()).not.toContain('Emploi (');

    // The operator once more, as a view that is kept: after a reload it is there to the pixel.
    await page.keyboard.press('/');
    await page.keyboard.type(operator.name);
    await page.locator('[role=option][data-combobox-selected]').waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => title.textContent()).toBe(operator.name);
    await page.locator('.map-focus').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: words.palette.placeholder }).fill(words.savedViews.button);
    await page.locator('[role=option][data-combobox-selected]').waitFor();
    await page.keyboard.press('Enter');
    const name = page.getByRole('textbox', { name: words.savedViews.name });
    await name.waitFor();
    await name.focus();
    await page.keyboard.type('Maçonnerie');
    await page.keyboard.press('Enter');
    // Whoever writes for the first time says who writes.
    await page.getByRole('textbox', { name: words.life.author }).focus();
    await page.keyboard.type('Accueil');
    await page.keyboard.press('Enter');
    await page.getByText(words.savedViews.saved('Maçonnerie')).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const kept = await mapAtRest(page);
    await page.reload();
    expect(await changedSince(page, kept)).toEqual([]);
    expect(await title.textContent()).toBe(operator.name);
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('the names of a time', () => {
  it.each(
    oneIn(2, [
      ['2008-06-01', ['EFT', 'OISP', 'CSEF', 'CEFO', 'Forem Conseil', 'Forem Formation'], ['CISP', 'IBEFE']],
      ['2025-12-31', ['CISP', 'IBEFE', 'Carrefour des métiers'], ['EFT (', 'OISP (', 'CSEF (', 'CEFO (']],
    ]),
  )('at %s', async (at, names, others) => {
    const { page, faults } = await open(`/map?show=list&at=${at}`);
    await page.locator('.twin').waitFor();
    const types = (await page.locator('.twin-operator h4 .quiet').allTextContents()).join('\n');
    // Those without a filière say their type in their sheet.
    const alone = page.locator('.twin-alone li a');
    const sheets: string[] = [types];
    for (const link of await alone.all()) {
      await link.click();
      sheets.push((await page.locator('aside.panel .facts dd').first().textContent()) ?? '');
    }
    const said = sheets.join('\n');
    for (const name of names) expect(said).toContain(name);
    for (const name of others) expect(said).not.toContain(name);
    expect(faults).toEqual([]);
  });

  inLong('change while the operators stay the same', async () => {
    const ids = async (at: string): Promise<readonly string[]> => {
      const { page } = await open(`/map?show=list&at=${at}`);
      await page.locator('.twin').waitFor();
      const links = page.locator('.twin-operator h4 a, .twin-alone li > a');
      const found = await links.evaluateAll((all) =>
        all.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('sel') ?? ''),
      );
      return [...new Set(found)].sort();
    };
    const [then, now] = [await ids('2008-06-01'), await ids('2025-12-31')];
    expect(then.length).toBeGreaterThan(20);
    const operators = hauteSylve().operators;
    // Whoever was there then and is still valid is there now under the same id.
    const stayed = operators.filter(({ id, validTo }) => then.includes(id) && validTo === undefined);
    expect(stayed.map(({ id }) => id).filter((id) => !now.includes(id))).toEqual([]);
  });
});

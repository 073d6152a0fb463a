import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyNetwork } from '../../domain/model/network.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import { accessibilityFaults, eventually, openBrowser, openPage, type PageOptions } from './chromium.ts';
import { tabTo } from './keyboard.ts';
import { atTurn } from './rota.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 90_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const open = async (path: string, options: PageOptions = {}) => {
  const watched = await openPage(browser!, server.url, options);
  await watched.page.goto(server.url + path);
  await watched.page.locator('main h1').first().waitFor({ state: 'attached' });
  return watched;
};

/** Does what the tour says: opens where the places come from, and adds them up to those of the line. */
async function addUpPlaces(page: Page): Promise<void> {
  const line = page.locator('.card', { has: page.locator('.card-head[aria-expanded=true]') }).first();
  await line.locator('details.tool > summary').first().click();
  const parts = line.locator('details.tool').first().locator('ul').first().locator('li');
  await parts.first().waitFor();
  const places = (await parts.allTextContents()).map((part) =>
    Number(/(\d+) places? par an/.exec(part)?.[1]),
  );
  const [, shown] =
    /(\d+) places par an/.exec((await line.locator('.card-side').first().textContent()) ?? '') ?? [];
  expect(places.reduce((sum, one) => sum + one, 0)).toBe(Number(shown));
}

describe.skipIf(browser === undefined)('an empty store', () => {
  // The first of these tests has a store that nobody has written to, with the same network.
  beforeEach(async () => {
    if ((await server.store.revision()) > 0) await server.store.replace(emptyNetwork('Passerelles'));
  });

  it.each(
    oneIn(2, [
      ['fr', 'Par où commencer ?', 390, 844],
      ['en', 'Where to begin?', 1440, 900],
    ]),
  )('has three doors in %s at %s, fit for everyone', async (lang, title, width, height) => {
    const { page, faults } = await open(`/?lang=${lang}`, { width, height });
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.locator('.door').count()).toBe(3);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  });

  it('takes the sample by keyboard, which the history takes back', async () => {
    const { page, faults } = await open('/', { firstVisit: true });
    await tabTo(page, '.door button', 'Charger l’exemple');
    await page.keyboard.press('Enter');
    await page.locator('.map-drawing').waitFor();
    // Someone who has just come is offered the tour.
    await page.locator('.tour-offer').waitFor();
    await page.goto(`${server.url}/inventory/history`);
    await page
      .getByRole('button', { name: /^Annuler/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Noté par').fill('Coordination');
    await page.keyboard.press('Enter');
    await eventually(async () => (await server.store.load()).document.filieres.length).toBe(0);
    await page.goto(server.url);
    await page.locator('.door').first().waitFor();
    expect(faults).toEqual([]);
  });

  inLong(
    'opens the chooser of files at the first press, and the import with the chosen file read',
    async () => {
      const { page, faults } = await open('/gaps');
      const asked = page.waitForEvent('filechooser');
      await tabTo(page, '.door button', 'Choisir un fichier');
      await page.keyboard.press('Enter');
      const buffer = Buffer.from('Organisme;Type;Commune\nAtelier du Lavoir ASBL;CISP - EFT;Namur\n');
      await (await asked).setFiles({ name: 'registre.csv', mimeType: 'text/csv', buffer });
      await eventually(() => new URL(page.url()).pathname).toBe('/inventory/import');
      await eventually(() => page.locator('.import-facts').first().textContent()).toContain('registre.csv');
      // The file is read once: another visit begins anew.
      await page.reload();
      await page.locator('.file-drop').waitFor();
      expect(await page.locator('.import-facts').count()).toBe(0);
      expect(faults).toEqual([]);
    },
  );

  inLong(
    'keeps the door to the import open when the chooser is cancelled, and takes a dropped file',
    async () => {
      const { page, faults } = await open('/');
      const door = page.locator('.door', { has: page.locator('#door-import') });
      await door.locator('input[type=file]').dispatchEvent('cancel', { bubbles: true });
      await door.getByRole('status').getByText(t.importing.file.noneChosen).waitFor();
      await door.getByRole('button', { name: t.firstUse.importGo }).waitFor();
      const saved = page.waitForEvent('download');
      await door.getByRole('button', { name: t.importing.file.template }).click();
      expect((await saved).suggestedFilename()).toBe(t.importing.file.templateFile);
      const dropped = await page.evaluateHandle(() => {
        const transfer = new DataTransfer();
        transfer.items.add(
          new File(['Organisme;Type;Commune\nLavoir ASBL;CISP - EFT;Namur\n'], 'registre.csv'),
        );
        return transfer;
      });
      await door.locator('.file-drop').dispatchEvent('drop', { dataTransfer: dropped });
      await eventually(() => new URL(page.url()).pathname).toBe('/inventory/import');
      await eventually(() => page.locator('.import-facts').first().textContent()).toContain('registre.csv');
      expect(faults).toEqual([]);
    },
  );

  it('begins with a blank network: what is missing is said, what is typed outlives an outage', async () => {
    const { page } = await open('/', { expected: /ERR_|Failed to load/ });
    // The laptop has lost its wireless network; the server is on the laptop, and is written to all the same.
    await page.evaluate(() => window.dispatchEvent(new Event('offline')));
    await tabTo(page, '.door button', 'Créer et ajouter un opérateur');
    await page.keyboard.press('Enter');
    await page.getByText('Donnez un nom au réseau :').waitFor();
    await page.getByLabel('Nom du réseau').fill('Bassin de la Lesse');
    await page.getByLabel('Jour de l’inventaire').fill('2026-01-01');
    await page.getByLabel('Noté par').fill('Coordination');
    await page.route('**/api/changes', (route) => route.abort());
    await page.keyboard.press('Enter');
    await page.locator('.door').getByRole('button', { name: 'Réessayer' }).waitFor();
    expect(await page.getByLabel('Nom du réseau').inputValue()).toBe('Bassin de la Lesse');
    await page.unroute('**/api/changes');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await eventually(() => page.url()).toContain('open=NEW');
    const { document } = await server.store.load();
    expect(document).toMatchObject({ name: 'Bassin de la Lesse', asOf: '2026-01-01' });
    const [record] = (await server.store.history({ limit: 1 })).records;
    expect(record).toMatchObject({ author: 'Coordination', kind: 'EDIT' });
  });

  inLong('says the name of a network that is still blank', async () => {
    await server.store.replace({ ...emptyNetwork('Bassin X'), asOf: '2026-01-01' });
    const { page } = await open('/');
    expect(await page.locator('main').textContent()).toContain('« Bassin X »');
  });
});

describe.skipIf(browser === undefined)('the help', () => {
  beforeAll(async () => {
    await server.store.replace(hauteSylve());
  });

  it.each(
    atTurn(
      [
        [1440, 900],
        [390, 844],
      ] as const,
      1,
    ),
  )(
    'offers a tour that opens a missing bridge and checks it, once, and keeps it in the header, at %i × %i',
    async (width, height) => {
      const { page, faults } = await open('/map', { width, height, firstVisit: true });
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Faire la visite' }).click();
      const card = page.getByRole('dialog');
      for (let step = 1; step <= 8; step++) {
        await eventually(() => card.locator('p').first().textContent()).toBe(`Étape ${step} sur 8`);
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
        const box = await card.boundingBox();
        expect(box!.x).toBeGreaterThanOrEqual(0);
        expect(box!.y + box!.height).toBeLessThanOrEqual(height);
        if (step === 2) expect(await accessibilityFaults(page)).toEqual([]);
        if (step === 5) await page.locator('.card-head[aria-expanded=true]').first().waitFor();
        if (step === 6) await page.locator('.level-table').first().waitFor();
        if (step === 7) await addUpPlaces(page);
        const next = page.locator('.tour-card button').first();
        // The tour waits for the line that it opens.
        await eventually(() => next.getAttribute('aria-disabled')).not.toBe('true');
        await tabTo(page, '.tour-card button', step === 8 ? 'Terminer' : 'Suivant');
        await page.keyboard.press('Enter');
      }
      await eventually(() => card.count()).toBe(0);
      expect(new URL(page.url()).pathname).toBe('/gaps');
      await page.reload();
      await page.locator('main h1').first().waitFor({ state: 'attached' });
      expect(await page.locator('.tour-card').count()).toBe(0);
      await page.goto(`${server.url}/plan`);
      await page.getByRole('button', { name: 'Aide' }).click();
      await page.getByRole('button', { name: 'Visite guidée' }).click();
      // The menu that is closing is a dialog too: the tour has come once its heading has the focus.
      await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      expect(new URL(page.url()).pathname).toBe('/map');
      await page.keyboard.press('Escape');
      await eventually(() => card.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        'Aide et réglages',
      );
      expect(faults).toEqual([]);
    },
  );

  inLong('can be declined for good', async () => {
    const { page } = await open('/map', { firstVisit: true });
    await page.getByRole('button', { name: 'Non merci' }).click();
    await page.reload();
    await page.locator('.map-drawing').waitFor();
    expect(await page.locator('.tour-card').count()).toBe(0);
  });

  it('lists the keys at “?”, but not to who is writing', async () => {
    const { page, faults } = await open('/map');
    await page.locator('.map-drawing').waitFor();
    await page.locator('.map-focus').focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('suivre une passerelle');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await eventually(() => dialog.count()).toBe(0);
    await eventually(() => page.evaluate(() => document.activeElement?.className)).toBe('map-focus');
    await page.keyboard.press('/');
    await page.keyboard.type('a?');
    expect(await dialog.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  inLong('explains a word where it stands, and leads to it in the glossary', async () => {
    const { page, faults } = await open('/gaps');
    await tabTo(page, '.words-here li:nth-child(4) .explain');
    await page.keyboard.press('Enter');
    const explained = page.getByRole('dialog');
    await eventually(() => explained.textContent()).toContain('Comment on compte');
    expect(await explained.textContent()).toContain('D’où cela vient');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await eventually(() => explained.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('explain');
    await page.keyboard.press('Enter');
    await explained.getByRole('link').click();
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('impact');
    await page.getByLabel('Chercher un mot').fill('debouche');
    await eventually(() => page.locator('.glossary section').count()).toBeGreaterThan(2);
    expect(await page.locator('#site').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { OFFER_ROWS } from '../../domain/inventory/offer-rows.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { youngNetwork } from '../support/young-network.ts';
import { accessibilityFaults, eventually, openBrowser, openScreen } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
const words = t.operator;

let server: TestServer;
beforeAll(async () => {
  const { filieres, ...register } = youngNetwork({ operators: 12 });
  const sites = register.sites.map((site) => ({ ...site, address: 'rue des Combattants 4' }));
  // Only the first operator has filières.
  const known = filieres.filter(({ operator }) => operator === 'op000');
  server = await testServer({ document: { ...register, sites, filieres: known } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('an operator of which no filière is known', () => {
  const open = (path: string) => openScreen(browser!, server.url, path, { width: 1440, height: 900 });

  it('has a page that says so, what to ask and where it is, and claims nothing', async () => {
    const { page, faults } = await open('/operator?sel=op001');
    const sheet = page.locator('.operator-sheet');
    await eventually(() => sheet.textContent()).toContain(words.unknownOffer.title);
    const text = (await sheet.textContent()) ?? '';
    for (const question of words.unknownOffer.ask) expect(text).toContain(question);
    expect(text).toContain('rue des Combattants 4');
    for (const claim of [words.places(0, false), words.notSingle, words.noneMissing])
      expect(text).not.toContain(claim);
    expect(text).toContain(words.review.never);
    // Printed, it is the sheet that asks.
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.operator-paper');
    expect(await paper.getByText(t.freshness.offerAsked).isVisible()).toBe(true);
    expect(await paper.textContent()).toContain('________________');
    // Its links first, then its offer in one table: a sheet of one or two pages.
    const [links, offer] = [paper.locator('.printed-links'), paper.locator('.printed-offer')];
    expect(await offer.locator('tbody tr').count()).toBe(OFFER_ROWS);
    expect((await links.boundingBox())!.y).toBeLessThan((await offer.boundingBox())!.y);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'screen' });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong('says on the map what its page says, and why there is no link to review yet', async () => {
    const { page, faults } = await open('/map?sel=op001');
    const panel = page.locator('aside, .panel').filter({ hasText: words.unknownOffer.title }).first();
    await panel.waitFor();
    expect(await panel.textContent()).not.toContain(words.notSingle);
    // A review without an offer would say "no other link" of filières of which nobody was asked.
    await eventually(() => panel.textContent()).toContain(words.review.needsOffer);
    expect(await panel.getByRole('button', { name: words.review.todayOf('Organisme 001') }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  inLong('keeps the review of links apart from what is verified', async () => {
    const { page, faults } = await open('/inventory/freshness?open=op002');
    const card = page.locator('li.card', { hasText: 'Organisme 002' });
    await eventually(() => card.textContent()).toContain(t.freshness.verifiedAllMeans);
    await eventually(() => card.textContent()).toContain(words.review.needsOffer);
    expect(faults).toEqual([]);
  });

  inLong('has in its form a button that writes today as the day of the review', async () => {
    const { page, faults } = await open('/inventory?list=operators&open=op003');
    const form = page.getByRole('dialog');
    await form.locator('button[aria-expanded=false]').last().click();
    await form.getByRole('button', { name: words.review.writeTodayLong }).click();
    await eventually(() => form.getByLabel('Liens passés en revue le').inputValue()).toMatch(/\d{4}/);
    expect(faults).toEqual([]);
  });
});

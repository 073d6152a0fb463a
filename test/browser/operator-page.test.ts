import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { filiere, network, operator } from '../support/builders.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import { accessibilityFaults, eventually, openBrowser, openScreen } from './chromium.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const browser = await openBrowser();

let server: TestServer;
beforeAll(async () => {
  const reach = { telephone: '081 23 45 67', openingHours: 'lundi 9 h – 12 h' };
  const document = network({
    operators: [
      operator('a', { name: 'Alpha', ...reach, enterpriseNumber: '0206582284' }),
      operator('b', { name: 'Bêta', establishmentNumber: 'FASE-412' }),
    ],
    communes: [
      { id: 'n', name: 'Namur' },
      { id: 'c', name: 'Ciney' },
    ],
    sites: [
      { id: 's', operator: 'a', commune: 'n', address: 'Rue du Pont 3', telephone: '081 99 88 77' },
      { id: 't', operator: 'a', commune: 'c', address: 'Place Monseu 23', openingHours: 'mardi' },
      { id: 'u', operator: 'b', commune: 'c', address: 'Rue Courtejoie 1' },
    ],
    filieres: [filiere('f', { operator: 'a', name: 'Accueil', sites: ['s'] })],
  });
  server = await testServer({ document });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('the page of an operator', () => {
  it.each(
    oneIn(2, [
      [
        'a',
        [
          'Rue du Pont 3, Namur',
          '081 99 88 77',
          'Place Monseu 23, Ciney',
          'mardi',
          '081 23 45 67',
          '0206582284',
        ],
      ],
      ['b', ['Rue Courtejoie 1, Ciney', 'FASE-412']],
    ]),
  )('says how to reach it and its sites: %s', async (id, texts) => {
    const { page, faults } = await openScreen(browser!, server.url, `/operator?sel=${id}`, {
      width: 390,
      height: 844,
    });
    for (const text of texts)
      await eventually(() => page.locator('.operator-sheet').textContent()).toContain(text);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('the table of operators', () => {
  it('shows their communes, which are not typed there, and finds operators by town and number', async () => {
    const { page, faults } = await openScreen(browser!, server.url, '/inventory?list=operators', {
      width: 1440,
      height: 900,
    });
    const row = page.locator('tbody tr', { hasText: 'Alpha' });
    const cell = row.locator('td', { hasText: 'Namur | Ciney' });
    await cell.dblclick();
    expect(await page.locator('tbody td input:not([type=checkbox])').count()).toBe(0);
    for (const [text, found] of [
      ['ciney', 2],
      ['namur', 1],
      ['0206582284', 1],
    ] as const) {
      await page.getByRole('searchbox').fill(text);
      await eventually(() => page.locator('tbody tr[aria-rowindex]').count()).toBe(found);
    }
    expect(faults).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WhomToAskAnswer } from '../../domain/api/questions/whom-to-ask.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { youngNetwork } from '../support/young-network.ts';
import { accessibilityFaults, eventually, openBrowser, openScreen } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
const TODAY = new Date().toISOString().slice(0, 10);

let server: TestServer;
let names: (ids: readonly string[]) => string[];
beforeAll(async () => {
  const { filieres, ...register } = youngNetwork({ operators: 12 });
  // Two operators have filières, of which no places are known; one of them and a third were gone through today.
  const known = filieres
    .filter(({ operator }) => operator === 'op000' || operator === 'op001')
    .map(({ intake: _, ...filiere }) => filiere);
  const operators = register.operators.map((operator) =>
    ['op001', 'op002'].includes(operator.id) ? { ...operator, linksVerifiedOn: TODAY } : operator,
  );
  const more = [1, 2].map((at) => ({ id: `more-${at}`, operator: 'op007', commune: 'c0' }));
  const sites = [...register.sites.map((site) => ({ ...site, address: 'rue Haute 3' })), ...more];
  const document = { ...register, operators, sites, filieres: known };
  server = await testServer({ document });
  names = (ids) => ids.map((id) => operators.find((one) => one.id === id)!.name);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('whom to ask first, after the import of a register', () => {
  const open = (path: string) => openScreen(browser!, server.url, path, { width: 1440, height: 900 });

  it('is one order on the home page, on its own screen and for the folded findings', async () => {
    const { asked, silent } = WhomToAskAnswer.parse(
      await (await server.fetch(`/api/whom-to-ask?at=${TODAY}`)).json(),
    );
    expect(silent[0]).toBe('op007');
    expect(silent.at(-1)).toBe('op002');
    expect(asked.map(({ operator }) => operator)).toContain('op000');
    const { page, faults } = await open(`/?at=${TODAY}`);
    const first = page.locator('section[aria-labelledby=home-bridges]');

    await eventually(() => first.locator('ol > li h3').allTextContents()).toEqual(names(silent.slice(0, 3)));
    expect(await first.textContent()).toContain(t.asking.order(true, 'FILIERES'));
    expect(await first.textContent()).toContain(t.asking.silent.sites(3));
    // What is to verify is not said to be ranked by places of which none is known.
    const verify = page.locator('section[aria-labelledby=home-verify]');
    expect(await verify.textContent()).toContain(t.home.toVerify.orderByFilieres);
    expect(await verify.textContent()).not.toMatch(/places? par an/);
    await page.goto(`${server.url}/inventory/asking?at=${TODAY}`);
    const cards = page.locator('section[aria-labelledby=silent] li.card .card-title');
    await eventually(() => cards.count()).toBe(10);
    expect(await cards.allTextContents()).toEqual(names(silent));
    await eventually(() => page.locator('main').textContent()).toContain(t.asking.order(true, 'FILIERES'));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong('shows where an unknown operator is, and that nothing is known of the others', async () => {
    const { page, faults } = await open(`/inventory/asking?at=${TODAY}&open=op007`);
    const card = page.locator('li.card', { hasText: 'Organisme 007' });
    await eventually(() => card.locator('.card-body').textContent()).toContain('rue Haute 3');
    await page.goto(`${server.url}/operator?sel=op001&at=${TODAY}`);
    const sheet = page.locator('.operator-sheet');
    await eventually(() => sheet.textContent()).toContain(t.operator.noneMissingKnown(10));
    expect(await sheet.textContent()).toContain(t.operator.partnersKnown(10));
    expect(await sheet.textContent()).not.toContain(t.operator.noneMissing);
    expect(faults).toEqual([]);
  });

  inLong('counts on the sheet of an operator what the map marks in its box', async () => {
    const { page, faults } = await open(`/map?sel=op001&at=${TODAY}`);
    const panel = page.locator('.panel');
    await eventually(() => panel.textContent()).toMatch(/Constats \((?!0)/);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong('counts filières, not places, of an operator whose places nobody knows', async () => {
    const { page, faults } = await open(`/operator?sel=op001&at=${TODAY}`);
    const figures = page.locator('ul.figures');
    await eventually(() => figures.textContent()).toContain(t.operator.placesUnknown);
    expect(await figures.textContent()).not.toContain(t.operator.placesHelp(true));
    expect(faults).toEqual([]);
  });
});

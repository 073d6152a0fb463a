import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sectorLabel } from '../../domain/map/names.ts';
import { GENERIC_SECTOR } from '../../domain/model/vocabulary.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { youngNetwork } from '../support/young-network.ts';
import { accessibilityFaults, eventually, openBrowser, openScreen } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t, vocabulary } = wordsOf('fr');
const words = t.asking;

let server: TestServer;
beforeAll(async () => {
  const { filieres: all, ...register } = youngNetwork({ operators: 154 });
  const [first, last] = [all[0]!, all.at(-1)!];
  const filieres = [
    { ...first, stage: 'LITERACY' as const, sector: undefined },
    { ...last, stage: 'LITERACY' as const, sector: undefined },
  ];
  const operators = register.operators.map((operator, at) =>
    at === 1 ? { ...operator, contact: 'accueil@organisme.example' } : operator,
  );
  const passerelles = [
    { id: 'p1', from: first.id, to: last.id, kind: 'PROGRESSION' as const },
    { id: 'p2', from: last.id, to: first.id, kind: 'PROGRESSION' as const },
  ];
  server = await testServer({ document: { ...register, operators, filieres, passerelles } });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('a register of 154 operators, two of them with a filière', () => {
  const open = (path: string) => openScreen(browser!, server.url, path, { width: 1440, height: 900 });

  it('lists first the operators of which nobody knows what they offer, page by page, with their sheet', async () => {
    const { page, faults } = await open('/inventory/asking');
    const section = page.locator('section[aria-labelledby=silent]');
    await eventually(() => section.locator('h2').textContent()).toBe(words.silent.title(152));
    const cards = section.locator('ul.cards > li');
    expect(await cards.count()).toBe(20);
    const lines = await section.locator('.card-under').allTextContents();
    expect(lines).toEqual(lines.map(() => expect.stringMatching(/^Autre opérateur · Commune \d$/)));
    // All have one site, so their names decide.
    const names = await section.locator('.card-title').allTextContents();
    expect(names).toEqual(names.toSorted());
    await section.getByRole('button', { name: t.freshness.more(20) }).click();
    expect(await cards.count()).toBe(40);
    // One with a mailbox: how to reach it, and the sheet to send.
    await page.goto(`${server.url}/inventory/asking?open=op001`);
    const card = section.locator('li', { hasText: 'Organisme 001' });
    await eventually(() => card.locator('.card-body').textContent()).toContain('accueil@organisme.example');
    await card.getByRole('button', { name: t.freshness.print }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong('says on the map how many have no filière, although passerelles were entered', async () => {
    const { page, faults } = await open('/map');
    const notice = page.locator('section.young');
    await eventually(() => notice.textContent()).toContain(words.young.title(154, 2));
    expect(await notice.textContent()).toContain(words.young.filieres(152, 154));
    expect(faults).toEqual([]);
  });

  inLong('calls literacy in a bassin only maybe blank, and names whom to ask', async () => {
    const { page, faults } = await open('/inventory/coverage?area=b0');
    const cell = `${vocabulary.stage.LITERACY}, ${sectorLabel(vocabulary, t.sectors, GENERIC_SECTOR)}`;
    const link = page.getByRole('link', { name: t.coverage.askMaybeBlank(cell) });
    await link.waitFor();
    expect(await link.textContent()).toContain(`? ${t.coverage.maybeBlank}`);
    expect(await page.locator('.coverage-blank:not(.maybe)').count()).toBe(0);
    await link.click();
    const finding = page.locator('section[aria-labelledby=kind-M17] li.card').first();
    await finding.getByRole('button').first().click();
    await eventually(() => finding.textContent()).toMatch(
      /personne n’a dit ce que \d+ opérateurs.*À demander à/,
    );
    expect(faults).toEqual([]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { accessibilityFaults, eventually, openBrowser, openPage } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const { t, vocabulary } = wordsOf('fr');
const { inventory, said } = t;
const sample = hauteSylve();
let server: TestServer;

beforeAll(async () => {
  server = await testServer();
});
beforeEach(() => server.store.replace(sample));
afterAll(async () => {
  await browser?.close();
  await server.close();
});

describe.skipIf(browser === undefined)('what is presumed', () => {
  const names = Array.from({ length: 25 }, (_, at) => `Organisme ${at}`);
  const presumedNow = async () => {
    const { operators, filieres } = (await server.store.load()).document;
    return [...operators, ...filieres].filter(({ presumed }) => presumed !== undefined).length;
  };
  const withPresumed = async () => {
    await server.store.replace({
      ...sample,
      operators: names.map((name, at) => ({ id: `o${at}`, name, type: 'OTHER', presumed: ['type'] })),
      filieres: [0, 1].map((at) => ({
        ...{ id: `f${at}`, name: `Formation ${at}`, operator: 'o0' },
        ...{ stage: 'LITERACY' as const, presumed: ['stage'] },
      })),
      ...{ sites: [], passerelles: [], preps: [], flows: [], agreements: [], obstacles: [] },
      ...{ mitigations: [], actions: [], findingLives: [], scenarios: [], views: [], regionales: [] },
    });
  };

  it('is said in tables and forms, and many rows are confirmed only after a question', async () => {
    const { page, faults } = await openPage(browser!, server.url, { width: 1440 });
    await withPresumed();
    await page.goto(`${server.url}/inventory?list=operators`);
    expect(inventory.presumed.confirm(1240)).toBe('Confirmer ces 1\u202f240 lignes');
    const cell = page.getByTitle(inventory.presumed.meaning).first();
    await eventually(() => cell.textContent()).toMatch(/ \(présumé\)$/);
    const button = page.getByRole('button', { name: inventory.presumed.confirm(25) });
    await button.click();
    const question = page.getByRole('dialog', { name: inventory.presumed.title });
    await eventually(() => question.textContent()).toContain(inventory.presumed.ask(25));
    // The first ten are named, in the order of numbers in their names, and the others are counted.
    const listed = await question.locator('li').allTextContents();
    expect(listed).toEqual([...names.slice(0, 10), inventory.presumed.more(15)]);
    await question.getByRole('button', { name: inventory.cancel }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await presumedNow()).toBe(27);
    await page.goto(`${server.url}/inventory?list=operators&open=o3`);
    await eventually(() => page.locator('.element-form').textContent()).toContain(inventory.presumed.meaning);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong(
    'marks what follows from it: the final step, the way to a job, and what a way rests on',
    async () => {
      const { page, faults } = await openPage(browser!, server.url, { width: 1440 });
      await withPresumed();
      const { document } = await server.store.load();
      const [first, last] = document.filieres;
      await server.store.replace({
        ...document,
        filieres: [
          { ...first!, hours: 80, openAdmission: true },
          { ...last!, stage: 'COACHING', presumed: ['stage', 'exit.certificate'], exit: { certificate: 5 } },
        ],
        passerelles: [{ id: 'p', from: first!.id, to: last!.id, kind: 'PROGRESSION', formality: 'INFORMAL' }],
      });
      await page.goto(`${server.url}/map?sel=${last!.id}`);
      const panel = page.locator('aside.panel');
      await eventually(() => panel.textContent()).toContain(
        `${t.panel.terminal}${t.panel.presumed(t.panel.yes)}`,
      );
      expect(await panel.textContent()).toContain(`(${t.twin.prepPresumed})`);
      expect(await panel.textContent()).toContain(t.panel.presumed(`${vocabulary.level.certificate[5]} (5)`));

      await page.goto(`${server.url}/pathways?from=${first!.id}&to=OUTLETS`);
      const card = page.locator('main .card').first();
      await eventually(() => card.textContent()).toContain(t.pathways.monthsOf(first!.name, 80));
      // What is presumed or not documented is below the list of what is to be checked or asked for.
      if ((await card.locator('.card-body > .not-told').count()) === 0)
        await card.locator('.card-head').click();
      const told = card.locator('.card-body > .not-told li', { hasText: /présumé|non documenté/ });
      await eventually(() => told.count()).toBe(2);
      const texts = await told.allTextContents();
      expect(texts[0]).toContain(t.way.notCertain.undocumented(t.way.notCertain.allLevels));
      expect(texts[1]).toContain(t.panel.presumed(said('Étape', vocabulary.stage.COACHING)));
      expect(texts[1]).toContain(t.way.notCertain.openness);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  inLong(
    'is named by a finding that rests on it, with links to the operators whose sheets confirm it',
    async () => {
      const { page, faults } = await openPage(browser!, server.url, { width: 1440 });
      await withPresumed();
      await page.goto(`${server.url}/gaps?kind=M01&open=M01:f0&unfolded=1`);
      const body = page.locator('.finding-body');
      await eventually(() => body.textContent()).toContain('étape de «\u00a0Formation 0');
      const links = body.getByText(inventory.presumed.confirmAt);
      await links.getByRole('link', { name: 'Organisme 0' }).click();
      await page.getByRole('button', { name: `${inventory.presumed.ofOperator} (3)` }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('is confirmed for one operator and its filières as one change, which can be undone', async () => {
    const { page, faults } = await openPage(browser!, server.url, { width: 1440 });
    await withPresumed();
    await page.goto(`${server.url}/map?sel=o0`);
    const words = inventory.presumed;
    await page.getByText(words.count(1, 2)).waitFor();
    await page.getByRole('button', { name: `${words.ofOperator} (3)` }).click();
    const question = page.getByRole('dialog', { name: words.title });
    await eventually(() => question.locator('li').allTextContents()).toEqual([
      ...['Formation 0 — Organisme 0', 'Formation 1 — Organisme 0', 'Organisme 0'],
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await question.getByRole('button', { name: inventory.cancel }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await presumedNow()).toBe(27);
    await page.getByRole('button', { name: `${words.ofOperator} (3)` }).click();
    await question.getByRole('button', { name: words.confirm(3) }).click();
    const dialog = page.getByRole('dialog', { name: inventory.who });
    if (await dialog.isVisible()) {
      await dialog.getByRole('textbox').fill('Officière');
      await dialog.getByRole('textbox').press('Enter');
    }
    await page.getByText(words.confirmed).waitFor();
    expect(await presumedNow()).toBe(24);
    const panel = page.getByRole('region', { name: words.title });
    await panel.getByRole('button', { name: inventory.undo, exact: true }).click();
    await eventually(presumedNow).toBe(27);
    await page.goto(`${server.url}/inventory/history`);
    await page.getByText(words.message('Organisme 0', 3)).first().waitFor();
    expect(faults).toEqual([]);
  });
});

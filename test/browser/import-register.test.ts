import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyNetwork } from '../../domain/model/network.ts';
import { faultyRows, windowsCsv } from '../support/flat-csv.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { accessibilityFaults, eventually, openBrowser, openPage } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const { asking, importing, inventory } = wordsOf('fr').t;
const sample = hauteSylve();
let server: TestServer;

beforeEach(async () => {
  server = await testServer({ document: { ...emptyNetwork('Inventaire'), communes: sample.communes } });
});
afterEach(() => server.close());
afterAll(() => browser?.close());

const register = (name: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: readFileSync(new URL(`../fixtures/registers/${name}`, import.meta.url)),
});

const open = async () => {
  const watched = await openPage(browser!, server.url, { width: 1440 });
  await watched.page.goto(`${server.url}/inventory/import`);
  await watched.page.getByRole('button', { name: importing.file.choose }).waitFor();
  return watched;
};

describe.skipIf(browser === undefined)('a public register', () => {
  it('goes in with one answer for all its types, and what was presumed is confirmed at once', async () => {
    const { page, faults } = await open();
    const at = (step: keyof typeof importing.stepHead) =>
      eventually(() => page.locator('.import-head').textContent()).toContain(importing.stepHead[step]);
    const next = page.getByRole('button', { name: importing.next, exact: true });
    await page.locator('input[type=file]').setInputFiles(register('n-offre-des-villes.csv'));
    await next.click();
    await at('columns');
    // The stage is presumed row by row, which is told without an alarm.
    await page.getByText(importing.columns.presumedByRow('Filière : Étape')).waitFor();
    expect(await page.locator('.import-missing').count()).toBe(0);
    await next.click();

    await at('words');
    expect(await accessibilityFaults(page)).toEqual([]);
    // What happens unanswered is written beside each word.
    const beside = (await page.locator('.import-words li').allTextContents()).join('\n');
    expect(beside).toContain(importing.words.unanswered.AS_IT_STANDS);
    expect(beside).toContain(importing.words.noProposal);
    const undecided = await page
      .locator('.import-words input:not([type=hidden])')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(new Set(undecided)).toEqual(new Set([importing.words.noAnswer]));
    await page.getByRole('combobox', { name: importing.words.sameForAll(5) }).click();
    await page.getByRole('option', { name: importing.words.empty }).click();
    await next.click();

    await at('plan');
    await eventually(() => page.locator('.import-count-new dd').textContent()).toBe('45');
    await page.getByRole('textbox', { name: importing.plan.author }).fill('Officière');
    await page.getByRole('button', { name: importing.plan.acceptAll(45) }).click();
    await at('done');
    await page.getByText(importing.done.noPasserelles).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const presumed = async () => {
      const { operators, filieres } = (await server.store.load()).document;
      return [...operators, ...filieres].filter((one) => one.presumed !== undefined).length;
    };
    const count = await presumed();
    expect(count).toBeGreaterThan(40);
    await page.getByRole('button', { name: importing.done.confirm(count) }).click();
    await page.getByText(importing.done.confirmed).waitFor();
    expect(await presumed()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has a button in the inventory that confirms the rows shown', async () => {
    const { page, faults } = await open();
    const { document } = await server.store.load();
    const [operator] = sample.operators;
    await server.store.replace({
      ...document,
      operators: [{ ...operator!, bassins: undefined, presumed: ['type'] }],
    });
    await page.goto(`${server.url}/inventory?list=operators`);
    await page.getByRole('button', { name: inventory.presumed.confirm(1) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Officière');
    await dialog.getByRole('textbox').press('Enter');
    await eventually(async () => (await server.store.load()).document.operators[0]?.presumed).toBeUndefined();
    expect(faults).toEqual([]);
    await page.context().close();
  });
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
      ...{ mitigations: [], actions: [], findingLives: [], scenarios: [], views: [] },
    });
  };

  it('is said in tables and forms, and many rows are confirmed only after a question', async () => {
    const { page, faults } = await open();
    await withPresumed();
    await page.goto(`${server.url}/inventory?list=operators`);
    expect(inventory.presumed.confirm(1240)).toBe('Confirmer ces 1\u202f240 lignes');
    const cell = page.getByTitle(inventory.presumed.meaning).first();
    await eventually(() => cell.textContent()).toMatch(/ \(présumé\)$/);
    const button = page.getByRole('button', { name: inventory.presumed.confirm(25) });
    await button.click();
    const question = page.getByRole('dialog', { name: inventory.presumed.title });
    await eventually(() => question.textContent()).toContain(inventory.presumed.ask(25));
    await question.getByRole('button', { name: inventory.cancel }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await presumedNow()).toBe(27);
    await page.goto(`${server.url}/inventory?list=operators&open=o3`);
    await eventually(() => page.locator('.element-form').textContent()).toContain(inventory.presumed.meaning);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is confirmed for one operator and its filières as one change, which can be undone', async () => {
    const { page, faults } = await open();
    await withPresumed();
    await page.goto(`${server.url}/map?sel=o0`);
    const words = inventory.presumed;
    await page.getByText(words.count(1, 2)).waitFor();
    await page.getByRole('button', { name: `${words.ofOperator} (3)` }).click();
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
    await page.context().close();
  });
});

describe.skipIf(browser === undefined)('a correction beside the dry run', () => {
  it('leaves what is shown on the screen, and does the dry run again', async () => {
    const { page, faults } = await open();
    const next = page.getByRole('button', { name: importing.next, exact: true });
    await page.locator('input[type=file]').setInputFiles({
      name: 'inventaire.csv',
      mimeType: 'text/csv',
      buffer: windowsCsv(faultyRows(sample)),
    });
    await next.click();
    await next.click();
    await next.click();
    const rejected = page.locator('.import-count-rejected dd');
    await eventually(() => rejected.textContent()).toBe('3');
    // From now on the counts must never be gone from the page.
    await page.evaluate(() => {
      const watched = window as unknown as { gone?: boolean };
      new MutationObserver(() => {
        if (document.querySelector('.import-counts') === null) watched.gone = true;
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('combobox', { name: importing.words.means('EFTT') }).click();
    await page.getByRole('option', { name: 'CISP – EFT' }).first().click();
    await eventually(() => rejected.textContent()).toBe('2');
    expect(await page.evaluate(() => (window as unknown as { gone?: boolean }).gone)).toBeUndefined();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('of operators alone leads to whom to ask, and coming again says nothing new and warns of nothing', async () => {
    const { page, faults } = await open();
    const at = (step: keyof typeof importing.stepHead) =>
      eventually(() => page.locator('.import-head').textContent()).toContain(importing.stepHead[step]);
    const [near, far] = sample.communes.map(({ name }) => name);
    const lines = [
      'Nom;Type;Commune',
      `École du Soir;Promotion sociale;${near}`,
      `École du Soir;Promotion sociale;${near}`,
      `Cours du Jour;Promotion sociale;${far}`,
    ];
    const file = { name: 'ecoles.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
    const plan = async (): Promise<void> => {
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: importing.next, exact: true }).click();
      await at('columns');
      await page.getByRole('button', { name: importing.next, exact: true }).click();
      await at('plan');
    };
    await plan();
    await eventually(() => page.locator('.import-count-new dd').textContent()).toBe('2');
    expect(await page.locator('.import-count-unchanged dd').textContent()).toBe('0');
    expect(await page.locator('.import-count-repeated').textContent()).toBe(`${importing.plan.repeated}1`);
    await page.getByRole('textbox', { name: importing.plan.author }).fill('Officière');
    await page.getByRole('button', { name: importing.plan.acceptAll(3) }).click();
    await at('done');
    await page.getByRole('link', { name: importing.done.operators }).waitFor();
    await page.getByRole('link', { name: importing.done.ask }).click();
    const silent = page.locator('section[aria-labelledby=silent]');
    await eventually(() => silent.locator('h2').textContent()).toBe(asking.silent.title(2));
    expect(await silent.locator('.card-under').allTextContents()).toEqual(
      [near, far].sort((a, b) => a!.localeCompare(b!, 'fr')).map((name) => expect.stringContaining(name!)),
    );

    await page.goto(`${server.url}/inventory/import`);
    await plan();
    await page.getByText(importing.plan.nothingNew).waitFor();
    expect(await page.locator('.import-count-repeated').count()).toBe(0);
    // No question comes between the button and the page.
    await page.getByRole('link', { name: importing.plan.finish }).click();
    await eventually(() => silent.locator('h2').textContent()).toBe(asking.silent.title(2));
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

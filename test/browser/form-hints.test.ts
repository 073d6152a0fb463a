import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { youngNetwork } from '../support/young-network.ts';
import { accessibilityFaults, eventually, openBrowser, openScreen } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t, vocabulary } = wordsOf('fr');

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ document: youngNetwork({ operators: 30 }) });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('the forms of a register', () => {
  const open = (path: string) => openScreen(browser!, server.url, path, { width: 1440, height: 900 });

  it('offer for a new filière the sites of its operator first', async () => {
    const { page, faults } = await open('/inventory?list=filieres&open=NEW');
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: /^Opérateur/ }).click();
    await page.getByRole('option', { name: 'Organisme 029', exact: true }).click();
    await form.getByRole('combobox', { name: /^Implantations/ }).click();
    const offered = page.locator('[role=listbox]:visible [role=option]').first();
    await eventually(() => offered.textContent()).toMatch(/Organisme 029|site-op029/);
    expect(faults).toEqual([]);
  });

  inLong('say in one line what each kind of passerelle means', async () => {
    const { page, faults } = await open('/inventory?list=passerelles&open=NEW');
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: /^Nature/ }).click();
    for (const [kind, means] of Object.entries(t.inventory.kindMeans)) {
      const name = vocabulary.passerelleKind[kind as keyof typeof vocabulary.passerelleKind];
      await page.getByRole('option', { name: `${name} ${means}` }).waitFor();
    }
    await page.getByRole('option', { name: vocabulary.passerelleKind.RETURN }).click();
    await form.getByText(t.inventory.kindMeans.RETURN).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong('and the page of an operator says its communes', async () => {
    const { page, faults } = await open('/operator?sel=op003');
    const [site] = (await server.store.load()).document.sites.filter(({ operator }) => operator === 'op003');
    const said = t.said(t.panel.sites, `Commune ${site!.commune.slice(1)}`);
    await eventually(() => page.locator('.operator-sheet').textContent()).toContain(said);
    expect(faults).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ElementEdit } from '../../domain/change/record.ts';
import { fields } from '../../domain/messages/fr/fields.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { sign } from './asking.ts';
import {
  accessibilityFaults,
  drawnBoxes,
  eventually,
  lineStyles,
  openBrowser,
  openScreen,
  type PageOptions,
} from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
let server: TestServer;
const { t } = wordsOf('fr');
const h = t.history;
const FILIERE = 'lee-ecrit-3-4';

const edit = async (author: string, path: string, was: unknown, now: unknown): Promise<void> => {
  const fields = [{ path, was, now }];
  const edits: ElementEdit[] = [{ do: 'CHANGE', list: 'filieres', id: FILIERE, fields }];
  const answer = await server.fetch('/api/changes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ author, edits }),
  });
  expect(answer.status).toBe(200);
};

beforeAll(async () => {
  server = await testServer({ document: hauteSylve() });
  await edit('Régionale A', 'intake', 24, 30);
  await edit('Régionale B', 'waitMonths', 2, 3);
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const open = (path: string, options: PageOptions = {}) => openScreen(browser!, server.url, path, options);
const filiere = async () => (await server.store.load()).document.filieres.find((one) => one.id === FILIERE);

describe.skipIf(browser === undefined)('the history', () => {
  it('says who changed what, and takes an older change back by keyboard alone', async () => {
    const { page, faults } = await open(`/inventory/history?list=filieres&id=${FILIERE}`);
    const cards = page.locator('.change-card');
    await eventually(() => cards.count()).toBe(3);
    await eventually(() => cards.nth(1).textContent()).toContain('Régionale A');
    await cards.nth(1).locator('summary').focus();
    await page.keyboard.press('Enter');
    await eventually(() => cards.nth(1).locator('tbody td').allTextContents()).toEqual([
      h.whats.CHANGED,
      'Places par an',
      '24',
      '30',
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await cards.nth(1).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await sign(page, 'Régionale C');
    // The later change of the other person stays.
    await eventually(filiere).toMatchObject({ intake: 24, waitMonths: 3 });
    await eventually(() => cards.first().textContent()).toContain('Régionale C');
    await eventually(() => cards.nth(2).textContent()).toContain(h.takenBack(4));
    expect(faults).toEqual([]);
  });

  inLong('refuses to take back what has changed since, and says what', async () => {
    await edit('Régionale D', 'waitMonths', 3, 5);
    const { page, faults } = await open('/inventory/history', { expected: /409/ });
    await page.getByRole('button', { name: h.takeBackOf(h.takeBack, 3) }).click();
    await sign(page, 'Régionale C');
    const dialog = page.getByRole('dialog', { name: t.inventory.clash.title });
    await eventually(() => dialog.textContent()).toContain(t.inventory.clash.cannot);
    expect(await dialog.locator('tbody td').allTextContents()).toEqual([
      '3',
      expect.stringMatching(/^5.*Régionale D/),
      '2',
      '',
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await filiere()).toMatchObject({ waitMonths: 5 });
    expect(faults).toEqual([]);
  });

  it('compares two days, in a list and on the map', async () => {
    const { page, faults } = await open('/inventory/history?first=2024-12-31&second=2025-12-31');
    await eventually(() => page.locator('.compare-counts li').allTextContents()).toEqual([
      t.said(fields.lists.passerelles.many, h.counts(0, 0, 0, 2)),
      t.said(fields.lists.mitigations.many, h.counts(1, 0, 0)),
      t.said(fields.lists.actions.many, h.counts(10, 0, 0)),
    ]);
    // Numbers of people are compared as they are published, year by year.
    await eventually(() => page.locator('.compare-figures thead').textContent()).toMatch(/2024.*2025/);
    await page.getByRole('link', { name: h.compare.onMap }).click();
    const note = page.locator('.showing');
    await eventually(() => note.textContent()).toContain(t.explorer.since.counts(0, 0, 2));
    expect(await note.textContent()).toContain(
      t.explorer.since.beside(
        [t.explorer.since.besideCount.mitigations(1), t.explorer.since.besideCount.actions(10)].join(', '),
      ),
    );
    await drawnBoxes(page);
    await eventually(() => page.locator('.legend').textContent()).toContain(t.explorer.since.lines.CLOSED);
    expect(await page.locator('.legend').textContent()).not.toContain('supposée');
    expect(await lineStyles(page, 'edge.CLOSED')).toEqual(['dashed']);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByText('Liste', { exact: true }).click();
    await eventually(() => page.getByText(t.explorer.since.tags.CLOSED, { exact: true }).count()).toBe(4);
    // One or the other: a what-if ends the comparison.
    await page.getByRole('switch', { name: t.whatIf.title }).press('Space');
    await eventually(() => note.count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('since')).toBeNull();
    expect(faults).toEqual([]);
  });

  inLong('compares the network as it was recorded, where a correction shows as a change', async () => {
    const { page } = await open('/map?at=2025-12-31&since=2020-01-01&recorded=1');
    // Nothing was recorded yet: all that stands came since.
    await eventually(() => page.locator('.showing').textContent()).toMatch(
      /Sur la carte\s: \d{3} venus, 0 changé/,
    );
    await page.getByRole('button', { name: t.explorer.since.stop }).click();
    await eventually(() => page.locator('.showing').count()).toBe(0);
  });
});

describe.skipIf(browser === undefined)('a passerelle drawn on the map', () => {
  inLong('is written to the network, and leads to its form and its history', async () => {
    const { page, faults } = await open(`/map?whatif=1&show=list&sel=${FILIERE}`);
    await page.getByRole('button', { name: t.whatIf.linkFrom }).click();
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('link-to');
    await page.keyboard.type('peinture en b');
    await page.getByRole('option', { name: /Peinture en bâtiment/ }).click();
    await page.getByRole('button', { name: t.whatIf.addPasserelle }).click();
    await page.getByRole('button', { name: t.whatIf.write.go(1) }).click();
    await sign(page, 'Régionale C');
    await eventually(() => page.getByText(t.whatIf.write.done).count()).toBe(1);
    const { document: written } = await server.store.load();
    expect(written.passerelles.find(({ id }) => id === `${FILIERE}.chantier-peinture`)).toMatchObject({
      ...{ kind: 'PROGRESSION', validFrom: '2025-12-31' },
    });
    await eventually(() => page.locator('.change-list li').count()).toBe(0);
    await page.goto(`${server.url}/map?sel=${FILIERE}.chantier-peinture`);
    await page.getByRole('link', { name: t.panel.history, exact: true }).click();
    await eventually(() => page.locator('.change-card').count()).toBe(1);
    await page.goBack();
    await page.getByRole('link', { name: t.panel.edit, exact: true }).click();
    await eventually(() => page.getByRole('dialog').textContent()).toContain('Peinture en bâtiment');
    expect(faults).toEqual([]);
  });

  it('says what differs when someone else wrote it meanwhile, and what to do', async () => {
    const { page, faults } = await open(`/map?whatif=1&show=list&sel=${FILIERE}`, { expected: /409/ });
    await page.getByRole('button', { name: t.whatIf.linkFrom }).click();
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('link-to');
    await page.keyboard.type('gros');
    await page.getByRole('option', { name: /Gros œuvre/ }).click();
    await page.getByRole('button', { name: t.whatIf.addPasserelle }).click();
    const go = page.getByRole('button', { name: t.whatIf.write.go(1) });
    await go.waitFor();
    const to = 'chantier-gros-oeuvre';
    const id = `${FILIERE}.${to}`;
    const element = {
      id,
      from: FILIERE,
      to,
      kind: 'PROGRESSION',
      validFrom: '2024-02-01',
    };
    const answer = await server.fetch('/api/changes', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ author: 'Collègue', edits: [{ do: 'ADD', list: 'passerelles', element }] }),
    });
    expect(answer.status).toBe(200);
    await go.click();
    await sign(page);
    const clash = page.locator('.passerelle-clash');
    await eventually(() => clash.textContent()).toContain(t.whatIf.write.clash.title(1));
    expect(await clash.textContent()).toContain('Collègue');
    const rows = await clash.locator('tbody tr').allTextContents();
    expect(rows.some((row) => row.includes('01/02/2024') && row.includes('31/12/2025'))).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await clash.getByRole('button', { name: t.whatIf.write.clash.leave }).click();
    await eventually(() => page.locator('.change-list li').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

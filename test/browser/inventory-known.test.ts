import { describe, expect, it, vi } from 'vitest';
import { snapshotAt } from '../../domain/graph/snapshot.ts';
import { coverageOf } from '../../domain/inventory/coverage.ts';
import { BLANK_ROWS } from '../../domain/inventory/operator-sheets.ts';
import { toVerify } from '../../domain/inventory/to-verify.ts';
import { AS_OF, hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { oneIn } from '../support/size.ts';
import { accessibilityFaults, bytesOf, eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 90_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const sample = snapshotAt(hauteSylve(), AS_OF);
const { t, vocabulary } = wordsOf('fr');

describe.skipIf(browser === undefined)('the coverage of Haute-Sylve', () => {
  it('says the numbers of the pure core in a table, and adds up', async () => {
    const { page, faults } = await open('/inventory/coverage?area=haute-sylve');
    const { all, byStage, cells } = coverageOf(sample, 'haute-sylve');
    const said = await page.locator('.coverage-said').textContent();
    expect(said).toContain(t.coverage.filieres(all.filieres.length));
    expect(said).toContain(`${all.verified} sur ${all.filieres.length}`);
    const total = page.locator('.coverage-table .coverage-total [aria-hidden]');
    const shown = (await total.allTextContents()).map(Number);
    expect(shown).toEqual([...byStage.map(({ filieres }) => filieres.length), all.filieres.length]);
    expect(shown.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(shown.at(-1));
    const blank = cells.flat().filter((cell) => cell.lookedFor && cell.blankIn.length > 0);
    expect(await page.locator('.coverage-blank').count()).toBe(blank.length);
    expect(faults).toEqual([]);
  });

  inLong('opens a cell by keyboard, and a blank one leads to its finding', async () => {
    const { page, faults } = await open('/inventory/coverage?area=haute-sylve&measure=places');
    const cell = page.getByRole('button', { name: /42 places par an.*98/ });
    await cell.focus();
    await page.keyboard.press('Enter');
    const opened = page.locator('.coverage-open');
    expect(await opened.textContent()).toContain('Formation qualifiante, construction');
    expect(await opened.locator('a').count()).toBe(3);
    const where = `${vocabulary.stage.PREQUALIFICATION}, logistique`;
    await page.getByRole('link', { name: t.coverage.askBlank(where) }).click();
    await eventually(() => page.locator('section[aria-labelledby=kind-M17] .card').count()).toBe(1);
    const body = await page.locator('section[aria-labelledby=kind-M17]').textContent();
    expect(body).toContain('logistique');
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('what is to verify in Haute-Sylve', () => {
  it('comes operator by operator, the largest stake first, and for chosen operators by the address', async () => {
    const { page, faults } = await open('/inventory/freshness');
    const cards = page.locator('.freshness-cards .card');
    const names = await cards.locator('.card-title').allTextContents();
    const standings = toVerify(sample);
    const nameOf = (id: string) => sample.document.operators.find((one) => one.id === id)?.name;
    expect(names.slice(0, 10)).toEqual(standings.slice(0, 10).map(({ id }) => nameOf(id)));
    expect(await cards.first().textContent()).toContain(t.freshness.stakeTotal(standings[0]!.stake));
    await page.goto(`${server().url}/inventory/freshness?operator=chantier,lee`);
    await eventually(() => cards.count()).toBe(2);
    await page.getByRole('button', { name: t.freshness.keepMine }).click();
    await page.goto(`${server().url}/inventory/freshness`);
    await page.getByRole('button', { name: t.freshness.mine(2) }).click();
    await eventually(() => cards.count()).toBe(2);
    expect(new URL(page.url()).searchParams.get('operator')).toBe('chantier,lee');
    expect(faults).toEqual([]);
  });

  it('"verified today" asks who says so, writes the day and the source, and can be taken back', async () => {
    const { page, faults } = await open('/inventory/freshness?operator=escale&open=escale');
    const before = (await server().store.load()).document.filieres.filter(
      ({ operator }) => operator === 'escale',
    );
    expect(before.length).toBeGreaterThan(1);
    const [one] = before;
    const button = page.getByRole('button', { name: new RegExp(`^Vérifié aujourd’hui\\s: ${one!.name}`) });
    await button.click();
    const author = page.getByLabel(t.freshness.author);
    expect(await author.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('Agent de la Régionale');
    await page.getByLabel(t.freshness.newSource).fill('Appel téléphonique');
    await button.click();
    const said = page.locator('.verify-said');
    await eventually(() => said.textContent()).toContain('1 fiche vérifiée');
    const today = await page.evaluate(() => {
      const now = new Date();
      const two = (n: number) => String(n).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    });
    const now = async () => (await server().store.load()).document.filieres.find(({ id }) => id === one!.id);
    expect(await now()).toEqual({ ...one, observedOn: today, source: 'Appel téléphonique' });
    await page.getByRole('button', { name: t.freshness.undo }).click();
    await eventually(() => said.textContent()).toContain(t.freshness.undone);
    expect(await now()).toEqual(one);
    // The operator with all that is shown of it, in one change.
    await page.getByRole('button', { name: /^Tout vérifié aujourd’hui/ }).click();
    await eventually(() => said.textContent()).toContain(`${before.length + 1} fiches vérifiées`);
    const after = (await server().store.load()).document;
    expect(after.operators.find(({ id }) => id === 'escale')?.observedOn).toBe(today);
    await page.getByRole('button', { name: t.freshness.undo }).click();
    await eventually(() => said.textContent()).toContain(t.freshness.undone);
    expect((await server().store.load()).document).toEqual(hauteSylve());
    expect(faults).toEqual([]);
  });

  inLong('says so when someone else verified it in the meantime, and lets it be said again', async () => {
    const { page } = await open('/inventory/freshness?operator=declic-numerique&open=declic-numerique', {
      expected: /409/,
    });
    await page.getByLabel(t.freshness.author).fill('Agent');
    const button = page.getByRole('button', { name: /^Vérifié aujourd’hui\s: Déclic/ });
    await button.waitFor();
    const edits = [
      {
        do: 'CHANGE',
        list: 'operators',
        id: 'declic-numerique',
        fields: [{ path: 'observedOn', now: '2025-06-01' }],
      },
    ];
    const body = JSON.stringify({ author: 'Collègue', edits });
    const headers = { 'Content-Type': 'application/json' };
    const written = await server().fetch('/api/changes', { method: 'POST', body, headers });
    expect(written.status).toBe(200);
    await button.click();
    const said = page.locator('.verify-said');
    await eventually(() => said.textContent()).toContain(t.freshness.failed);
    const observed = async () =>
      (await server().store.load()).document.operators.find(({ id }) => id === 'declic-numerique')
        ?.observedOn;
    expect(await observed()).toBe('2025-06-01');
    await eventually(() => page.locator('.standings').textContent()).toContain('1er juin 2025');
    await button.click();
    await eventually(() => said.textContent()).toContain('1 fiche vérifiée');
    expect(await observed()).not.toBe('2025-06-01');
    await page.getByRole('button', { name: t.freshness.undo }).click();
    await eventually(() => said.textContent()).toContain(t.freshness.undone);
  });

  inLong('hands out the sheet of an operator, as a file and on paper', async () => {
    const { page, faults } = await open('/inventory/freshness?operator=ifapme&open=ifapme');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSV\s: Filières/ }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(/^a-verifier-ifapme[a-z-]*-filieres-2025-12-31\.csv$/);
    const text = (await bytesOf(file)).toString('utf8');
    expect(text.startsWith('\uFEFFOpérateur;Filière;Étape;')).toBe(true);
    expect(text).toContain(';____;');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed-table tbody tr').count()).toBeGreaterThanOrEqual(BLANK_ROWS);
    expect(await page.locator('.printed-sheet').first().isVisible()).toBe(true);
    // The sheet of the operator itself comes after its filières.
    expect(await page.locator('.printed-sheet').last().textContent()).toContain('________________');
    expect(await page.getByRole('button', { name: t.freshness.print }).isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('both screens', () => {
  it.each(
    oneIn(4, [
      ['/inventory/freshness?open=lee', 1440, 900],
      ['/inventory/freshness?by=filiere&lang=en', 1920, 1080],
      ['/inventory/freshness?operator=chantier&open=chantier', 390, 844],
      ['/inventory/coverage', 1440, 900],
      ['/inventory/coverage?area=haute-sylve&open=QUALIFICATION:construction&lang=en', 1920, 1080],
      ['/inventory/coverage?area=haute-sylve', 390, 844],
    ]),
  )('have nothing serious against accessibility: %s at %i × %i', async (path, width, height) => {
    const { page, faults } = await open(path, { width, height });
    await page.waitForLoadState('networkidle');
    // What is folded at first is looked at too.
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
  });
});

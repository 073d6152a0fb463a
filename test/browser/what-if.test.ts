import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { fr as words } from '../../domain/findings/blocked/words.fr.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { describeInLong, inLong } from '../support/in-long.ts';
import {
  accessibilityFaults,
  drawnBoxes,
  eventually,
  openFilieres,
  openSharedBrowser,
  showWholeMap,
} from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t, vocabulary } = wordsOf('fr');
const w = t.whatIf;
const s = t.scenarios;

const STORY = 'endFrom=lee-ecrit-3-4&endTo=construction';
const FROM = 'lee-ecrit-3-4';
const TO = 'chantier-peinture';

/** Cells of the two ends, before and after, row by row. */
const endsTable = (page: Page): Promise<string[]> =>
  page.locator('.ends-table td:not(:empty)').allTextContents();
const changes = (page: Page) => page.locator('.change-list li');

/** The middle of a box of the map, on the screen. */
async function boxOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const area = await page.locator('.map-drawing').boundingBox();
  const box = (await drawnBoxes(page)).find((one) => one.id === id)!;
  return { x: area!.x + (box.x1 + box.x2) / 2, y: area!.y + (box.y1 + box.y2) / 2 };
}

const lines = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const container = document.querySelector('.map-drawing') as unknown as {
      _cyreg: { cy: { edges(): { map<T>(read: (edge: { classes(): string[] }) => T): T[] } } };
    };
    return container._cyreg.cy.edges().map((edge) => edge.classes().join(' '));
  });

async function chooseConcurrent(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: w.kind }).first().click();
  await page.getByRole('option', { name: w.concurrent(vocabulary.passerelleKind.CONCURRENT) }).click();
}

describe.skipIf(browser === undefined)('what if “LEE écrit 3-4 ∥ Le Chantier peinture”', () => {
  it('shows the difference while pointing, and after: routes 2 → 5, the shortest 41 → 22 months', async () => {
    const { page, faults } = await openFilieres(open, `/map?whatif=1&sel=${FROM}&${STORY}`);
    const revision = (await (await server().fetch('/api/ready')).json()) as { revision: number };
    await drawnBoxes(page);
    await page.getByRole('button', { name: w.linkFrom }).click();
    await chooseConcurrent(page);
    // A hand follows its box while the map still makes room for the panel.
    await eventually(async () => {
      const box = await boxOf(page, TO);
      await page.mouse.move(box.x - 2, box.y);
      await page.mouse.move(box.x, box.y);
      return page.locator('.preview-note').count();
    }).toBe(1);
    const target = await boxOf(page, TO);
    await eventually(() => endsTable(page)).toEqual(['2', '5', '41 mois', '22 mois']);
    expect(await changes(page).count()).toBe(0);
    // Pointing elsewhere takes it back.
    const area = (await page.locator('.map-drawing').boundingBox())!;
    await page.mouse.move(area.x + 5, area.y + area.height - 5);
    await eventually(() => endsTable(page)).toEqual(['2', '2', '41 mois', '41 mois']);
    await page.mouse.click(target.x, target.y);
    await eventually(() => changes(page).count()).toBe(1);
    await eventually(() => endsTable(page)).toEqual(['2', '5', '41 mois', '22 mois']);
    expect((await lines(page)).filter((classes) => classes.includes('SUPPOSED')).length).toBe(1);
    expect(await page.locator('.legend').textContent()).toContain(t.legend.lines.SUPPOSED);
    // The rest follows: the findings that go, the starts that reach more, the service.
    await eventually(() => page.locator('.service').textContent()).toBe(
      `${t.concerned.places(72, null)} ${t.concerned.gains(72, 'Nettoyage', 0)}`,
    );
    await eventually(() => page.locator('.rest').count()).toBe(0);
    expect(await page.locator('.finding-difference').textContent()).toContain('Passerelle manquante');
    await eventually(() => page.locator('.dock [aria-live]').textContent()).toContain(
      w.liveEnds('2', '5', '41 mois', '22 mois'),
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await (await server().fetch('/api/ready')).json()).toEqual(revision);
    expect(faults).toEqual([]);
  });

  it('is drawn by keyboard alone', async () => {
    const { page } = await openFilieres(open, `/map?whatif=1&${STORY}`);
    await drawnBoxes(page);
    const map = page.locator('.map-focus');
    await map.focus();
    const said = page.locator('.map > [aria-live]');
    const walkTo = async (key: string, name: string): Promise<void> => {
      for (let step = 0; step < 40; step++) {
        if ((await said.textContent())?.startsWith(name)) return;
        await page.keyboard.press(key);
      }
    };
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowUp');
    await walkTo('ArrowDown', 'Alphabétisation écrit 3-4');
    await page.keyboard.press('l');
    await eventually(() => page.locator('.linking-note').textContent()).toContain(
      'Alphabétisation écrit 3-4',
    );
    for (let step = 0; step < 4; step++) await page.keyboard.press('Shift+ArrowRight');
    for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowUp');
    await walkTo('ArrowDown', 'Peinture en bâtiment');
    await eventually(() => endsTable(page)).toEqual(['2', '5', '41 mois', '34 mois']);
    await page.keyboard.press('Enter');
    await eventually(() => changes(page).count()).toBe(1);
  });

  inLong('is undone, redone, kept on reload, and its number fields answer while typing', async () => {
    const { page, faults } = await open(`/map?whatif=1&show=list&sel=${FROM}&${STORY}`);
    // Without a map the form takes its place, with the start filled in.
    await page.getByRole('button', { name: w.linkFrom }).click();
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('link-to');
    await page.keyboard.type('peinture en b');
    await page.getByRole('option', { name: /Peinture en bâtiment/ }).click();
    await eventually(() => endsTable(page)).toEqual(['2', '5', '41 mois', '34 mois']);
    await page.getByRole('button', { name: w.addPasserelle }).click();
    await eventually(() => changes(page).count()).toBe(1);
    // Its kind is chosen on its sheet.
    await page.locator('aside.panel').getByRole('combobox', { name: w.kind }).click();
    await page.getByRole('option', { name: w.concurrent(vocabulary.passerelleKind.CONCURRENT) }).click();
    await eventually(() => endsTable(page)).toEqual(['2', '5', '41 mois', '22 mois']);
    await page.locator('#dock').click();
    await page.keyboard.press('Control+z');
    await eventually(() => endsTable(page)).toEqual(['2', '5', '41 mois', '34 mois']);
    await page.keyboard.press('Control+z');
    await eventually(() => changes(page).count()).toBe(0);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+y');
    await eventually(() => changes(page).count()).toBe(2);
    await page.reload();
    await eventually(() => changes(page).count()).toBe(2);
    await eventually(() => endsTable(page)).toEqual(['2', '5', '41 mois', '22 mois']);
    await page.goto(`${server().url}/map?whatif=1&show=list&sel=${TO}&${STORY}`);
    await page.locator('aside.panel').getByLabel(w.duration).fill('30');
    await eventually(() => changes(page).count()).toBe(3);
    await eventually(() => endsTable(page)).not.toEqual(['2', '5', '41 mois', '22 mois']);
    await page.getByRole('button', { name: w.undo, exact: true }).click();
    await eventually(() => endsTable(page)).toEqual(['2', '5', '41 mois', '22 mois']);
    expect(faults).toEqual([]);
  });

  it('shows what an operator that closes would take along, marked on map and list', async () => {
    const { page, faults } = await open('/map?whatif=1&sel=chantier');
    await drawnBoxes(page);
    await page.getByRole('button', { name: w.closeOperator }).click();
    await eventually(() => page.locator('.loss').textContent()).toContain(
      'paires (entrée, débouché) perdues',
    );
    await eventually(
      async () => (await drawnBoxes(page)).filter(({ classes }) => classes.includes('CLOSED')).length,
    ).toBe(hauteSylve().filieres.filter(({ operator }) => operator === 'chantier').length);
    expect((await lines(page)).some((classes) => classes.includes('CLOSED'))).toBe(true);
    await page.getByRole('button', { name: w.takeBack }).click();
    await eventually(() => changes(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('what if for an audience', () => {
  it('lifts the obstacle of the workshop: the three passages that it blocks open', async () => {
    const { page, faults } = await open(
      '/map?whatif=1&audience=parent-seul-castelfagne&sel=chantier-peinture',
    );
    await page.locator('.lifts button').first().click();
    await eventually(() => changes(page).count()).toBe(1);
    await eventually(() => page.locator('.service').count()).toBe(1);
    const gone = page.locator('.finding-difference > div').first();
    expect(await gone.locator('h4').textContent()).toBe(`− ${w.gone(3)}`);
    expect(await gone.locator('summary').textContent()).toBe(`${words.title} (3)`);
    expect(await page.locator('.element-actions .lifts').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  inLong('adds a filière to the map, to be linked like any other', async () => {
    const { page, faults } = await openFilieres(open, '/map?whatif=1');
    await drawnBoxes(page);
    await page.getByText(w.newFiliere, { exact: true }).click();
    await page.getByRole('button', { name: w.addFiliere }).click();
    expect(await page.locator('.dock-form').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining(w.operatorNeeded)]),
    );
    await page.getByLabel(w.name).fill('Alpha du soir');
    await page.getByRole('combobox', { name: w.operator }).fill('L’Escale');
    await page.getByRole('option', { name: 'L’Escale' }).click();
    await page.getByRole('combobox', { name: w.stage }).fill('Alpha');
    await page.getByRole('option', { name: 'Alphabétisation' }).click();
    await page.getByRole('button', { name: w.addFiliere }).click();
    await eventually(
      async () => (await drawnBoxes(page)).filter(({ classes }) => classes.includes('mark-ADDED')).length,
    ).toBe(1);
    expect(new URL(page.url()).searchParams.get('sel')).toBe('escale-alpha-du-soir');
    await page.getByRole('button', { name: w.linkFrom }).click();
    // The panel covers the right of a map that is too large for its letters.
    await showWholeMap(page);
    const target = await boxOf(page, TO);
    await page.mouse.click(target.x, target.y);
    await eventually(() => changes(page).count()).toBe(2);
    // Without the filière its passerelle cannot be: it says so, and the rest goes on.
    await changes(page).first().getByRole('button').click();
    await eventually(() => page.locator('.change-problem').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await eventually(() => page.locator('.change-problem').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('scenarios', () => {
  const NAME = 'Peinture en parallèle';

  it('are saved, compared, renamed, turned into projects, and removed', async () => {
    const { page, faults } = await openFilieres(open, `/map?whatif=1&sel=${FROM}&${STORY}`);
    await drawnBoxes(page);
    await page.getByRole('button', { name: w.linkFrom }).click();
    await chooseConcurrent(page);
    const target = await boxOf(page, TO);
    await page.mouse.click(target.x, target.y);
    await eventually(() => changes(page).count()).toBe(1);
    await page.getByRole('button', { name: t.panel.close }).click();
    await page.getByLabel(w.scenarioName).fill(NAME);
    await page.getByRole('button', { name: w.saveNew, exact: true }).click();
    // Every write of the page says who writes.
    await page.getByRole('dialog').getByLabel(t.life.author).fill('Comité');
    await page.getByRole('dialog').getByRole('button', { name: t.inventory.save }).click();
    await eventually(() => page.locator('.dock [role=status]').allTextContents()).toContain(w.saved(NAME));
    const before = (await server().store.load()).document;
    expect(before.scenarios.map(({ name }) => name)).toEqual([NAME]);
    expect(before.passerelles.length).toBe(hauteSylve().passerelles.length);

    await page.getByRole('link', { name: w.allScenarios }).click();
    await page.getByLabel(s.compareIt(NAME)).check();
    const row = page.locator('.comparison tr', { hasText: s.measures.gains });
    await eventually(() => row.locator('td').allTextContents()).toEqual([
      '–',
      `${t.concerned.places(72, null)} ${t.concerned.gains(72, 'Nettoyage', 0)}`,
    ]);
    await page.goto(`${page.url()}&${STORY}`);
    await eventually(() =>
      page.locator('.comparison tr', { hasText: s.measures.shortest }).locator('td').allTextContents(),
    ).toEqual(['41 mois', '22 mois']);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByRole('button', { name: s.projects }).click();
    await eventually(() => page.locator('.projects').textContent()).toContain(s.willWrite(1));
    await page.getByRole('button', { name: s.confirm(1) }).click();
    await eventually(() => page.locator('.projects').textContent()).toContain(s.meetingNeeded);
    expect((await server().store.load()).document.passerelles.length).toBe(before.passerelles.length);
    await page.locator('.projects').getByLabel(s.meeting).fill('2026-03-12');
    await page.getByRole('button', { name: s.confirm(1) }).click();
    await eventually(() => page.locator('.projects [role=status]').textContent()).toContain(s.written(1));
    const { passerelles } = (await server().store.load()).document;
    expect(passerelles.filter(({ from, to }) => from === FROM && to === TO)).toMatchObject([
      { planned: true, validFrom: '2026-03-12', kind: 'CONCURRENT', source: NAME },
    ]);

    await page.locator('.projects').getByRole('button', { name: t.panel.close }).click();
    await page.getByRole('button', { name: s.rename }).click();
    await page.getByLabel(s.name).fill('Autre nom');
    await page.getByLabel(s.name).press('Enter');
    await eventually(() => page.locator('.scenario h2').allTextContents()).toEqual(['Autre nom']);
    await page.getByRole('button', { name: s.remove }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: s.remove }).click();
    await eventually(() => page.locator('main').textContent()).toContain(s.none);
    expect((await server().store.load()).document.scenarios).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong('come from a plan of agreements too', async () => {
    const { page, faults } = await open('/plan?n=1');
    await page.getByRole('button', { name: t.plan.toScenario }).click();
    await eventually(() => new URL(page.url()).searchParams.get('whatif')).toBe('1');
    await eventually(() => changes(page).count()).toBeGreaterThan(0);
    await eventually(() => page.locator('.service').textContent()).toContain(t.concerned.places(216, null));
    expect(faults).toEqual([]);
  });
});

describeInLong.skipIf(browser === undefined)('what if on a small screen', () => {
  it('stands below the list, and nothing is wider than the screen', async () => {
    const { page, faults } = await open(`/map?whatif=1&sel=${FROM}&${STORY}`, { width: 390, height: 844 });
    await page.locator('.dock').waitFor();
    const [list, dock] = await Promise.all(
      ['.twin', '.dock'].map((place) => page.locator(place).boundingBox()),
    );
    expect(dock!.y).toBeGreaterThan(list!.y + list!.height - 1);
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { DashboardAnswer } from '../../domain/api/questions/dashboard.ts';
import { FiguresAnswer } from '../../domain/api/questions/figures.ts';
import { accessibilityFaults, eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 90_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.dashboard;

describe.skipIf(browser === undefined)('the dashboard', () => {
  it('is one press from the home page, and shows this year beside last, as published, and what moved', async () => {
    const { page, faults } = await open('/', { width: 1440, height: 900 });
    await page.locator('.home-doors').getByRole('link', { name: w.open }).click();
    const table = page.locator('.dashboard-table');
    await eventually(() => table.locator('tbody tr').count()).toBe(6);
    const { areas, before } = DashboardAnswer.parse(
      await (await fetch(`${server().url}/api/dashboard?at=2025-12-31`)).json(),
    );
    const [whole] = areas;
    const rowOf = (name: string) =>
      table.locator('tbody tr', { has: page.getByRole('rowheader', { name, exact: true }) });
    const cells = rowOf(w.kinds.WHOLE).locator('td');
    expect(before).toBe('2024-12-31');
    // The day is named, and today is one press away, while the network is read on another day.
    const day = page.locator('.dashboard-day');
    expect(await page.locator('.dashboard-head').textContent()).toContain('Au 31 décembre 2025');
    await eventually(() => day.count()).toBe(1);
    expect(await cells.nth(2).textContent()).toBe(
      `${whole!.now.passerelles}${w.against} ${whole!.before.passerelles}`,
    );
    // People of a bassin, and of the Régionale that is this bassin: as published, and never another sum.
    const published = async (year: string) => {
      const { rows } = FiguresAnswer.parse(
        await (await fetch(`${server().url}/api/figures?axis=BASSIN&year=${year}`)).json(),
      );
      const count = rows.find(({ about }) => about[0] === 'haute-sylve')?.count ?? null;
      return count !== null && 'value' in count ? String(count.value) : t.figures.masked;
    };
    const people = (name: string) => rowOf(name).locator('td').last();
    const [now, then] = [await published('2025'), await published('2024')];
    await eventually(() => people('Bassin de la Haute-Sylve').textContent()).toContain(now);
    for (const name of ['Bassin de la Haute-Sylve', 'Lire et Écrire Haute-Sylve']) {
      expect(await people(name).locator('strong').textContent()).toContain(now);
      expect(await people(name).locator('.dashboard-before').textContent()).toContain(`${w.against} ${then}`);
    }
    expect(await people('Lire et Écrire Haute-Sylve').textContent()).toContain(
      w.ofBassin('Bassin de la Haute-Sylve'),
    );
    const moved = page.locator('.dashboard-moved tbody tr', { hasText: 'Passerelles' });
    expect(await moved.locator('td').allTextContents()).toEqual(['0', '0', '2']);
    await page.getByLabel(w.since).fill('2025-12-30');
    await eventually(() => page.locator('.dashboard-moved').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain(w.nothing);
    expect(page.url()).toContain('since=2025-12-30');
    await page.getByLabel(w.since).fill('2026-02-01');
    await eventually(() => page.locator('main').textContent()).toContain(w.inverted);
    expect(await page.getByRole('link', { name: w.compare }).getAttribute('href')).toContain(
      'first=2026-02-01',
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await day.getByRole('button', { name: t.home.readToday }).click();
    await eventually(() => day.count()).toBe(0);
    expect(page.url()).not.toContain('at=2025-12-31');
    expect(faults).toEqual([]);
  });
});

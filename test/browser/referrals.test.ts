import { describe, expect, it, vi } from 'vitest';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import { filiere, network } from '../support/builders.ts';
import { testServer } from '../support/server.ts';
import { accessibilityFaults, eventually, openBrowser, openScreen } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 90_000 });
const browser = await openBrowser();
const { open } = onSample(browser);
const { t, vocabulary } = wordsOf('fr');
const words = t.referrals;

describe.skipIf(browser === undefined)('the screen of referrals', () => {
  it('draws who sends whom by stages, types and operators, and says it in words and as a table', async () => {
    const { page, faults } = await open('/referrals');
    const drawing = page.locator('svg.sankey');
    await drawing.waitFor();
    const said = words.told(419, 16, true);
    expect(await drawing.getAttribute('aria-label')).toContain(said);
    await eventually(() => page.locator('#drawn ~ [role="status"]').textContent()).toContain(
      words.maskedPairs(5),
    );
    // A masked number is a hatched ribbon of one width.
    const widths = await drawing
      .locator('.sankey-masked path')
      .evaluateAll((all) => all.map((path) => path.getAttribute('stroke-width')));
    expect(widths).toHaveLength(5);
    expect(new Set(widths).size).toBe(1);
    await page.getByText(words.table).click();
    await eventually(() => page.locator('.sankey-table tbody tr').count()).toBe(16);
    await page.getByText(t.figures.axes.TYPES, { exact: true }).click();
    await eventually(() => drawing.locator('polygon').count()).toBeGreaterThan(3);
    await eventually(() => page.locator('#drawn ~ [role="status"]').textContent()).toContain(
      words.returns(1, 32, false),
    );
    expect(page.url()).toContain('axis=TYPES');
    await page.getByText(words.byTypes).click();
    await page.getByText(words.without).click();
    await eventually(() => page.locator('main').textContent()).toContain(words.typeColumns.carrying);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('leads from a pair to its reports and its passerelle, and to the table of all figures', async () => {
    const { page, faults } = await open('/referrals');
    const row = page.locator('tr', { hasText: 'Alphabétisation oral débutant', has: page.getByText('25') });
    await eventually(() => row.first().textContent()).toContain(words.bridges.DECLARED);
    await row.first().getByRole('link', { name: words.bridges.DECLARED }).click();
    await eventually(() => page.url()).toContain('/map?');
    await page.goBack();
    await row
      .first()
      .getByRole('link', { name: /^Voir les relevés/ })
      .click();
    await eventually(() => page.url()).toContain('list=flows');
    await eventually(() => page.locator('main tbody tr').count()).toBeGreaterThan(0);
    await page.goBack();
    await page.getByRole('link', { name: words.toFigures }).click();
    await eventually(() => page.locator('main h1').textContent()).toBe(t.figures.nav);
    expect(faults).toEqual([]);
  });

  it('says what would help where there is nothing, one loop, or nothing but masked numbers', async () => {
    const flow = (source: string, target: string, count: number, year: string): ReferralFlow => ({
      ...{ source, target, from: `${year}-01-01`, to: `${year}-12-31` },
      ...{ kind: 'ORIENTATION', declaredBy: 'SENDER', count },
    });
    const filieres = [
      filiere('a'),
      filiere('b', { stage: 'QUALIFICATION' }),
      filiere('c', { stage: 'LITERACY' }),
    ];
    const flows = [flow('a', 'b', 2, '2023'), flow('a', 'c', 40, '2024')];
    const own = await testServer({ document: network({ filieres, flows }) });
    const { page, faults } = await openScreen(browser!, own.url, '/referrals?year=2023');
    const main = page.locator('main');
    await eventually(() => main.textContent()).toContain(words.onlyMasked);
    await page.goto(`${own.url}/referrals?year=2024`);
    await eventually(() => main.textContent()).toContain(words.onlyLoop);
    expect(await page.locator('svg.sankey').getAttribute('aria-label')).toContain(
      words.largest(vocabulary.stage.LITERACY, vocabulary.stage.LITERACY, '40'),
    );
    await page.goto(`${own.url}/referrals?year=2024&kind=INTRODUCTION`);
    await eventually(() => main.textContent()).toContain(words.noneHelp);
    await page.goto(`${own.url}/referrals?year=2024&quarter=2`);
    await eventually(() => main.textContent()).toContain(words.noneHelp);
    expect(faults).toEqual([]);
    await page.context().close();
    await own.close();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { lastQuarterOver, quarterNumber } from '../../domain/entry/quarters.ts';
import { capital } from '../../domain/messages/capital.ts';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import { localDay } from '../../domain/model/local-day.ts';
import { filiere, network } from '../support/builders.ts';
import { inLong } from '../support/in-long.ts';
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
    // The year in three answers comes first; the drawing's sum is the same number of people.
    const brief = page.getByRole('region', { name: words.brief.title('2025') });
    for (const said of [words.brief.people(424, true), words.lost.refused(15), words.percent(94)])
      await eventually(() => brief.textContent()).toContain(said);
    expect(await drawing.getAttribute('aria-label')).toContain(words.told(424, 16, true));
    // Numbers are entered of the latest quarter that is over, whatever year is drawn.
    const over = lastQuarterOver(localDay(new Date()));
    const year = over.to.slice(0, 4);
    const named = words.quarterOf(t.figures.quarters[quarterNumber(over) - 1]!, year);
    const enter = page.getByRole('link', { name: words.enter(named) });
    expect(await enter.getAttribute('href')).toContain(`year=${year}`);
    // What is drawn of masked numbers is what the sentence adds up.
    const drawn = await drawing.locator('.sankey-text').allTextContents();
    expect(drawn.join(' ')).toContain(words.leastOnly(13));
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
    // A type of operators has no stage of its own: what goes to the left is no return, in words or in colour.
    const legend = page.locator('.sankey-legend');
    await eventually(() => legend.textContent()).toContain(words.legend.onward);
    expect(await legend.textContent()).not.toContain(words.legend.back);
    expect(await page.locator('#drawn ~ [role="status"]').textContent()).not.toContain('étape antérieure');
    expect(page.url()).toContain('axis=TYPES');
    await page.getByText(words.byTypes).click();
    await page.getByText(words.without).click();
    await eventually(() => page.locator('main').textContent()).toContain(words.typeColumns.carrying);
    // A quarter stays chosen where none is published, and the page says so.
    await page.getByRole('combobox', { name: words.period }).click();
    await page.getByRole('option', { name: t.figures.quarters[2]! }).click();
    const quarter = words.quarterOf(t.figures.quarters[2]!, '2025');
    const notDrawn = words.quarterNotDrawn(capital(t.figures.axes.TYPES), quarter, '2025');
    await eventually(() => page.locator('main').textContent()).toContain(notDrawn);
    expect(page.url()).toContain('quarter=3');
    expect(await page.getByRole('combobox', { name: words.period }).inputValue()).toBe(t.figures.quarters[2]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('leads from a pair to its reports and its passerelle, and to the table of all figures', async () => {
    const { page, faults } = await open('/referrals');
    const row = page.locator('tr', { hasText: 'Alphabétisation oral débutant', has: page.getByText('25') });
    // Where people get lost comes first; pairs of which nothing more is known are folded away.
    const rows = page.locator('#started ~ .table-scroll tbody tr');
    await eventually(() => rows.first().textContent()).toContain('Alphabétisation écrit 2');
    await eventually(() => page.locator('.referral-losses').textContent()).toContain(words.lost.refused(15));
    await eventually(() => page.locator('main').textContent()).toContain(words.disagreement(16, 15));
    // Two shown numbers that differ are said before the tables, with who answered.
    await eventually(() => page.locator('.referral-differing').textContent()).toContain(
      words.disagreement(16, 15),
    );
    await eventually(() => page.locator('.referral-answered').textContent()).toMatch(
      /\d+ opérateurs ont répondu/,
    );
    await page.getByText(words.withoutOutcomes).click();
    await eventually(() => row.first().textContent()).toContain(words.bridges.DECLARED);
    await row.first().getByRole('link', { name: words.bridges.DECLARED }).click();
    await eventually(() => page.url()).toContain('/map?');
    await page.goBack();
    await page.getByText(words.withoutOutcomes).click();
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

  inLong('says what would help where there is nothing, one loop, or nothing but masked numbers', async () => {
    const flow = (source: string, target: string, count: number, year: string): ReferralFlow => ({
      ...{ source, target, from: `${year}-01-01`, to: `${year}-12-31` },
      ...{ kind: 'ORIENTATION', declaredBy: 'SENDER', count },
    });
    const filieres = [
      filiere('a'),
      filiere('b', { stage: 'QUALIFICATION' }),
      filiere('c', { stage: 'LITERACY' }),
    ];
    const ofQuarter = { from: '2022-07-01', to: '2022-09-30' };
    const flows = [
      flow('a', 'b', 2, '2023'),
      flow('a', 'c', 40, '2024'),
      { ...flow('op-a', 'op-b', 12, '2022'), ...ofQuarter },
      { ...flow('op-b', 'op-c', 9, '2022'), ...ofQuarter },
    ];
    const own = await testServer({ document: network({ filieres, flows }) });
    const { page, faults } = await openScreen(browser!, own.url, '/referrals?year=2023');
    const main = page.locator('main');
    await eventually(() => main.textContent()).toContain(words.onlyMasked);
    await page.goto(`${own.url}/referrals?year=2024`);
    await eventually(() => main.textContent()).toContain(words.onlyLoop.STAGES);
    expect(await page.locator('svg.sankey').getAttribute('aria-label')).toContain(
      words.largest(vocabulary.stage.LITERACY, vocabulary.stage.LITERACY, '40'),
    );
    await page.goto(`${own.url}/referrals?year=2024&kind=INTRODUCTION`);
    await eventually(() => main.textContent()).toContain(words.noneHelp);
    await page.goto(`${own.url}/referrals?year=2024&quarter=2`);
    await eventually(() => main.textContent()).toContain(words.noneHelp);
    // Reports that name operators only: the drawing by operators is proposed, and says that it is of the year.
    await page.goto(`${own.url}/referrals?year=2022&quarter=3`);
    await eventually(() => main.textContent()).toContain(words.operatorsOnly(21, false));
    await page.getByRole('link', { name: words.byOperatorsOfYear('2022') }).click();
    await eventually(() => page.locator('svg.sankey rect').count()).toBe(3);
    const quarter = words.quarterOf(t.figures.quarters[2]!, '2022');
    await page.getByRole('link', { name: words.quarterRows(quarter) }).click();
    await eventually(() => page.locator('main tbody tr').count()).toBe(2);
    expect(faults).toEqual([]);
    await page.context().close();
    await own.close();
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import { filiere, network } from '../support/builders.ts';
import { inLong } from '../support/in-long.ts';
import { testServer } from '../support/server.ts';
import { accessibilityFaults, eventually, openScreen, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 90_000 });
const browser = await openSharedBrowser();
const { open } = onSample(browser);
const { t, vocabulary } = wordsOf('fr');
const words = t.figures;

describe.skipIf(browser === undefined)('the published figures', () => {
  it('show the referrals of a year by stages, and tell masked, zero and not reported apart', async () => {
    const { page, faults } = await open('/figures');
    const main = page.locator('main');
    await main.getByRole('table').first().waitFor();
    expect(await main.textContent()).toContain(words.heading('Orientations', '2025', words.axes.STAGES));
    expect(await main.textContent()).toContain(words.share(6, 32));
    const row = main.locator('tr', {
      has: page.getByText(vocabulary.stage.PREQUALIFICATION, { exact: true }),
      hasText: vocabulary.stage.LITERACY,
    });
    const cells = await row
      .locator('td')
      .evaluateAll((all) =>
        all.map((cell) => [cell.textContent, cell.querySelector('[title]')?.getAttribute('title') ?? '']),
      );
    expect(cells).toEqual([
      [`${words.masked}, ${words.atLeast(7)}`, words.atLeast(7)],
      ['6', ''],
      [`${words.masked}, ${words.atLeast(1)}`, words.atLeast(1)],
      ['0', ''],
      ['0', ''],
    ]);
    expect(await main.locator('.figure-legend').textContent()).toContain(words.legend.masked);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong('sort by any column, with what is masked after what is shown, and keep it in the link', async () => {
    const { page } = await open('/figures?axis=OPERATORS');
    const count = page.getByRole('button', { name: words.measures.count });
    await count.click();
    const column = () => page.locator('#flows ~ .table-scroll td.of-all').allTextContents();
    const shown = async () => (await column()).filter((text) => /^\d+$/.test(text)).map(Number);
    await eventually(async () => (await shown())[0]).toBe(126);
    expect(await shown()).toEqual((await shown()).toSorted((a, b) => b - a));
    expect((await column()).at(-1)).toContain(words.masked);
    expect(page.url()).toContain('sort=count');
    await count.click();
    await eventually(async () => (await shown())[0]).toBeLessThan(126);
    expect((await column()).at(-1)).toContain(words.masked);
  });

  it('propose tables that say more where all is masked, and keep the list behind a click', async () => {
    const { page, faults } = await open('/figures?kind=REORIENTATION&axis=ALL');
    const proposal = page.locator('.figure-proposal');
    await eventually(() => proposal.textContent()).toContain(words.allMasked);
    const flows = page.locator('section', { has: page.locator('#flows') });
    expect(await flows.getByRole('table').count()).toBe(0);
    await flows.getByText(words.seeAnyway).click();
    await eventually(() => flows.getByRole('table').count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    await proposal
      .getByRole('link', { name: /opérateurs/ })
      .first()
      .click();
    await eventually(() => page.url()).toMatch(/axis=(OPERATORS|TYPES)/);
    await eventually(() => proposal.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('are one click from the flows of a sheet on the map', async () => {
    const { page, faults } = await open('/map?sel=lee-accueil');
    await page.locator('aside.panel').getByRole('link', { name: words.linkFrom }).click();
    await eventually(() => page.locator('main h1').textContent()).toBe(words.nav);
    expect(page.url()).toContain('year=2025');
    await page.goto(page.url().replace(/figures.*/, '?sel=eps-sylvemont-aide-familiale'));
    const said = page.locator('aside.panel p', { hasText: words.panelMasked });
    await said.getByRole('link', { name: words.panelLink }).click();
    await eventually(() => page.locator('main h1').textContent()).toBe(words.nav);
    expect(faults).toEqual([]);
  });

  inLong('propose the year where most quarters are masked', async () => {
    const quarters = ['01-01 03-31', '04-01 06-30', '07-01 09-30', '10-01 12-31'];
    // Two people between two operators of their own, twice in each quarter: small in a quarter, not in the year.
    const flows = [...quarters, ...quarters].map((days, at): ReferralFlow => {
      const [from, to] = days.split(' ').map((day) => `2025-${day}`) as [string, string];
      const ends = { source: `from${at}`, target: `to${at}`, kind: 'ORIENTATION' } as const;
      return { ...ends, from, to, declaredBy: 'SENDER', count: 2 };
    });
    const ends = flows.flatMap(({ source, target }) => [source, target]);
    const document = network({ filieres: ends.map((id) => filiere(id)), flows });
    const own = await testServer({ document });
    const { page, faults } = await openScreen(browser!, own.url, '/figures?axis=ALL');
    const proposal = page.locator('.figure-proposal');
    await eventually(() => proposal.textContent()).toContain(words.mostMasked);
    expect(await page.locator('#flows ~ .table-scroll thead').textContent()).toContain(words.quarters[3]);
    await proposal.getByRole('link', { name: words.option(words.yearAlone, 0, 1) }).click();
    await eventually(() => proposal.count()).toBe(0);
    expect(await page.locator('#flows ~ .table-scroll tbody').textContent()).toContain('16');
    expect(await page.locator('#flows ~ .table-scroll thead').textContent()).not.toContain(words.quarters[3]);
    expect(faults).toEqual([]);
    await page.context().close();
    await own.close();
  });
});

import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { accountWords } from '../../client/findings/account-words.ts';
import type { FindingAccount } from '../../domain/findings/account.ts';
import type { GapKind } from '../../domain/findings/kinds.ts';
import { sectorLabel } from '../../domain/map/names.ts';
import { hauteSylve, sampleFile } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import type { FrozenFindings } from '../support/sample-frozen.ts';
import { testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import { eventually, openPage, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { lineOf, wordsOf } from './words.ts';

/** Story 4 of the field: the list of missing bridges, told as people use it on the page, with the numbers of the sample. */
vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t, vocabulary } = wordsOf('fr');
const { findings } = JSON.parse(sampleFile('expected-findings.json')) as FrozenFindings;

/** How many findings the list says that it shows. */
const statusLine = (page: Page): Promise<string | null> =>
  page.locator('main').getByRole('status').first().textContent();

describe.skipIf(browser === undefined)('story 4: the list of missing bridges at the end of 2025', () => {
  it('is the frozen one, kind by kind and key by key', async () => {
    const watched = await openPage(browser!, server().url);
    const { page, faults } = watched;
    const answered = page.waitForResponse((response) => response.url().includes('/api/gaps'));
    await page.goto(`${server().url}/gaps?at=2025-12-31&unfolded=1`);
    const answer = (await (await answered).json()) as {
      findings: { key: string; kind: GapKind; elements: string[] }[];
      account: FindingAccount;
    };
    const named = ({ kind, elements }: { readonly kind: string; readonly elements: readonly string[] }) =>
      [kind, ...elements].join(' ');
    expect(answer.findings.map(named)).toEqual(findings.map(named));
    expect(new Set(answer.findings.map(({ key }) => key)).size).toBe(findings.length);
    // One sentence accounts for all of them, in parts that add up.
    expect(answer.account.total).toBe(findings.length);
    await eventually(() => statusLine(page)).toBe(accountWords(t, answer.account));
    expect(await statusLine(page)).toContain(lineOf('fr', findings.length));
    const kinds = [...new Set(findings.map(({ kind }) => kind))];
    for (const kind of kinds.filter((one) => one !== 'M04')) {
      const section = page.locator(`section[aria-labelledby=kind-${kind}]`);
      const expected = findings.filter((finding) => finding.kind === kind).length;
      expect([kind, await section.locator('.card').count()]).toEqual([kind, expected]);
    }
    const pairs = findings.filter(({ kind }) => kind === 'M04').length;
    expect(await page.locator('#kind-M04').textContent()).toContain(`${pairs}`);
    expect(faults).toEqual([]);
  });

  // What an audience and the cells of the offer add to the list.
  const asked = 'audience=parent-seul-castelfagne&target=cefa-maconnerie&cell=X0004:LITERACY:GENERIC';
  it.each(
    oneIn(2, [
      ['/gaps?unfolded=1', [...new Set(findings.map(({ kind }) => kind))]],
      [`/gaps?unfolded=1&${asked}`, ['M09', 'M14', 'M16', 'M17']],
    ]),
  )('tells for each kind what it rests on, and what to do: %s', async (path, kinds) => {
    const { page, faults } = await open(path);
    await page.locator('#kind-M18').waitFor();
    for (const kind of kinds) {
      const section = page.locator(`section[aria-labelledby=kind-${kind}]`);
      await section.locator('.card-head').first().click();
      const body = section.locator('.finding-body').first();
      await body.waitFor();
      const part = async (name: string): Promise<string> =>
        (await body
          .locator('section', { has: page.getByRole('heading', { name, exact: true }) })
          .textContent()) ?? '';
      const [evidence, action] = [await part(t.gaps.evidence), await part(t.gaps.action)];
      expect([kind, evidence.length > t.gaps.evidence.length + 10]).toEqual([kind, true]);
      expect([kind, action.length > t.gaps.action.length + 10]).toEqual([kind, true]);
      expect([kind, /undefined|NaN|\[object/.test(evidence)]).toEqual([kind, false]);
    }
    expect(faults).toEqual([]);
  });

  inLong('examines the cells of the offer that someone asks for', async () => {
    const { page, faults } = await open('/gaps?kind=M17');
    await page.getByText(t.life.options, { exact: true }).click();
    const cells = page.getByRole('group', { name: t.life.cellsTitle });
    const take = async (field: string, line: string): Promise<void> => {
      await cells.getByRole('combobox', { name: field, exact: true }).click();
      await page.getByRole('option', { name: line, exact: true }).click();
    };
    await take(t.life.cellArea, 'Rivaux');
    await take(t.explorer.stage, vocabulary.stage.LITERACY);
    await take(t.explorer.sector, sectorLabel(vocabulary, t.sectors, 'GENERIC'));
    await cells.getByRole('button', { name: t.life.cellAdd }).click();
    await eventually(() => page.locator('section[aria-labelledby=kind-M17] .card').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('cell')).toBe('X0004:LITERACY:GENERIC');
    expect(faults).toEqual([]);
  });

  it('is filtered by kind, and keeps what was rejected out of the next list, with its reason', async () => {
    const own = await testServer({ document: hauteSylve() });
    const { page, faults } = await openPage(browser!, own.url);
    await page.goto(`${own.url}/gaps`);
    await page.getByRole('combobox', { name: t.gaps.kind, exact: true }).click();
    await page.getByRole('option', { name: /^Passerelle dormante/ }).click();
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('main .card').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('M07');

    const card = page.locator('main .card').first();
    await card.locator('.card-head').click();
    await card.getByRole('button', { name: t.life.change }).click();
    await card.getByRole('combobox', { name: t.life.newState }).click();
    await page.getByRole('option', { name: t.life.state.REJECTED, exact: true }).click();
    // Not without a reason, nor without saying who says it.
    await card.getByRole('button', { name: t.life.save }).click();
    await card.getByText(t.life.reasonNeeded).waitFor();
    await card.getByText(t.life.authorNeeded).waitFor();
    await card.getByRole('textbox', { name: t.life.reason }).fill('reprise prévue');
    await card.getByRole('textbox', { name: t.life.author }).fill('Coordination Haute-Sylve');
    await card.getByRole('button', { name: t.life.save }).click();

    const rejected = page.locator('section[aria-labelledby=rejected]');
    await rejected.waitFor();
    await eventually(() => page.locator('#kind-M07').count()).toBe(0);
    // The next time that someone asks.
    await page.goto(`${own.url}/gaps?unfolded=1`);
    await eventually(() => statusLine(page)).toContain(lineOf('fr', findings.length - 1));
    expect(await page.locator('#kind-M07').count()).toBe(0);
    expect(await page.locator('#rejected').textContent()).toBe(t.life.rejected(1));
    await rejected.locator('.card-head').click();
    const told = await rejected.textContent();
    expect(told).toContain('Espace d’information métiers — CEFO → Alphabétisation écrit 1 — LEE');
    expect(told).toContain(t.life.reasonIs('reprise prévue'));
    expect(told).toContain('Coordination Haute-Sylve');
    expect(faults).toEqual([]);
    await page.context().close();
    await own.close();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { WhomToAskAnswer } from '../../domain/api/questions/whom-to-ask.ts';
import { fr as undocumented } from '../../domain/findings/undocumented/words.fr.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import { youngNetwork } from '../support/young-network.ts';
import { accessibilityFaults, drawnBoxes, eventually, openBrowser, openScreen } from './chromium.ts';
import { atTurn } from './rota.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
const words = t.asking;
const TODAY = new Date().toISOString().slice(0, 10);
const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

let server: TestServer;
const ask = async (): Promise<WhomToAskAnswer> =>
  WhomToAskAnswer.parse(await (await server.fetch(`/api/whom-to-ask?at=${TODAY}&limit=1000`)).json());
const operatorIn = async (id: string) =>
  (await server.store.load()).document.operators.find((operator) => operator.id === id);

beforeAll(async () => {
  server = await testServer({ document: youngNetwork() });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.skipIf(browser === undefined)('an inventory of 200 operators without a passerelle', () => {
  const open = (path: string, [width, height]: readonly [number, number] = [1440, 900]) =>
    openScreen(browser!, server.url, path, { width, height });
  const notice = (page: Page) => page.locator('section.young');

  it.each(
    oneIn(
      3,
      ['/map', '/gaps', '/inventory/asking'].map((path, turn) => [path, atTurn(SIZES, turn)] as const),
    ),
  )('is said to be young first, at every size: %s', async (path, sizes) => {
    const { page, faults } = await open(path, sizes[0]);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await eventually(() => notice(page).textContent()).toContain(words.young.title(200, 0));
      expect(await notice(page).textContent()).toContain(words.young.links(200, 200));
      await page.waitForLoadState('networkidle');
      const box = (await notice(page).boundingBox())!;
      expect(box.y + box.height, `${width}`).toBeLessThan(height / 2 + 100);
      expect(await accessibilityFaults(page), `${width}`).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        `${width}`,
      ).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  });

  inLong('leads from the notice to whom to ask, the most useful first, page by page', async () => {
    const { asked, total } = await ask();
    const { page, faults } = await open(`/map?at=${TODAY}`);
    await notice(page).getByRole('link', { name: words.young.go }).click();
    await page.waitForURL(/\/inventory\/asking/);
    await eventually(() => page.locator('h2#whom-to-ask').textContent()).toBe(words.count(total));
    const cards = page.locator('ol.cards > li');
    expect(await cards.count()).toBe(20);
    const names = new Map((await server.store.load()).document.operators.map(({ id, name }) => [id, name]));
    for (const [rank, asking] of asked.slice(0, 20).entries()) {
      const { operator, settles, places, estimate, onlyFilieres } = asking;
      const text = await cards.nth(rank).textContent();
      expect(text).toContain(`${rank + 1}. ${names.get(operator)}`);
      expect(text).toContain(words.settles(settles, places, estimate, onlyFilieres));
    }
    await page.getByRole('button', { name: t.freshness.more(20) }).click();
    expect(await cards.count()).toBe(40);
    expect(faults).toEqual([]);
  });

  inLong('prints only the sheet of the operator that is open, under its name, on few pages', async () => {
    const { asked } = await ask();
    const [{ operator }, next] = [asked[0]!, asked[1]!];
    const { operators, filieres } = (await server.store.load()).document;
    const named = (id: string) => operators.find((one) => one.id === id)!.name;
    const { page, faults } = await open(`/inventory/asking?at=${TODAY}&open=${operator}`);
    await page.getByRole('button', { name: t.freshness.print }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.emulateMedia({ media: 'print' });
    const seen = await page.locator('main').evaluate((main) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (walker.currentNode.parentElement?.checkVisibility() === true)
          texts.push(walker.currentNode.textContent ?? '');
      return texts.join('');
    });
    expect(seen).toContain(t.freshness.printed(named(operator), dayInWords(TODAY, 'fr')));
    for (const filiere of filieres.filter((one) => one.operator === operator))
      expect(seen).toContain(filiere.name);
    expect(seen).not.toContain(named(next.operator));
    expect(seen).not.toContain(words.tab);
    // The question that matters comes first, after one sentence that says what to do.
    const { instruction, links, trades } = t.freshness.paper;
    const places = [instruction, links, trades, 'Étape'].map((text) => seen.indexOf(text));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    // A code says nothing to the operator.
    expect(seen).not.toContain(operator);
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
    expect([...pdf.matchAll(/\/MediaBox/g)].length).toBeLessThanOrEqual(4);
    expect(faults).toEqual([]);
  });

  inLong(
    'says in the list of the map that findings are only possible, and opens only what a filter keeps',
    async () => {
      const { page, faults } = await open('/map?show=list&kind=M01,M02');
      const tags = page.locator('.twin .tag');
      await eventually(() => tags.count()).toBeGreaterThan(0);
      const said = await tags.allTextContents();
      expect(said.filter((text) => !text.endsWith('(possible)'))).toEqual([]);
      expect(await tags.first().getAttribute('class')).toBe('tag possible');
      await page.goto(`${server.url}/gaps?certainty=certain`);
      const first = page.locator('section:has(#undocumented) ol.cards > li').first();
      await first.getByRole('button').first().click();
      const titles = first.locator('h3');
      await eventually(() => titles.count()).toBeGreaterThan(0);
      expect((await titles.allTextContents()).map((text) => text.replace(/M18$/, '').trim())).toEqual([
        undocumented.title,
      ]);
      expect(faults).toEqual([]);
    },
  );

  it('records that links were gone through, settles their findings, and takes it back', async () => {
    const before = await ask();
    const [{ operator, byLinks } = { operator: '', byLinks: 0 }] = before.asked;
    const certainDeadEnds = async (): Promise<number> =>
      GapsAnswer.parse(await (await server.fetch(`/api/gaps?at=${TODAY}&kind=M01`)).json()).findings.filter(
        ({ certainty }) => certainty === 'certain',
      ).length;
    expect(await certainDeadEnds()).toBe(0);
    const { page, faults } = await open(`/inventory/asking?at=${TODAY}`);
    const first = page.locator('ol.cards > li').first();
    await first.getByRole('button').first().click();
    const record = first.getByRole('button', { name: words.reviewed });
    // Without a name nothing is written, and the page says where to give one.
    await record.click();
    await eventually(() => page.getByText(t.freshness.authorNeeded).isVisible()).toBe(true);
    expect((await operatorIn(operator))?.linksVerifiedOn).toBeUndefined();
    await page.getByLabel(t.freshness.author).fill('CSEF');
    await record.click();
    const said = page.locator('.verify-said');
    await eventually(() => said.textContent()).toContain((await operatorIn(operator))!.name);
    expect((await operatorIn(operator))?.linksVerifiedOn).toBe(TODAY);
    expect(await certainDeadEnds()).toBe(byLinks);
    const after = await ask();
    const left = after.asked.find((one) => one.operator === operator);
    expect(left?.byLinks ?? 0).toBe(0);
    // It goes to the end, is no longer counted among those to ask, and its button is gone.
    expect(after.asked.findIndex((one) => one.operator === operator)).toBe(after.total - 1);
    await eventually(() => page.locator('h2#whom-to-ask').textContent()).toBe(words.count(before.total - 1));
    const card = page.locator('ol.cards > li').filter({ hasText: (await operatorIn(operator))!.name });
    await eventually(() => card.textContent()).toContain(words.reviewedShort(dayInWords(TODAY, 'fr')));
    expect(await card.textContent()).toContain('reste à demander');
    expect(await card.getByRole('button', { name: words.reviewed }).count()).toBe(0);
    await said.getByRole('button', { name: t.freshness.undo }).click();
    await eventually(() => said.textContent()).toContain(t.freshness.undone);
    expect((await operatorIn(operator))?.linksVerifiedOn).toBeUndefined();
    expect((await ask()).asked[0]?.operator).toBe(operator);
    // The history keeps both.
    const history = await (await server.fetch('/api/changes?limit=2')).text();
    expect(history).toContain('CSEF');
    expect(faults).toEqual([]);
  });

  inLong('says on demand that silent filières admit nobody directly, which settles the rest', async () => {
    const [first] = (await ask()).asked;
    const { page, faults } = await open(`/inventory/asking?at=${TODAY}&open=${first!.operator}`);
    await page.getByLabel(t.freshness.author).fill('CSEF');
    const card = page.locator('ol.cards > li').first();
    await card.getByRole('checkbox').check();
    await card.getByRole('button', { name: words.reviewed }).click();
    await eventually(() => page.locator('.verify-said').textContent()).toContain(t.freshness.undo);
    const left = (await ask()).asked.find((one) => one.operator === first!.operator);
    expect(left?.settles ?? 0).toBe(0);
    await page.locator('.verify-said').getByRole('button').click();
    await eventually(() => page.locator('.verify-said').textContent()).toContain(t.freshness.undone);
    expect(faults).toEqual([]);
  });

  it('folds what is undocumented behind one line an operator, and counts all of it', async () => {
    const gaps = async (query: string): Promise<GapsAnswer> =>
      GapsAnswer.parse(await (await server.fetch(`/api/gaps?${query}`)).json());
    const [plain, folded] = [await gaps(''), await gaps('fold=true')];
    const sum = (counts: Readonly<Record<string, number>>): number =>
      Object.values(counts).reduce((all, count) => all + count, 0);
    const total = sum(plain.counts);
    const lines = folded.undocumented;
    expect(lines.length).toBe(200);
    const hidden = lines.reduce((all, { counts }) => all + sum(counts), 0);
    expect(hidden + sum(folded.counts)).toBe(total);
    const { page, faults } = await open('/gaps');
    const status = page.locator('main p[role=status]').first();
    await eventually(() => status.textContent()).toContain(t.gaps.accountParts.undocumented(hidden, 200));
    const section = page.locator('section[aria-labelledby=undocumented]');
    const cards = section.locator('ol.cards > li');
    expect(await cards.count()).toBe(20);
    // No dead end is listed outside the lines.
    expect(await page.locator('section[aria-labelledby=kind-M01]').count()).toBe(0);
    const [first] = lines;
    await cards.first().getByRole('button').first().click();
    const deadEnds = section.locator('section[aria-labelledby=under-M01] li.card');
    await eventually(() => deadEnds.count()).toBe(first!.counts.M01);
    const partners = section.locator('section[aria-labelledby=under-M04] li.card');
    expect(await partners.count()).toBe(Math.min(50, first!.lines));
    expect(await section.getByText(wordsOf('fr').vocabulary.certainty.certain, { exact: true }).count()).toBe(
      await section.locator('section[aria-labelledby=under-M18] li.card').count(),
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    // The reader opens all of it, and folds it again.
    await section.getByRole('button', { name: t.gaps.unfold }).click();
    await eventually(() => page.locator('section[aria-labelledby=kind-M01]').count()).toBe(1);
    expect(await section.count()).toBe(0);
    await page.getByRole('button', { name: t.gaps.foldAgain }).click();
    await eventually(() => section.count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('opens the line of a folded finding that an address names', async () => {
    const { findings } = GapsAnswer.parse(await (await server.fetch('/api/gaps?kind=M02&limit=1')).json());
    const { page, faults } = await open(`/gaps?open=${findings[0]!.key}`);
    const card = page.locator('section[aria-labelledby=under-M02] .card-head[aria-expanded=true]');
    await eventually(() => card.count()).toBe(1);
    expect(await page.locator('main .notice').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  inLong('marks every filière with a finding, beyond the thousandth too', async () => {
    const answer = GapsAnswer.parse(
      await (await server.fetch(`/api/gaps?kind=M01,M02&limit=1&marks=true`)).json(),
    );
    const { counts, marks } = answer;
    expect(marks.length).toBe(counts.M01! + counts.M02!);
    const { page, faults } = await open('/map');
    const sum = async (): Promise<number> =>
      (await drawnBoxes(page))
        .filter(({ classes }) => classes.includes('badge'))
        // A mark without a number is one finding.
        .reduce((all, { label }) => all + Number(label.replace('×', '') || 1), 0);
    await eventually(sum).toBe(marks.length);
    expect(faults).toEqual([]);
  });
});

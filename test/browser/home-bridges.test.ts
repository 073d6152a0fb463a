import { describe, expect, it, vi } from 'vitest';
import { HomeAnswer } from '../../domain/api/questions/home.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { oneIn } from '../support/size.ts';
import { accessibilityFaults, eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openSharedBrowser();

describe.skipIf(browser === undefined)('the three bridges of the home page', () => {
  const { server, open } = onSample(browser);
  const bridges = async () => HomeAnswer.parse(await (await server().fetch('/api/home')).json()).bridges;

  it.each(oneIn(2, ['fr', 'en'] as const))(
    'say which bridge of the ranking is not shown, and why (%s)',
    async (language) => {
      const { t } = wordsOf(language);
      const words = t.home.bridges;
      const { page, faults } = await open(`/?lang=${language}`);
      const skipped = page.locator('.home-skipped');
      await eventually(() => skipped.textContent()).toContain(words.skipped(1));
      const text = (await skipped.textContent())!;
      expect(text).toContain(words.variant(1));
      expect(text).toContain(words.against((await bridges()).listed[0]!.gained!.months));
      await skipped.getByRole('link', { name: words.wholeList }).click();
      await eventually(() => new URL(page.url()).pathname).toBe('/gaps');
      expect(faults).toEqual([]);
    },
  );

  it('say how many the passerelle takes by its smaller end, and how many passerelles are enough', async () => {
    const { t } = wordsOf('fr');
    const words = t.home.bridges;
    const { page, faults } = await open('/');
    const cards = page.locator('.home-bridges > li');
    await eventually(() => cards.count()).toBe(3);
    const { filieres } = hauteSylve();
    for (const [at, { from, to, passerelles, enough }] of (await bridges()).listed.entries()) {
      const ends = [from, to].map((id) => filieres.find((one) => one.id === id)!);
      const [smaller] = ends.sort((one, other) => one.intake! - other.intake!);
      const text = await cards.nth(at).textContent();
      expect(text).toContain(words.crossing(smaller!.intake!, '').slice(0, -3));
      expect(text).toContain(smaller!.name);
      if (passerelles > 1) expect(text).toContain(words.enough(enough, passerelles));
      expect(text).not.toMatch(/mêmes places|autres places/);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  inLong(
    'say why they have their rank, by the rule and the numbers, on the card and in the list',
    async () => {
      const { t } = wordsOf('fr');
      const { page, faults } = await open('/');
      const [first, second] = (await bridges()).listed;
      const card = page.locator('.home-bridges > li').first();
      await card.getByText(t.gaps.whyRank).click();
      const why = t.gaps.ranked(1, true, first!.gain);
      expect(why).toContain(String(first!.gain));
      await eventually(() => card.textContent()).toContain(why);
      await page.goto(new URL('/gaps?kind=M04', page.url()).href);
      const lines = page.locator('section[aria-labelledby=kind-M04] > .cards > .card');
      await lines.first().locator('.card-head').click();
      await eventually(() => lines.first().textContent()).toContain(`${why} ${t.gaps.rankedFirst}`);
      await lines.nth(1).locator('.card-head').click();
      await eventually(() => lines.nth(1).textContent()).toContain(t.gaps.rankedAfter(1, first!.gain));
      expect(second!.gain).toBeLessThanOrEqual(first!.gain);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  inLong(
    'tell the months before the passerelle from those after it, which open a pathway of as many',
    async () => {
      const { t } = wordsOf('fr');
      const words = t.home.bridges;
      const [, second] = (await bridges()).listed;
      const { page, faults } = await open('/');
      const card = page.locator('.home-bridges > li').nth(1);
      const after = second!.gained!.months - second!.inFirst;
      const link = card
        .locator('a[href*="/pathways"]')
        .filter({ hasText: words.onward(after, '', '').slice(0, 10) });
      await card.locator('.home-months > summary').click();
      await link.waitFor();
      expect(await card.textContent()).toContain(words.first(second!.inFirst, '').slice(0, 10));
      await link.click();
      const first = page.locator('.pathway-card, .card').first();
      await eventually(() => first.textContent()).toContain(`${after} mois`);
      expect(new URL(page.url()).searchParams.get('from')).toBe(second!.to);
      expect(faults).toEqual([]);
    },
  );

  inLong(
    'say the outlet of the months in the list of missing bridges, and which count is of the line',
    async () => {
      const { t } = wordsOf('fr');
      const { page, faults } = await open('/gaps?kind=M04');
      const line = page.locator('.card-head').first();
      await eventually(() => line.textContent()).toContain(t.gaps.monthsTo('Construction', 14));
      await line.click();
      await eventually(() => page.locator('.card').first().textContent()).toContain(t.gaps.ofPair);
      expect(await page.locator('.card').first().textContent()).toContain(t.gaps.ofLine);
      expect(faults).toEqual([]);
    },
  );

  it.each(
    oneIn(2, [
      ['the home page', '/', '.home-bridges > li'],
      ['the list', '/gaps?kind=M04', '.card-head'],
    ]),
  )('say why they are certain, to the pointer and to a press, on %s', async (_where, path, line) => {
    const { t } = wordsOf('fr');
    const { page, faults } = await open(path);
    const badge = page.locator(line).first().locator('.certainty-why');
    const reasons = page.locator('.certainty-reasons:visible');
    await badge.hover();
    await eventually(() => reasons.textContent()).toContain(t.gaps.why.title.certain);
    const text = (await reasons.textContent())!;
    expect(text).toContain(t.gaps.why.known.LEVELS);
    expect(text).toContain(t.gaps.why.known.SECTOR);
    expect(text).toMatch(/EPS|Mission|MIRE|Noirval/);
    await badge.click();
    await page.mouse.move(2, 2);
    expect(await reasons.isVisible()).toBe(true);
    // A press on the badge of a line does not open the line.
    expect(await page.locator('.card-head[aria-expanded=true]').count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await eventually(() => reasons.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  inLong('say in a folded line how many of its pairs are certain, and how many possible', async () => {
    const { t } = wordsOf('fr');
    const { page } = await open('/gaps?kind=M04');
    const head = page.locator('.card-head').first();
    await eventually(() => head.textContent()).toMatch(/\d+ paires? certaines?/);
    expect(t.gaps.pairCertainty(2, 1)).toBe('2 paires certaines, 1 possible');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');

describe.skipIf(browser === undefined)('the legend of the map', () => {
  it('says how many findings there are, as the list does to which it leads', async () => {
    const { account } = GapsAnswer.parse(await (await server().fetch('/api/gaps?fold=true')).json());
    const total = t.gaps.accountParts.total(account.total);
    const { page, faults } = await open('/map');
    const link = page.locator('.legend-found a');
    await eventually(() => link.textContent()).toBe(total);
    await link.click();
    await eventually(() => page.locator('main').textContent()).toContain(total);
    expect(faults).toEqual([]);
  });

  it('gives the same account of missing bridges as the list and the home page, and says what each shows', async () => {
    const { account } = GapsAnswer.parse(await (await server().fetch('/api/gaps')).json());
    const { pairs, useful, certain } = account.pairs;
    const said = t.gaps.pairAccount(pairs, useful, certain);
    // The answer that folds what nobody documented counts the same pairs.
    const folded = GapsAnswer.parse(await (await server().fetch('/api/gaps?fold=true')).json());
    expect(folded.account.pairs).toEqual(account.pairs);
    expect(folded.account.useful.lines).toBe(useful);
    const home = await open('/');
    await eventually(() => home.page.locator('#home-bridges').locator('..').textContent()).toContain(said);
    const list = await open('/gaps?kind=M04');
    const section = list.page.locator('section[aria-labelledby=kind-M04]');
    await eventually(() => section.textContent()).toContain(`${said}.`);
    const lines = await section.locator('.card').count();
    expect(await section.textContent()).toContain(t.gaps.pairsHere(lines, useful, pairs - useful));
    const map = await open('/map');
    await eventually(() => map.page.locator('.legend').textContent()).toContain(said);
    expect(await map.page.locator('.toolbar-counts').textContent()).toMatch(
      /\d+ chaînons? manquants? tracés?/,
    );
    for (const { page, faults } of [home, list, map]) {
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it('says what each line and arrow means under the pointer, and leads to the words of the glossary', async () => {
    const { page, faults } = await open('/map');
    await page.locator('.legend-found').waitFor();
    const signed = page.locator('.legend li', { hasText: t.legend.lines.SIGNED });
    expect(await signed.getAttribute('title')).toBe(t.look.meanings.SIGNED);
    await page.locator('.legend-words a').click();
    await eventually(() => new URL(page.url()).pathname).toBe('/glossary');
    await eventually(() => page.locator('main').textContent()).toContain('concomitance');
    expect(faults).toEqual([]);
  });
});

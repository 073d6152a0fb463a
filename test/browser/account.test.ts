import { describe, expect, it, vi } from 'vitest';
import { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { eventually, openBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
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

import { describe, expect, it, vi } from 'vitest';
import { eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open } = onSample(browser);
const { t } = wordsOf('fr');

describe.skipIf(browser === undefined)('what to verify first', () => {
  it('has one number of places an operator, on the home page and on its own screen, and says what a stake is', async () => {
    const { page } = await open('/');
    const part = page.locator('section[aria-labelledby="home-verify"]');
    await part.getByText(t.home.toVerify.order).waitFor();
    const first = (await part.locator('li').first().textContent()) ?? '';
    const [places = ''] = /(?:≈.)?[\d\s\u00a0\u202f]+places par an/u.exec(first.split('·')[1] ?? '') ?? [];
    expect(places).not.toBe('');
    await part.locator('li a').first().click();
    const card = page.locator('.freshness-cards > li').first();
    await eventually(() => card.locator('.card-under').textContent()).toContain(places.trim());
    expect(await card.getByText(/^priorité/).getAttribute('title')).toBe(t.freshness.stakeMeans);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { eventually, openBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { open } = onSample(browser);
const { t, vocabulary } = wordsOf('fr');
const DAY = '2026-12-01';

describe.skipIf(browser === undefined)('what counts through a lapsed agreement', () => {
  it('is said on the home page and in the plan, which lead to each other, and in the panel of the passerelle', async () => {
    const { page, faults } = await open(`/?at=${DAY}`);
    const third = page.locator('.home-bridges > li').nth(2);
    await eventually(() => third.locator('.on-lapsed').textContent()).toContain('31 août 2026');
    expect(await third.locator('.on-lapsed').textContent()).toContain(t.concerned.nothing);
    expect(await page.locator('.home-bridges > li').first().locator('.on-lapsed').count()).toBe(0);
    await page.getByText(t.home.bridges.differsFromPlan).getByRole('link').click();
    const cards = page.locator('section[aria-labelledby=agreements] .card');
    await eventually(() => cards.count()).toBe(3);
    await eventually(() => cards.nth(0).locator('.card-head .on-lapsed').count()).toBe(1);
    await eventually(() => page.getByText(t.plan.differsFromHome).getByRole('link').count()).toBe(1);
    expect(faults).toEqual([]);

    const panel = await open(`/map?at=${DAY}&sel=p-mire-jobcoaching-construction`);
    await panel.page.getByText(t.panel.lapsedState).waitFor();
    const formality = t.panel.lapsedFormality(vocabulary.formality.SIGNED, '31 janvier 2026');
    await panel.page.getByText(formality).waitFor();
    expect(panel.faults).toEqual([]);
  });
});

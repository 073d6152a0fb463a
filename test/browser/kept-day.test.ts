import { describe, expect, it, vi } from 'vitest';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { inLong } from '../support/in-long.ts';
import { eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });
const browser = await openSharedBrowser();
const { t } = wordsOf('fr');

describe.skipIf(browser === undefined)('the day at which the network is read', () => {
  const { server, open } = onSample(browser);

  it('is kept in this browser until it is changed, and the day of the inventory again on demand', async () => {
    const { page, faults } = await open('/');
    const day = page.locator('.header-date .header-long');
    const inventory = dayInWords('2025-12-31', 'fr');
    await eventually(() => day.textContent()).toBe(inventory);
    await page.getByRole('button', { name: t.home.readToday }).click();
    await eventually(() => day.textContent()).not.toBe(inventory);
    const chosen = (await day.textContent())!;
    await page.goto(server().url);
    await eventually(() => day.textContent()).toBe(chosen);
    // The address names the day, so that it stays a link.
    await eventually(() => new URL(page.url()).searchParams.get('at')).not.toBeNull();
    // A day in the address, such as that of a link from someone else, is read without being kept.
    await page.goto(`${server().url}/?at=2024-06-01`);
    await eventually(() => day.textContent()).toBe(dayInWords('2024-06-01', 'fr'));
    await page.goto(server().url);
    await eventually(() => day.textContent()).toBe(chosen);
    await page.locator('.header-date').click();
    await page.getByRole('button', { name: t.app.reset }).click();
    await eventually(() => day.textContent()).toBe(inventory);
    await page.goto(server().url);
    await eventually(() => day.textContent()).toBe(inventory);
    expect(faults).toEqual([]);
  });

  inLong('changes the bridges, and not what expires, which is told from today', async () => {
    const { page, faults } = await open('/?at=2024-06-01');
    const expiring = page.locator('section[aria-labelledby="home-expiring"]');
    await eventually(() => expiring.locator('h2').count()).toBe(1);
    const early = await expiring.textContent();
    await page.goto(`${server().url}/?at=2025-12-31`);
    await eventually(() => expiring.locator('h2').count()).toBe(1);
    expect(await expiring.textContent()).toBe(early);
    const now = new Date().getFullYear();
    expect(early).toMatch(new RegExp(`${now}|${now + 1}`));
    expect(await page.locator('.home-day').textContent()).toContain('aujourd’hui');
    expect(faults).toEqual([]);
  });
});

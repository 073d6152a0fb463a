import { describe, expect, it, vi } from 'vitest';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { eventually, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');

const KEY = 'M04:lee-ceb:table-ronde-cuisine';
const daysFrom = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Records that a finding is to be dealt with by a day. */
const dueBy = async (due: string): Promise<void> => {
  const { status } = await server().fetch('/api/findings/life', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ key: KEY, state: 'IN_PROGRESS', author: 'Comité', carrier: 'Accueil', due }),
  });
  expect(status).toBe(200);
};

describe.skipIf(browser === undefined)('a follow-up is overdue today', () => {
  it.each([
    ['was due last week, when the network is read for an earlier day', daysFrom(-7), '2025-12-31', true],
    ['is due next month, when the network is read for a later day', daysFrom(30), '2035-12-31', false],
  ])('if it %s: on the home page and in the list', async (_what, due, at, isLate) => {
    await dueBy(due);
    const day = dayInWords(due, 'fr');
    const said = (isLate ? t.life.overdueShort : t.life.dueShort)(day);
    const { page, faults } = await open(`/?at=${at}`);
    const followUps = page.locator('section[aria-labelledby=home-follow-ups]');
    await eventually(() => followUps.textContent()).toContain(said);
    expect(await followUps.locator('.life-overdue').count()).toBe(isLate ? 2 : 0);
    await page.goto(`${server().url}/gaps?at=${at}&open=${KEY}`);
    const head = page.locator('.card-head[aria-expanded=true]').first();
    await eventually(() => head.textContent()).toContain(said);
    expect(await page.locator('.card-body').first().textContent()).toContain(
      (isLate ? t.life.overdueSince : t.life.dueOn)(day),
    );
    expect(faults).toEqual([]);
  });
});

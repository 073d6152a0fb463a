import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { accessibilityFaults, eventually, openBrowser, openPage } from './chromium.ts';
import { wordsOf } from './words.ts';

const browser = await openBrowser();
const { t } = wordsOf('fr');
const s = t.slides;
const ORDER = ['Tout le réseau', 'Les filières', 'En 2008', 'Encore tout'];
const STATES = [undefined, 'detail=filieres', 'at=2008-06-01', undefined];
let server: TestServer;

beforeAll(async () => {
  const views = ORDER.map((name, rank) => ({
    ...{ id: `vue-${rank}`, name, rank },
    ...(STATES[rank] !== undefined && { state: STATES[rank] }),
    ...(rank === 0 && { speakerNotes: 'Montrer l’accueil.\nPuis l’emploi.' }),
  }));
  server = await testServer({ document: { ...hauteSylve(), views } });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const title = (page: Page) => page.locator('.slide-head h1').textContent();

describe.skipIf(browser === undefined)('the slides', () => {
  it('are followed by the speaker’s window, with notes, the next slide and a clock, and follow it', async () => {
    const { page, faults } = await openPage(browser!, server.url);
    await page.goto(`${server.url}/slides`);
    await eventually(() => title(page)).toBe(ORDER[0]);
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('p');
    const speaker = await opening;
    const name = speaker.locator('.presenter h1');
    await eventually(() => name.textContent()).toBe(ORDER[0]);
    expect(await speaker.locator('.presenter-notes').textContent()).toBe(
      'Montrer l’accueil.\nPuis l’emploi.',
    );
    expect(await speaker.locator('.presenter-next').textContent()).toContain(ORDER[1]);
    // A question on stage is told in the speaker's window, which can take it back.
    await page.keyboard.press('q');
    await page.getByLabel(t.audience.noCar).check();
    await page.getByRole('button', { name: s.live.show }).click();
    await eventually(() => speaker.locator('.presenter-now').textContent()).toContain(
      s.live.said(t.audience.noCar),
    );
    await eventually(() => page.locator('.slide-source').textContent()).toContain(t.audience.noCar);
    await speaker.getByRole('button', { name: s.live.back }).click();
    await eventually(() => page.locator('.slide-source').textContent()).not.toContain(t.audience.noCar);
    // What is opened on the stage by keyboard is told too. Escape closes it and does not leave.
    const first = page.locator('.slide-parts button').first();
    const opened = (await first.getAttribute('aria-label'))!;
    await first.focus();
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('.slide-details').textContent()).toContain(s.closeDetails);
    await eventually(() => speaker.locator('.presenter-now').textContent()).toContain(s.opened(opened));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('.slide-details').count()).toBe(0);
    expect(await first.evaluate((one) => one === globalThis.document.activeElement)).toBe(true);
    await eventually(() => speaker.locator('.presenter-now').textContent()).not.toContain(s.opened(opened));
    await first.click();
    await page.locator('.slide-details > button').click();
    await eventually(() => page.locator('.slide-details').count()).toBe(0);
    expect(await title(page)).toBe(ORDER[0]);
    await page.keyboard.press('PageDown');
    await eventually(() => name.textContent()).toBe(ORDER[1]);
    expect(await speaker.locator('.presenter-now').textContent()).toContain(s.noNotes);
    await speaker.keyboard.press('PageDown');
    await eventually(() => title(page)).toBe(ORDER[2]);
    await speaker.keyboard.press('b');
    await eventually(() => page.locator('.slide-black').count()).toBe(1);
    await page.keyboard.press('End');
    await eventually(() => name.textContent()).toBe(ORDER[3]);
    expect(await page.locator('.slide-black').count()).toBe(0);
    expect(await speaker.locator('.presenter-next').textContent()).toContain(s.end);
    // The clock goes on, and begins anew.
    const clock = async (): Promise<string> => (await speaker.locator('.presenter-head').textContent()) ?? '';
    const before = await clock();
    expect(before).toMatch(new RegExp(s.elapsed('\\d+:\\d\\d')));
    await eventually(clock).not.toBe(before);
    await speaker.getByRole('button', { name: s.restart }).click();
    await eventually(clock).toContain(s.elapsed('0:0'));
    expect(await accessibilityFaults(speaker)).toEqual([]);
    await speaker.close();
    expect(faults).toEqual([]);
  });
});

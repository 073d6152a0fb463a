import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CAPITALS } from '../../domain/map/room-letters.ts';
import { LANGUAGES } from '../../domain/messages/codes.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { askedStep } from '../support/asked-step.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import {
  accessibilityFaults,
  drawnBoxes,
  eventually,
  openBrowser,
  openPage,
  type PageOptions,
} from './chromium.ts';
import { contrastFaults } from './looks.ts';
import { atTurn, byTurns } from './rota.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
let server: TestServer;

// Not in the order in which they play.
const document: NetworkDocument = {
  ...hauteSylve(),
  views: [
    { id: 'vue-c', name: 'D’avant la fusion', rank: 3, state: 'sel=disparue&bassin=ancien&path=lee-ceb' },
    { id: 'vue-a', name: 'Tout le réseau', rank: 0, note: 'De l’accueil à l’emploi.' },
    {
      ...{
        id: 'vue-b',
        name: 'Un chaînon',
        rank: 1,
        state: 'gap=M04:lee-ceb:table-ronde-cuisine&theme=dark',
      },
      changes: [
        {
          do: 'ADD_PASSERELLE',
          passerelle: { id: 'supposee', from: 'lee-ceb', to: 'table-ronde-cuisine', kind: 'PROGRESSION' },
        },
      ],
      camera: 'zoom=2&x=-900&y=-400&width=1440&height=700',
    },
    { id: 'vue-d', name: 'En 2008, par commune', rank: 2, state: 'at=2008-06-01&layout=place' },
  ],
};
const ORDER = ['Tout le réseau', 'Un chaînon', 'En 2008, par commune', 'D’avant la fusion'];

beforeAll(async () => {
  server = await testServer({ document });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const { t } = wordsOf('fr');
const s = t.slides;

/** The slides, once all are ready. */
async function play(path: string, options: PageOptions = {}, at = server) {
  const watched = await openPage(browser!, at.url, options);
  await watched.page.goto(at.url + path);
  await ready(watched.page);
  return watched;
}
async function ready(page: Page): Promise<void> {
  await page.locator('.slide-head h1').waitFor();
  await eventually(() => page.locator('.slide-told p').count()).toBe(0);
  await eventually(() => page.locator('.slide-stage').textContent()).not.toContain(s.waiting);
}
const title = (page: Page) => page.locator('.slide-head h1').textContent();
const counter = (page: Page) => page.locator('.slide-counter').textContent();

/** How large the letters of the map stand on the screen, those that are shown. */
const lettersOn = (page: Page): Promise<readonly number[]> =>
  page
    .locator('.slide-map :is(.map-label, .map-title, .map-badge, .map-place)')
    .evaluateAll((texts) =>
      texts
        .filter((text) => text.checkVisibility({ visibilityProperty: true }))
        .map((text) => Number(text.getAttribute('font-size')) * (text as SVGTextElement).getScreenCTM()!.a),
    );

/** The height of the capitals of the smallest text of a slide that is seen, in pixels; buttons are not of the slide. */
const smallestCapitals = (page: Page): Promise<number> =>
  page.evaluate((capitals) => {
    const sizes = [...globalThis.document.querySelectorAll('.slides :is(h1, p, li, .slide-map text)')]
      .filter((one) => (one.textContent ?? '') !== '' && !one.closest('.sr-only, .slide-tools'))
      .map((one) => {
        const scale = one instanceof SVGTextElement ? one.getScreenCTM()!.a : 1;
        return Number.parseFloat(getComputedStyle(one).fontSize) * scale * capitals;
      });
    return Math.min(...sizes);
  }, CAPITALS);

describe.skipIf(browser === undefined)('the slides', () => {
  it('play in order by the keys of a keyboard and of a clicker, and end where they began', async () => {
    const { page, faults } = await play('/slides');
    const steps: readonly [string, number][] = [
      ...(['PageDown', 'ArrowRight', ' ', 'ArrowDown', 'PageDown'].map((key, at) => [
        key,
        Math.min(at + 1, 3),
      ]) as [string, number][]),
      ['PageUp', 2],
      ['ArrowLeft', 1],
      ['Shift+ ', 0],
      ['ArrowUp', 0],
      ['End', 3],
      ['Home', 0],
    ];
    expect(await title(page)).toBe(ORDER[0]);
    for (const [key, at] of steps) {
      await page.keyboard.press(key);
      await eventually(() => title(page)).toBe(ORDER[at]);
      expect(await counter(page)).toBe(`${at + 1} / 4`);
    }
    // Projected whatever the view was saved in; one reload later it is the same slide.
    await page.keyboard.press('ArrowRight');
    await eventually(() => title(page)).toBe(ORDER[1]);
    expect(await page.evaluate(() => globalThis.document.documentElement.dataset.look)).toBe('projector');
    await page.reload();
    await ready(page);
    expect(await title(page)).toBe(ORDER[1]);
    // What the view supposes is drawn, named and counted; on the map it can be taken further.
    const whole = (await askedStep(document.views[2]!)).supposed.join(' · ');
    expect(whole).toMatch(/Préparation au CEB.* → .*Commis de cuisine.*208 places .*: Horeca\..*constat/);
    await eventually(() => page.locator('.slide-supposed').textContent()).toBe(whole);
    await page.keyboard.press('l');
    await eventually(() => page.locator('.slide-legend').first().textContent()).toContain(
      t.legend.lines.SUPPOSED,
    );
    await page.keyboard.press('l');
    await page.keyboard.press('Escape');
    await drawnBoxes(page);
    expect(new URL(page.url()).pathname).toBe('/map');
    expect(new URL(page.url()).searchParams.get('whatif')).toBe('1');
    expect(new URL(page.url()).searchParams.get('kept')).toBe('vue-b');
    expect(faults).toEqual([]);
  });

  it.each(
    atTurn(
      [
        [1920, 1080],
        [1024, 768],
      ] as const,
      0,
    ),
  )('can be read from the back at %i × %i, and say what they leave out', async (width, height) => {
    const { page, faults } = await play('/slides', { width, height });
    for (const name of ORDER.slice(0, 3)) {
      await eventually(() => title(page)).toBe(name);
      await page.locator('.slide-map').waitFor();
      expect(await smallestCapitals(page)).toBeGreaterThanOrEqual(height / 45);
      const heading = await page
        .locator('.slide-head h1')
        .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
      expect(heading * CAPITALS).toBeGreaterThanOrEqual((2 * height) / 45);
      expect(await page.locator('.slide-legend li').count()).toBeLessThanOrEqual(6);
      expect(
        await page.locator('.slide-legend').evaluate((one) => one.scrollHeight <= one.clientHeight + 1),
      ).toBe(true);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('Home');
    await eventually(() => title(page)).toBe(ORDER[0]);
    await eventually(() => page.locator('.slide-source').textContent()).toContain(
      s.folded(88, 88, 14).slice(0, 11),
    );
    // The rest of the legend, the sources and what is left out come when they are asked for.
    await page.keyboard.press('l');
    await eventually(() => page.locator('.slide-whole-legend').textContent()).toContain(t.look.leftOut);
    await page.keyboard.press('l');
    await page.keyboard.press('o');
    await eventually(() => page.locator('.slide-source').textContent()).toContain(s.tooSmall);
    expect((await lettersOn(page)).filter((size) => size < 13.99)).toEqual([]);
    expect(
      await page.evaluate(() => globalThis.document.documentElement.scrollHeight <= globalThis.innerHeight),
    ).toBe(true);
    expect(faults).toEqual([]);
  });

  inLong('turn black and back, are swiped, and are told to who does not see them', async () => {
    const { page, faults } = await play('/slides');
    const said = page.locator('.slides > [role=status].sr-only');
    expect(await said.textContent()).toBe(s.said(1, 4, ORDER[0]!, 'De l’accueil à l’emploi.'));
    await page.keyboard.press('b');
    await page.locator('.slide-black').waitFor();
    expect(await said.textContent()).toBe(s.black);
    await page.keyboard.press('.');
    await page.locator('.slide-black').waitFor({ state: 'detached' });
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    await page.locator('.slide-black').waitFor({ state: 'detached' });
    await eventually(() => title(page)).toBe(ORDER[1]);
    const swipe = async (from: number, to: number): Promise<void> => {
      await page.mouse.move(from, 450);
      await page.mouse.down();
      await page.mouse.move(to, 460, { steps: 4 });
      await page.mouse.up();
    };
    await swipe(900, 500);
    await eventually(() => title(page)).toBe(ORDER[2]);
    await swipe(500, 900);
    await eventually(() => title(page)).toBe(ORDER[1]);
    // Up and down, or a tremble, is no swipe.
    await swipe(500, 470);
    expect(await title(page)).toBe(ORDER[1]);
    // The buttons lie over the slide only while the pointer moves.
    await page.locator('.slides.still').waitFor();
    expect(await page.locator('.slide-tools').evaluate((one) => getComputedStyle(one).opacity)).toBe('0');
    await page.mouse.move(600, 500);
    await page.locator('.slides:not(.still)').waitFor();
    expect(faults).toEqual([]);
  });

  it('say what a view names and is gone, and show what is left', async () => {
    const { page, faults } = await play('/slides?slide=vue-c');
    const notes = await page.locator('.slide-note').allTextContents();
    expect(notes).toEqual([s.vanished(s.vanishedUnnamed(2)), s.nothing]);
    expect(await accessibilityFaults(page)).toEqual([]);
    // They are taken away as a file; the keys of the choice of files are its own.
    await page.getByRole('button', { name: s.files.menu }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: s.files.kinds.pptx }).click();
    const name = (await coming).suggestedFilename();
    expect(name).toMatch(/\.pptx$/);
    await page.getByText(s.files.ready(name)).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: s.files.kinds.pptx }).press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    expect(await title(page)).toBe('D’avant la fusion');
    expect(faults).toEqual([]);
  });

  it.each(oneIn(2, ['no-preference', 'reduce'] as const))(
    'glide over the whole view, and are there at once where less motion is asked for: %s',
    async (reducedMotion) => {
      const { page } = await play('/slides?slide=vue-b');
      await page.emulateMedia({ reducedMotion });
      await page.keyboard.press('o');
      await eventually(() => page.locator('.slide-source').textContent()).toContain(s.tooSmall);
      await page.evaluate(() => {
        const places = new Set<string>();
        Object.assign(globalThis, { places });
        const picture = globalThis.document.querySelector('.slide-map')!;
        new MutationObserver(() => places.add(picture.getAttribute('viewBox')!)).observe(picture, {
          attributeFilter: ['viewBox'],
        });
      });
      await page.keyboard.press('Shift+ArrowLeft');
      await page.waitForTimeout(900);
      const places = await page.evaluate(
        () => (globalThis as unknown as { places: Set<string> }).places.size,
      );
      if (reducedMotion === 'reduce') expect(places).toBe(1);
      else expect(places).toBeGreaterThan(1);
    },
  );

  inLong('take the whole screen from the panel, and give it back', async () => {
    const { page, faults } = await openPage(browser!, server.url, { expected: /fullscreen/i });
    await page.goto(`${server.url}/map`);
    await drawnBoxes(page);
    await page.getByRole('button', { name: t.savedViews.button, exact: true }).click();
    await page.getByRole('button', { name: s.from(ORDER[1]!) }).click();
    await ready(page);
    expect(await title(page)).toBe(ORDER[1]);
    const whole = () => page.evaluate(() => globalThis.document.fullscreenElement !== null);
    expect(await whole()).toBe(true);
    await page.keyboard.press('f');
    await eventually(whole).toBe(false);
    expect(await title(page)).toBe(ORDER[1]);
    await page.getByRole('button', { name: s.leave }).click();
    await drawnBoxes(page);
    expect(await page.evaluate(() => globalThis.document.documentElement.dataset.look)).not.toBe('projector');
    expect(faults).toEqual([]);
  });

  inLong('fill the window where the browser refuses the whole screen, and say so', async () => {
    const { page, faults } = await openPage(browser!, server.url, { expected: /fullscreen/i });
    // The same page, from a place that forbids it.
    await page.route('**/slides', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'permissions-policy': 'fullscreen=()' },
      });
    });
    await page.goto(`${server.url}/slides`);
    await ready(page);
    await page.keyboard.press('f');
    await eventually(() => page.locator('.slide-told').textContent()).toBe(s.noFullScreen);
    const room = await page.locator('.slides').boundingBox();
    expect(room).toEqual({ x: 0, y: 0, width: 1440, height: 900 });
    await page.keyboard.press('PageDown');
    await eventually(() => title(page)).toBe(ORDER[1]);
    expect(faults).toEqual([]);
  });

  it.each(
    byTurns(LANGUAGES, [
      [1920, 1080],
      [390, 844],
    ] as const).map(([lang, [width, height]]) => [lang, width, height] as const),
  )('have nothing serious against accessibility, in %s at %i × %i', async (lang, width, height) => {
    const { page, faults } = await play(`/slides?lang=${lang}`, { width, height });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await contrastFaults(page, 'AAA')).toEqual([]);
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(faults).toEqual([]);
  });

  inLong('go on when the server is gone: they were made ready', async () => {
    const other = await testServer({ document });
    const { page } = await play('/slides', {}, other);
    await other.close();
    for (const name of [...ORDER.slice(1)]) {
      await page.keyboard.press('PageDown');
      await eventually(() => title(page)).toBe(name);
      if (name !== ORDER[3]) expect((await lettersOn(page)).length).toBeGreaterThan(4);
    }
    await page.keyboard.press('Home');
    await eventually(() => page.locator('.slide-map').count()).toBe(1);
    // That it is gone is said, without hiding the map.
    await page.evaluate(() =>
      globalThis.document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
    );
    await eventually(() => page.locator('.slide-told').textContent()).toContain(s.offline);
  });

  inLong('say that there is nothing to play, and where views are saved', async () => {
    const empty = await testServer({ document: hauteSylve() });
    const { page, faults } = await openPage(browser!, empty.url);
    await page.goto(`${empty.url}/slides`);
    await page.getByText(s.none).waitFor();
    await page.getByRole('link', { name: s.toMap }).click();
    await drawnBoxes(page);
    expect(faults).toEqual([]);
    await page.context().close();
    await empty.close();
  });
});

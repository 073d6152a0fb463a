import { describe, expect, it, vi } from 'vitest';
import { describeInLong } from '../support/in-long.ts';
import { drawnBoxes, eventually, openFilieres, openSharedBrowser } from './chromium.ts';
import { boxesAtRest, changedSince, mapAtRest } from './map-at-rest.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.detail.focus;

describeInLong.skipIf(browser === undefined)('boxes that glide to new places', () => {
  it('all arrive when the map changes again before they are there', async () => {
    const { document } = await server().store.load();
    const { id, from, to } = document.passerelles.find(({ kind }) => kind === 'PROGRESSION')!;
    const { page, faults } = await open(`/?focus=${from}&steps=1&alone=1&path=${from},${id},${to}`);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await boxesAtRest(page);
    const operatorOf = new Map(document.filieres.map((one) => [one.id, one.operator]));
    for (const [steps, way] of [
      ['3', 'down'],
      ['2', 'up'],
      ['4', 'both'],
      ['2', 'down'],
      ['3', 'both'],
    ] as const) {
      // The second choice comes as soon as the first one is drawn, while its boxes still glide.
      await page.evaluate(
        async ({ labels, values }) => {
          const container = window.document.querySelector('.map-drawing') as unknown as {
            _cyreg: { cy: { one(event: 'add', heard: () => void): void } };
          };
          for (const [at, label] of labels.entries()) {
            const drawn = new Promise<void>((heard) => container._cyreg.cy.one('add', heard));
            const select = window.document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
            select.value = values[at]!;
            select.dispatchEvent(new Event('change', { bubbles: true }));
            await Promise.race([drawn, new Promise((late) => setTimeout(late, 5_000))]);
          }
        },
        { labels: [w.steps, w.way], values: [steps, way] },
      );
      await eventually(() => page.url()).toContain(`steps=${steps}`);
      await boxesAtRest(page);
      const boxes = await drawnBoxes(page);
      const frames = boxes.filter(({ classes }) => classes.split(' ').includes('group'));
      const strangers = boxes
        .filter(({ classes }) => classes.split(' ').includes('node'))
        .flatMap((box) =>
          frames
            .filter(({ element }) => element !== operatorOf.get(box.id))
            .filter(({ x1, x2, y1, y2 }) => box.x1 < x2 && box.x2 > x1 && box.y1 < y2 && box.y2 > y1)
            .map(({ label }) => `${box.label} in ${label}`),
        );
      expect(strangers).toEqual([]);
    }
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined)('the frames of a map', () => {
  it('are asked for while something is drawn, none is missed, and none is asked for at rest', async () => {
    const { page, faults } = await openFilieres(open, '/map');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const tools = page.locator('.toolbar-zoom button');
    const first = await mapAtRest(page);
    await page.evaluate(() => {
      const counted = window as unknown as { frames: number };
      counted.frames = 0;
      const ask = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (step) => {
        counted.frames++;
        return ask(step);
      };
    });
    const frames = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { frames: number }).frames);
    await page.waitForTimeout(300);
    expect(await frames()).toBe(0);
    const isAsAtFirst = async (): Promise<boolean> =>
      (await page.locator('.map').screenshot()).equals(first.picture);
    // An animation, whose last frame is drawn too.
    await tools.first().click();
    await eventually(isAsAtFirst).toBe(false);
    expect(await frames()).toBeGreaterThan(1);
    await tools.last().click();
    expect(await changedSince(page, first)).toEqual([]);
    // One frame without a movement of the camera: what a box under the pointer is marked by.
    const box = first.boxes.find(({ classes }) => classes.split(' ').includes('node'))!;
    const { x, y } = (await page.locator('.map-drawing').boundingBox())!;
    await page.mouse.move(x + (box.x1 + box.x2) / 2, y + (box.y1 + box.y2) / 2);
    await eventually(isAsAtFirst).toBe(false);
    expect(faults).toEqual([]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { drawnBoxes, eventually, openSharedBrowser } from './chromium.ts';
import { boxesAtRest } from './map-at-rest.ts';
import { onSample } from './on-sample.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.detail.focus;

describe.skipIf(browser === undefined)('boxes that glide to new places', () => {
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

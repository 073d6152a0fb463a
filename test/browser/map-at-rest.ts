import type { Page } from 'playwright-core';
import { type DrawnBox, drawnBoxes, eventually } from './chromium.ts';

/** The map once nothing moves any more: where every box stands on the screen, to the last digit, and its picture. */
export interface MapAtRest {
  readonly boxes: readonly DrawnBox[];
  readonly picture: Buffer;
}

export async function mapAtRest(page: Page): Promise<MapAtRest> {
  await drawnBoxes(page);
  await page.waitForLoadState('networkidle');
  let last = await seen(page);
  // Missing bridges and flows come after the map: it is drawn when nothing changes any more.
  await eventually(async () => {
    const before = last;
    await page.waitForTimeout(400);
    last = await seen(page);
    return last.picture.equals(before.picture) && JSON.stringify(last.boxes) === JSON.stringify(before.boxes);
  }).toBe(true);
  return last;
}

const seen = async (page: Page): Promise<MapAtRest> => ({
  boxes: await drawnBoxes(page),
  picture: await page.locator('.map').screenshot(),
});

/** A browser that draws the same twice may differ by one step of one colour in a pixel or two. */
const STEPS = 2;

/** How many pixels of two pictures are not the same; all of them when one is larger. */
export async function differingPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(
      async ({ sources, steps }) => {
        const read = async (source: string): Promise<ImageData> => {
          const image = new Image();
          image.src = source;
          await image.decode();
          const { width, height } = image;
          const context = new OffscreenCanvas(width, height).getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, width, height);
        };
        const [a, b] = [await read(sources[0]!), await read(sources[1]!)];
        if (a.width !== b.width || a.height !== b.height) return a.data.length / 4;
        const differing = new Set<number>();
        for (const [at, value] of a.data.entries())
          if (Math.abs(value - b.data[at]!) > steps) differing.add(Math.floor(at / 4));
        return differing.size;
      },
      { sources: [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`), steps: STEPS },
    );
  } finally {
    await blank.close();
  }
}

/** What of a map differs from how it was kept: nothing, when it is the same to the pixel. */
export async function changedSince(page: Page, kept: MapAtRest): Promise<readonly string[]> {
  const { boxes, picture } = await mapAtRest(page);
  const known = new Map(kept.boxes.map((box) => [box.id, JSON.stringify(box)]));
  const moved = boxes.filter((box) => known.get(box.id) !== JSON.stringify(box)).map(({ id }) => id);
  const gone = boxes.length === kept.boxes.length ? [] : [`${boxes.length} boxes`];
  const differing = await differingPixels(page, kept.picture, picture);
  return [...moved, ...gone, ...(differing > 0 ? [`${differing} pixels`] : [])];
}

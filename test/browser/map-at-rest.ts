import type { Page } from 'playwright-core';
import { type DrawnBox, drawnBoxes, eventually } from './chromium.ts';

/** The map once nothing moves any more: where every box stands on the screen, to the last digit, and its picture. */
export interface MapAtRest {
  readonly boxes: readonly DrawnBox[];
  readonly picture: Buffer;
}

export async function mapAtRest(page: Page): Promise<MapAtRest> {
  return unchanging(
    page,
    () => seen(page),
    (one, other) =>
      one.picture.equals(other.picture) && JSON.stringify(one.boxes) === JSON.stringify(other.boxes),
    400,
  );
}

/** The boxes of the map once nothing moves any more, for who does not need its picture, which costs far more. */
export const boxesAtRest = (page: Page): Promise<readonly DrawnBox[]> =>
  unchanging(
    page,
    () => drawnWhole(page),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
    // Longer, as nothing is drawn meanwhile for a picture.
    600,
  ).then(({ boxes }) => boxes);

/** What is read of the map once it is the same twice: missing bridges and flows come after the first map. */
async function unchanging<T>(
  page: Page,
  read: () => Promise<T>,
  isSame: (one: T, other: T) => boolean,
  pause: number,
): Promise<T> {
  await drawnBoxes(page);
  await page.waitForLoadState('networkidle');
  await glided(page);
  let last = await read();
  await eventually(async () => {
    const before = last;
    await page.waitForTimeout(pause);
    await glided(page);
    last = await read();
    return isSame(before, last);
  }).toBe(true);
  return last;
}

/**
 * Waits until no movement is under way. A busy machine may draw no frame for longer than the pause between two looks, and
 * a movement that waits for its frame looks like rest.
 */
const glided = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const container = document.querySelector('.map-drawing') as unknown as {
      _cyreg: { cy: { animated(): boolean; $(selector: string): { length: number } } };
    };
    for (const _ of [1, 2]) await new Promise((drawn) => requestAnimationFrame(drawn));
    const { cy } = container._cyreg;
    return !cy.animated() && cy.$(':animated').length === 0;
  });

/** Boxes of the map, and every other element that it draws: its lines, its view and how each is marked. */
async function drawnWhole(page: Page): Promise<{ boxes: readonly DrawnBox[]; others: string }> {
  const boxes = await drawnBoxes(page);
  const others = await page.evaluate(() => {
    interface Line {
      id(): string;
      classes(): readonly string[];
    }
    const container = document.querySelector('.map-drawing') as unknown as {
      _cyreg: { cy: { zoom(): number; pan(): object; edges(): { toArray(): readonly Line[] } } };
    };
    const { cy } = container._cyreg;
    const lines = cy.edges().toArray();
    return JSON.stringify([cy.zoom(), cy.pan(), lines.map((line) => [line.id(), line.classes()])]);
  });
  return { boxes, others };
}

const seen = async (page: Page): Promise<MapAtRest> => ({
  boxes: await drawnBoxes(page),
  picture: await page.locator('.map').screenshot(),
});

/** A browser that draws the same twice may differ by one step of one colour in a pixel or two. */
const STEPS = 2;

/** How many pixels of two pictures are not the same; all of them when one is larger. */
export async function differingPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  // The same file is the same picture.
  if (one.equals(other)) return 0;
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
        let differing = 0;
        for (let at = 0; at < a.data.length; at += 4)
          if ([0, 1, 2, 3].some((part) => Math.abs(a.data[at + part]! - b.data[at + part]!) > steps))
            differing++;
        return differing;
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

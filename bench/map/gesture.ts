import type { Page } from 'playwright-core';

/** What a page showed of a gesture of the hand. */
export interface Frames {
  readonly perSecond: number;
  /** Longest time between two frames. */
  readonly longest: number;
}

/** How long the hand moves the map. */
const GESTURE_MS = 5_000;
/** As often as a mouse tells where it is. */
const BEAT_MS = 16;

/** Counts the frames of the page while the hand drags the map about, zooms out and in again, with a real mouse. */
export async function framesOfGesture(page: Page, area: string): Promise<Frames> {
  const box = await page.locator(area).first().boundingBox();
  if (box === null) throw new Error(`Nothing to move: ${area}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const tick = (time: number): void => {
      times.push(time);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const begun = performance.now();
  const passed = (): number => performance.now() - begun;
  await page.mouse.move(x, y);
  while (passed() < GESTURE_MS) {
    await page.mouse.down();
    const until = passed() + 1_000;
    while (passed() < until) {
      const turn = passed() / 300;
      await page.mouse.move(x + 140 * Math.sin(turn), y + 90 * Math.cos(turn));
      await page.waitForTimeout(BEAT_MS);
    }
    await page.mouse.up();
    for (let step = 0; step < 30; step++) {
      await page.mouse.wheel(0, step < 15 ? 40 : -40);
      await page.waitForTimeout(BEAT_MS);
    }
  }
  return page.evaluate(() => {
    const { frameTimes: times } = window as unknown as { frameTimes: number[] };
    const waits = times.slice(1).map((time, at) => time - times[at]!);
    const seconds = (times.at(-1)! - times[0]!) / 1000;
    return { perSecond: waits.length / seconds, longest: Math.max(...waits) };
  });
}

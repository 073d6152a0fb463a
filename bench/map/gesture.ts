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
/** How far the wheel is turned out, and in again: to a quarter of the zoom, within what the map allows. */
const TURNED = 150;

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
      await page.mouse.wheel(0, ((step < 15 ? 1 : -1) * TURNED) / 15);
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

/**
 * The same gesture told to the page from within, once a frame: as many frames as it can make. In a browser that is not
 * held to the sixty a second of a screen (`unlimited` in pages.ts), or two pages could not be told apart above that.
 * What is turned out is turned in again whatever the number of frames: a map that drifts away is drawn fast, being empty.
 */
export async function mostFramesOfGesture(page: Page, area: string): Promise<Frames> {
  return page.evaluate(
    async ({ area, gestureMs, dragMs, wheelMs, far }) => {
      const box = document.querySelector(area)!.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const target = document.elementFromPoint(x, y)!;
      const tell = (kind: 'down' | 'move' | 'up', clientX: number, clientY: number): void => {
        const hand = { clientX, clientY, button: 0, buttons: kind === 'up' ? 0 : 1, view: window };
        const given = { ...hand, bubbles: true, cancelable: true };
        target.dispatchEvent(new PointerEvent(`pointer${kind}`, { ...given, pointerType: 'mouse' }));
        target.dispatchEvent(new MouseEvent(`mouse${kind}`, given));
      };
      const turn = (deltaY: number): void => {
        const wheel = { deltaY, clientX: x, clientY: y, bubbles: true, cancelable: true, view: window };
        target.dispatchEvent(new WheelEvent('wheel', wheel));
      };
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const { cy } = (document.querySelector(area) as unknown as { _cyreg: { cy: { zoom(): number } } })
        ._cyreg;
      // The library holds the first four turns back, to guess from them what kind of wheel it is.
      for (const deltaY of [1.3, -1.3, 1.3, -1.3]) turn(deltaY);
      let turned = 0;
      const turnTo = (wanted: number): void => {
        if (wanted !== turned) turn(wanted - turned);
        turned = wanted;
      };
      const zoom = cy.zoom();
      const begun = await frame();
      const waits: number[] = [];
      let [last, isDown] = [begun, false];
      while (last - begun < gestureMs) {
        const here = (last - begun) % (dragMs + wheelMs);
        if (here < dragMs) {
          turnTo(0);
          if (!isDown) tell('down', x, y);
          isDown = true;
          tell('move', x + 140 * Math.sin(here / 300), y + 90 * Math.cos(here / 300));
        } else {
          if (isDown) tell('up', x, y);
          isDown = false;
          turnTo(far * (1 - Math.abs((2 * (here - dragMs)) / wheelMs - 1)));
        }
        const time = await frame();
        waits.push(time - last);
        last = time;
      }
      if (isDown) tell('up', x, y);
      turnTo(0);
      const away = cy.zoom() / zoom;
      if (Math.abs(away - 1) > 0.1)
        throw new Error(`The map in ${area} drifted away: ${away} times its zoom.`);
      return { perSecond: (waits.length * 1000) / (last - begun), longest: Math.max(...waits) };
    },
    { area, gestureMs: GESTURE_MS, dragMs: 1_000, wheelMs: 500, far: TURNED },
  );
}

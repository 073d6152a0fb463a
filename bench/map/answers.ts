import type { Page } from 'playwright-core';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Places of filières in sight that have lines, spread over the map. */
async function places(page: Page, count: number): Promise<readonly Place[]> {
  return page.evaluate((wanted) => {
    interface Node {
      renderedPosition(): { x: number; y: number };
      connectedEdges(): { length: number };
    }
    const container = document.querySelector('.map-drawing') as HTMLElement & {
      _cyreg: { cy: { nodes(selector: string): { toArray(): Node[] } } };
    };
    const area = container.getBoundingClientRect();
    const found = container._cyreg.cy
      .nodes('.node')
      .toArray()
      .filter((node) => node.connectedEdges().length > 1)
      .map((node) => node.renderedPosition())
      .filter(({ x, y }) => x > 60 && y > 80 && x < area.width - 480 && y < area.height - 180)
      .map(({ x, y }) => ({ x: x + area.x, y: y + area.y }));
    return found.filter((_, at) => at % Math.ceil(found.length / wanted) === 0);
  }, count);
}

/**
 * Milliseconds from what the hand does to the frame in which the map shows it, each time: a box that the pointer comes
 * to, or that is chosen.
 */
export async function answersOf(
  page: Page,
  hand: 'hover' | 'select',
  count: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const { x, y } of await places(page, count)) {
    if (hand === 'select') {
      await page.mouse.move(x, y);
      await page.waitForTimeout(500);
    }
    await page.evaluate(
      (event) => {
        const answer = new Promise((resolve) => {
          let begun = 0;
          window.addEventListener(event, () => (begun = performance.now()), { capture: true, once: true });
          const observer = new MutationObserver(() => {
            if (begun === 0) return;
            observer.disconnect();
            // What changed is painted at the end of this frame.
            requestAnimationFrame(() => resolve(performance.now() - begun));
          });
          observer.observe(document.querySelector('.map-spotlight g')!, { childList: true, subtree: true });
        });
        Object.assign(window, { answer });
      },
      hand === 'hover' ? 'mousemove' : 'mouseup',
    );
    if (hand === 'hover') await page.mouse.move(x, y);
    else {
      await page.mouse.down();
      await page.mouse.up();
    }
    times.push(await page.evaluate(() => (window as unknown as { answer: Promise<number> }).answer));
    await page.waitForTimeout(300);
    if (hand === 'select') {
      await page.locator('.panel-head button').click();
      await page.waitForTimeout(700);
    }
  }
  return times;
}

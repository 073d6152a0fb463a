import type { Page } from 'playwright-core';

/** Measures the longest task of a page, in milliseconds, during an act and `settleMs` after it; 0 when none was long. */
export async function longestTask(
  page: Page,
  settleMs: number,
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(() => {
    const watched = window as unknown as { longest: number };
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await act();
  await page.waitForTimeout(settleMs);
  return page.evaluate(() => (window as unknown as { longest: number }).longest);
}

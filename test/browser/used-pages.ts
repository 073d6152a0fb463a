import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pages that tests have done with, by the browser of their file and the address of their server. */
const laidAside = new WeakMap<Browser, Map<string, Page[]>>();

/**
 * A page that another test has used, as good as new. Its process has read the program of the page, which costs
 * a new one half a second of a processor.
 */
export async function usedPage(browser: Browser, url: string, viewport: Size): Promise<Page | undefined> {
  const page = laidAside.get(browser)?.get(url)?.pop();
  await page?.setViewportSize(viewport);
  return page;
}

/** The pages of a server that the next tests can use. */
export const pagesLaidAside = (browser: Browser, url: string): readonly Page[] =>
  laidAside.get(browser)?.get(url) ?? [];

/** Gives up the pages of a server that ends. */
export function forgetPages(browser: Browser, url: string): void {
  laidAside.get(browser)?.delete(url);
}

/** Lays a page aside when the present test has passed. It is closed after a failed test, or when it serves once only. */
export function layAsideAfterTest(browser: Browser, url: string, page: Page, isForOnce: boolean): void {
  onTestFinished(async ({ task }) => {
    if (page.isClosed()) return;
    if (isForOnce || task.result?.state === 'fail' || !(await emptied(page, url))) {
      await page.context().close();
      return;
    }
    const pages = laidAside.get(browser) ?? new Map<string, Page[]>();
    laidAside.set(browser, pages.set(url, [...(pages.get(url) ?? []), page]));
  });
}

/** What tests listen to; the driver of the browser has listeners of its own to other events. */
const HEARD = [
  'console',
  'pageerror',
  'dialog',
  'download',
  'request',
  'response',
  'requestfinished',
  'popup',
];

/** Takes from a page all that a test may have left on it. False when the page cannot be used again. */
async function emptied(page: Page, url: string): Promise<boolean> {
  const context = page.context();
  for (const event of HEARD) page.removeAllListeners(event);
  await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
  await Promise.all([page.unrouteAll(), context.unrouteAll(), context.setOffline(false)]);
  await Promise.all([context.clearPermissions(), context.clearCookies()]);
  await page.emulateMedia({ media: null, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.mouse.move(0, 0);
  // A document of the server that runs no program: nothing is kept again after it was cleared.
  const answer = await page.goto(`${url}/api/health`).catch(() => null);
  if (answer === null) return false;
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: url, storageTypes: 'all' });
  await session.send('Page.resetNavigationHistory');
  await session.detach();
  await page.evaluate(() => sessionStorage.clear());
  return true;
}

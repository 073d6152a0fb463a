import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where a Chromium usually is; elsewhere CHROMIUM_PATH names one. */
const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SCREEN = { width: 1440, height: 900 };
const PATIENCE = { timeout: 180_000 };

/** Frames as fast as they are made, instead of sixty a second at most. */
const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** A browser without a screen, drawing by the processor alone. */
export async function openChromium(frames: 'of-a-screen' | 'unlimited' = 'of-a-screen'): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM_PATH ?? '', ...USUAL].find((path) => existsSync(path));
  const named = executablePath === undefined ? { channel: 'chrome' } : { executablePath };
  const more = frames === 'unlimited' ? UNLIMITED : [];
  return chromium.launch({ ...named, args: ['--no-sandbox', '--disable-gpu', ...more] });
}

/** What a page tells of its first moments. */
export interface FirstView {
  /** Milliseconds from navigation to the first frame with the map. */
  readonly milliseconds: number;
  /** The longest task of the main thread after the page was loaded. */
  readonly longestTask: number;
}

/** A page of a browser that has been here before; every one begins with an empty cache. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREEN });
  await context.addInitScript(watch);
  return context.newPage();
}

/** Runs in the page before anything else. */
function watch(): void {
  localStorage.setItem('passerelles.tour', 'known');
  const seen = { map: 0, tasks: [] as { start: number; duration: number }[] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    const drawing = document.querySelector('.map-drawing') as { _cyreg?: { cy?: unknown } } | null;
    const cy = drawing?._cyreg?.cy as { nodes(): { length: number } } | undefined;
    if ((cy?.nodes().length ?? 0) > 5) seen.map = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/** Opens a map, and waits until it stands and its findings are on it. */
export async function openMap(page: Page, address: string): Promise<FirstView> {
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as Seen).seen.map > 0, undefined, PATIENCE);
  await page.waitForTimeout(5_000);
  await page.locator('.layout-wait').waitFor({ state: 'detached', ...PATIENCE });
  return page.evaluate(() => {
    const { map, tasks } = (window as unknown as Seen).seen;
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const loaded = navigation?.loadEventEnd ?? 0;
    const after = tasks.filter(({ start }) => start >= loaded).map(({ duration }) => duration);
    return { milliseconds: map, longestTask: Math.max(0, ...after) };
  });
}

interface Seen {
  readonly seen: { readonly map: number; readonly tasks: { start: number; duration: number }[] };
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import type { Browser, Download, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { CLIENT_FOLDER } from '../../server/paths.ts';
import { launchBrowser } from '../support/browser.ts';
import { layAsideAfterTest, type Size, usedPage } from './used-pages.ts';

/** A browser for the tests of one file, which closes it; undefined where there is none, which the setup has said. */
export async function openBrowser(): Promise<Browser | undefined> {
  if (!existsSync(`${CLIENT_FOLDER}/index.html`)) {
    throw new Error('dist/client is missing: `npm test` builds it before the browser tests.');
  }
  const browser = inject('browser');
  return browser.kind === 'none' ? undefined : launchBrowser(browser.place);
}

let shared: Browser | undefined;

/**
 * The browser of this process for files that use the same server one after the other (`onSample`), which keep its pages for
 * each other: they leave it open.
 */
export async function openSharedBrowser(): Promise<Browser | undefined> {
  if (shared?.isConnected() !== true) shared = await openBrowser();
  return shared;
}

/** How long a page may take on a busy machine. */
const PATIENCE = 30_000;

/** What holds soon: the page works between an action and what it shows. */
export const eventually = <T>(read: () => T | Promise<T>) =>
  expect.poll(read, { timeout: PATIENCE, interval: 100 });

export interface Watched {
  readonly page: Page;
  /** Errors of the page, and requests that leave this server, so far. */
  readonly faults: readonly string[];
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Console lines that the test itself causes. */
  readonly expected?: RegExp;
  /** A browser that has never been here: the tour is offered. */
  readonly firstVisit?: boolean;
  /** A page that the file shares or closes by itself: it outlives the test, or is given scripts that stay. */
  readonly own?: boolean;
}

/**
 * A page that notes every error and every request to somewhere else. When the test ends it is laid aside for the next
 * one, unless it is `own`.
 */
export async function openPage(browser: Browser, url: string, options: PageOptions = {}): Promise<Watched> {
  const { width = 1440, height = 900, expected, firstVisit = false, own = false } = options;
  const viewport = { width, height };
  const page =
    (own || firstVisit ? undefined : await usedPage(browser, url, viewport)) ??
    (await newPage(browser, viewport, firstVisit));
  if (!own) layAsideAfterTest(browser, url, page, firstVisit);
  const faults: string[] = [];
  const note = (text: string): void => {
    if (expected === undefined || !expected.test(text)) faults.push(text);
  };
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      note(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (![url, 'data:', `blob:${url}`].some((own) => address.startsWith(own))) note(`leaves: ${address}`);
  });
  page.setDefaultTimeout(PATIENCE);
  return { page, faults };
}

async function newPage(browser: Browser, viewport: Size, firstVisit: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  if (!firstVisit) await context.addInitScript(() => localStorage.setItem('passerelles.tour', 'known'));
  return context.newPage();
}

/** A screen of a server, once its heading is there. */
export async function openScreen(
  browser: Browser,
  url: string,
  path: string,
  options: PageOptions = {},
): Promise<Watched> {
  const watched = await openPage(browser, url, options);
  await watched.page.goto(url + path);
  await watched.page.locator('main h1').first().waitFor({ state: 'attached' });
  return watched;
}

/** A page for the tests of a file that only look: each opens its screen in it by `openNext`. */
export async function openShared(browser: Browser, url: string, options: PageOptions = {}): Promise<Watched> {
  const watched = await openPage(browser, url, { ...options, own: true });
  // A document of the server that runs no program.
  await watched.page.goto(`${url}/api/health`);
  return watched;
}

/** Opens another screen in a page that is shared by tests that only look, without what the page kept. */
export async function openNext(page: Page, address: string, size: Size): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.context().clearCookies();
  await page.setViewportSize(size);
  await page.goto(address);
  await page.locator('main h1').first().waitFor({ state: 'attached' });
}

/** What a page gave to keep. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}

/** What the drawing library holds, read where it registers itself on its container. */
export interface DrawnBox {
  readonly id: string;
  readonly label: string;
  readonly classes: string;
  readonly element: string;
  /** Centre on the map itself, whatever the view. */
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Waits for the map and gives its boxes; corners in pixels of the screen. */
export async function drawnBoxes(page: Page): Promise<readonly DrawnBox[]> {
  await page.waitForFunction(() => {
    const container = document.querySelector('.map-drawing') as { _cyreg?: { cy?: unknown } } | null;
    const cy = container?._cyreg?.cy as { nodes(): { length: number } } | undefined;
    return cy !== undefined && cy.nodes().length > 0;
  });
  return page.evaluate(() => {
    interface Drawn {
      id(): string;
      data(name: string): string;
      classes(): string[];
      position(): { x: number; y: number };
      renderedBoundingBox(options: object): { x1: number; y1: number; x2: number; y2: number };
    }
    const container = document.querySelector('.map-drawing') as unknown as {
      _cyreg: { cy: { nodes(): { map<T>(read: (node: Drawn) => T): T[] } } };
    };
    return container._cyreg.cy.nodes().map((node) => {
      const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
      const names = { id: node.id(), label: node.data('label'), element: node.data('element') };
      const { x, y } = node.position();
      return { ...names, x, y, classes: node.classes().join(' '), x1, y1, x2, y2 };
    });
  });
}

/** The boxes of filières and outlets, without frames, badges and outlines. */
export const drawnNodes = async (page: Page): Promise<readonly DrawnBox[]> =>
  (await drawnBoxes(page)).filter(({ classes }) => classes.split(' ').includes('node'));

/**
 * Opens the map with a box for each filière, and all of it in sight, so that any of them can be clicked: it is first
 * shown folded, with letters that are large enough to read. `path` is its address.
 */
export async function openFilieres(
  open: (path: string, options?: PageOptions) => Promise<Watched>,
  path: string,
  options: PageOptions = {},
): Promise<Watched> {
  const watched = await open(`${path}${path.includes('?') ? '&' : '?'}detail=filieres`, options);
  await showWholeMap(watched.page);
  return watched;
}

/** Shows all of the map, however small its letters become. */
export async function showWholeMap(page: Page): Promise<void> {
  await drawnBoxes(page);
  const whole = page.locator('.toolbar-zoom button').last();
  await whole.click();
  // A map that comes later, as on a busy machine, is fitted for its letters: whoever wants all of it asks again.
  await eventually(async () => {
    const hidden = (await nodesOutOfSight(page)).length;
    if (hidden > 0) await whole.click();
    return hidden;
  }).toBe(0);
}

/** Those of them that the drawing does not show whole. What is found comes after the first map, which is then fitted anew. */
export async function nodesOutOfSight(page: Page): Promise<readonly DrawnBox[]> {
  const { width, height } = (await page.locator('.map-drawing').boundingBox())!;
  return (await drawnNodes(page)).filter(
    ({ x1, x2, y1, y2 }) => x1 < 0 || y1 < 0 || x2 > width || y2 > height,
  );
}

/** The styles of the lines that the map draws for a selector of its library, each once. */
export const lineStyles = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((chosen) => {
    interface Line {
      style(name: string): string;
    }
    const container = document.querySelector('.map-drawing') as unknown as {
      _cyreg: { cy: { $(selector: string): { map<T>(read: (line: Line) => T): T[] } } };
    };
    return [...new Set(container._cyreg.cy.$(chosen).map((line) => line.style('line-style')))];
  }, selector);

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts the checker of accessibility into a page, which keeps it until another one is opened. */
export async function withAxe(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axeSource);
}

/** Serious and critical faults that the accessibility rules find on the page as it stands. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await withAxe(page);
  return page.evaluate(async () => {
    interface Axe {
      run(
        options: object,
      ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
    }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({
      resultTypes: ['violations'],
      // This one finds moderate faults only, and takes long.
      rules: { region: { enabled: false } },
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seededNetwork } from '../../bench/seeded-network.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { sized } from '../support/size.ts';
import { drawnNodes, eventually, openBrowser, openPage } from './chromium.ts';
import { boxesAtRest } from './map-at-rest.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });
const browser = await openBrowser();
const { t } = wordsOf('fr');
/** Far more boxes than are drawn one by one without being asked for. */
const SIZE = {
  name: 'S',
  ...{ outlets: 12, flows: 0 },
  ...sized({
    quick: { filieres: 300, passerelles: 450 },
    usual: { filieres: 300, passerelles: 450 },
    long: { filieres: 1_000, passerelles: 1_500 },
  }),
} as const;
/** Lines of missing passerelles that the button asks for more. */
const STEP = 6;
let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: seededNetwork(SIZE) });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

/** Runs in the page before anything else: counts what the worker that lays out is asked. */
function countLayouts(): void {
  const counted = { layouts: 0 };
  Object.assign(window, { counted });
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, message: unknown) {
    counted.layouts++;
    postMessage.call(this, message);
  };
}

const layouts = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { counted: { layouts: number } }).counted.layouts);

/** From now on, counts what comes on the drawing and what goes, and how often all of it is fitted to its box. */
const countDrawn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const container = document.querySelector('.map-drawing') as unknown as {
      _cyreg: { cy: { on(event: 'add' | 'remove' | 'resize', heard: () => void): void } };
    };
    const drawn = { came: 0, went: 0, sized: 0 };
    Object.assign(window, { drawn });
    container._cyreg.cy.on('add', () => drawn.came++);
    container._cyreg.cy.on('remove', () => drawn.went++);
    container._cyreg.cy.on('resize', () => drawn.sized++);
  });

interface Drawn {
  readonly came: number;
  readonly went: number;
  readonly sized: number;
}

const drawn = (page: Page): Promise<Drawn> =>
  page.evaluate(() => (window as unknown as { drawn: Drawn }).drawn);

/**
 * Where each element of the drawing stands and how it is drawn, by id. The picture of a large map is put together from
 * pictures of its letters that the library keeps, and may differ by the way that led to it.
 */
const looks = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    interface Element {
      id(): string;
      classes(): readonly string[];
      isNode(): boolean;
      position(): object;
      style(): object;
    }
    const container = document.querySelector('.map-drawing') as unknown as {
      _cyreg: { cy: { elements(): { toArray(): readonly Element[] } } };
    };
    const all = container._cyreg.cy.elements().toArray();
    const said = (one: Element): string =>
      JSON.stringify([[...one.classes()].sort(), one.isNode() ? one.position() : '', one.style()]);
    return Object.fromEntries(all.map((one) => [one.id(), said(one)]));
  });

describe.skipIf(browser === undefined)('a large map', () => {
  it('is neither laid out nor drawn again when the pointer comes, or a panel opens and closes', async () => {
    const { page, faults } = await openPage(browser!, server.url, { own: true });
    await page.addInitScript(countLayouts);
    await page.goto(`${server.url}/map?detail=filieres`);
    await boxesAtRest(page);
    const asked = await layouts(page);
    expect(asked).toBeGreaterThan(0);
    await countDrawn(page);
    const area = (await page.locator('.map-drawing').boundingBox())!;
    const box = (await drawnNodes(page)).find(
      ({ x1, y1, x2, y2 }) => x1 > 20 && y1 > 60 && x2 < area.width && y2 < area.height,
    )!;
    const [x, y] = [area.x + (box.x1 + box.x2) / 2, area.y + (box.y1 + box.y2) / 2];
    await page.mouse.move(x, y);
    await eventually(() =>
      page.locator('.map-drawing').evaluate((node) => (node as HTMLElement).style.cursor),
    ).toBe('pointer');
    // The library waits for a tenth of a second before it does what it need not.
    await page.waitForTimeout(400);
    expect(await drawn(page)).toEqual({ came: 0, went: 0, sized: 0 });
    await page.mouse.click(x, y);
    await page.locator('.panel-head button').click();
    await eventually(() => page.locator('.panel-head').count()).toBe(0);
    await boxesAtRest(page);
    expect(await layouts(page)).toBe(asked);
    expect(await drawn(page)).toMatchObject({ came: 0, went: 0 });
    expect(faults).toEqual([]);
    await page.close();
  });

  it('draws only what comes and goes, and looks as if it had always been so', async () => {
    const { page, faults } = await openPage(browser!, server.url);
    await page.goto(`${server.url}/map?detail=filieres&ghosts=4`);
    await boxesAtRest(page);
    await countDrawn(page);
    await page.getByRole('button', { name: t.explorer.moreMissing, exact: true }).click();
    await eventually(() => drawn(page)).toMatchObject({ came: STEP, went: 0 });
    await page.getByRole('button', { name: t.explorer.fewerMissing, exact: true }).click();
    await eventually(() => drawn(page)).toMatchObject({ came: STEP, went: STEP });
    await page.getByRole('button', { name: t.explorer.moreMissing, exact: true }).click();
    await eventually(() => drawn(page)).toMatchObject({ came: 2 * STEP, went: STEP });
    await page.mouse.move(5, 5);
    const boxes = await boxesAtRest(page);
    const changed = await looks(page);
    expect(Object.keys(changed).length).toBeGreaterThan(SIZE.filieres + SIZE.passerelles);
    expect(Object.values(changed).filter((look) => !look.includes('"opacity"'))).toEqual([]);
    await page.goto(page.url());
    expect(await boxesAtRest(page)).toEqual(boxes);
    expect(await looks(page)).toEqual(changed);
    expect(faults).toEqual([]);
  });
});

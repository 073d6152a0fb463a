import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { seededNetwork } from '../../bench/seeded-network.ts';
import { MOST_BOXES } from '../../domain/map/detail.ts';
import { LEVELS } from '../../domain/model/map-choices.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { describeInLong, inLong } from '../support/in-long.ts';
import { testServer } from '../support/server.ts';
import { chooseTheme } from './asking.ts';
import {
  accessibilityFaults,
  drawnBoxes,
  drawnNodes,
  eventually,
  openScreen,
  openSharedBrowser,
  type Watched,
} from './chromium.ts';
import { onSample } from './on-sample.ts';
import { atTurn } from './rota.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
const browser = await openSharedBrowser();
const { open, server } = onSample(browser);
const { t } = wordsOf('fr');
const w = t.detail;

const EFT = 'type:PREQUALIFICATION:EFT';
const CPAS = 'type:INTAKE:CPAS';
/** In the last columns, where the panel comes. */
const COACHING = 'type:COACHING:CPAS';
/** Filières, outlets and passerelles of the sample on its day. */
const [FILIERES, OUTLETS, PASSERELLES] = [88, 5, 60];

const ids = async (page: Page) => (await drawnNodes(page)).map(({ id }) => id);
const inAddress = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const path = (page: Page) => page.locator('.detail-path li:not(.detail-close)').allTextContents();
const statuses = (page: Page) => page.locator('.detail-bar [role=status]').allTextContents();
const notes = (page: Page) => page.locator('p.showing').allTextContents();
const said = (page: Page) => page.locator('.map > [aria-live]').textContent();
const asSeen = async (page: Page) =>
  (await drawnNodes(page)).filter(({ classes }) => !classes.includes('dim'));

/** The middle of a box, on the screen. */
async function middle(page: Page, id: string): Promise<{ x: number; y: number }> {
  const area = (await page.locator('.map-drawing').boundingBox())!;
  const { x1, x2, y1, y2 } = (await drawnBoxes(page)).find((one) => one.id === id)!;
  return { x: area.x + (x1 + x2) / 2, y: area.y + (y1 + y2) / 2 };
}

/** Two clicks as a hand makes them: the page goes on between them, and does not wait for the second. */
async function clickTwice(page: Page, place: { x: number; y: number }): Promise<void> {
  const hand = await page.context().newCDPSession(page);
  const click = (clickCount: number): Promise<unknown>[] =>
    (['mousePressed', 'mouseReleased'] as const).map((type) =>
      hand.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount }),
    );
  await page.mouse.move(place.x, place.y);
  const first = click(1);
  await new Promise((resolve) => setTimeout(resolve, 150));
  await Promise.all([...first, ...click(2)]);
  await hand.detach();
}

const AGREED = ['SIGNED', 'PROTOCOL', 'INFORMAL', 'FORMALITY_UNKNOWN', 'PLANNED', 'SUSPENDED', 'EXPIRED'];

/** What the map counts: filières one by one and in boxes, passerelles on lines and inside boxes. */
async function counted(page: Page): Promise<{ filieres: number; passerelles: number }> {
  const boxes = (await drawnNodes(page)).map(({ label, classes }) => {
    const words = label.replaceAll('\n', ' ');
    const number = (pattern: RegExp): number => Number(pattern.exec(words)?.[1] ?? 0);
    const alone = classes.includes('outlet') ? 0 : 1;
    const filieres = classes.includes('folded') ? number(/(\d+) filières?/) : alone;
    return { filieres, inside: number(/(\d+) passerelles? à l’intérieur/) };
  });
  const lines = await page.evaluate(() => {
    interface Line {
      classes(): string[];
      data(name: string): string;
    }
    const container = document.querySelector('.map-drawing') as unknown as {
      _cyreg: { cy: { edges(): { map<T>(read: (line: Line) => T): T[] } } };
    };
    return container._cyreg.cy
      .edges()
      .map((line) => ({ classes: line.classes(), label: line.data('label') }));
  });
  const drawn = lines.map(({ classes, label }) =>
    ['BUNDLE', ...AGREED].some((line) => classes.includes(line)) ? Number(/\d+/.exec(label)?.[0] ?? 1) : 0,
  );
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    filieres: sum(boxes.map(({ filieres }) => filieres)),
    passerelles: sum(boxes.map(({ inside }) => inside)) + sum(drawn),
  };
}

/** Faults of what the page shows, in the light and in the dark: in the usual size, in one of them by turns. */
async function faultsInLooks(page: Page, turn: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (const look of atTurn(['light', 'dark'] as const, turn)) {
    await chooseTheme(page, look);
    await eventually(() => page.locator('html').getAttribute('data-mantine-color-scheme')).toBe(look);
    // Words on the way from one colour to the other have neither.
    await eventually(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    found.push(...(await accessibilityFaults(page)).map((fault) => `${look}: ${fault}`));
  }
  return found;
}

describe.skipIf(browser === undefined)('the folded map', () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await open('/map?detail=types', { own: true });
  });

  it('counts every filière and passerelle once at each level, and says how many stand one by one', async () => {
    const { page } = watched;
    const boxes: number[] = [];
    for (const level of LEVELS) {
      await page.goto(`${server().url}/map?detail=${level}`);
      const drawn = await drawnNodes(page);
      boxes.push(drawn.length);
      expect(await counted(page)).toEqual({ filieres: FILIERES, passerelles: PASSERELLES });
      const folded = drawn.filter(({ classes }) => classes.includes('folded')).length;
      const line = w.shown(drawn.length - folded - OUTLETS, FILIERES, folded);
      await eventually(() => statuses(page)).toEqual(folded === 0 ? [] : [line]);
    }
    expect(boxes[0]).toBe(FILIERES + OUTLETS);
    expect(boxes).toEqual([...boxes].sort((a, b) => b - a));
  });

  inLong('opens a box by two clicks, also where the panel comes between them', async () => {
    const { page } = watched;
    await page.goto(`${server().url}/map?detail=types`);
    await drawnBoxes(page);
    await clickTwice(page, await middle(page, COACHING));
    await eventually(() => inAddress(page, 'opened')).toBe(COACHING);
    await eventually(() => ids(page)).not.toContain(COACHING);
    // Its panel has nothing more to say, and nothing is said to be missing.
    await eventually(() => page.locator('aside.panel').count()).toBe(0);
    expect(await notes(page)).toEqual([]);
    await clickTwice(page, await middle(page, EFT));
    await eventually(() => inAddress(page, 'opened')).toBe(`${COACHING},${EFT}`);
    await eventually(() => ids(page)).toContain('op:PREQUALIFICATION:chantier');
    expect(await counted(page)).toEqual({ filieres: FILIERES, passerelles: PASSERELLES });
    // Back by the path, then all at once.
    expect((await path(page)).length).toBe(3);
    await page.locator('.detail-path button.linklike').nth(1).click();
    await eventually(() => inAddress(page, 'opened')).toBe(COACHING);
    await eventually(() => ids(page)).toContain(EFT);
    await page.getByRole('button', { name: w.closeAll }).click();
    await eventually(() => path(page)).toEqual([w.whole]);
    await eventually(() => ids(page)).toContain(COACHING);
  });

  it('opens and closes a box by keyboard, which stays in it and hears where it stands', async () => {
    const { page } = watched;
    await page.goto(`${server().url}/map?detail=types`);
    const boxes = await drawnNodes(page);
    await page.locator('.map-focus').focus();
    await page.keyboard.press('ArrowDown');
    const name = boxes.find(({ id }) => id === CPAS)!.label.split('\n')[0]!;
    for (let step = 0; step < 10 && !(await said(page))?.startsWith(`${name}, `); step++)
      await page.keyboard.press('ArrowDown');
    const box = await said(page);
    await page.keyboard.press('Enter');
    await eventually(() => inAddress(page, 'opened')).toBe(CPAS);
    const members = hauteSylve().filieres.filter(
      ({ stage, operator }) => stage === 'INTAKE' && operator.startsWith('cpas'),
    );
    await eventually(() => said(page)).not.toBe(box);
    const cursor = (await drawnBoxes(page)).filter(({ classes }) => classes.includes('cursor'));
    expect(members.map(({ id }) => id)).toContain(cursor[0]!.id);
    await page.keyboard.press('Backspace');
    await eventually(() => inAddress(page, 'opened')).toBe(null);
    await eventually(() => said(page)).toBe(box);
  });

  inLong(
    'says in a panel what a box holds, and leads the keyboard back to the map when it is opened',
    async () => {
      const { page } = watched;
      await page.goto(`${server().url}/map?detail=types&sel=${EFT}`);
      const panel = page.locator('aside.panel');
      await drawnBoxes(page);
      await panel.getByText(w.folded.members(10)).waitFor();
      expect(await panel.locator('section').first().locator('li').count()).toBe(10);
      await panel.getByRole('button', { name: w.folded.open, exact: true }).press('Enter');
      await eventually(() => inAddress(page, 'opened')).toBe(EFT);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('map-focus');
      // A box that another level does not have is not missing from the network.
      await page.goto(`${server().url}/map?detail=stages&sel=${EFT}`);
      await eventually(() => notes(page)).toEqual([w.folded.gone]);
    },
  );

  it('has no fault for those who see little, with its panel and small map, in the light and in the dark', async () => {
    const { page, faults } = watched;
    await page.goto(`${server().url}/map?detail=types&opened=${CPAS}&sel=${EFT}`);
    await drawnBoxes(page);
    for (let step = 0; step < 2; step++) await page.getByRole('button', { name: t.explorer.zoomIn }).click();
    await page.locator('.map-minimap').waitFor();
    expect(await faultsInLooks(page, 0)).toEqual([]);
    expect(faults).toEqual([]);
  });

  inLong('folds by itself when there is too much to read', async () => {
    const size = { name: 'S', filieres: 300, passerelles: 400, outlets: 12, flows: 0 } as const;
    const large = await testServer({ document: seededNetwork(size) });
    try {
      const { page, faults } = await openScreen(browser!, large.url, '/map');
      const drawn = await drawnNodes(page);
      expect(drawn.length).toBeLessThanOrEqual(MOST_BOXES);
      expect(await page.getByLabel(w.label).inputValue()).toBe('');
      const count = (await counted(page)).filieres;
      await eventually(() => page.locator('.toolbar-counts').textContent()).toContain(
        t.count.filieres(count, count),
      );
      expect(faults).toEqual([]);
      await page.context().close();
    } finally {
      await large.close();
    }
  });
});

describeInLong.skipIf(browser === undefined)('around an element', () => {
  const START = 'lee-ecrit-3-4';

  it('dims or hides what is farther, also while its sheet is open, until one stops', async () => {
    const { page, faults } = await open(`/map?detail=filieres&preps=1&sel=${START}`);
    await drawnBoxes(page);
    await page.getByRole('button', { name: w.focus.start }).click();
    const reached = (count: number) => w.focus.reached(count, FILIERES + OUTLETS);
    const shows = async (count: number): Promise<void> => {
      await eventually(() => statuses(page)).toEqual([reached(count)]);
      await eventually(async () => (await asSeen(page)).length).toBe(count);
    };
    await shows(5);
    await page.getByLabel(w.focus.steps, { exact: true }).selectOption('2');
    await shows(11);
    await page.getByLabel(w.focus.way, { exact: true }).selectOption('down');
    await shows(5);
    await page.getByLabel(w.focus.way, { exact: true }).selectOption('up');
    await shows(7);
    await page.getByLabel(w.focus.way, { exact: true }).selectOption('both');
    await page.getByLabel(w.focus.alone).check();
    await eventually(async () => (await drawnNodes(page)).length).toBe(11);
    await shows(11);
    expect(await faultsInLooks(page, 1)).toEqual([]);
    await page.getByLabel(w.focus.steps, { exact: true }).selectOption('0');
    await eventually(async () => (await drawnNodes(page)).length).toBeGreaterThan(11);
    await page.getByRole('button', { name: w.focus.stop }).click();
    await eventually(() => page.locator('.detail-bar').count()).toBe(0);
    await eventually(async () => (await drawnNodes(page)).length).toBe(FILIERES + OUTLETS);
    expect(faults).toEqual([]);
  });

  it('says so when the element is not there', async () => {
    const { page } = await open('/map?focus=nowhere', { width: 390, height: 844 });
    await page.goto(`${server().url}/map?focus=nowhere&show=map&detail=filieres`);
    await page.getByText(w.focus.gone).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: w.focus.stop }).click();
    await eventually(() => page.locator('.detail-bar').count()).toBe(0);
  });
});

describe.skipIf(browser === undefined)('the small map', () => {
  it('frames what is seen, moves it by hand, and lets the keyboard pass', async () => {
    const { page, faults } = await open('/map');
    await drawnBoxes(page);
    const small = page.locator('.map-minimap');
    expect(await small.count()).toBe(0);
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: t.explorer.zoomIn }).click();
    await small.waitFor();
    const frame = async () => (await page.locator('.map-minimap-frame').boundingBox())!;
    // It goes to a corner where no box is, which changes while the map is zoomed.
    let place = (await small.boundingBox())!;
    await eventually(async () => {
      const before = place;
      await page.waitForTimeout(300);
      place = (await small.boundingBox())!;
      return before.x === place.x && before.y === place.y && before.width === place.width;
    }).toBe(true);
    // A click takes what is there to the middle of the screen; dragging goes on from there.
    const [left, right, y] = [
      place.x + place.width * 0.4,
      place.x + place.width * 0.6,
      place.y + place.height / 2,
    ];
    const centre = async (): Promise<number> => {
      const { x, width } = await frame();
      return Math.round(x + width / 2);
    };
    await page.mouse.move(left, y);
    await page.mouse.down();
    await eventually(async () => Math.abs((await centre()) - left) <= 2).toBe(true);
    await page.mouse.move(right, y, { steps: 3 });
    await eventually(async () => Math.abs((await centre()) - right) <= 2).toBe(true);
    await page.mouse.up();
    await page.mouse.move(left, y);
    await eventually(async () => Math.abs((await centre()) - right) <= 2).toBe(true);
    await page.locator('.map-focus').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.map'))).toBe(null);
    await page.getByRole('button', { name: t.explorer.fit }).click();
    await eventually(() => small.count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

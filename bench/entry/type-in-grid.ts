import type { Page } from 'playwright-core';

/** A number that was typed, and the name of the partner at whose line. No number is typed twice. */
export interface Typed {
  readonly partner: string;
  readonly value: number;
}

export interface Typing {
  /** The last number typed into each cell. */
  readonly typed: readonly Typed[];
  /** Milliseconds from each key to the frame that shows what it did. */
  readonly keys: readonly number[];
  /** Cells that did not show what was typed once they were left. */
  readonly notShown: readonly string[];
  /** Milliseconds by which the last edit came later than planned. */
  readonly late: number;
}

/** Edits in one column before the next way of moving is taken. */
const RUN = 8;
const COLUMNS = 16;
/** The first number that is typed: larger than what the grid holds at first. */
const FIRST_NUMBER = 100;
/** Milliseconds between the keys of one number: someone who types fast. */
const BETWEEN_KEYS_MS = 70;
/** How long a cell may take to get the focus. */
const FOCUS = { timeout: 10_000 };

/**
 * Types `edits` numbers into the grid that has the focus, `perMinute`, by keys alone: down a column by Enter, along a
 * line by Tab, a page further, the wheel over the whole grid in between.
 */
export async function typeInGrid(page: Page, edits: number, perMinute: number): Promise<Typing> {
  await page.evaluate(watchKeys);
  const typed = new Map<string, Typed>();
  const notShown: string[] = [];
  const begun = performance.now();
  let late = 0;
  for (let edit = 0; edit < edits; edit++) {
    const due = begun + (edit * 60_000) / perMinute;
    const now = performance.now();
    late = Math.max(0, now - due);
    if (now < due) await page.waitForTimeout(due - now);
    const isWholeRun = edit > 0 && edit % RUN === 0;
    if (isWholeRun) await moveOn(page, edit / RUN);
    const cell = await currentCell(page);
    const value = FIRST_NUMBER + edit;
    const leaves = Math.floor(edit / RUN) % 2 === 0 ? 'Enter' : 'Tab';
    await page.keyboard.type(String(value), { delay: BETWEEN_KEYS_MS });
    await page.keyboard.press(leaves);
    typed.set(`${cell.row} ${cell.column}`, { partner: cell.partner, value });
    const shown = await shownIn(page, cell);
    if (shown !== undefined && !shown.startsWith(String(value)))
      notShown.push(`${cell.partner} ${cell.column}: ${shown}, not ${value}`);
  }
  const keys = await page.evaluate(() => (window as unknown as Watched).keys);
  return { typed: [...typed.values()], notShown, late, keys };
}

interface Watched {
  readonly keys: number[];
}

/** Runs in the page: measures from each key to the frame after it. */
function watchKeys(): void {
  const keys: number[] = [];
  Object.assign(window, { keys });
  const channel = new MessageChannel();
  const begun: number[] = [];
  channel.port1.onmessage = () => {
    const from = begun.shift();
    if (from !== undefined) keys.push(performance.now() - from);
  };
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      begun.push(timeStamp);
      // What was asked for in a frame is done after the frame is drawn.
      requestAnimationFrame(() => channel.port2.postMessage(undefined));
    },
    { capture: true },
  );
}

/** Goes elsewhere in the grid, now and then over its whole length by the wheel. */
async function moveOn(page: Page, run: number): Promise<void> {
  if (run % 5 === 0) await wheelThrough(page, 40);
  const key = ['PageDown', 'ArrowRight', 'PageUp', 'ArrowDown'][run % 4]!;
  await page.keyboard.press(key);
  if (run % 3 === 0) await page.keyboard.press('Home');
  for (let step = 0; step < (run * 5) % COLUMNS; step++) await page.keyboard.press('ArrowRight');
}

/** Turns the wheel down and up over the grid; the cell with the focus stays the same one. */
export async function wheelThrough(page: Page, steps: number): Promise<void> {
  const frame = page.locator('.partner-frame');
  const box = (await frame.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let step = 0; step < 2 * steps; step++) {
    await page.mouse.wheel(0, step < steps ? 200 : -200);
    await page.waitForTimeout(16);
  }
}

interface Cell {
  readonly partner: string;
  readonly row: number;
  readonly column: number;
}

/** The cell that has the focus. */
async function currentCell(page: Page): Promise<Cell> {
  const cell = await page
    .waitForFunction(
      () => {
        const here = document.activeElement?.closest('td[data-row]');
        const partner = here?.parentElement?.querySelector('th')?.textContent;
        if (!(here instanceof HTMLElement) || partner == null) return undefined;
        return { partner, row: Number(here.dataset.row), column: Number(here.dataset.column) };
      },
      undefined,
      FOCUS,
    )
    .catch(() => {
      throw new Error('No cell has the focus: what is typed now would be lost.');
    });
  return (await cell.jsonValue()) as Cell;
}

/** What a cell shows in the next frame; undefined when it is out of sight. */
const shownIn = (page: Page, { row, column }: Cell): Promise<string | undefined> =>
  page.evaluate(
    async ([at, next]) => {
      await new Promise(requestAnimationFrame);
      const cell = document.querySelector(`td[data-row="${at}"][data-column="${next}"]`);
      return cell?.textContent ?? undefined;
    },
    [row, column] as const,
  );

import type { Browser } from 'playwright-core';
import { longestTask } from '../longest-task.ts';
import { openPage } from './pages.ts';

/** How long tasks that follow may take to be reported. */
const SETTLE_MS = 1_000;

/** Milliseconds of the longest task of the page while something was done to a table of ten thousand rows. */
export type TableTasks = Readonly<Record<'sort' | 'search' | 'scroll', number>>;

/** Longest tasks of a table that has just been opened: nothing is sorted or folded yet. */
export async function tableTasks(browser: Browser, url: string): Promise<TableTasks> {
  const page = await openPage(browser);
  await page.goto(`${url}/inventory?list=filieres`);
  await page.locator('[data-row="0"][data-column="0"]').waitFor();
  const heading = page.locator('.sort-button');
  const search = page.getByRole('searchbox').last();
  const scrollTo = (top: number) =>
    page.locator('.table-frame').evaluate((element, at) => element.scrollTo(0, at), top);
  const tasks = {
    sort: await longestTask(page, SETTLE_MS, async () => {
      await heading.first().click();
      await heading.nth(1).click();
    }),
    search: await longestTask(page, SETTLE_MS, async () => {
      await search.click();
      await page.keyboard.type('ete 77', { delay: 60 });
      await page.waitForTimeout(500);
      await search.fill('');
    }),
    scroll: await longestTask(page, SETTLE_MS, async () => {
      for (let step = 1; step <= 30; step++) {
        await scrollTo(step * 3_000);
        await page.waitForTimeout(20);
      }
    }),
  };
  await page.context().close();
  return tasks;
}

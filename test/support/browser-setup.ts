import type { TestProject } from 'vitest/node';
import { type BrowserForTests, startBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserForTests;
  }
}

/**
 * One browser for the whole run: each test has a page in it that knows nothing of the other tests.
 * Without one the page is not tested and the reason is printed; where nothing may be skipped (PASSERELLES_NO_SKIP=1) the
 * run fails instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { browser, close } = await startBrowser();
  if (browser.kind === 'none') {
    const sentence = `The page is not tested: no Chromium, Chrome or Edge starts here (${browser.reason}). CHROMIUM_PATH names one.`;
    if (process.env.PASSERELLES_NO_SKIP === '1') throw new Error(sentence);
    process.stdout.write(`\n${sentence}\n\n`);
  }
  project.provide('browser', browser);
  return close;
}

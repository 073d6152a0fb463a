import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type BrowserForTests, findBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserForTests;
    /** The folder of the stores that outlive a test file. It is deleted with the run. */
    stores: string;
  }
}

/**
 * Where the browser of the run is. Each process of the tests starts its own: one for all of them took every word between a
 * test and its page through the process of the run, which cost a tenth of the processor. Each test has a page that knows
 * nothing of the other tests.
 * Without one the page is not tested and the reason is printed; where nothing may be skipped (PASSERELLES_NO_SKIP=1) the
 * run fails instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser();
  if (browser.kind === 'none') {
    const sentence = `The page is not tested: no Chromium, Chrome or Edge starts here (${browser.reason}). CHROMIUM_PATH names one.`;
    if (process.env.PASSERELLES_NO_SKIP === '1') throw new Error(sentence);
    process.stdout.write(`\n${sentence}\n\n`);
  }
  project.provide('browser', browser);
  const stores = mkdtempSync(join(tmpdir(), 'passerelles-stores-'));
  project.provide('stores', stores);
  return async () => rmSync(stores, { recursive: true, force: true, maxRetries: 5 });
}

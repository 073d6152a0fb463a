import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { openScreen, type PageOptions, type Watched } from './chromium.ts';
import { borrowSample, giveBackSample } from './kept-sample.ts';

/** A server over the sample for the tests of a file in the browser of `openSharedBrowser`, and its screens. */
export function onSample(browser: Browser | undefined): {
  readonly server: () => TestServer;
  readonly open: (path: string, options?: PageOptions) => Promise<Watched>;
} {
  let server: TestServer;
  beforeAll(async () => {
    server = await borrowSample();
  });
  afterAll(() => giveBackSample(browser));
  return {
    server: () => server,
    open: (path, options = {}) => openScreen(browser!, server.url, path, options),
  };
}

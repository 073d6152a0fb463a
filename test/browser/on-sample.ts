import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { openScreen, type PageOptions, type Watched } from './chromium.ts';

/** A server over the sample for the tests of a file, and its screens; both end with the file, and so does the browser. */
export function onSample(browser: Browser | undefined): {
  readonly server: () => TestServer;
  readonly open: (path: string, options?: PageOptions) => Promise<Watched>;
} {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ document: hauteSylve() });
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });
  return {
    server: () => server,
    open: (path, options = {}) => openScreen(browser!, server.url, path, options),
  };
}

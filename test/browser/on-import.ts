import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { emptyNetwork } from '../../domain/model/network.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { openPage, type PageOptions, type Watched } from './chromium.ts';
import { wordsOf } from './words.ts';

/**
 * A server for the tests of a file that import: before each of them its network is empty, but for the communes of the
 * sample. It ends with the file, and so does the browser. `open` opens the screen of the import.
 */
export function onImport(browser: Browser | undefined): {
  readonly server: () => TestServer;
  readonly open: (options?: PageOptions) => Promise<Watched>;
} {
  const { communes } = hauteSylve();
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  beforeEach(() => server.store.replace({ ...emptyNetwork('Inventaire'), communes }));
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });
  return {
    server: () => server,
    open: async (options = {}) => {
      const watched = await openPage(browser!, server.url, options);
      await watched.page.goto(`${server.url}/inventory/import`);
      await watched.page.getByRole('button', { name: wordsOf('fr').t.importing.file.choose }).waitFor();
      return watched;
    },
  };
}

import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { openEmbeddedThread } from '../../server/store/embedded-thread.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { forgetPages, pagesLaidAside } from './used-pages.ts';

/**
 * The server over the sample that files of one process use one after the other, as long as none of them writes to it.
 * Its folder is deleted with the run (test/support/browser-setup.ts).
 */
let kept: { readonly server: TestServer; readonly revision: number } | undefined;

/** A server over the sample as it is seeded, to be given back. */
export async function borrowSample(): Promise<TestServer> {
  if (kept === undefined) {
    const folder = mkdtempSync(join(inject('stores'), 'sample-'));
    const server = await testServer({ document: hauteSylve(), engine: await openEmbeddedThread(folder) });
    kept = { server, revision: await server.store.revision() };
  }
  return kept.server;
}

/**
 * Takes it back from a file that has ended, whose pages are closed but for those that another file can use. One that was
 * written to is closed, and the next file has a new one.
 */
export async function giveBackSample(browser: Browser | undefined): Promise<void> {
  if (kept === undefined) return;
  const { server, revision } = kept;
  const isWritten = (await server.store.revision()) !== revision;
  if (isWritten) kept = undefined;
  if (browser !== undefined) {
    if (isWritten) forgetPages(browser, server.url);
    const useful = pagesLaidAside(browser, server.url).map((page) => page.context());
    await Promise.all(
      browser.contexts().map((context) => (useful.includes(context) ? undefined : context.close())),
    );
  }
  if (isWritten) await server.close();
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openEmbeddedThread } from '../../server/store/embedded-thread.ts';
import type { Engine } from '../../server/store/engine.ts';
import { StoreError } from '../../server/store/store-errors.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { openBrowser, openPage } from './chromium.ts';

vi.setConfig({ testTimeout: 90_000 });
const browser = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'passerelles-outage-'));
let server: TestServer;
let away = false;

/** A real engine that can be made to answer as one whose database is away. */
function interruptible(engine: Engine): Engine {
  const check = (): void => {
    if (away) throw new StoreError('neo4j-unreachable', { address: 'bolt://127.0.0.1:7687' });
  };
  return {
    ...engine,
    run: async (statement, parameters) => {
      check();
      return engine.run(statement, parameters);
    },
    transaction: async (work) => {
      check();
      return engine.transaction(work);
    },
    close: () => engine.close(),
  };
}

beforeAll(async () => {
  server = await testServer({
    document: hauteSylve(),
    engine: interruptible(await openEmbeddedThread(folder)),
  });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe.skipIf(browser === undefined)('when the database is away', () => {
  it('the page says so, keeps what it shows, and goes on by itself when it is back', async () => {
    const { page, faults } = await openPage(browser!, server.url, { expected: /503/ });
    await page.goto(`${server.url}/gaps`);
    await page.locator('.card').first().waitFor();
    // A look that is still under way would not be repeated.
    await page.waitForLoadState('networkidle');
    const banner = page.locator('.banner');
    const shown = await page.locator('.card').count();
    away = true;
    // Coming back to the window looks whether the server is there.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await banner.waitFor();
    expect(await banner.textContent()).toContain('La base de données ne répond pas.');
    expect(await page.locator('.card').count()).toBe(shown);
    away = false;
    await banner.waitFor({ state: 'detached' });
    // A page opened during an outage begins with the reason and fills by itself.
    away = true;
    await page.goto(`${server.url}/gaps`);
    await banner.waitFor();
    expect(await page.locator('.card').count()).toBe(0);
    away = false;
    await banner.waitFor({ state: 'detached' });
    await page.locator('.card').first().waitFor();
    expect(faults).toEqual([]);
  });
});

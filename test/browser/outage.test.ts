import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openEmbeddedThread } from '../../server/store/embedded-thread.ts';
import type { Engine } from '../../server/store/engine.ts';
import { StoreError } from '../../server/store/store-errors.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type Relay, relayTo } from '../support/relay.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { sign } from './asking.ts';
import { eventually, openBrowser, openPage } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 90_000 });
const browser = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'passerelles-outage-'));
const { t } = wordsOf('fr');
let server: TestServer;
/** The line on which a page may ask, which breaks when `breakAfterWrite` says so. */
let line: Relay;
let away = false;
/** Called once, when the next write is in the database and nobody has been answered. */
let breakAfterWrite: (() => void) | undefined;

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
      let writes = false;
      const done = await engine.transaction((run) =>
        work((statement, parameters) => {
          writes ||= statement.includes('CREATE (r:ChangeRecord)');
          return run(statement, parameters);
        }),
      );
      if (writes) breakAfterWrite?.();
      return done;
    },
    close: () => engine.close(),
  };
}

beforeAll(async () => {
  server = await testServer({
    document: hauteSylve(),
    engine: interruptible(await openEmbeddedThread(folder)),
  });
  line = await relayTo('127.0.0.1', Number(new URL(server.url).port));
});
afterAll(async () => {
  await browser?.close();
  await line.close();
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

const ONE = '/inventory?list=filieres&q=alphabetisation+ecrit+3-4';
const INTAKE = 4;

describe.skipIf(browser === undefined)('when the line breaks after a write, before its answer', () => {
  /** A page on the line that may break, in which the first filière gets another number of places. */
  async function edited(intake: string) {
    const url = `http://127.0.0.1:${line.port}`;
    const { page, faults } = await openPage(browser!, url, { expected: /Failed to load|ERR_/ });
    const sent: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/api/changes') sent.push(request.headers()['idempotency-key']);
    });
    await page.goto(url + ONE);
    const cell = page.locator(`[data-row="0"][data-column="${INTAKE}"]`);
    await cell.click();
    await page.keyboard.type(intake);
    await page.keyboard.press('Enter');
    await sign(page);
    return { page, faults, cell, sent };
  }
  const intake = async () =>
    (await server.store.load()).document.filieres.find(({ id }) => id === 'lee-ecrit-3-4')?.intake;
  const breakThen = (next: () => void): void => {
    breakAfterWrite = () => {
      breakAfterWrite = undefined;
      line.cut();
      next();
    };
  };

  it('the page sends it again by itself: it is there once, and said to be saved', async () => {
    const revision = await server.store.revision();
    breakThen(() => setTimeout(line.mend, 200));
    const { page, faults, cell, sent } = await edited('27');
    await eventually(() => page.getByText(t.inventory.status.saved).count()).toBe(1);
    expect(await cell.textContent()).toBe('27');
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent).size).toBe(1);
    expect([await server.store.revision(), await intake()]).toEqual([revision + 1, 27]);
    // It is undone like any other save.
    await page.getByRole('button', { name: t.inventory.undo, exact: true }).click();
    await eventually(intake).toBe(24);
    expect(faults).toEqual([]);
  });

  it('for long, the page says that it is not written, and who tries again finds it saved, once', async () => {
    const revision = await server.store.revision();
    breakThen(() => undefined);
    const { page, faults, cell, sent } = await edited('28');
    const retry = page.locator('.unwritten-bar').getByRole('button', { name: t.inventory.unwritten.retry });
    await retry.waitFor();
    line.mend();
    await retry.click();
    await eventually(() => page.getByText(t.inventory.status.saved).count()).toBe(1);
    await eventually(() => cell.textContent()).toBe('28');
    expect(new Set(sent).size).toBe(1);
    expect([await server.store.revision(), await intake()]).toEqual([revision + 1, 28]);
    expect(faults).toEqual([]);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { today } from '../../server/today.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { drawnBoxes, openBrowser, openScreen } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'passerelles-map-file-'));
let server: TestServer;

beforeAll(async () => {
  server = await testServer({ document: hauteSylve(), today: today() });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const audience = hauteSylve().audiences[0]!.id;

describe.skipIf(browser === undefined)('the SVG file of the map', () => {
  it.each([
    ['the first sight', ''],
    [
      'by commune, in the past, dark, in English, for an audience',
      `lang=en&theme=dark&layout=place&detail=filieres&at=2020-06-30&audience=${audience}&preps=1`,
    ],
    [
      'a part of the network around an element, without missing bridges',
      'layout=operator&detail=filieres&bassin=haute-sylve&kind=NONE&ghosts=0&flows=0&focus=lee-ceb&steps=2&way=down&sel=lee-ceb',
    ],
    [
      'a finding that stands out, for a projector',
      'theme=projector&gap=M04:lee-ceb:table-ronde-cuisine&most=20',
    ],
  ])('is the same text from the page and from the server: %s', async (_what, query) => {
    const { t } = wordsOf(query.startsWith('lang=en') ? 'en' : 'fr');
    const { page, faults } = await openScreen(browser!, server.url, `/map?${query}`);
    await drawnBoxes(page);
    await page.waitForLoadState('networkidle');
    await page.locator('.views-button').click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t.picture.short.svg, exact: true }).click();
    const download = await coming;
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    const ofPage = readFileSync(path, 'utf8');
    const response = await server.fetch(`/api/map.svg?${query}`);
    expect(response.headers.get('content-disposition')).toContain(download.suggestedFilename());
    const ofServer = await response.text();
    expect(ofPage.length).toBeGreaterThan(20_000);
    // An element a line, so that a difference is seen where it is.
    const lines = (svg: string): string[] => svg.split(/(?=<)/);
    expect(lines(ofServer)).toEqual(lines(ofPage));
    expect(ofServer).toBe(ofPage);
    expect(faults).toEqual([]);
    await page.close();
  });
});

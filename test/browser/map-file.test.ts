import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AT, PERIOD, seededNetwork } from '../../bench/seeded-network.ts';
import { today } from '../../server/today.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { oneIn } from '../support/size.ts';
import { drawnBoxes, eventually, openBrowser, openScreen } from './chromium.ts';
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

/** Saves the SVG file of the map on the page, and gives its name and its text. */
async function savedFile(page: Page, language: 'fr' | 'en'): Promise<{ name: string; text: string }> {
  const { t } = wordsOf(language);
  await page.locator('.views-button').click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: t.picture.short.svg, exact: true }).click();
  const download = await coming;
  const name = download.suggestedFilename();
  const path = join(folder, name);
  await download.saveAs(path);
  return { name, text: readFileSync(path, 'utf8') };
}

/** An element a line, so that a difference is seen where it is. */
const elementsOf = (svg: string): string[] => svg.split(/(?=<)/);

/** Compares the file that the page saves for a question with that of the server. Returns its text. */
async function sameFile({ url, fetch }: TestServer, query: string): Promise<string> {
  const language = query.startsWith('lang=en') ? 'en' : 'fr';
  const { page, faults } = await openScreen(browser!, url, `/map?${query}`);
  await drawnBoxes(page);
  const response = await fetch(`/api/map.svg?${query}`);
  const drawn = await response.text();
  expect(response.headers.get('content-disposition')).toContain((await savedFile(page, language)).name);
  // The page draws first what it has, and more when answers come.
  await eventually(async () => elementsOf((await savedFile(page, language)).text)).toEqual(elementsOf(drawn));
  expect(faults).toEqual([]);
  await page.close();
  return drawn;
}

describe.skipIf(browser === undefined)('the SVG file of the map', () => {
  it.each(
    oneIn(3, [
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
    ]),
  )('is the same text from the page and from the server: %s', async (_what, query) => {
    expect((await sameFile(server, query)).length).toBeGreaterThan(20_000);
  });

  inLong('is the same text where there are more findings than an answer lists', async () => {
    const size = { name: 'S', filieres: 600, passerelles: 1500, outlets: 20, flows: 300 } as const;
    const large = await testServer({ document: seededNetwork(size), today: today() });
    try {
      const period = `at=${AT}&periodFrom=${PERIOD.from}&periodTo=${PERIOD.to}`;
      const kinds = await large.fetch(`/api/gaps?at=${AT}&from=${PERIOD.from}&to=${PERIOD.to}&limit=1000`);
      const { counts, shown } = (await kinds.json()) as Record<'counts' | 'shown', Record<string, number>>;
      const cut = Object.keys(counts).filter((kind) => kind !== 'M04' && counts[kind]! > (shown[kind] ?? 0));
      expect(cut).not.toEqual([]);
      await sameFile(large, `${period}&kind=${cut.join(',')}&ghosts=40`);
    } finally {
      await large.close();
    }
  });
});

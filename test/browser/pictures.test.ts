import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { inLong } from '../support/in-long.ts';
import { hasPoppler, inkOf, pdfFacts, pdfText } from '../support/poppler.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { drawnBoxes, eventually, openBrowser, openScreen, showWholeMap } from './chromium.ts';
import { wordsOf } from './words.ts';

vi.setConfig({ testTimeout: 120_000 });
const browser = await openBrowser();
const reads = hasPoppler();
const folder = mkdtempSync(join(tmpdir(), 'passerelles-pictures-'));
let server: TestServer;

const VIEW = { id: 'vue-cuisine', name: 'Du CEB à la cuisine', rank: 0, note: 'Une passerelle à signer.' };
const document: NetworkDocument = {
  ...hauteSylve(),
  views: [{ ...VIEW, state: 'gap=M04:lee-ceb:table-ronde-cuisine&bassin=haute-sylve' }],
};

beforeAll(async () => {
  server = await testServer({ document });
});
afterAll(async () => {
  await browser?.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const { t } = wordsOf('fr');
const open = (path: string) => openScreen(browser!, server.url, path);

/** Asks the panel of views for a file, and gives where it was kept. */
async function fileOf(page: Page, kind: keyof typeof t.picture.save): Promise<string> {
  await page.locator('.views-button').click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: t.picture.short[kind], exact: true }).click();
  const download = await coming;
  const path = join(folder, `${kind}-${download.suggestedFilename()}`);
  await download.saveAs(path);
  await eventually(() => page.locator('.map-file').textContent()).toContain(download.suggestedFilename());
  return path;
}

/** Colours of a picture, with how many points have them, drawn again by the browser. */
const coloursOf = (page: Page, file: string): Promise<Record<string, number>> =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(globalThis.document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const brush = canvas.getContext('2d')!;
    brush.drawImage(image, 0, 0);
    const points = brush.getImageData(0, 0, image.width, image.height).data;
    const counts: Record<string, number> = { width: image.width, height: image.height };
    for (let at = 0; at < points.length; at += 4) {
      const colour = `#${[0, 1, 2].map((part) => points[at + part]!.toString(16).padStart(2, '0')).join('')}`;
      counts[colour] = (counts[colour] ?? 0) + 1;
    }
    return counts;
  }, readFileSync(file).toString('base64'));

/** The same words, however lines are broken. */
const packed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

describe.skipIf(browser === undefined)('a picture of the map', () => {
  it('shows it at twice its size, in the colours of the screen, under a name that says what it is', async () => {
    const { page, faults } = await open('/map?theme=dark');
    await drawnBoxes(page);
    const file = await fileOf(page, 'png');
    expect(file).toMatch(/png-bassin-de-la-haute-sylve-carte-\d{4}-\d\d-\d\d\.png$/);
    const map = (await page.locator('.map-drawing').boundingBox())!;
    const { width = 0, height = 0, ...colours } = await coloursOf(page, file);
    expect(width).toBe(Math.round((map.width + 48) * 2));
    expect(height).toBeGreaterThan((map.height + 100) * 2);
    // The ground of the look, its boxes, and the line of a signed agreement.
    expect(colours['#141c23']).toBeGreaterThan((width * height) / 4);
    expect(colours['#1d2831']).toBeGreaterThan(10_000);
    expect(colours['#9fd5f9']).toBeGreaterThan(2_000);
    expect(faults).toEqual([]);
  });

  inLong('is made by the palette too', async () => {
    const { page, faults } = await open('/map');
    await drawnBoxes(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: t.palette.placeholder }).fill('PNG');
    await page.locator('[role=option][data-combobox-selected]').waitFor();
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await coming).suggestedFilename()).toMatch(/\.png$/);
    expect(faults).toEqual([]);
  });
});

describe.skipIf(browser === undefined || !reads)('a page of the map', () => {
  it('holds every label, the legend, the date and the sources as words', async () => {
    const { page, faults } = await open('/map?layout=place&theme=dark&detail=filieres');
    await showWholeMap(page);
    const boxes = await drawnBoxes(page);
    const legend = await page.locator('.legend-body li').allTextContents();
    const foot = await page.locator('.legend-out').textContent();
    const file = await fileOf(page, 'pdfA4');
    const text = packed(pdfText(file));
    const lines = boxes.flatMap(({ label }) => label.split('\n'));
    expect(lines.length).toBeGreaterThan(150);
    expect(lines.filter((line) => !text.includes(packed(line)))).toEqual([]);
    expect(legend.length).toBeGreaterThan(10);
    expect(legend.filter((words) => !text.includes(packed(words)))).toEqual([]);
    for (const words of [
      'Bassin de la Haute-Sylve',
      'Lu au 31 décembre 2025',
      'Source : inventaire',
      'vu le ',
    ])
      expect(text).toContain(packed(words));
    expect(text).toContain(packed(foot!));
    const facts = pdfFacts(file);
    expect(facts.get('Pages')).toBe('1');
    expect(facts.get('Page size')).toContain('841.89 x 595.276');
    expect(facts.get('Title')).toContain('Bassin de la Haute-Sylve');
    // Dark on a light ground, whatever the look of the screen.
    expect(inkOf(file)).toBeGreaterThan(0.05);
    expect(inkOf(file)).toBeLessThan(0.6);
    expect(faults).toEqual([]);
  });

  inLong(
    'of a saved view has its name, its note and its filters in words, and shows no more than the screen',
    async () => {
      const { page, faults } = await open('/map?view=vue-cuisine');
      await drawnBoxes(page);
      await eventually(() => new URL(page.url()).searchParams.get('kept')).toBe('vue-cuisine');
      await page.locator('aside.panel').waitFor();
      const file = await fileOf(page, 'pdfA3');
      expect(file).toMatch(/bassin-de-la-haute-sylve-du-ceb-a-la-cuisine-\d{4}-\d\d-\d\d\.pdf$/);
      const text = packed(pdfText(file));
      for (const words of [VIEW.name, VIEW.note, t.said(t.explorer.bassin, 'Bassin de la Haute-Sylve')])
        expect(text).toContain(packed(words));
      expect(pdfFacts(file).get('Page size')).toContain('1190.55 x 841.89');
      // A small count leaves the server masked; the map shows bands, and so does the file.
      expect(text).not.toMatch(/personnes:[1-4]\b/);
      expect(faults).toEqual([]);
    },
  );
});

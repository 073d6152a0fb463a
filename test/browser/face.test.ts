import { describe, expect, it } from 'vitest';
import { BOLD } from '../../domain/map/box-label.ts';
import { CAPITALS } from '../../domain/map/room-letters.ts';
import { textWidth } from '../../domain/map/text.ts';
import { FACE } from '../../domain/map/typeface.ts';
import { hauteSylve } from '../support/haute-sylve.ts';
import { eventually, openPage, openSharedBrowser } from './chromium.ts';
import { onSample } from './on-sample.ts';

const browser = await openSharedBrowser();
const { open, server } = onSample(browser);

describe.skipIf(browser === undefined)('the face of the page', () => {
  it('comes from the server of the page, is told of before the style sheets, and is there for the first words', async () => {
    const { page, faults } = await openPage(browser!, server().url);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') asked.push(new URL(request.url()).pathname);
    });
    await page.goto(`${server().url}/gaps`);
    await page.locator('main h1').waitFor();
    await eventually(() => page.evaluate((face) => document.fonts.check(`700 16px "${face}"`), FACE)).toBe(
      true,
    );
    // One file for all weights of French and English; letters of other languages are not asked for.
    expect(asked).toEqual([expect.stringMatching(/^\/assets\/atkinson-hyperlegible-next-latin-wght-normal/)]);
    const family = await page.locator('main h1').evaluate((one) => getComputedStyle(one).fontFamily);
    expect(family.startsWith(`"${FACE}"`)).toBe(true);
    expect(faults).toEqual([]);
  });

  it.each([
    ['regular', 400, 1],
    ['bold', 700, BOLD],
  ])('is as wide as the map takes it to be: %s', async (_name, weight, factor) => {
    const { page } = await open('/gaps');
    const { filieres, operators, outlets } = hauteSylve();
    const names = [...filieres, ...operators, ...outlets].map(({ name }) => name);
    const widths = await page.evaluate(
      async ([font, texts]) => {
        await document.fonts.load(font);
        const brush = document.createElement('canvas').getContext('2d')!;
        brush.font = font;
        return texts.map((text) => brush.measureText(text).width);
      },
      [`${weight} 100px "${FACE}"`, names] as const,
    );
    names.forEach((name, index) => {
      const taken = textWidth(name, 100) * factor;
      expect(widths[index]!, name).toBeLessThanOrEqual(taken);
      // Neither is room wasted: another face would be far off.
      expect(widths[index]!, name).toBeGreaterThan(taken * 0.88);
    });
  });

  it('has capitals as high as slides take them to be', async () => {
    const { page } = await open('/gaps');
    const height = await page.evaluate(async (font) => {
      await document.fonts.load(font);
      const brush = document.createElement('canvas').getContext('2d')!;
      brush.font = font;
      return brush.measureText('H').actualBoundingBoxAscent;
    }, `400 100px "${FACE}"`);
    expect(height / 100).toBeCloseTo(CAPITALS, 2);
  });
});

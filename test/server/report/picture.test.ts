import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { withCompactPaths } from '../../../server/report/word/compact-paths.ts';
import { facePaths } from '../../../server/report/word/face.ts';
import { palettePng } from '../../../server/report/word/palette-png.ts';
import { pictureOf } from '../../../server/report/word/picture.ts';
import { sampleMap } from '../../support/paper-reports.ts';

const drawn = (svg: string | Buffer) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: 800 }, background: '#ffffff' }).render();

/** The mean difference of two pictures of one size, in steps of 255. */
function difference(one: Uint8Array, other: Uint8Array): number {
  expect(other.length).toBe(one.length);
  return one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / one.length;
}

describe('the picture of a map in a document', () => {
  it('is small, and looks as the drawing does', async () => {
    const map = sampleMap();
    const { svg, png, width, height } = await pictureOf(map);
    expect(/<text| d="[^"]*\.\d\d/.exec(svg.toString())).toBeNull();
    const fonts = { loadSystemFonts: false, fontFiles: facePaths() };
    const plain = new Resvg(map, {
      font: fonts,
      fitTo: { mode: 'width', value: 800 },
      background: '#ffffff',
    });
    expect([width, height]).toEqual([plain.width, plain.height]);
    expect(difference(plain.render().pixels, drawn(svg.toString()).pixels)).toBeLessThan(0.5);
    const frame = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40" viewBox="0 0 90 40">';
    const path = `${frame}<path d="M 10.123 5.5 L 80.777 6.25 Q 85 20.04 60 30 C 50 35 30 38.99 20 30.5 Z M 20 10 L 30 10 L 30 20 Z" fill="#123456"/></svg>`;
    expect(difference(drawn(path).pixels, drawn(withCompactPaths(path)).pixels)).toBeLessThan(0.5);
    expect(svg.length).toBeLessThan(800_000);
    // Four maps of this size make a document of less than a megabyte.
    expect(png.length).toBeLessThan(150_000);
    expect(png.readUInt32BE(16) / png.readUInt32BE(20)).toBeCloseTo(width / height, 2);
  });

  it('keeps every colour while there are few, and the most frequent of many', () => {
    const colours = (count: number) =>
      Uint8Array.from({ length: count * 4 * 2 }, (_, at) => {
        const pixel = Math.floor(at / 4) % count;
        return [pixel % 256, Math.floor(pixel / 256) * 10, 7, 255][at % 4]!;
      });
    const few = colours(200);
    expect(seen(palettePng({ pixels: few, width: 200, height: 2 }), 200)).toEqual([...few]);
    const many = colours(400);
    const kept = seen(palettePng({ pixels: many, width: 400, height: 2 }), 400);
    expect(difference(many, Uint8Array.from(kept))).toBeLessThan(10);
  });

  it('leaves a path as it is when it is written otherwise', () => {
    const odd = '<path d="M 1 1 L 2 2 3 3 Z"/>';
    expect(withCompactPaths(odd)).toBe(odd);
  });
});

/** The pixels of a PNG with a palette, whose lines stand as they are. */
function seen(png: Buffer, width: number): readonly number[] {
  const at = (name: string) => png.indexOf(name, 0, 'latin1');
  const part = (name: string) => png.subarray(at(name) + 4, at(name) + 4 + png.readUInt32BE(at(name) - 4));
  const palette = part('PLTE');
  return [...inflateSync(part('IDAT'))]
    .filter((_, place) => place % (width + 1) !== 0)
    .flatMap((colour) => [...palette.subarray(3 * colour, 3 * colour + 3), 255]);
}

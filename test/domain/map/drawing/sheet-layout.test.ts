import { describe, expect, it } from 'vitest';
import { SAMPLE, SIZES, sheetLayout } from '../../../../domain/map/drawing/sheet-layout.ts';
import { textWidth } from '../../../../domain/map/text.ts';

const given = {
  map: { width: 1000, height: 600 },
  title: 'Le réseau',
  sub: 'Lu au 31 décembre 2025 · Public : tout le monde',
  legend: Array.from({ length: 30 }, (_, at) => `une entrée de la légende, la ${at + 1}e`),
  foot: ['Source : inventaire', 'Cette carte ne montre pas : certains constats'],
  headers: 40,
};

describe('a sheet of the map', () => {
  it('has all its words inside, below one another and beside the map', () => {
    const sheet = sheetLayout(given);
    const words = [...sheet.title, ...sheet.sub, ...sheet.legend, ...sheet.foot];
    for (const { x, y } of words) {
      expect(x).toBeGreaterThanOrEqual(24);
      expect(y).toBeLessThan(sheet.height);
    }
    expect(sheet.sub.at(-1)!.y).toBeLessThan(sheet.map.y - given.headers);
    expect(sheet.legend[0]!.y).toBeGreaterThan(sheet.map.y + sheet.map.height);
    expect(sheet.foot[0]!.y).toBeGreaterThan(sheet.legend.at(-1)!.y);
    for (const { text, x } of sheet.legend)
      expect(x + SAMPLE.width + 6 + textWidth(text, SIZES.legend)).toBeLessThanOrEqual(sheet.width - 24);
  });

  it('keeps every word of a long title and of a long foot', () => {
    const long = 'Cette carte ne montre pas tout ce que le réseau sait faire '.repeat(8).trim();
    const sheet = sheetLayout({ ...given, title: long, foot: [long] });
    const words = (texts: readonly { text: string }[]): string => texts.map(({ text }) => text).join(' ');
    expect(words(sheet.title)).toBe(long);
    expect(words(sheet.foot)).toBe(long);
  });

  it('has no room for a legend without entries', () => {
    const none = sheetLayout({ ...given, legend: [] });
    expect(none.legend).toEqual([]);
    expect(none.height).toBeLessThan(sheetLayout(given).height);
  });
});

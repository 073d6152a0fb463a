import { describe, expect, it } from 'vitest';
import { BADGES } from '../../../domain/map/badges.ts';
import {
  BOX_LOOKS,
  type BoxLook,
  LINE_LOOKS,
  LINES,
  type LineLook,
  lineLook,
  MARK_SIGNS,
} from '../../../domain/map/marks.ts';

/** What of a line is seen without any colour; lengths of dashes as an eye tells them apart. */
function seen({ dash, hollow, sign, start, end, width }: LineLook): string {
  const length = dash === undefined ? 'solid' : dash[0]! < 3 ? 'dots' : dash[0]! < 5 ? 'short' : 'long';
  return [length, dash?.length ?? 0, hollow ?? false, sign, start, end, width >= 2 ? 'thick' : 'thin'].join(
    ' ',
  );
}

const twice = (items: readonly (readonly [string, string])[]): readonly string[] =>
  items.flatMap(([name, look], index) =>
    items
      .slice(index + 1)
      .flatMap(([other, otherLook]) => (look === otherLook ? [`${name} and ${other}`] : [])),
  );

describe('the marks of the map, without their colours', () => {
  it('are another line for every meaning', () => {
    expect(twice(LINES.map((line) => [line, seen(LINE_LOOKS[line])]))).toEqual([]);
  });

  it('would be the same for lines that only a colour tells apart', () => {
    const other: LineLook = { ...LINE_LOOKS.SIGNED, color: 'missing' };
    expect(
      twice([
        ['a', seen(LINE_LOOKS.SIGNED)],
        ['b', seen(other)],
      ]),
    ).toEqual(['a and b']);
  });

  it('are the wider the more passerelles a line counts, within bounds', () => {
    const width = (count: number): number =>
      lineLook({ line: 'BUNDLE', members: Array.from({ length: count }) }).width;
    const widths = [2, 3, 5, 12, 60, 5000].map(width);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths.slice(0, 4)).size).toBe(4);
    expect(Math.min(...widths)).toBeGreaterThan(1);
    expect(Math.max(...widths)).toBeLessThan(8);
    expect(lineLook({ line: 'SIGNED' })).toEqual(LINE_LOOKS.SIGNED);
  });

  it('are another box for every meaning', () => {
    const sign = (name: string): string =>
      name in MARK_SIGNS ? MARK_SIGNS[name as keyof typeof MARK_SIGNS] : '';
    const boxes: readonly (readonly [string, BoxLook])[] = Object.entries(BOX_LOOKS);
    expect(
      twice(boxes.map(([name, { border, shape }]) => [name, [border, shape, sign(name)].join(' ')])),
    ).toEqual([]);
  });

  it('are another sign for every kind of finding', () => {
    expect(BADGES.size).toBeGreaterThan(5);
    expect(twice([...BADGES])).toEqual([]);
  });
});

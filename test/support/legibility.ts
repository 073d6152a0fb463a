import { expect } from 'vitest';
import { BOLD } from '../../domain/map/box-label.ts';
import { MOST_BOXES } from '../../domain/map/detail.ts';
import { FONT_SIZE, LINE_SPACING } from '../../domain/map/letters.ts';
import { CAPITALS, LEAST_CAPITALS } from '../../domain/map/room-letters.ts';
import { inFrame, type Rect, type Size } from '../../domain/map/slide-frame.ts';
import type { SlideMap } from '../../domain/map/slides/slide-map.ts';
import { textWidth } from '../../domain/map/text.ts';

const apart = (a: Rect, b: Rect): boolean =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 0.5 ||
  Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 0.5;

/** The rectangles of the titles of a slide. */
const titlesOf = ({ titles }: SlideMap): readonly Rect[] =>
  titles.map(({ lines, x, top }) => {
    const height = lines.length * FONT_SIZE * LINE_SPACING;
    const width = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE * BOLD)));
    return { x, y: top + height / 2, width, height };
  });

/**
 * Holds that a slide can be read from the back of a room, on a picture of a size: the capitals of its smallest text, names
 * that are whole, few boxes, none on another, and everything that is lit inside, with both ends of what joins it.
 */
export function expectLegible(made: SlideMap, picture: Size, lit: readonly string[]): void {
  const { map, frame, zoom, attention } = made;
  expect(FONT_SIZE * zoom * CAPITALS).toBeGreaterThanOrEqual(picture.height * LEAST_CAPITALS);
  expect(map.nodes.length).toBeLessThanOrEqual(MOST_BOXES);
  expect(map.nodes.length).toBe(made.content.nodes.length);
  const texts = titlesOf(made);
  for (const box of [...map.nodes, ...texts, ...map.badges.map((one) => ({ ...one, height: 17 }))])
    expect(inFrame(frame, box)).toBe(true);
  for (const { lines, bold, width } of map.nodes)
    lines.forEach((line, at) => {
      expect(textWidth(line, FONT_SIZE * (at < bold ? BOLD : 1))).toBeLessThanOrEqual(width);
    });
  const rects = [...map.nodes, ...texts];
  rects.forEach((one, at) => {
    for (const other of rects.slice(at + 1)) expect(apart(one, other)).toBe(true);
  });
  const inside = new Set(map.nodes.flatMap(({ id, members = [] }) => [id, ...members]));
  expect(lit.filter((id) => !inside.has(id))).toEqual([]);
  for (const { target, source, sink } of map.edges)
    if (attention.lit.includes(target)) expect([source, sink].every((id) => inside.has(id))).toBe(true);
}

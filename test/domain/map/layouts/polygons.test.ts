import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../../domain/map/layouts/columns.ts';
import { apart, outlines, type Polygon } from '../../../../domain/map/layouts/polygons.ts';

const boxes = fc.array(
  fc.record({
    left: fc.integer({ min: 0, max: 600 }),
    top: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 20, max: 300 }),
    height: fc.integer({ min: 20, max: 200 }),
  }),
  { minLength: 1, maxLength: 9 },
);

/** Whether a point lies inside a convex outline, whichever way it turns, its border included. */
function holds(outline: Polygon, x: number, y: number): boolean {
  const turns = outline.map((a, at) => {
    const b = outline[(at + 1) % outline.length]!;
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
  });
  return turns.every((turn) => turn >= -0.5) || turns.every((turn) => turn <= 0.5);
}

const corners = ({ left, top, width, height }: Rect) => [
  [left, top] as const,
  [left + width, top] as const,
  [left + width, top + height] as const,
  [left, top + height] as const,
];

describe('outlines of communes', () => {
  it('hold each its own boxes and none of another', () => {
    fc.assert(
      fc.property(boxes, (given) => {
        const rooms = apart(given, 20, 2000);
        const drawn = outlines(rooms, 34);
        for (const [at, room] of rooms.entries()) {
          for (const [x, y] of corners(room)) expect(holds(drawn[at]!, x, y)).toBe(true);
          const others = drawn.filter((_, other) => other !== at);
          const [x, y] = [room.left + room.width / 2, room.top + room.height / 2];
          expect(others.some((outline) => holds(outline, x, y))).toBe(false);
        }
      }),
    );
  });
});

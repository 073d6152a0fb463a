import { describe, expect, it } from 'vitest';
import { columnsLayout, type Rect } from '../../../../domain/map/layouts/columns.ts';
import { type Point, routes } from '../../../../domain/map/layouts/routes.ts';

const nodes = [0, 1, 2, 3].flatMap((column) =>
  ['a', 'b', 'c', 'd', 'e'].map((row) => ({
    id: `${row}${column}`,
    column,
    group: `${row}${column % 2}`,
    height: 34,
  })),
);
const edges = [
  { id: 'far', from: 'a0', to: 'e3' },
  { id: 'back', from: 'e3', to: 'a0' },
  { id: 'near', from: 'b1', to: 'c2' },
  { id: 'same', from: 'a2', to: 'd2' },
];
const layout = columnsLayout({ nodes, edges, columnCount: 4, titleHeight: () => 15 });

/** Whether a straight piece passes through the inside of a box; looked at in 200 points. */
function cuts(box: Rect, from: Point, to: Point): boolean {
  return Array.from({ length: 201 }, (_, step) => step / 200).some((share) => {
    const x = from.x + (to.x - from.x) * share;
    const y = from.y + (to.y - from.y) * share;
    return x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height;
  });
}

describe('the ways of edges', () => {
  const ways = routes(layout, edges);

  it('pass between the frames of other operators, never through them', () => {
    for (const { id, from, to } of edges) {
      const { points } = ways.get(id)!;
      const ends = [layout.nodes.get(from)!, layout.nodes.get(to)!];
      const others = layout.groups.filter(
        (frame) =>
          !ends.some(
            (end) => end.lane === frame.lane && end.top >= frame.top && end.top < frame.top + frame.height,
          ),
      );
      for (const [index, point] of points.slice(1).entries()) {
        expect(others.filter((frame) => cuts(frame, points[index]!, point)).map((frame) => frame.id)).toEqual(
          [],
        );
      }
    }
  });

  it('leave and arrive on the sides of their boxes', () => {
    const { points } = ways.get('near')!;
    const [from, to] = [layout.nodes.get('b1')!, layout.nodes.get('c2')!];
    expect(points[0]!.x).toBe(from.left + from.width);
    expect(points.at(-1)!.x).toBe(to.left);
  });

  it('leave out an edge whose end is not on the map', () => {
    expect(routes(layout, [{ id: 'gone', from: 'a0', to: 'nowhere' }]).size).toBe(0);
  });
});

import type { Layout } from '../layouts/columns.ts';
import type { MapContent } from '../map-model.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** On which side of the line from a to c a point lies: 0 within one unit of it. */
function side(a: Point, b: Point, c: Point): number {
  const turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  return Math.abs(turn) <= Math.hypot(b.x - a.x, b.y - a.y) ? 0 : Math.sign(turn);
}

/** Counts the crossings of straight lines between the middles of the boxes that the edges of a map join. */
export function straightCrossings({ edges }: Pick<MapContent, 'edges'>, { nodes }: Layout): number {
  const middleOf = (id: string): Point | undefined => {
    const rect = nodes.get(id);
    return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  };
  const lines = edges.flatMap(({ from, to }) => {
    const [a, b] = [middleOf(from), middleOf(to)];
    return a === undefined || b === undefined || from === to ? [] : [{ from, to, a, b }];
  });
  let count = 0;
  for (const [at, one] of lines.entries())
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next]!;
      const { from, to } = other;
      if (from === one.from || from === one.to || to === one.from || to === one.to) continue;
      const crosses = side(one.a, one.b, other.a) * side(one.a, one.b, other.b) < 0;
      if (crosses && side(other.a, other.b, one.a) * side(other.a, other.b, one.b) < 0) count += 1;
    }
  return count;
}

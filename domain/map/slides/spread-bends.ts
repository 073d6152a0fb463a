import type { Point } from '../layouts/routes.ts';
import type { PlacedEdge, PlacedNode } from '../map-model.ts';

/** How far each further line around a corner keeps from the one before. */
const BESIDE = 6;

/**
 * Keeps lines apart that go around the same corner of a box: each further one passes it a little farther out. The boxes
 * stay where they are.
 */
export function spreadBends(
  edges: readonly PlacedEdge[],
  nodes: readonly PlacedNode[],
): readonly PlacedEdge[] {
  const passed = new Map<string, number>();
  return edges.map((edge) => {
    const last = edge.points.length - 1;
    if (last < 2) return edge;
    const points = edge.points.map((point, at): Point => {
      if (at === 0 || at === last) return point;
      const key = `${Math.round(point.x)} ${Math.round(point.y)}`;
      const before = passed.get(key) ?? 0;
      passed.set(key, before + 1);
      return before === 0 ? point : outward(point, before * BESIDE, nodes);
    });
    return { ...edge, points };
  });
}

/** A corner moved away from the middle of its box, the one whose border is nearest. */
function outward(point: Point, by: number, nodes: readonly PlacedNode[]): Point {
  const far = ({ x, y, width, height }: PlacedNode): number =>
    Math.max(Math.abs(point.x - x) - width / 2, Math.abs(point.y - y) - height / 2);
  const box = nodes.reduce((best, one) => (far(one) < far(best) ? one : best), nodes[0]!);
  return { x: point.x + Math.sign(point.x - box.x) * by, y: point.y + Math.sign(point.y - box.y) * by };
}

import { distanceTo } from '../../domain/map/layouts/polygons.ts';
import { BADGE } from '../../domain/map/letters.ts';
import type { PlacedMap } from '../../domain/map/map-model.ts';
import { addTo } from '../../domain/model/grouping.ts';

/** What lies at a point of the map: its id in the drawing, and the element that it shows. */
export interface Hit {
  readonly id: string;
  readonly element: string;
  readonly kind: 'badge' | 'node' | 'edge' | 'group';
}

interface Part {
  readonly hit: Hit;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const CELL = { width: 160, height: 80 };
const ORDER = { badge: 0, node: 1, edge: 2, group: 3 } as const;

/**
 * Returns a function that takes a point and a reach in map units, and finds what lies there; undefined if nothing. A
 * line is found within the reach. It is fast, as it looks only at the parts in the same square of a grid.
 */
export function hitTest(map: PlacedMap): (x: number, y: number, reach: number) => Hit | undefined {
  const cells = new Map<number, Part[]>();
  for (const part of partsOf(map)) {
    eachCell(part, (key) => addTo(cells, key, part));
  }
  return (x, y, reach) => {
    let best: { readonly hit: Hit; readonly rank: number } | undefined;
    eachCell({ x1: x - reach, y1: y - reach, x2: x + reach, y2: y + reach }, (key) => {
      for (const part of cells.get(key) ?? []) {
        const line = part.hit.kind === 'edge';
        const away = line ? distance(part, x, y) : outside(part, x, y);
        if (away > (line ? reach : 0)) continue;
        // Boxes lie above lines, and lines above frames. Among lines, the nearest wins.
        const rank = ORDER[part.hit.kind] + (line ? Math.min(0.99, away / 1000) : 0);
        if (best === undefined || rank < best.rank) best = { hit: part.hit, rank };
      }
    });
    return best?.hit;
  };
}

/** More rows than any map has. Squares are identified by a number, as text keys would be slow. */
const ROWS = 2 ** 20;

function eachCell(area: Omit<Part, 'hit'>, visit: (key: number) => void): void {
  const [left, right] = [Math.min(area.x1, area.x2), Math.max(area.x1, area.x2)];
  const [top, bottom] = [Math.min(area.y1, area.y2), Math.max(area.y1, area.y2)];
  for (let column = Math.floor(left / CELL.width); column <= Math.floor(right / CELL.width); column++)
    for (let row = Math.floor(top / CELL.height); row <= Math.floor(bottom / CELL.height); row++)
      visit(column * ROWS + row);
}

function* partsOf({ nodes, groups, badges, edges }: PlacedMap): Generator<Part> {
  const box = (hit: Hit, at: { x: number; y: number; width: number; height: number }): Part => ({
    hit,
    x1: at.x - at.width / 2,
    y1: at.y - at.height / 2,
    x2: at.x + at.width / 2,
    y2: at.y + at.height / 2,
  });
  for (const group of groups) yield box({ id: group.id, element: group.operator, kind: 'group' }, group);
  for (const node of nodes) yield box({ id: node.id, element: node.id, kind: 'node' }, node);
  for (const badge of badges)
    yield box({ id: badge.id, element: badge.on, kind: 'badge' }, { ...badge, height: BADGE.height });
  for (const { id, target, points } of edges) {
    const hit: Hit = { id: `edge ${id}`, element: target, kind: 'edge' };
    for (const [at, to] of points.slice(1).entries()) {
      const from = points[at]!;
      yield { hit, x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    }
  }
}

const outside = ({ x1, y1, x2, y2 }: Part, x: number, y: number): number =>
  Math.max(0, x1 - x, x - x2, y1 - y, y - y2);

/** The distance from a point to a line. */
const distance = ({ x1, y1, x2, y2 }: Part, x: number, y: number): number =>
  distanceTo({ x, y }, { x: x1, y: y1 }, { x: x2, y: y2 });

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bentWays } from '../../../../domain/map/layouts/bent.ts';
import { columnsLayout, type Layout, type LayoutNode } from '../../../../domain/map/layouts/columns.ts';
import { organicLayout } from '../../../../domain/map/layouts/organic.ts';
import { placeLayout } from '../../../../domain/map/layouts/place.ts';
import { type Point, type Route, type RouteEdge, routes } from '../../../../domain/map/layouts/routes.ts';

const number = fc.integer({ min: 0, max: 24 });
const pairs = (most: number) => fc.array(fc.tuple(number, number), { maxLength: most });
const edgesOf = (name: string, all: readonly (readonly [number, number])[]): readonly RouteEdge[] =>
  all.flatMap(([from, to], at) =>
    from === to ? [] : [{ id: `${name}${at}`, from: `n${from}`, to: `n${to}` }],
  );

/** 25 boxes in five columns, some of them in frames. */
const nodes = Array.from({ length: 25 }, (_, at): LayoutNode => {
  return {
    id: `n${at}`,
    column: at % 5,
    group: at % 3 === 0 ? undefined : `g${at % 4}`,
    height: 30 + (at % 3) * 14,
  };
});
const lay = (edges: readonly RouteEdge[]): Layout =>
  columnsLayout({ nodes, edges, columnCount: 5, titleHeight: () => 20 });

/** The level parts of a line: its height, from where to where. */
const levels = ({ id, points }: Route) =>
  points.slice(1).flatMap((point, at) => {
    const from = points[at]!;
    const [left, right] = [Math.min(from.x, point.x), Math.max(from.x, point.x)];
    // The stub at a box is shared by nothing but its port.
    return from.y === point.y && right - left > 20 ? [{ id, y: point.y, left, right }] : [];
  });

describe('the ways of lines through columns', () => {
  it('never lie on one another where they pass between boxes, missing ones never on any', () => {
    fc.assert(
      fc.property(pairs(14), pairs(8), (real, missing) => {
        const [edges, ghosts] = [edgesOf('e', real), edgesOf('g', missing)];
        const ways = routes(lay(edges), edges, ghosts);
        const all = [...ways.values()].flatMap(levels);
        for (const [at, one] of all.entries())
          for (const other of all.slice(at + 1)) {
            const meet = one.id !== other.id && one.left < other.right && other.left < one.right;
            if (meet) expect(Math.abs(one.y - other.y)).toBeGreaterThan(0.1);
          }
      }),
    );
  });

  it('touch a box at points of their own', () => {
    fc.assert(
      fc.property(pairs(14), pairs(8), (real, missing) => {
        const [edges, ghosts] = [edgesOf('e', real), edgesOf('g', missing)];
        const ways = routes(lay(edges), edges, ghosts);
        const ends = [...ways.values()].flatMap(({ points }) => [points[0]!, points.at(-1)!]);
        expect(new Set(ends.map(({ x, y }) => `${x} ${y}`)).size).toBe(ends.length);
      }),
    );
  });

  it('are the same whatever is missing', () => {
    fc.assert(
      fc.property(pairs(14), pairs(8), (real, missing) => {
        const edges = edgesOf('e', real);
        const layout = lay(edges);
        const alone = routes(layout, edges);
        const beside = routes(layout, edges, edgesOf('g', missing));
        for (const { id } of edges) expect(beside.get(id)).toEqual(alone.get(id));
      }),
    );
  });
});

/** Whether a straight piece passes through the inside of a box. */
const cuts = (
  box: { left: number; top: number; width: number; height: number },
  a: Point,
  b: Point,
): boolean =>
  Array.from({ length: 101 }, (_, step) => step / 100).some((share) => {
    const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
    return (
      x > box.left + 1 && x < box.left + box.width - 1 && y > box.top + 1 && y < box.top + box.height - 1
    );
  });

/** All boxes side by side in one commune. */
const inOneCommune = placeLayout({
  ...{ nodes: nodes.map((node) => ({ ...node, group: undefined, commune: 'c' })), edges: [], columnCount: 5 },
  communes: [{ id: 'c', name: 'C', latitude: 50.4, longitude: 4.4 }],
});

describe('the ways of lines without columns', () => {
  it('pass under far fewer boxes than straight lines would', () => {
    const sum = { straight: 0, bent: 0 };
    fc.assert(
      fc.property(pairs(14), (real) => {
        const edges = edgesOf('e', real);
        const layout = inOneCommune;
        const middle = (id: string): Point => {
          const { left, top, width, height } = layout.nodes.get(id)!;
          return { x: left + width / 2, y: top + height / 2 };
        };
        const ways = bentWays(layout, edges);
        for (const { id, from, to } of edges) {
          const others = [...layout.nodes.values()].filter((box) => box.id !== from && box.id !== to);
          const under = (points: readonly Point[]): number =>
            others.filter((box) => points.slice(1).some((point, at) => cuts(box, points[at]!, point))).length;
          sum.straight += under([middle(from), middle(to)]);
          sum.bent += under(ways.get(id)!.points);
        }
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(sum.straight).toBeGreaterThan(100);
    expect(sum.bent).toBeLessThan(sum.straight / 10);
  });

  it('lie side by side between the same two boxes', () => {
    const edges = [
      { id: 'one', from: 'n0', to: 'n7' },
      { id: 'back', from: 'n7', to: 'n0' },
    ];
    const layout = organicLayout({ nodes, edges, columnCount: 5 });
    const ways = bentWays(layout, edges, [{ id: 'missing', from: 'n0', to: 'n7' }]);
    const starts = [...ways.values()].flatMap(({ points }) =>
      points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`),
    );
    expect(new Set(starts).size).toBe(starts.length);
  });
});

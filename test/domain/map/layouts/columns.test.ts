import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnsLayout,
  type Layout,
  type LayoutInput,
  type Rect,
} from '../../../../domain/map/layouts/columns.ts';
import { GEOMETRY, REFERENCE } from '../../../../domain/map/layouts/geometry.ts';

const COLUMNS = 6;

/** Any network: grouped or alone, with edges forwards, backwards and inside a column. */
const input = fc
  .record({
    sizes: fc.array(
      fc.record({
        column: fc.nat(COLUMNS - 1),
        group: fc.option(fc.constantFrom('g1', 'g2', 'g3', 'g4'), { nil: undefined }),
        height: fc.constantFrom(21, 34, 47),
      }),
      { minLength: 1, maxLength: 60 },
    ),
    joins: fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 80 }),
    grouped: fc.boolean(),
  })
  .map(({ sizes, joins, grouped }): LayoutInput => {
    const nodes = sizes.map(({ column, group, height }, index) => ({
      id: `n${String(index).padStart(2, '0')}`,
      column,
      group: grouped ? (group ?? `own${index}`) : undefined,
      height,
    }));
    const at = (index: number): string => nodes[index % nodes.length]!.id;
    const edges = joins
      .map(([from, to]) => ({ from: at(from), to: at(to) }))
      .filter(({ from, to }) => from !== to);
    return { nodes, edges, columnCount: COLUMNS, titleHeight: () => 15 };
  });

const apart = (a: Rect, b: Rect): boolean =>
  a.left + a.width <= b.left ||
  b.left + b.width <= a.left ||
  a.top + a.height <= b.top + 0.001 ||
  b.top + b.height <= a.top + 0.001;

const overlaps = (boxes: readonly Rect[]): number =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => !apart(a, b))).length;

const inside = (outer: Rect, inner: Rect): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height + 0.001;

const places = (layout: Layout): unknown => [...layout.nodes].sort(([a], [b]) => (a < b ? -1 : 1));

describe('the layout by stage', () => {
  it('never lets two boxes, two frames or two columns overlap', () => {
    fc.assert(
      fc.property(input, (network) => {
        const layout = columnsLayout(network);
        expect(layout.nodes.size).toBe(network.nodes.length);
        expect(overlaps([...layout.nodes.values()])).toBe(0);
        expect(overlaps(layout.groups)).toBe(0);
        const columns = layout.columns.map(({ left, width }) => ({ left, width, top: 0, height: 1 }));
        expect(overlaps(columns)).toBe(0);
        expect(
          layout.columns.every(({ left }, index, all) => index === 0 || left > all[index - 1]!.left),
        ).toBe(true);
      }),
    );
  });

  it('keeps every box in its column and, when grouped, inside the frame of its operator', () => {
    fc.assert(
      fc.property(input, (network) => {
        const layout = columnsLayout(network);
        for (const node of network.nodes) {
          const rect = layout.nodes.get(node.id)!;
          const { left, width } = layout.columns[node.column]!;
          expect(inside({ left, width, top: 0, height: layout.height }, rect)).toBe(true);
          if (node.group === undefined) continue;
          const frames = layout.groups.filter((frame) => frame.group === node.group);
          expect(frames.filter((frame) => inside(frame, rect)).length).toBe(1);
        }
      }),
    );
  });

  it('is the same whatever the order of nodes and edges', () => {
    fc.assert(
      fc.property(input, (network) => {
        const turned = {
          ...network,
          nodes: [...network.nodes].reverse(),
          edges: [...network.edges].reverse(),
        };
        expect(places(columnsLayout(turned))).toEqual(places(columnsLayout(network)));
      }),
    );
  });

  it('wraps a long column into lanes so that the map stays large', () => {
    const nodes = Array.from({ length: 60 }, (_, index) => ({ id: `n${index}`, column: 0, height: 34 }));
    const layout = columnsLayout({ nodes, edges: [], columnCount: 1 });
    expect(layout.lanes.length).toBeGreaterThan(2);
    expect(layout.height).toBeLessThan(1000);
  });

  it('gives a wide and low map air between its boxes, and stays larger than them', () => {
    const nodes = Array.from({ length: 40 }, (_, at) => ({ id: `n${at}`, column: at % 10, height: 34 }));
    const layout = columnsLayout({ nodes, edges: [], columnCount: 10 });
    const tops = [...layout.nodes.values()].filter(({ lane }) => lane === 0).map(({ top }) => top);
    const [first, second] = tops.toSorted((a, b) => a - b);
    expect(second! - first! - 34).toBeGreaterThan(GEOMETRY.blockGap);
    expect(layout.height / layout.width).toBeLessThanOrEqual(REFERENCE.height / REFERENCE.width);
  });

  it('keeps the lanes of a column that grows by one box', () => {
    const column = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `n${at}`, column: 0, height: 34 }));
    const others = Array.from({ length: 9 }, (_, at) => ({ id: `o${at}`, column: at + 1, height: 34 }));
    const lay = (count: number, before?: Layout): Layout =>
      columnsLayout({ nodes: [...column(count), ...others], edges: [], columnCount: 10, before });
    for (let count = 2; count < 24; count++) {
      const before = lay(count);
      const after = lay(count + 1, before);
      if (count > 5) expect(after.lanes.length, `${count} boxes`).toBe(before.lanes.length);
      expect(after.nodes.size).toBe(before.nodes.size + 1);
    }
  });

  it('puts neighbours side by side when nothing stands in the way', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const nodes = ids.flatMap((id) => [
      { id: `${id}1`, column: 0, height: 34 },
      { id: `${id}2`, column: 1, height: 34 },
    ]);
    const edges = [
      { from: 'a1', to: 'd2' },
      { from: 'b1', to: 'c2' },
      { from: 'c1', to: 'b2' },
      { from: 'd1', to: 'a2' },
    ];
    const layout = columnsLayout({ nodes, edges, columnCount: 2 });
    for (const { from, to } of edges)
      expect(layout.nodes.get(from)!.top).toBeCloseTo(layout.nodes.get(to)!.top, 3);
  });
});

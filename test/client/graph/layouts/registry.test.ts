import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayoutInput, Rect } from '../../../../client/graph/layouts/columns.ts';
import { LAYOUT_IDS } from '../../../../client/graph/layouts/ids.ts';
import { LAYOUTS } from '../../../../client/graph/layouts/registry.ts';

const communes = [
  { id: 'c0', name: 'Nord', latitude: 50.2, longitude: 5.3 },
  { id: 'c1', name: 'Sud', latitude: 49.9, longitude: 5.4 },
  { id: 'c2', name: 'Est', latitude: 50.0, longitude: 5.7 },
  { id: 'nowhere', name: 'Sans coordonnées' },
];

/** Filières with and without a place, outlets, links of every kind. */
const input = fc
  .record({
    nodes: fc.array(
      fc.record({
        column: fc.nat(4),
        group: fc.nat(6),
        height: fc.constantFrom(21, 34, 60),
        commune: fc.option(fc.constantFrom('c0', 'c1', 'c2', 'nowhere', 'unheard'), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    joins: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 50 }),
  })
  .map(({ nodes, joins }): LayoutInput => {
    const placed = nodes.map(({ column, group, height, commune }, at) => {
      const outlet = column === 4;
      return { id: `n${at}`, column, group: outlet ? undefined : `g${group}`, height, outlet, commune };
    });
    const edges = joins.map(([a, b]) => ({ from: `n${a % nodes.length}`, to: `n${b % nodes.length}` }));
    return { nodes: placed, edges, columnCount: 5, titleHeight: () => 15, communes };
  });

const apart = (a: Rect, b: Rect): boolean =>
  a.left + a.width <= b.left + 0.5 ||
  b.left + b.width <= a.left + 0.5 ||
  a.top + a.height <= b.top + 0.5 ||
  b.top + b.height <= a.top + 0.5;

describe.each(LAYOUTS)('the layout $id', ({ place }) => {
  it('places every box, none over another, and always in the same way', () => {
    fc.assert(
      fc.property(input, (given) => {
        const layout = place(given);
        const rects = given.nodes.map(({ id }) => layout.nodes.get(id)!);
        expect(rects.every((rect) => rect !== undefined && Number.isFinite(rect.left + rect.top))).toBe(true);
        for (const [at, one] of rects.entries())
          for (const other of rects.slice(at + 1)) expect(apart(one, other)).toBe(true);
        const turned = { ...given, nodes: [...given.nodes].reverse(), edges: [...given.edges].reverse() };
        expect(place(turned).nodes.get('n0')).toEqual(layout.nodes.get('n0'));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('the layouts', () => {
  it('are those that the address names', () => {
    expect(LAYOUTS.map(({ id }) => id)).toEqual([...LAYOUT_IDS]);
  });

  it('put a filière without a place, or in a commune that lies nowhere, in a room of its own', () => {
    const nodes = ['c0', 'nowhere', undefined].map((commune, at) => ({
      id: `n${at}`,
      column: 0,
      group: 'g',
      height: 34,
      commune,
    }));
    const place = LAYOUTS.find(({ id }) => id === 'place')!.place;
    const { areas = [], nodes: rects } = place({ nodes, edges: [], columnCount: 1, communes });
    const { outline } = areas.find(({ kind }) => kind === 'unknown')!;
    const [left, right] = [Math.min(...outline.map(({ x }) => x)), Math.max(...outline.map(({ x }) => x))];
    const top = Math.min(...outline.map(({ y }) => y));
    for (const id of ['n1', 'n2']) {
      const rect = rects.get(id)!;
      expect(rect.left >= left && rect.left + rect.width <= right && rect.top >= top).toBe(true);
    }
    expect(rects.get('n0')!.top + 34).toBeLessThan(top);
    expect(areas.map(({ label }) => label)).toContain('Nord');
  });
});

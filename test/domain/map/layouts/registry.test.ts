import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LayoutInput, Rect } from '../../../../domain/map/layouts/columns.ts';
import { LAYOUTS } from '../../../../domain/map/layouts/registry.ts';
import { LAYOUT_IDS } from '../../../../domain/model/map-choices.ts';
import { cases } from '../../../support/size.ts';

const communes = [
  { id: 'c0', name: 'Nord', latitude: 50.2, longitude: 5.3 },
  { id: 'c1', name: 'Sud', latitude: 49.9, longitude: 5.4 },
  { id: 'c2', name: 'Est', latitude: 50.0, longitude: 5.7 },
  { id: 'nowhere', name: 'Sans coordonnées' },
];

const bassins = [
  { id: 'b0', name: 'Vallée' },
  { id: 'b1', name: 'Plateau' },
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
        bassins: fc.option(fc.subarray(['b0', 'b1', 'unheard']), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    joins: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 50 }),
  })
  .map(({ nodes, joins }): LayoutInput => {
    const placed = nodes.map(({ column, group, height, commune, bassins }, at) => {
      const outlet = column === 4;
      return {
        id: `n${at}`,
        column,
        group: outlet ? undefined : `g${group}`,
        height,
        outlet,
        commune,
        bassins,
      };
    });
    const edges = joins.map(([a, b]) => ({ from: `n${a % nodes.length}`, to: `n${b % nodes.length}` }));
    return { nodes: placed, edges, columnCount: 5, titleHeight: () => 15, communes, bassins };
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
      { numRuns: cases(40) },
    );
  }, 60_000);
});

describe('the layouts', () => {
  it('are those that the address names', () => {
    expect(LAYOUTS.map(({ id }) => id)).toEqual([...LAYOUT_IDS]);
  });

  it('give each bassin a band across the columns of stages, and outlets a column beside them all', () => {
    const served = [['b1'], ['b0'], ['b0', 'b1'], undefined, ['unheard'], ['b0']];
    const nodes = served.map((own, at) => {
      return { id: `n${at}`, column: at === 5 ? 1 : 0, group: 'g', height: 34, bassins: own };
    });
    const outlet = { id: 'o', column: 2, height: 34, outlet: true };
    const edges = [
      { from: 'n0', to: 'o' },
      { from: 'n5', to: 'o' },
    ];
    const { place } = LAYOUTS.find(({ id }) => id === 'bassin')!;
    const given = { nodes: [...nodes, outlet], edges, columnCount: 3, bassins };
    const { areas = [], nodes: rects, columns } = place(given);
    expect(areas.map(({ id, kind, label }) => [id, kind, label])).toEqual([
      ['b0', 'bassin', 'Vallée'],
      ['b1', 'bassin', 'Plateau'],
      ['unheard', 'bassin', 'unheard'],
      ['several', 'several', ''],
      ['nowhere', 'nowhere', ''],
    ]);
    const bounds = areas.map(({ id, outline }) => {
      const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
      return {
        id,
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      };
    });
    for (const [at, one] of bounds.slice(1).entries()) expect(one.top).toBeGreaterThan(bounds[at]!.bottom);
    const bandOfNode = ['b1', 'b0', 'several', 'nowhere', 'unheard', 'b0'];
    for (const [at, band] of bandOfNode.entries()) {
      const rect = rects.get(`n${at}`)!;
      const { left, right, top, bottom } = bounds.find(({ id }) => id === band)!;
      expect(rect.left > left && rect.left + rect.width < right).toBe(true);
      expect(rect.top > top && rect.top + rect.height < bottom).toBe(true);
    }
    // A stage stands at the same place in every band.
    for (const at of [1, 2, 3, 4]) expect(rects.get(`n${at}`)!.left).toBe(rects.get('n0')!.left);
    expect(rects.get('n5')!.left).toBeGreaterThan(rects.get('n0')!.left);
    expect(rects.get('o')!.left).toBeGreaterThan(bounds[0]!.right);
    expect(columns.map(({ named }) => named)).toEqual([undefined, undefined, undefined]);
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

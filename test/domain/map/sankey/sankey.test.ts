import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SankeyLink, SankeyNode } from '../../../../domain/map/sankey/input.ts';
import { SIZES } from '../../../../domain/map/sankey/input.ts';
import { type Sankey, type SankeyRibbon, sankeyLayout } from '../../../../domain/map/sankey/sankey.ts';
import { claimFrom } from '../../../support/size.ts';
import { holds, patience } from '../../properties/runs.ts';

/** Networks of up to 40 boxes in up to 10 columns, with loops, cycles of two and of three, and returns. */
const randomSankey = fc
  .record({
    columns: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }),
    ends: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.oneof(fc.integer({ min: 5, max: 900 }), fc.constant(0))), {
      maxLength: 110,
    }),
    loops: fc.array(fc.nat(), { maxLength: 4 }),
    triangles: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 4 }),
    label: fc.constantFrom(0, 0, 26),
  })
  .map(({ columns, ends, loops, triangles, label }) => {
    const nodes = columns.map((column, at): SankeyNode => ({ id: `n${at}`, column, label }));
    const id = (number: number): string => nodes[number % nodes.length]!.id;
    const links: SankeyLink[] = ends.map(([source, target, people]) => ({
      ...{ source: id(source), target: id(target) },
      value: people === 0 ? 'masked' : people,
    }));
    for (const one of loops) links.push({ source: id(one), target: id(one), value: 7 });
    for (const [a, b, c] of triangles)
      for (const [source, target] of [
        [a, b],
        [b, a],
        [b, c],
        [c, a],
      ] as const)
        links.push({ source: id(source), target: id(target), value: 12 });
    return { nodes, links };
  });

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const NEAR = 1e-6;
const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right - NEAR && b.left < a.right - NEAR && a.top < b.bottom - NEAR && b.top < a.bottom - NEAR;
const everyPair = <T>(list: readonly T[], is: (a: T, b: T) => boolean): boolean =>
  list.every((one, at) => list.slice(at + 1).every((other) => is(one, other)));

const boxRects = ({ boxes }: Sankey): Rect[] =>
  boxes.map(({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height }));

/** The level pieces of a return, and the upright ones of all that turns. */
function piecesOf({ points, width, way }: SankeyRibbon, isLevel: boolean): Rect[] {
  if (way === 'FORWARD') return [];
  return points.slice(1).flatMap((b, at) => {
    const a = points[at]!;
    if ((a.y === b.y) !== isLevel || (isLevel && (at === 0 || at === points.length - 2))) return [];
    const half = width / 2;
    const [w, h] = isLevel ? [0, half] : [half, 0];
    return [
      {
        ...{ left: Math.min(a.x, b.x) - w, right: Math.max(a.x, b.x) + w },
        ...{ top: Math.min(a.y, b.y) - h, bottom: Math.max(a.y, b.y) + h },
      },
    ];
  });
}

/** Where ribbons meet the sides of a box. */
function portsAt(sankey: Sankey, links: readonly SankeyLink[], id: string, side: 'left' | 'right'): Rect[] {
  const { x, width } = sankey.boxes.find((box) => box.id === id)!;
  const edge = side === 'left' ? x : x + width;
  return sankey.ribbons.flatMap((ribbon) => {
    const { source, target } = links[ribbon.link]!;
    const ends = [...(source === id ? [ribbon.from] : []), ...(target === id ? [ribbon.to] : [])];
    return ends
      .filter((end) => Math.abs(end.x - edge) < NEAR)
      .map(({ y }) => ({ left: 0, right: 1, top: y - ribbon.width / 2, bottom: y + ribbon.width / 2 }));
  });
}

describe('the layout of a Sankey drawing', () => {
  it('keeps sums, lays nothing over a box, and has a number for every place, whatever goes in a circle', {
    timeout: patience,
  }, () => {
    const seen = new Set<string>();
    holds(
      fc.property(randomSankey, ({ nodes, links }) => {
        const sankey = sankeyLayout(nodes, links);
        expect(JSON.stringify(sankey)).not.toMatch(/null|NaN|Infinity/);
        expect(sankey.ribbons).toHaveLength(links.length);
        const shown = sankey.ribbons.filter(({ isMasked }) => !isMasked);
        const perPerson = shown.length === 0 ? 0 : shown[0]!.width / Number(links[shown[0]!.link]!.value);
        for (const { link, width, isMasked, way } of sankey.ribbons) {
          const { value } = links[link]!;
          seen.add(way);
          expect(isMasked).toBe(value === 'masked');
          expect(width).toBeCloseTo(value === 'masked' ? SIZES.maskedWidth : value * perPerson, 6);
        }
        const boxes = boxRects(sankey);
        expect(everyPair(boxes, (a, b) => !overlap(a, b))).toBe(true);
        for (const [at, { id }] of nodes.entries()) {
          const [left, right] = [portsAt(sankey, links, id, 'left'), portsAt(sankey, links, id, 'right')];
          const met = links.reduce(
            (sum, { source, target }) => sum + (source === id ? 1 : 0) + (target === id ? 1 : 0),
            0,
          );
          expect(left.length + right.length).toBe(met);
          for (const side of [left, right]) {
            expect(everyPair(side, (a, b) => !overlap(a, b))).toBe(true);
            for (const { top, bottom } of side) {
              expect(top).toBeGreaterThan(boxes[at]!.top - NEAR);
              expect(bottom).toBeLessThan(boxes[at]!.bottom + NEAR);
            }
          }
        }
      }),
    );
    claimFrom('usual', () => expect([...seen].sort()).toEqual(['FORWARD', 'LOOP', 'RETURN', 'WITHIN']));
  });

  it('leads forward ribbons through no box, and gives all that turns a lane of its own inside the drawing', {
    timeout: patience,
  }, () => {
    holds(
      fc.property(randomSankey, ({ nodes, links }) => {
        const sankey = sankeyLayout(nodes, links);
        const boxes = boxRects(sankey);
        for (const { points, width, way } of sankey.ribbons) {
          for (const { x, y } of points) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(sankey.width);
            expect(y - width / 2).toBeGreaterThanOrEqual(0);
            expect(y + width / 2).toBeLessThanOrEqual(sankey.height);
          }
          if (way !== 'FORWARD') continue;
          const passed = points.slice(1, -1);
          for (const { x, y } of passed) {
            const rect = { left: x - 1, right: x + 1, top: y - width / 2, bottom: y + width / 2 };
            expect(boxes.some((box) => overlap(box, rect))).toBe(false);
          }
        }
        for (const isLevel of [true, false]) {
          const pieces = sankey.ribbons.map((ribbon) => piecesOf(ribbon, isLevel));
          expect(
            everyPair(pieces, (one, other) => one.every((a) => other.every((b) => !overlap(a, b)))),
          ).toBe(true);
        }
        const [top, bottom] = [
          Math.min(...boxes.map((box) => box.top)),
          Math.max(...boxes.map((box) => box.bottom)),
        ];
        for (const { way, points, width } of sankey.ribbons)
          if (way === 'RETURN') {
            const { y } = points[2]!;
            expect(y + width / 2 < top || y - width / 2 > bottom).toBe(true);
          }
      }),
    );
  });

  it('draws nothing, one box, one loop, and only masked numbers', () => {
    expect(sankeyLayout([], [])).toMatchObject({ boxes: [], ribbons: [] });
    const alone = [{ id: 'a', column: 3 }];
    expect(sankeyLayout(alone, []).boxes).toMatchObject([{ id: 'a', column: 0 }]);
    const [loop] = sankeyLayout(alone, [{ source: 'a', target: 'a', value: 8 }]).ribbons;
    // Few people are no flood: one person is only so wide.
    expect(loop).toMatchObject({ way: 'LOOP', width: 8 * SIZES.perPerson });
    const [flood] = sankeyLayout(alone, [{ source: 'a', target: 'a', value: 800 }]).ribbons;
    expect(flood!.width).toBeCloseTo(SIZES.thickest, 6);
    const two = [...alone, { id: 'b', column: 9 }];
    const masked = sankeyLayout(two, [
      { source: 'a', target: 'b', value: 'masked' },
      { source: 'b', target: 'a', value: 'masked' },
      { source: 'a', target: 'nobody', value: 9 },
      { source: 'a', target: 'b', value: 0 },
    ]);
    expect(masked.ribbons.map(({ way, width }) => [way, width])).toEqual([
      ['FORWARD', SIZES.maskedWidth],
      ['RETURN', SIZES.maskedWidth],
    ]);
  });

  it('is the same whatever the numbers behind masked ones are, as they are not given to it', () => {
    const nodes = [
      { id: 'a', column: 0 },
      { id: 'b', column: 1 },
    ];
    const links: SankeyLink[] = [
      { source: 'a', target: 'b', value: 'masked' },
      { source: 'a', target: 'b', value: 40 },
    ];
    const [masked, shown] = sankeyLayout(nodes, links).ribbons;
    expect(masked!.width).toBe(SIZES.maskedWidth);
    expect(shown!.width).toBeCloseTo(SIZES.thickest, 6);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlap } from '../../../../domain/map/label-boxes.ts';
import { areaTitlePlace, holdsPoint, titleBoxes } from '../../../../domain/map/layouts/area-title.ts';
import type { Rect } from '../../../../domain/map/layouts/columns.ts';
import type { Area } from '../../../../domain/map/layouts/place.ts';
import { apart, outlines, rectangle } from '../../../../domain/map/layouts/polygons.ts';
import { territories } from '../../../../domain/map/layouts/territories.ts';
import { PLACE_SIZE } from '../../../../domain/map/letters.ts';
import { placeMap } from '../../../support/place-map.ts';
import { firstSight, sampleContent } from '../../../support/sample-map.ts';

const BASSINS = [{ id: 'a', name: 'Bassin A' }, { id: 'b', name: 'Bassin B' }, undefined] as const;
const communes = fc.array(
  fc.record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 600 }),
    width: fc.integer({ min: 40, max: 300 }),
    height: fc.integer({ min: 30, max: 200 }),
    bassin: fc.constantFrom(...BASSINS),
  }),
  { minLength: 1, maxLength: 9 },
);

/** Whether a point is in a bassin: in one of its outlines, and in no clearing of it. */
const isIn = (areas: readonly Area[], bassin: string, x: number, y: number): boolean =>
  areas.filter(({ id, outline }) => id.split(' ')[1] === bassin && holdsPoint(outline, { x, y })).length %
    2 ===
  1;

/** The middle and the corners of a rectangle, just inside it. */
const pointsOf = ({ left, top, width, height }: Rect) => [
  { x: left + width / 2, y: top + height / 2 },
  ...rectangle({ left: left + 4, top: top + 4, width: width - 8, height: height - 8 }),
];

const drawnOf = (given: readonly (Rect & { bassin: (typeof BASSINS)[number] })[]) => {
  const rooms = apart(given, 20, 2000);
  const drawn = outlines(rooms, 34);
  const areas = territories(given.map(({ bassin }, at) => ({ bassin, outline: drawn[at]! })));
  return { rooms, areas };
};

describe('outlines of bassins', () => {
  it('hold each its own communes and none of another bassin or of none', () => {
    fc.assert(
      fc.property(communes, (given) => {
        const { rooms, areas } = drawnOf(given);
        for (const [at, room] of rooms.entries())
          for (const { x, y } of pointsOf(room))
            for (const { id } of [BASSINS[0], BASSINS[1]])
              expect([id, isIn(areas, id, x, y)]).toEqual([id, given[at]!.bassin?.id === id]);
      }),
      { numRuns: 60 },
    );
  });

  it('are one shape where nothing lies between the communes, with one name', () => {
    const room = { top: 0, width: 120, height: 90 };
    const [bassin, other] = BASSINS;
    const near = drawnOf([
      { ...room, left: 0, bassin },
      { ...room, left: 600, bassin },
    ]);
    expect(near.areas.map(({ kind, label }) => [kind, label])).toEqual([['territory', 'Bassin A']]);
    // A commune of another bassin between them is gone around or stays between two shapes: it is never covered.
    const between = drawnOf([
      { ...room, left: 0, bassin },
      { ...room, left: 300, bassin: other },
      { ...room, left: 600, bassin },
    ]);
    expect(between.areas.map(({ label }) => label).filter((label) => label !== '')).toEqual(
      expect.arrayContaining(['Bassin A', 'Bassin B']),
    );
    expect(between.areas.filter(({ id }) => id.startsWith('bassin a')).length).toBe(2);
    expect(isIn(between.areas, 'a', 360, 45)).toBe(false);
  });

  it('have a clearing where a commune of no bassin is in their midst', () => {
    const room = { width: 120, height: 90 };
    const around = [0, 150, 300].flatMap((left) =>
      [0, 120, 240].map((top) => ({
        ...{ ...room, left, top },
        bassin: left === 150 && top === 120 ? undefined : BASSINS[0],
      })),
    );
    const { areas } = drawnOf(around);
    expect(areas.map(({ kind }) => kind)).toEqual(['territory', 'clearing']);
    expect(isIn(areas, 'a', 210, 165)).toBe(false);
  });

  it('are not there without a bassin', () => {
    expect(drawnOf([{ left: 0, top: 0, width: 90, height: 60, bassin: undefined }]).areas).toEqual([]);
  });
});

const maps = [
  ['first sight', placeMap(firstSight(sampleContent({ layout: 'place' })))],
  ['filières', placeMap(sampleContent({ layout: 'place' }))],
] as const;

describe.each(maps)('the sample by place (%s)', (_, map) => {
  const named = map.areas.filter(({ kind, label }) => kind === 'territory' && label !== '');

  it('has both bassins behind the communes', () => {
    expect(named.map(({ label }) => label).sort()).toEqual(['Bassin de la Haute-Sylve', 'Bassin voisin']);
    const kinds = map.areas.map(({ kind }) => kind);
    expect(kinds.lastIndexOf('territory')).toBeLessThan(kinds.indexOf('commune'));
  });

  it('writes no name of a bassin over a box, another name or the end of a line', () => {
    const boxes = map.nodes.map((node) => ({ ...node, id: node.id }));
    const ends = map.edges.flatMap(({ id, points }) =>
      [points[0]!, points.at(-1)!].map((end) => ({ id, ...end, width: 12, height: 12 })),
    );
    for (const area of named) {
      const place = areaTitlePlace(area);
      const box = labelBox(area.id, [area.label], { x: place.x, y: place.y - PLACE_SIZE * 0.3 }, PLACE_SIZE);
      expect([...boxes, ...ends].filter((one) => overlap(box, one)).map(({ id }) => id)).toEqual([]);
    }
    const names = titleBoxes(map.areas);
    for (const [at, one] of names.entries())
      expect(names.slice(at + 1).filter((other) => overlap(one, other))).toEqual([]);
  });

  it('leads no line through the name of an area', () => {
    const crossed = titleBoxes(map.areas).flatMap((name) =>
      map.edges.filter(({ points }) =>
        points.slice(1).some((to, at) =>
          Array.from({ length: 200 }, (_, step) => step / 200).some((share) => {
            const from = points[at]!;
            const spot = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
            return overlap(name, { id: '', ...spot, width: 0, height: 0 });
          }),
        ),
      ),
    );
    expect(crossed.map(({ id }) => id)).toEqual([]);
  });
});

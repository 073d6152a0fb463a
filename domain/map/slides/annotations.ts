import { type Vector, vector } from '../drawing/vector.ts';
import { along, type LabelBox, labelBox, overlap } from '../label-boxes.ts';
import type { Point } from '../layouts/routes.ts';
import { FONT_SIZE, SIGN_SIZE } from '../letters.ts';
import type { Palette } from '../palette.ts';
import type { SlideMap } from './slide-map.ts';

/** A remark about an element of the map. */
interface Annotation {
  readonly element: string;
  readonly text: string;
}

/** The number of a remark, at the box or the line that shows its element. */
export interface AnnotationMark extends Point {
  readonly number: number;
}

const RADIUS = 9;
/** Places on a line that are tried for a mark, as shares of its length; its own sign likes the middle. */
const SHARES = [0.3, 0.7, 0.4, 0.6, 0.2, 0.8, 0.5] as const;

/**
 * Places the numbers of remarks: at the upper right corner of a box, or on a line where it covers no box and no other sign. A
 * remark about what is not on the slide has no mark.
 */
export function annotationMarks(
  { map, signs }: Pick<SlideMap, 'map' | 'signs'>,
  annotations: readonly Annotation[],
): readonly AnnotationMark[] {
  const taken: LabelBox[] = [
    ...map.nodes,
    ...signs.map(({ id, text, x, y }) => labelBox(id, [text], { x, y }, SIGN_SIZE)),
  ];
  const onCorner = new Map<string, number>();
  return annotations.flatMap(({ element }, at): readonly AnnotationMark[] => {
    const number = at + 1;
    const node = map.nodes.find(({ id, members = [] }) => id === element || members.includes(element));
    if (node !== undefined) {
      const before = onCorner.get(node.id) ?? 0;
      onCorner.set(node.id, before + 1);
      const x = node.x + node.width / 2 - 2 - before * 2 * RADIUS;
      return [{ number, x, y: node.y - node.height / 2 + 1 }];
    }
    const edge = map.edges.find(
      ({ target, members = [] }) => target === element || members.some((one) => one.target === element),
    );
    if (edge === undefined) return [];
    const places = SHARES.map((share) => along(edge.points, share));
    const boxAt = (place: Point): LabelBox => ({
      ...place,
      ...{ id: String(number), width: 2 * RADIUS, height: 2 * RADIUS },
    });
    const free = places.find((place) => !taken.some((other) => overlap(boxAt(place), other))) ?? places[0]!;
    taken.push(boxAt(free));
    return [{ number, x: free.x, y: free.y }];
  });
}

/** Draws the numbers of remarks above everything else of the map, as SVG elements given as plain data. */
export const annotationVectors = (marks: readonly AnnotationMark[], palette: Palette): readonly Vector[] =>
  marks.flatMap(({ number, x, y }) => [
    vector('circle', { cx: x, cy: y, r: RADIUS, fill: palette.ink, stroke: palette.paper, strokeWidth: 1.5 }),
    vector(
      'text',
      {
        ...{ x, y: y + FONT_SIZE * 0.34, fontSize: FONT_SIZE, fontWeight: 'bold', textAnchor: 'middle' },
        fill: palette.paper,
      },
      [String(number)],
    ),
  ]);

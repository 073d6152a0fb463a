import { along, type LabelBox, labelBox, overlap } from '../label-boxes.ts';
import { distanceTo } from '../layouts/polygons.ts';
import type { Point } from '../layouts/routes.ts';
import { SIGN_SIZE } from '../letters.ts';
import type { PlacedEdge } from '../map-model.ts';
import { signOf } from '../marks.ts';

/** What is written on a line of a slide, and its middle. */
export interface PlacedSign extends Point {
  readonly id: string;
  readonly text: string;
}

/** Places on a line that are tried, as shares of its length: the middle first. */
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86] as const;
/** How much worse it is to cover a text, a part of a box without one or the arrow of a line than another line. */
const COST = { text: 1000, box: 10, head: 30, beside: 100 } as const;
/** Steps beside a line that are tried where no place on it is free: the sign still touches its line. */
const ASIDE = [8, -8, 12, -12] as const;
/** The room of the arrow at the end of a line, which no sign covers. */
const HEAD = 11;
/** Space around the text of a sign. */
const AROUND = 3;

/** What signs keep clear of: texts and other marks first, then boxes. */
interface Covered {
  readonly written: readonly LabelBox[];
  readonly boxes: readonly LabelBox[];
}

/**
 * Finds a place for the sign of each line: on the line, over no text, no box and no other sign, and where the fewest other
 * lines pass, so that it is seen to which line a number belongs. The middle wins among equals. A sign for which no place
 * is free stands where it covers least.
 */
export function placeSigns(edges: readonly PlacedEdge[], { written, boxes }: Covered): readonly PlacedSign[] {
  const placed: LabelBox[] = [];
  const heads = edges.flatMap(({ id, points }) =>
    points.slice(-1).map(({ x, y }) => ({ id, x, y, width: 2 * HEAD, height: HEAD })),
  );
  return edges.flatMap((edge): readonly PlacedSign[] => {
    const text = signOf(edge);
    if (text === '') return [];
    const boxAt = (place: Point): LabelBox => {
      const { width, height, ...middle } = labelBox(edge.id, [text], place, SIGN_SIZE);
      return { ...middle, width: width + 2 * AROUND, height: height + 2 * AROUND };
    };
    const taken = [...written, ...placed];
    const cost = (box: LabelBox): number =>
      COST.text * taken.filter((other) => overlap(box, other)).length +
      COST.box * boxes.filter((other) => overlap(box, other)).length +
      COST.head * heads.filter((other) => overlap(box, other)).length +
      edges.filter((other) => other !== edge && passes(other.points, box)).length;
    const on = SHARES.map((share) => along(edge.points, share));
    const beside = ASIDE.flatMap((step) =>
      on.flatMap(({ x, y }) => [
        { x, y: y + step },
        { x: x + step, y },
      ]),
    );
    const tried = [...on, ...beside].map(boxAt);
    const costs = tried.map((box, at) => cost(box) + (at < on.length ? 0 : COST.beside));
    const best = tried[costs.indexOf(Math.min(...costs))]!;
    placed.push(best);
    return [{ id: edge.id, text, x: best.x, y: best.y }];
  });
}

/** Whether a line passes through a text. */
const passes = (points: readonly Point[], box: LabelBox): boolean =>
  points.slice(1).some((to, at) => distanceTo(box, points[at]!, to) < Math.min(box.width, box.height) / 2);

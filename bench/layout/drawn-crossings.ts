import type { MapNetwork } from './map-network.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}
/** Heights of an edge at each column from its left end to its right end. */
export type Heights = readonly number[];

/**
 * Crossings as drawn by columns: two edges cross between two neighbouring columns when the one above at the first is
 * below at the second. Edges that meet at a box do not cross there. The same for every layered drawing.
 */
export function columnCrossings({ boxes, edges, columnCount }: MapNetwork, ways: readonly Heights[]): number {
  let count = 0;
  for (let column = 0; column + 1 < columnCount; column++) {
    const pieces = edges.flatMap(([from], edge): (readonly [number, number])[] => {
      const at = column - boxes[from]!.column;
      const [near, far] = [ways[edge]![at], ways[edge]![at + 1]];
      return near === undefined || far === undefined ? [] : [[near, far]];
    });
    count += inversions(pieces);
  }
  return count;
}

/** Pairs that change sides, by an accumulator tree over the heights on the right. */
function inversions(pieces: readonly (readonly [number, number])[]): number {
  const sorted = [...pieces].sort(([a, b], [c, d]) => a - c || b - d);
  const levels = [...new Set(pieces.map(([, far]) => far))].sort((a, b) => a - b);
  const levelOf = new Map(levels.map((far, level) => [far, level + 1]));
  const tree = new Int32Array(levels.length + 1);
  let count = 0;
  sorted.forEach(([, far], before) => {
    const level = levelOf.get(far)!;
    let notBelow = 0;
    for (let at = level; at > 0; at -= at & -at) notBelow += tree[at]!;
    count += before - notBelow;
    for (let at = level; at <= levels.length; at += at & -at) tree[at]! += 1;
  });
  return count;
}

/** Crossings of straight lines between the middles of boxes, every pair looked at. */
export function straightCrossings({ edges }: MapNetwork, spots: readonly Spot[]): number {
  let count = 0;
  for (let one = 0; one < edges.length; one++) {
    const [a, b] = edges[one]!;
    for (let other = one + 1; other < edges.length; other++) {
      const [c, d] = edges[other]!;
      if (a === c || a === d || b === c || b === d) continue;
      if (meet(spots[a]!, spots[b]!, spots[c]!, spots[d]!)) count += 1;
    }
  }
  return count;
}

const turn = (a: Spot, b: Spot, c: Spot): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

const meet = (a: Spot, b: Spot, c: Spot, d: Spot): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** Height of a broken line where it passes each of the given places, from left to right. */
export function heightsAlong(points: readonly Spot[], places: readonly number[]): Heights {
  const line = [...points].sort((a, b) => a.x - b.x);
  return places.map((x) => {
    const after = line.findIndex((point) => point.x >= x);
    if (after === -1) return line.at(-1)!.y;
    const [a, b] = [line[Math.max(0, after - 1)]!, line[after]!];
    return b.x === a.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  });
}

import type { Point } from './routes.ts';

export type Polygon = readonly Point[];

/** A place with the room that it needs around it. */
export interface Disc extends Point {
  readonly radius: number;
}

/** The part of a polygon on one side of a line: where `a * x + b * y <= c`. */
export function clip(polygon: Polygon, a: number, b: number, c: number): Polygon {
  const side = ({ x, y }: Point): number => a * x + b * y - c;
  return polygon.flatMap((point, at) => {
    const next = polygon[(at + 1) % polygon.length]!;
    const [here, there] = [side(point), side(next)];
    const kept = here <= 0 ? [point] : [];
    if (here < 0 === there < 0 || here === 0 || there === 0) return kept;
    const share = here / (here - there);
    return [...kept, { x: point.x + (next.x - point.x) * share, y: point.y + (next.y - point.y) * share }];
  });
}

/**
 * An outline for each disc: what lies nearer to it than to any other, larger discs counting for more, not farther than
 * `reach` from it. Discs that do not overlap lie each inside its own.
 */
export function cells(discs: readonly Disc[], reach: number): readonly Polygon[] {
  return discs.map((disc) => {
    const around = disc.radius + reach;
    let cell: Polygon = circle(disc, around);
    for (const other of discs) {
      if (other === disc) continue;
      const [a, b] = [other.x - disc.x, other.y - disc.y];
      const square = (point: Disc): number => point.x ** 2 + point.y ** 2 - point.radius ** 2;
      cell = clip(cell, a, b, (square(other) - square(disc)) / 2);
    }
    return cell;
  });
}

const CORNERS = 28;
const circle = ({ x, y }: Point, radius: number): Polygon =>
  Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });

/** Moves discs apart until none overlaps, each as little as can be; they keep their directions from one another. */
export function apart(discs: readonly Disc[], gap: number, rounds: number): readonly Disc[] {
  const moved = discs.map((disc) => ({ ...disc }));
  for (let round = 0; round < rounds; round++) {
    let still = true;
    for (const [at, one] of moved.entries()) {
      for (const other of moved.slice(at + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(dx, dy) || 0.01;
        const missing = one.radius + other.radius + gap - distance;
        if (missing <= 0) continue;
        still = false;
        const [x, y] = [((dx || 0.01) / distance) * missing * 0.52, (dy / distance) * missing * 0.52];
        one.x -= x;
        one.y -= y;
        other.x += x;
        other.y += y;
      }
    }
    if (still) break;
  }
  return moved;
}

import type { Rect } from './columns.ts';

/** The gap that a box leaves to others when it looks for free room. */
const GAP = { x: 12, y: 8 };
const RINGS = 60;
/** The size of a square in which boxes are looked up, about that of a box with its gaps. */
const SQUARE = { x: 130, y: 80 };

/** Boxes of a map that are found by where they lie, so that thousands are searched fast. */
export class Ground {
  readonly #squares = new Map<string, Rect[]>();

  constructor(rects: Iterable<Rect> = []) {
    for (const rect of rects) this.add(rect);
  }

  add(rect: Rect): void {
    for (const key of squaresOf(rect)) {
      const known = this.#squares.get(key);
      if (known === undefined) this.#squares.set(key, [rect]);
      else known.push(rect);
    }
  }

  /** Whether a rectangle overlaps no box, and leaves at least this gap to each. */
  isFree({ left, top, width, height }: Rect, gap = { x: 0, y: 0 }): boolean {
    const around = {
      left: left - gap.x,
      top: top - gap.y,
      width: width + 2 * gap.x,
      height: height + 2 * gap.y,
    };
    for (const key of squaresOf(around))
      for (const one of this.#squares.get(key) ?? [])
        if (
          one.left < around.left + around.width &&
          around.left < one.left + one.width &&
          one.top < around.top + around.height &&
          around.top < one.top + one.height
        )
          return false;
    return true;
  }

  /** The free place nearest to a point, searched ring by ring on a grid of boxes; undefined when there is none. */
  spot(
    wish: { readonly x: number; readonly y: number },
    { width, height }: { readonly width: number; readonly height: number },
  ): { readonly left: number; readonly top: number } | undefined {
    const step = { x: (width + GAP.x) / 2, y: (height + GAP.y) / 2 };
    for (let ring = 0; ring <= RINGS; ring++) {
      let best: { left: number; top: number; far: number } | undefined;
      for (const [column, row] of onRing(ring)) {
        const left = Math.round(wish.x - width / 2 + column * step.x);
        const top = Math.round(wish.y - height / 2 + row * step.y);
        const far = Math.hypot(column * step.x, row * step.y);
        if (left < 0 || top < 0 || (best !== undefined && far >= best.far)) continue;
        if (this.isFree({ left, top, width, height }, GAP)) best = { left, top, far };
      }
      if (best !== undefined) return { left: best.left, top: best.top };
    }
    return undefined;
  }
}

function* squaresOf({ left, top, width, height }: Rect): Generator<string> {
  const [right, bottom] = [Math.floor((left + width) / SQUARE.x), Math.floor((top + height) / SQUARE.y)];
  for (let x = Math.floor(left / SQUARE.x); x <= right; x++)
    for (let y = Math.floor(top / SQUARE.y); y <= bottom; y++) yield `${x} ${y}`;
}

/** The squares at this distance from the middle of a grid. */
function* onRing(ring: number): Generator<readonly [column: number, row: number]> {
  for (let column = -ring; column <= ring; column++) {
    const isSide = Math.abs(column) === ring;
    for (let row = -ring; row <= ring; row += isSide ? 1 : Math.max(1, 2 * ring)) yield [column, row];
  }
}

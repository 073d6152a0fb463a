import type { Rect, Size } from '../../domain/map/slide-frame.ts';

/** A corner of the map, in the order in which they are tried. */
export const CORNERS = ['bottom-right', 'top-right', 'bottom-left', 'top-left'] as const;
type Corner = (typeof CORNERS)[number];

/** Where the small map lies, and whether it is drawn at half its size for lack of room. */
export interface MinimapPlace {
  readonly corner: Corner;
  readonly half: boolean;
}

const MARGIN = 8;
/** Pixels covered by the column headers at the top of the map. */
const HEADER = 36;

/**
 * Returns a corner of the window in which the small map covers no box, at half its size if it must be; else the corner in
 * which it covers the least. `boxes` are given by their middles and sizes in map units, `size` and `window` in pixels.
 */
export function minimapPlace(
  boxes: readonly Rect[],
  camera: { readonly zoom: number; readonly x: number; readonly y: number },
  size: Size,
  window: Size,
): MinimapPlace {
  const { zoom } = camera;
  const seen = boxes.map(({ x, y, width, height }) => ({
    ...{ x: (x - width / 2) * zoom + camera.x, y: (y - height / 2) * zoom + camera.y },
    ...{ width: width * zoom, height: height * zoom },
  }));
  const places = [false, true].flatMap((half) => CORNERS.map((corner): MinimapPlace => ({ corner, half })));
  const covered = places.map((place) => {
    const own = rectIn(place, size, window);
    return seen.reduce((sum, box) => sum + shared(own, box), 0);
  });
  return places[covered.indexOf(Math.min(...covered))]!;
}

function rectIn({ corner, half }: MinimapPlace, size: Size, window: Size): Rect {
  const share = half ? 0.5 : 1;
  const [width, height] = [size.width * share, size.height * share];
  return {
    x: corner.endsWith('right') ? window.width - width - MARGIN : MARGIN,
    y: corner.startsWith('bottom') ? window.height - height - MARGIN : HEADER + MARGIN,
    ...{ width, height },
  };
}

/** The area that two rectangles share. */
const shared = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

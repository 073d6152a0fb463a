import type { PlacedMap } from '../map-model.ts';
import { around, inFrame, type Rect } from '../slide-frame.ts';

/** Room beside the outermost boxes, for the lines that pass around them and the marks at their corners. */
const ROOM = 28;
/** Growing a frame around a box may cut the next one. So many steps are enough for boxes in columns. */
const STEPS = 8;

/**
 * Returns the part of the map that a picture shows, so that no box in it is cut: what the screen shows (`seen`), larger by
 * what is missing of the boxes and frames at its edges. With `whole`, all of the map is in it.
 */
export function sheetFrame({ nodes, groups, areas }: PlacedMap, seen: Rect, whole: boolean): Rect {
  const rects: readonly Rect[] = [...nodes, ...groups];
  const all = around([...rects, ...areas.flatMap(({ outline }) => outline.map(({ x, y }) => rectOf(x, y)))]);
  if (all === undefined) return seen;
  if (whole && !rects.every((rect) => inFrame(seen, rect))) return larger(all, ROOM);
  let frame = seen;
  for (let step = 0; step < STEPS; step += 1) {
    const cut = rects.filter((rect) => touches(frame, rect) && !inFrame(frame, rect));
    if (cut.length === 0) return frame;
    const bounds = around([middled(frame), ...cut.map((rect) => ({ ...rect, ...grown(rect) }))]);
    frame = bounds ?? frame;
  }
  return frame;
}

const rectOf = (x: number, y: number): Rect => ({ x, y, width: 0, height: 0 });
const grown = ({ width, height }: Rect) => ({ width: width + ROOM, height: height + ROOM });
const larger = ({ x, y, width, height }: Rect, by: number): Rect => ({
  ...{ x: x - by, y: y - by },
  ...{ width: width + 2 * by, height: height + 2 * by },
});
/** Turns a rectangle given by its top left corner into one given by its middle, as boxes are. */
const middled = ({ x, y, width, height }: Rect): Rect => ({
  ...{ x: x + width / 2, y: y + height / 2 },
  ...{ width, height },
});

/** Whether a part of a box, given by its middle and size, is inside a frame. */
const touches = (frame: Rect, box: Rect): boolean =>
  box.x + box.width / 2 > frame.x &&
  box.y + box.height / 2 > frame.y &&
  box.x - box.width / 2 < frame.x + frame.width &&
  box.y - box.height / 2 < frame.y + frame.height;

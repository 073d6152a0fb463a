import { type Camera, framed } from './camera.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** A part of the map, in its own units. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** On a view that is shown whole, smaller letters than this, in pixels, are not written. */
export const LEAST_LETTERS = 14;
const MARGIN = 12;

/**
 * Works out the part of the map that a slide shows when the whole view is asked for, and its zoom: what the saved camera
 * showed, else everything.
 */
export const slideFrame = (given: {
  /** The rectangle of everything that is shown. */
  readonly whole: Rect;
  /** Size of the slide's space for it, in pixels. */
  readonly room: Size;
  readonly camera: Camera | undefined;
}): { readonly frame: Rect; readonly zoom: number } =>
  given.camera === undefined ? fitted(given.whole, given.room) : kept(given.camera, given.room);

const middleOf = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });

function fitted(whole: Rect, room: Size): { frame: Rect; zoom: number } {
  const [width, height] = [whole.width + 2 * MARGIN, whole.height + 2 * MARGIN];
  const zoom = Math.min(room.width / width, room.height / height, 2.5);
  const size = { width: room.width / zoom, height: room.height / zoom };
  const middle = middleOf(whole);
  return { zoom, frame: { x: middle.x - size.width / 2, y: middle.y - size.height / 2, ...size } };
}

function kept(camera: Camera, room: Size): { frame: Rect; zoom: number } {
  const { zoom, pan } = framed(camera, room);
  const size = { width: room.width / zoom, height: room.height / zoom };
  return { zoom, frame: { x: -pan.x / zoom, y: -pan.y / zoom, ...size } };
}

/** The position of a part of the map, so that it shows as much of the whole as possible. */
const inside = (part: Rect, whole: Rect): { readonly x: number; readonly y: number } => ({
  x: whole.x + within(part.x - whole.x, part.width, whole.width),
  y: whole.y + within(part.y - whole.y, part.height, whole.height),
});

/** The position of a part along one axis, on which the whole begins at 0. */
function within(from: number, length: number, whole: number): number {
  if (length >= whole + 2 * MARGIN) return (whole - length) / 2;
  return Math.min(Math.max(from, -MARGIN), whole + MARGIN - length);
}

/**
 * Moves a frame (the visible part of the map) by a share of its own size in each direction, but not beyond `whole`, the
 * rectangle of everything that is shown.
 */
export const shiftedFrame = (
  frame: Rect,
  by: { readonly x: number; readonly y: number },
  whole: Rect,
): Rect => ({
  ...frame,
  ...inside({ ...frame, x: frame.x + by.x * frame.width, y: frame.y + by.y * frame.height }, whole),
});

/** Whether a box, given by its middle and size, is wholly inside a frame (the visible part of the map). */
export const inFrame = (frame: Rect, box: Rect): boolean =>
  box.x - box.width / 2 >= frame.x - 1 &&
  box.y - box.height / 2 >= frame.y - 1 &&
  box.x + box.width / 2 <= frame.x + frame.width + 1 &&
  box.y + box.height / 2 <= frame.y + frame.height + 1;

/**
 * Returns the smallest rectangle around some boxes, which are given by their middles and sizes; undefined when there
 * are none.
 */
export function around(boxes: readonly Rect[]): Rect | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const y = Math.min(...boxes.map((box) => box.y - box.height / 2));
  const right = Math.max(...boxes.map((box) => box.x + box.width / 2));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height / 2));
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * Returns the rectangle between two rectangles, for an animation: `share` is how far it has come, from 0 to 1. It
 * starts and ends slowly.
 */
export function between(from: Rect, to: Rect, share: number): Rect {
  const eased = share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
  const at = (a: number, b: number): number => a + (b - a) * eased;
  return {
    x: at(from.x, to.x),
    y: at(from.y, to.y),
    width: at(from.width, to.width),
    height: at(from.height, to.height),
  };
}

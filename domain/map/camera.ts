import * as z from 'zod';

/** How the map is framed: its zoom, the position of its origin in pixels, and the size of the window. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether the reader chose no part of the map: it stands as it does at first, and nothing of it is meant to be left out. */
  readonly isWhole?: true | undefined;
}

const amount = z.coerce.number().min(-1_000_000).max(1_000_000);
const CameraFields = z.object({
  zoom: z.coerce.number().positive().max(100),
  x: amount,
  y: amount,
  width: z.coerce.number().positive().max(100_000),
  height: z.coerce.number().positive().max(100_000),
  isWhole: z
    .literal('1')
    .transform((): true => true)
    .optional()
    .catch(undefined),
});

/**
 * Writes a camera (zoom, position, and size of the window of the map) as a text. Numbers are not rounded, as a
 * hundredth of a pixel shows in the edges of letters.
 */
export const cameraText = ({ zoom, x, y, width, height, isWhole }: Camera): string =>
  `zoom=${zoom}&x=${x}&y=${y}&width=${width}&height=${height}${isWhole ? '&isWhole=1' : ''}`;

/**
 * Reads a camera (zoom and position of the map) from a text made by `cameraText`; undefined when the text is missing
 * or invalid.
 */
export function cameraFrom(text: string | undefined): Camera | undefined {
  const fields = (text ?? '').split('&').map((field) => field.split('=', 2));
  const read = CameraFields.safeParse(Object.fromEntries(fields));
  return read.success ? read.data : undefined;
}

/**
 * Returns the zoom and pan that show what a camera (a saved zoom and position of the map) showed, in a window of
 * another size: the middle stays the same, and everything that was visible stays visible. In a window of the same
 * size nothing changes.
 */
export function framed(
  { zoom, x, y, width, height }: Camera,
  size: { readonly width: number; readonly height: number },
): { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } } {
  if (size.width === width && size.height === height) return { zoom, pan: { x, y } };
  const ratio = Math.min(size.width / width, size.height / height);
  const pan = (place: number, before: number, now: number): number => now / 2 + (place - before / 2) * ratio;
  return { zoom: zoom * ratio, pan: { x: pan(x, width, size.width), y: pan(y, height, size.height) } };
}

/** Returns the part of the map that a camera showed in its own window, in units of the map. */
export const keptFrame = ({ zoom, x, y, width, height }: Camera) => ({
  ...{ x: -x / zoom, y: -y / zoom },
  ...{ width: width / zoom, height: height / zoom },
});

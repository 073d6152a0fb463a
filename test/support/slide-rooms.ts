import { expect } from 'vitest';
import { BOLD } from '../../domain/map/box-label.ts';
import type { Vector } from '../../domain/map/drawing/vector.ts';
import { CAPITALS, LEAST_CAPITALS, roomLetters } from '../../domain/map/room-letters.ts';
import type { Rect, Size } from '../../domain/map/slide-frame.ts';
import { textWidth } from '../../domain/map/text.ts';
import type { SlidePicture, SlideRoom } from '../../domain/slides/step-kind.ts';

/** A projector of today, and an old one. */
export const PICTURES: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

/** The room that a slide leaves under a title of one line and above legend and sources. */
export const slideRoom = (size: Size): SlideRoom => {
  const letters = roomLetters(size);
  return { width: size.width - 2 * letters, height: size.height - 8 * letters, letters };
};

interface Written extends Rect {
  readonly text: string;
  readonly size: number;
}

function writtenIn({ tag, attributes, children }: Vector): readonly Written[] {
  const inner = children.flatMap((child) => (typeof child === 'string' ? [] : writtenIn(child)));
  const text = children.filter((child) => typeof child === 'string').join('');
  if (tag !== 'text' || text === '') return inner;
  const { x = 0, y = 0, fontSize: size = 0, fontWeight, textAnchor } = attributes;
  const width = textWidth(text, fontWeight === undefined ? size : size * BOLD);
  const left = textAnchor === 'middle' ? x - width / 2 : x;
  // From the top of capitals to the base line.
  return [...inner, { text, size, x: left, y: y - size * CAPITALS, width, height: size * CAPITALS }];
}

const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - 0.5 &&
  b.x < a.x + a.width - 0.5 &&
  a.y < b.y + b.height - 0.5 &&
  b.y < a.y + a.height - 0.5;

/**
 * Expects that a slide can be read from the back on a picture of a size: capitals of 1/45 of its height or more, no text
 * outside the room, none over another or over a picture, six signs at most. Returns the texts and their smallest size.
 */
export function expectReadable(
  slide: SlidePicture,
  size: Size,
): { readonly smallest: number; readonly texts: readonly string[] } {
  const room = slideRoom(size);
  const written = writtenIn(slide.picture);
  const smallest = Math.min(...written.map((one) => one.size));
  if (written.length > 0) expect(smallest * CAPITALS).toBeGreaterThanOrEqual(size.height * LEAST_CAPITALS);
  const outside = written.filter(
    ({ x, y, width, height }) =>
      x < -0.5 || y < -0.5 || x + width > room.width + 0.5 || y + height > room.height + 0.5,
  );
  expect(outside).toEqual([]);
  const places = [...written, ...slide.images.map(({ place, alt }) => ({ ...place, text: alt }))];
  const over = places.flatMap((one, at) =>
    places.slice(at + 1).flatMap((other) => (meets(one, other) ? [`${one.text} × ${other.text}`] : [])),
  );
  expect(over).toEqual([]);
  expect(slide.legend.length).toBeLessThanOrEqual(6);
  return { smallest, texts: written.map(({ text }) => text) };
}

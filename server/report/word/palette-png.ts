import { crc32, deflateSync } from 'node:zlib';

/** A picture as its pixels, four bytes each: red, green, blue and how opaque. */
export interface Pixels {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Most colours of a palette. */
const MOST_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** PNG's number for pixels that name a colour of the palette. */
const BY_PALETTE = 3;

/**
 * Writes an opaque picture as a PNG with a palette: a third of the bytes of one with all colours, for a drawing of few
 * colours and soft edges. The most frequent colours are kept as they are, and each other one becomes the nearest of them.
 */
export function palettePng({ pixels, width, height }: Pixels): Buffer {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].toSorted(([a, one], [b, other]) => other - one || a - b);
  const palette = byCount.slice(0, MOST_COLOURS).map(([colour]) => colour);
  const places = new Map(byCount.map(([colour]) => [colour, nearest(palette, colour)]));
  // Each line begins with a byte that says that its pixels stand as they are.
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      lines[row * (width + 1) + 1 + column] = places.get(colourAt(pixels, (row * width + column) * 4))!;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, BY_PALETTE], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    ...chunk('IHDR', head),
    ...chunk('PLTE', colours),
    ...chunk('IDAT', deflateSync(lines, { level: 9 })),
    ...chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colourAt = (pixels: Uint8Array, at: number): number =>
  (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;

/** The place in the palette of the colour that differs least. */
function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  palette.forEach((one, at) => {
    const [red, green, blue] = [16, 8, 0].map((shift) => ((one >> shift) & 255) - ((colour >> shift) & 255));
    const difference = red! ** 2 + green! ** 2 + blue! ** 2;
    if (difference < least) [best, least] = [at, difference];
  });
  return best;
}

function chunk(name: string, data: Buffer): readonly Buffer[] {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return [length, named, check];
}

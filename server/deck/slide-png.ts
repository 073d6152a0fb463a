import { crc32 } from 'node:zlib';
import { facePaths } from '../report/word/face.ts';

/** Height of a slide on paper in inches, and the dots of an inch. */
const HEIGHT_INCHES = 7.5;
const DOTS = 300;
const DOTS_A_METRE = Math.round(DOTS / 0.0254);
/** The head of a picture ends here: signature, length, name, thirteen bytes and check. */
const HEAD_END = 33;

/** Draws a slide as a PNG of 300 dots an inch. What draws it is a library for one platform, loaded with the first. */
export async function slidePng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const drawing = new Resvg(svg, {
    // Signs that the face lacks come from the faces of the machine.
    font: { loadSystemFonts: true, fontFiles: facePaths() },
    fitTo: { mode: 'height', value: HEIGHT_INCHES * DOTS },
  });
  const png = drawing.render().asPng();
  return Buffer.concat([png.subarray(0, HEAD_END), density(), png.subarray(HEAD_END)]);
}

/** The part of a PNG that says how large it is on paper. */
function density(): Buffer {
  const told = Buffer.alloc(13);
  told.write('pHYs', 0, 'latin1');
  told.writeUInt32BE(DOTS_A_METRE, 4);
  told.writeUInt32BE(DOTS_A_METRE, 8);
  told[12] = 1;
  // The name takes four bytes of the thirteen; nine are its content.
  const length = Buffer.alloc(4);
  length.writeUInt32BE(9);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(told));
  return Buffer.concat([length, told, check]);
}

import { withCompactPaths } from './compact-paths.ts';
import { facePaths } from './face.ts';
import { palettePng } from './palette-png.ts';

/** A drawing in the two forms that Word asks for, with its own size. */
export interface Picture {
  /** The drawing with its letters as outlines: it looks the same where the face of the page is not installed. */
  readonly svg: Buffer;
  /** What programs show that read no SVG. */
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Pixels across a landscape page, about 170 an inch. */
const ACROSS = 1700;

/** Makes the two forms of a drawing. What draws them is a library for one platform, loaded with the first map. */
export async function pictureOf(svg: string): Promise<Picture> {
  const { Resvg } = await import('@resvg/resvg-js');
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: facePaths() },
    fitTo: { mode: 'width', value: ACROSS },
    background: '#ffffff',
  });
  return {
    svg: Buffer.from(withCompactPaths(drawing.toString())),
    png: palettePng(drawing.render()),
    width: drawing.width,
    height: drawing.height,
  };
}

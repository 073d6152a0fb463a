import { Resvg } from '@resvg/resvg-js';

/** A drawing in the two forms that Word asks for, with its own size. */
export interface Picture {
  /** The drawing with its letters as outlines: it looks the same where the face of the page is not installed. */
  readonly svg: Buffer;
  /** What programs show that read no SVG. */
  readonly png: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Pixels across a landscape page, about 200 an inch. */
const ACROSS = 2000;

/** Makes the two forms of a drawing. `faces` are the paths of the fonts that it may use. */
export function pictureOf(svg: string, faces: readonly string[]): Picture {
  const drawing = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...faces] },
    fitTo: { mode: 'width', value: ACROSS },
    background: '#ffffff',
  });
  return {
    svg: Buffer.from(drawing.toString()),
    png: drawing.render().asPng(),
    width: drawing.width,
    height: drawing.height,
  };
}

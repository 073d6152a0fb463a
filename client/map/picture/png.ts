import { svgFile, type Vector } from '../../../domain/map/drawing/vector.ts';

/** Pixels of the picture per pixel of the screen. */
const SCALE = 2;
/** The largest side in pixels that browsers can draw. */
const MOST = 16_000;

/**
 * Makes a PNG file of the vector drawing `sheet`, at a higher resolution than its own size if possible. Throws when
 * the picture is too large for the browser.
 */
export async function pngOf(sheet: Vector): Promise<Blob> {
  const { width = 0, height = 0 } = sheet.attributes;
  const scale = Math.min(SCALE, MOST / width, MOST / height);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(sheet))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('No canvas to draw on.');
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The picture is too large.');
  return blob;
}

import faceAddress from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
import { svgFile, type Vector } from '../../../domain/map/drawing/vector.ts';
import { FACE } from '../../../domain/map/typeface.ts';

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
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await withFace(svgFile(sheet)))}`;
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

/** Puts the face of the page into an SVG file, as a picture cannot read the one that the page has. */
async function withFace(svg: string): Promise<string> {
  const source = `url(${await faceInPlace()}) format("woff2")`;
  const style = `<style>@font-face{font-family:"${FACE}";font-weight:200 800;src:${source}}</style>`;
  return svg.replace('>', `>${style}`);
}

/** The face as an address that holds it. The page of a carried file has no other, and may fetch nothing. */
async function faceInPlace(): Promise<string> {
  if (faceAddress.startsWith('data:')) return faceAddress;
  const bytes = new Uint8Array(await (await fetch(faceAddress)).arrayBuffer());
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `data:font/woff2;base64,${text}`;
}

import { svgFile, type Vector } from '../../../domain/map/drawing/vector.ts';
import { PAPERS, type PaperSize, PICTURE_MARGIN } from './paper.ts';

/**
 * Makes a PDF file with one landscape page of the size `paper` (A4 or A3), which shows the vector drawing `sheet`.
 * Lines stay vectors and text can be searched. `title` is the title of the document.
 */
export async function pdfOf(sheet: Vector, paper: PaperSize, title: string): Promise<Blob> {
  // A large library with a font, loaded when the first PDF is made.
  const [{ default: maker }, { default: fonts }] = await Promise.all([
    import('pdfmake/build/pdfmake.min.js'),
    import('pdfmake/build/vfs_fonts.js'),
  ]);
  maker.addVirtualFileSystem(fonts);
  const { width, height } = PAPERS[paper];
  const room: readonly [number, number] = [width - 2 * PICTURE_MARGIN, height - 2 * PICTURE_MARGIN];
  // The font has no narrow no-break space, which separates thousands in French. A wide one replaces it.
  const drawn = svgFile(sheet).replaceAll('\u202f', '\u00a0');
  const pdf = maker.createPdf({
    info: { title },
    pageSize: paper,
    pageOrientation: 'landscape',
    pageMargins: PICTURE_MARGIN,
    content: [{ svg: drawn, fit: room, alignment: 'center' }],
  });
  return pdf.getBlob();
}

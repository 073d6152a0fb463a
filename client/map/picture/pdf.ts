import { svgFile, type Vector } from '../../../domain/map/drawing/vector.ts';
import { PAPERS, type PaperSize, PICTURE_MARGIN } from './paper.ts';

/** A drawing of vectors as one page across: lines stay lines, and words can be searched and copied. */
export async function pdfOf(sheet: Vector, paper: PaperSize, title: string): Promise<Blob> {
  // A large library with a font: it comes when the first file is asked for.
  const [{ default: maker }, { default: fonts }] = await Promise.all([
    import('pdfmake/build/pdfmake.min.js'),
    import('pdfmake/build/vfs_fonts.js'),
  ]);
  maker.addVirtualFileSystem(fonts);
  const { width, height } = PAPERS[paper];
  const room: readonly [number, number] = [width - 2 * PICTURE_MARGIN, height - 2 * PICTURE_MARGIN];
  // The font of the file has no narrow no-break space, which parts thousands in French: a wide one stands there.
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

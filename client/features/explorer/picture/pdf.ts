import { PAPERS, type PaperSize, PICTURE_MARGIN } from './paper.ts';

/** A drawing of vectors as one page across: lines stay lines, and words can be searched and copied. */
export async function pdfOf(svg: SVGSVGElement, paper: PaperSize, title: string): Promise<Blob> {
  // A large library with a font: it comes when the first file is asked for.
  const [{ default: maker }, { default: fonts }] = await Promise.all([
    import('pdfmake/build/pdfmake.min.js'),
    import('pdfmake/build/vfs_fonts.js'),
  ]);
  maker.addVirtualFileSystem(fonts);
  const { width, height } = PAPERS[paper];
  const room: readonly [number, number] = [width - 2 * PICTURE_MARGIN, height - 2 * PICTURE_MARGIN];
  const pdf = maker.createPdf({
    info: { title },
    pageSize: paper,
    pageOrientation: 'landscape',
    pageMargins: PICTURE_MARGIN,
    content: [{ svg: new XMLSerializer().serializeToString(svg), fit: room, alignment: 'center' }],
  });
  return pdf.getBlob();
}

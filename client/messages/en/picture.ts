import { mapWords } from '../../../domain/map/words/en.ts';

/** Texts of the picture files of the map, in English. */
export const picture: typeof import('../fr/picture.ts').picture = {
  ...mapWords.picture,
  menu: 'Image, PDF',
  image: 'Image',
  group: 'Keep what the map shows',
  short: { png: 'PNG', svg: 'SVG', pdfA4: 'A4 PDF', pdfA3: 'A3 PDF', pdfA0: 'A0 PDF (poster)' },
  save: {
    png: 'Save the map as a picture (PNG)',
    svg: 'Save the whole map as a picture (SVG)',
    pdfA4: 'Save the map as a PDF A4',
    pdfA3: 'Save the map as a PDF A3',
    pdfA0: 'Save the map as an A0 poster in PDF',
  },
  making: 'The file is being made…',
  made: (name) => `File saved: ${name}`,
  failed: 'The file could not be made. Try again, or use “Print” of the browser.',
};

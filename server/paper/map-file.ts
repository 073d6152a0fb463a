import type { Language } from '../../domain/messages/codes.ts';
import type { PaperSize } from '../../domain/model/map-choices.ts';
import { slug } from '../../domain/transfer/fold.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';
import type { Typesetter } from './typesetter.ts';

interface MapFileAsked {
  /** Name of the network. */
  readonly name: string;
  readonly language: Language;
  readonly paper?: PaperSize | undefined;
}

/** A PDF file that is named after its title. */
export const pdfFile = (title: string, bytes: Uint8Array): ExportedFile => ({
  name: `${slug(title) || 'passerelles'}.pdf`,
  mediaType: 'application/pdf',
  bytes,
});

/** Makes a PDF file of a map from its SVG file, `picture`. It throws the errors of the typesetter. */
export async function mapPdfFile(
  typesetter: Typesetter,
  picture: ExportedFile,
  { name, language, paper = 'A4' }: MapFileAsked,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const svg = new TextDecoder().decode(picture.bytes);
  const bytes = await typesetter.mapPdf({ name, svg, paper, language }, signal);
  return { name: picture.name.replace(/\.svg$/, '.pdf'), mediaType: 'application/pdf', bytes };
}

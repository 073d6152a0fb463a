import { DECK_MEDIA_TYPES, type DeckFileQuery, type DeckFormat } from '../../domain/api/deck-routes.ts';
import { svgFile } from '../../domain/map/drawing/vector.ts';
import type { Deck, DeckSlide } from '../../domain/slides/deck.ts';
import { sheetVector } from '../../domain/slides/sheet.ts';
import { slug } from '../../domain/transfer/fold.ts';
import { unknownElement } from '../errors.ts';
import type { DeckOnPaper } from '../paper/protocol.ts';
import type { Typesetter } from '../paper/typesetter.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';

/** The name of a file of a story, from its title. */
export const deckFileName = (title: string, format: DeckFormat, slide?: number): string =>
  `${[slug(title) || 'passerelles', ...(slide === undefined ? [] : [slide])].join('-')}${endOf(format)}`;

/** The end of the name of a file: that of an archive says what is in it too. */
const endOf = (format: DeckFormat): string =>
  format === 'svg-zip' || format === 'png-zip' ? `-${format.replace('-', '.')}` : `.${format}`;

/** What the typesetter is told of a deck, and the sheet of a slide as the text of an SVG file. */
export const deckOnPaper = (deck: Deck, hasNotes: boolean): DeckOnPaper => ({
  type: 'deck',
  ...{ title: deck.title, language: deck.language, hasNotes },
  slides: deck.slides.map(({ title, sheet, alt, notes }) => ({
    ...{ title, alt, notes: hasNotes ? notes : [] },
    svg: svgFile(sheetVector(sheet)),
  })),
});

/** Typesets the slides that `deckFile` has told for paper, as the bytes of JSON. */
export async function deckPdfFile(
  typesetter: Pick<Typesetter, 'deckPdf'>,
  told: Uint8Array,
  signal?: AbortSignal,
): Promise<ExportedFile> {
  const deck = JSON.parse(new TextDecoder().decode(told)) as DeckOnPaper;
  return {
    // Notes are for the speaker: their file does not take the place of the one that is handed out.
    name: deckFileName(deck.hasNotes ? `${deck.title} notes` : deck.title, 'pdf'),
    mediaType: DECK_MEDIA_TYPES.pdf,
    bytes: await typesetter.deckPdf(deck, signal),
  };
}

/** Writes a deck as a presentation, or one of its slides as a picture. Throws `unknown-element` for a slide that it has not. */
export async function writeDeck(
  deck: Deck,
  {
    format,
    slide = 1,
  }: { readonly format: Exclude<DeckFileQuery['format'], 'pdf'>; readonly slide?: number | undefined },
): Promise<ExportedFile> {
  const mediaType = DECK_MEDIA_TYPES[format];
  if (format === 'pptx') {
    const { presentationFile } = await import('./pptx/presentation.ts');
    return { name: deckFileName(deck.title, format), mediaType, bytes: presentationFile(deck) };
  }
  if (format === 'svg-zip' || format === 'png-zip') {
    const { zipped } = await import('./zip.ts');
    const kind = format === 'svg-zip' ? 'svg' : 'png';
    const parts = [];
    for (const [at, shown] of deck.slides.entries())
      parts.push({
        name: deckFileName(`${at + 1} ${shown.title}`, kind),
        content: await slidePicture(shown, kind),
      });
    return { name: deckFileName(deck.title, format), mediaType, bytes: zipped(parts) };
  }
  const shown = deck.slides[slide - 1];
  if (shown === undefined) throw unknownElement('slide', String(slide));
  return {
    name: deckFileName(deck.title, format, slide),
    mediaType,
    bytes: await slidePicture(shown, format),
  };
}

async function slidePicture({ sheet }: DeckSlide, format: 'svg' | 'png'): Promise<Uint8Array> {
  const drawing = sheetVector(sheet);
  if (format === 'svg') return new TextEncoder().encode(svgFile(drawing));
  const [{ slidePng }, { drawnArrows }] = await Promise.all([
    import('./slide-png.ts'),
    import('./drawn-arrows.ts'),
  ]);
  return slidePng(svgFile(drawnArrows(drawing)));
}

import { DECK_MEDIA_TYPES, type DeckFileQuery, type DeckFormat } from '../../domain/api/deck-routes.ts';
import { svgFile } from '../../domain/map/drawing/vector.ts';
import type { Deck } from '../../domain/slides/deck.ts';
import { sheetVector } from '../../domain/slides/sheet.ts';
import { slug } from '../../domain/transfer/fold.ts';
import { unknownElement } from '../errors.ts';
import type { DeckOnPaper } from '../paper/protocol.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';

/** The name of a file of a story, from its title. */
export const deckFileName = (title: string, format: DeckFormat, slide?: number): string =>
  `${[slug(title) || 'passerelles', ...(slide === undefined ? [] : [slide])].join('-')}.${format}`;

/** What the typesetter is told of a deck, and the sheet of a slide as the text of an SVG file. */
export const deckOnPaper = (deck: Deck, hasNotes: boolean): DeckOnPaper => ({
  type: 'deck',
  ...{ title: deck.title, language: deck.language, hasNotes },
  slides: deck.slides.map(({ title, sheet, alt, notes }) => ({
    ...{ title, alt, notes: hasNotes ? notes : [] },
    svg: svgFile(sheetVector(sheet)),
  })),
});

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
  const shown = deck.slides[slide - 1];
  if (shown === undefined) throw unknownElement('slide', String(slide));
  const svg = svgFile(sheetVector(shown.sheet));
  const bytes =
    format === 'svg' ? new TextEncoder().encode(svg) : await (await import('./slide-png.ts')).slidePng(svg);
  return { name: deckFileName(deck.title, format, slide), mediaType, bytes };
}

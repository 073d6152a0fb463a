import { PALETTES } from '../../domain/map/palette.ts';
import type { MissingSigns, TemplateFiles } from './compiler.ts';
import { printable, visible, without } from './printable.ts';
import type { DeckOnPaper } from './protocol.ts';
import { FAMILIES } from './typefaces.ts';

/** Says what the template `deck.typ` is told of the slides of a story. `missing` are characters that no typeface has. */
export function deckData(
  { title, language, hasNotes, slides }: Omit<DeckOnPaper, 'type'>,
  missing: MissingSigns,
): TemplateFiles {
  const line = (text: string): string => without(printable(text), missing.texts);
  const name = (at: number): string => `slide-${at + 1}.svg`;
  const data = {
    ...{ title: line(title), language, hasNotes, families: FAMILIES, colours: PALETTES.light },
    slides: slides.map((slide, at) => ({
      ...{ title: line(slide.title), alt: line(slide.alt), notes: slide.notes.map(line) },
      picture: name(at),
    })),
  };
  const pictures = slides.map(({ svg }, at): [string, string] => [
    name(at),
    without(visible(svg), missing.pictures),
  ]);
  return { data, pictures: new Map(pictures) };
}

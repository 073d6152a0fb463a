import { paper as en } from '../../domain/messages/en/paper.ts';
import { fill } from '../../domain/messages/fill.ts';
import { paper as fr } from '../../domain/messages/fr/paper.ts';
import type { MissingSigns, TemplateFiles } from './compiler.ts';
import { printable, visible, without } from './printable.ts';
import type { MapOnPaper } from './protocol.ts';
import { FAMILIES } from './typefaces.ts';

/** Says what the template `map.typ` is told of a map. `missing` are characters that no typeface has. */
export function mapData({ name, svg, paper, language }: MapOnPaper, missing: MissingSigns): TemplateFiles {
  const line = (text: string): string => without(printable(text), missing.texts);
  const { mapAlt } = { fr, en }[language];
  const data = { title: line(name), alt: line(fill(mapAlt, { name })), paper, language, families: FAMILIES };
  return { data, pictures: new Map([['map.svg', without(visible(svg), missing.pictures)]]) };
}

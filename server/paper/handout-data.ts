import type { Handout, HandoutLine, HandoutPart } from '../../domain/handouts/handout.ts';
import { PALETTES } from '../../domain/map/palette.ts';
import { paper as en } from '../../domain/messages/en/paper.ts';
import { paper as fr } from '../../domain/messages/fr/paper.ts';
import type { MissingSigns, TemplateFiles } from './compiler.ts';
import { printable, without } from './printable.ts';
import { FAMILIES } from './typefaces.ts';

/** Says what the template `handout.typ` is told of a sheet. `missing` are characters that no typeface has. */
export function handoutData(handout: Handout, missing: MissingSigns): TemplateFiles {
  const line = (text: string): string => without(wholeNumbers(printable(text)), missing.texts);
  const { language, call, lead, foot } = handout;
  const data = {
    ...{ language, title: line(handout.title), families: FAMILIES, colours: PALETTES.light },
    ...{ call: call.map(line), lead: lead.map(line), foot: foot.map(line) },
    words: { fr, en }[language],
    parts: handout.parts.map((part) => partData(part, line)),
  };
  return { data, pictures: new Map() };
}

/** Keeps a telephone number in one line. */
const wholeNumbers = (text: string): string => text.replace(/(?<=\d) (?=\d\d(?:\D|$))/g, '\u00a0');

function partData(part: HandoutPart, line: (text: string) => string): unknown {
  switch (part.type) {
    case 'heading':
    case 'paragraph':
      return { type: part.type, text: line(part.text) };
    case 'list':
      return { type: part.type, items: part.items.map(line) };
    case 'table':
      return {
        type: part.type,
        columns: part.columns.map(({ label, weight }) => ({ label: line(label), weight })),
        rows: part.rows.map((cells) => cells.map((lines) => lines.map((one) => lineData(one, line)))),
      };
  }
}

const lineData = ({ before = '', text, look }: HandoutLine, line: (text: string) => string) => ({
  ...{ before: line(before), text: line(text), look: look ?? 'plain' },
});

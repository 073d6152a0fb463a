import type { LegendPart } from '../drawing/sheet.ts';
import type { Attention } from '../highlight.ts';
import { LEGEND_GROUPS, type LegendEntry, legendGroup, legendOf } from '../legend.ts';
import type { MapContent } from '../map-model.ts';
import type { PictureWords } from './picture-words.ts';

/**
 * Returns a function that gives the text beside an entry of the map's legend, such as a kind of line. `isCompared` says
 * whether the map marks what differs from an earlier day.
 */
export function entryWords(
  { t, gapWords }: PictureWords,
  isCompared: boolean,
): (entry: LegendEntry) => string {
  const { since } = t.explorer;
  const lineWords = isCompared ? { ...t.legend.lines, ...since.lines } : t.legend.lines;
  const markWords = isCompared ? since.marks : t.whatIf.marks;
  return (entry) => {
    switch (entry.kind) {
      case 'line':
        return lineWords[entry.line];
      case 'arrow':
        return t.legend.arrows[entry.arrow];
      case 'box':
        return entry.box === 'SILENT' || entry.box === 'SILENT_FOLDED'
          ? t.silent.boxes[entry.box]
          : t.look.boxes[entry.box];
      case 'folded':
        return t.detail.legend.box;
      case 'family':
        return t.look.families[entry.family];
      case 'capacity':
        return t.look.capacity;
      case 'number':
        return t.detail.legend.number;
      case 'badges':
        return t.detail.legend.badge;
      case 'hollow':
        return t.look.hollow;
      case 'frame':
        return t.legend.frame;
      case 'territory':
        return t.look.territory;
      case 'mark':
        return markWords[entry.mark];
      case 'halo':
        return t.legend.halo;
      case 'edging':
        return t.legend.edging;
      case 'travel':
        return t.look.travel;
      case 'badge':
        return gapWords.gaps[entry.badge].title.toLowerCase();
      default:
        return t.look.attention[entry.kind];
    }
  };
}

/** Returns the parts of the legend of a drawn map, each with its title and its entries in words. */
export function legendParts(
  words: PictureWords,
  drawn: MapContent,
  attention: Attention,
  isCompared: boolean,
): readonly LegendPart[] {
  const wordsOf = entryWords(words, isCompared);
  const entries = legendOf(drawn, attention);
  return LEGEND_GROUPS.flatMap((group) => {
    const own = entries.filter((entry) => legendGroup(entry) === group);
    if (own.length === 0) return [];
    const title = words.t.look.legendParts[group];
    return [{ title, entries: own.map((entry) => ({ entry, words: wordsOf(entry) })) }];
  });
}

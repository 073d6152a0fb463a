import { legendVectors } from '../../map/drawing/legend-sample.ts';
import { frameText, mapVectors } from '../../map/drawing/map.ts';
import { type Vector, vector } from '../../map/drawing/vector.ts';
import { emphasesOf, emphasisIn } from '../../map/highlight.ts';
import { legendOf } from '../../map/legend.ts';
import type { MapEdge } from '../../map/map-model.ts';
import { LINE_SCALE, PALETTES } from '../../map/palette.ts';
import { signVectors, titleVectors } from '../../map/slides/drawing.ts';
import { slideLegend } from '../../map/slides/legend.ts';
import { sectionsOf } from '../../map/slides/sections.ts';
import { type SlideMap, slideMap } from '../../map/slides/slide-map.ts';
import { wrapLabel } from '../../map/text.ts';
import { FONT_FAMILY } from '../../map/typeface.ts';
import { entryWords } from '../../map/words/legend-words.ts';
import type { Look } from '../../model/map-choices.ts';
import type { ShownOf, SlidePicture, SlideRoom, StepKind } from '../step-kind.ts';
import type { StepWords } from '../words/step-words.ts';
import { type PreparedMap, prepareMap } from './prepare.ts';
import { mapTexts } from './texts.ts';

/** The map of the network, arranged for the room: as the page shows it, without the page. */
export const mapStep: StepKind = {
  screen: 'map',
  prepare: async (given) => {
    const prepared = await prepareMap(given);
    const { brief, sources, vanished, supposed, conclusion } = prepared;
    return {
      draw: (room, look) => drawMap(prepared, room, look, given.words),
      brief,
      sources,
      vanished,
      supposed,
      conclusion,
    };
  },
};

/** Space beside the signs, in letters. */
const BESIDE = 1.5;

/** Draws the map of a step in a room, with the words of all that is on it. */
function drawMap(prepared: PreparedMap, room: SlideRoom, look: Look, words: StepWords): SlidePicture {
  const { asked, isEmpty, isCompared } = prepared;
  const palette = PALETTES[look];
  const lineScale = LINE_SCALE[look];
  const made = isEmpty ? undefined : slideMap({ ...asked, letters: room.letters, room });
  if (made === undefined) return emptyPicture(room, mapTexts(words.language).slide.nothing, palette.quiet);
  const emphasisOf = emphasisIn(emphasesOf(made.map, made.attention));
  const saying = entryWords(words, isCompared);
  const signs = legendOf(made.content, made.attention).map((entry) => ({ entry, words: saying(entry) }));
  const { width, height } = room;
  return {
    picture: vector('svg', { width, height, viewBox: frameText(made.frame), fontFamily: FONT_FAMILY }, [
      ...mapVectors(made.map, { palette, lineScale, areaNames: words.t.layout, emphasisOf }),
      ...signVectors(made.signs, palette),
      ...titleVectors(made.titles, palette),
    ]),
    images: [],
    legend: slideLegend(signs, width - BESIDE * room.letters, room.letters).map((sign) => ({
      sample: legendVectors(sign.entry, palette, lineScale),
      words: sign.words,
    })),
    said: saidOf(made, prepared, words),
    shown: shownOf(made, words),
  };
}

function shownOf(
  { count: { boxes, isFolded, filieres, all } }: SlideMap,
  words: StepWords,
): ShownOf | undefined {
  const { part, folded } = mapTexts(words.language).slide;
  if (isFolded) return { shown: filieres, all, words: folded(filieres, all, boxes) };
  return filieres === all ? undefined : { shown: filieres, all, words: part(filieres, all) };
}

/** The boxes by section, then the lines between them. */
function saidOf(
  { content }: SlideMap,
  { asked, isCompared }: PreparedMap,
  words: StepWords,
): readonly string[] {
  const named = new Map(
    content.nodes.map(({ id, label, operatorLabel }) => [
      id,
      operatorLabel === undefined ? label : `${operatorLabel}, ${label}`,
    ]),
  );
  const saying = entryWords(words, isCompared);
  const lines = [...content.edges, ...content.ghosts].map((edge: MapEdge) => {
    const [from, to] = [named.get(edge.from) ?? edge.from, named.get(edge.to) ?? edge.to];
    return mapTexts(words.language).passerelle(from, to, saying({ kind: 'line', line: edge.line }));
  });
  return [
    ...sectionsOf(content, asked.families).map(({ title, nodes }) => {
      const names = nodes.map(({ id }) => named.get(id)!).join(' ; ');
      return title === undefined ? names : words.t.said(title, names);
    }),
    ...new Set(lines),
  ];
}

/** A picture that says why there is nothing on it. */
function emptyPicture({ width, height, letters }: SlideRoom, text: string, fill: string): SlidePicture {
  const { lines } = wrapLabel(text, width - 2 * letters, letters, 4);
  const written = lines.map(
    (line, at): Vector =>
      vector('text', { x: letters, y: (2 + at * 1.2) * letters, fontSize: letters, fill }, [line]),
  );
  const viewBox = `0 0 ${width} ${height}`;
  return {
    picture: vector('svg', { width, height, viewBox, fontFamily: FONT_FAMILY }, written),
    ...{ images: [], legend: [], said: [text], shown: undefined },
  };
}

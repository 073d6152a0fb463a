import { legendVectors } from '../../map/drawing/legend-sample.ts';
import { frameText, mapVectors } from '../../map/drawing/map.ts';
import { type Vector, vector } from '../../map/drawing/vector.ts';
import { emphasesOf, emphasisIn } from '../../map/highlight.ts';
import { legendOf } from '../../map/legend.ts';
import type { MapEdge } from '../../map/map-model.ts';
import { LINE_SCALE, PALETTES } from '../../map/palette.ts';
import { annotationMarks, annotationVectors } from '../../map/slides/annotations.ts';
import { signVectors, titleVectors } from '../../map/slides/drawing.ts';
import { slideLegend } from '../../map/slides/legend.ts';
import { sectionsOf } from '../../map/slides/sections.ts';
import { type SlideMap, slideMap } from '../../map/slides/slide-map.ts';
import { wrapLabel } from '../../map/text.ts';
import { FONT_FAMILY } from '../../map/typeface.ts';
import { entryWords } from '../../map/words/legend-words.ts';
import type { Look } from '../../model/map-choices.ts';
import type { SavedView } from '../../model/saved-view.ts';
import { joined } from '../drawing/joined.ts';
import { LINE, linesOf, lineVectors } from '../drawing/letters.ts';
import { slideSvg } from '../drawing/slide-svg.ts';
import type { ShownOf, SlidePicture, SlideRoom, StepKind } from '../step-kind.ts';
import type { StepWords } from '../words/step-words.ts';
import { annotationLines } from './annotation-lines.ts';
import { type PreparedMap, prepareMap } from './prepare.ts';
import { mapTexts } from './texts.ts';

/** The map of the network, arranged for the room: as the page shows it, without the page. */
export const mapStep: StepKind = {
  screen: 'map',
  prepare: async (given) => {
    const prepared = await prepareMap(given);
    const { brief, sources, vanished, supposed, conclusion } = prepared;
    return {
      draw: (room, look) => drawMap(prepared, given.step, room, look, given.words),
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

/** Draws the map of a step in a room, with the words of all that is on it, above the remarks about its elements. */
function drawMap(
  prepared: PreparedMap,
  step: SavedView,
  whole: SlideRoom,
  look: Look,
  words: StepWords,
): SlidePicture {
  const { asked, isEmpty, isCompared } = prepared;
  const { slide } = mapTexts(words.language);
  const { annotations = [] } = step;
  const size = whole.letters;
  // Their height does not depend on which of them have a mark: the longest words are reckoned with.
  const most = annotationLines(step, [], prepared.view, slide).flatMap((line) => broken(line, whole));
  const below = most.length === 0 ? 0 : (most.length * LINE + 0.4) * size;
  const room = { ...whole, height: whole.height - below };
  const palette = PALETTES[look];
  const lineScale = LINE_SCALE[look];
  const made = isEmpty ? undefined : slideMap({ ...asked, letters: room.letters, room });
  if (made === undefined) return emptyPicture(whole, slide.nothing, palette.quiet);
  const marks = annotationMarks(made, annotations);
  const remarks = annotationLines(step, marks, prepared.view, slide);
  const emphasisOf = emphasisIn(emphasesOf(made.map, made.attention));
  const saying = entryWords(words, isCompared);
  const signs = legendOf(made.content, made.attention).map((entry) => ({ entry, words: saying(entry) }));
  const { width, height } = room;
  return {
    picture: withRemarks(
      vector('svg', { width, height, viewBox: frameText(made.frame), fontFamily: FONT_FAMILY }, [
        ...mapVectors(made.map, { palette, lineScale, areaNames: words.t.layout, emphasisOf }),
        ...signVectors(made.signs, palette),
        ...titleVectors(made.titles, palette),
        ...annotationVectors(marks, palette),
      ]),
      remarks.flatMap((line) => broken(line, whole)),
      { ...whole, top: room.height + 0.4 * size },
      palette.text,
    ),
    images: [],
    legend: slideLegend(signs, width - BESIDE * room.letters, room.letters).map((sign) => ({
      sample: legendVectors(sign.entry, palette, lineScale),
      words: sign.words,
    })),
    said: [...saidOf(made, prepared, words), ...remarks],
    shown: shownOf(made, words),
  };
}

/** Remarks are read from the back too: each is broken into lines, of which none is cut. */
const broken = (line: string, { width, letters }: SlideRoom): readonly string[] =>
  linesOf(line, width - letters, { size: letters });

/** Puts the lines of remarks below a map; a map without remarks stays as it is. */
function withRemarks(
  map: Vector,
  lines: readonly string[],
  { width, height, letters: size, top }: SlideRoom & { readonly top: number },
  fill: string,
): Vector {
  if (lines.length === 0) return map;
  return slideSvg({ width, height }, [map, ...lineVectors(lines, { x: size / 2, y: top }, { size, fill })]);
}

function shownOf(
  { count: { boxes, isFolded, filieres, all, out } }: SlideMap,
  words: StepWords,
): ShownOf | undefined {
  const { part, folded, framedOut } = mapTexts(words.language).slide;
  const inWords = [
    ...(isFolded ? [folded(filieres, all, boxes)] : filieres === all ? [] : [part(filieres, all)]),
    ...(out.filieres + out.outlets === 0 ? [] : [framedOut(out.filieres, out.outlets)]),
  ];
  return inWords.length === 0 ? undefined : { shown: filieres, all, words: joined(inWords) };
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

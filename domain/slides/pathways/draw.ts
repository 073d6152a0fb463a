import { LEGEND_SAMPLE } from '../../map/drawing/legend-sample.ts';
import { pointsText, type Vector, vector } from '../../map/drawing/vector.ts';
import { nameOf } from '../../map/names.ts';
import { PALETTES, type Palette } from '../../map/palette.ts';
import type { Rect } from '../../map/slide-frame.ts';
import type { Look } from '../../model/map-choices.ts';
import { elementDetails } from '../details/element-details.ts';
import { joined } from '../drawing/joined.ts';
import { fewLines, LINE, lineVectors, shortened } from '../drawing/letters.ts';
import { slideSvg } from '../drawing/slide-svg.ts';
import type { SlidePart, SlidePicture, SlideRoom, SlideSign } from '../step-kind.ts';
import type { StepWords } from '../words/step-words.ts';
import { axisVectors } from './axis.ts';
import {
  askedOfOutlet,
  askedText,
  GAP,
  heightOf,
  type Row,
  rowsOf,
  rowsThatFit,
  type SetRow,
  type ShownPathway,
  toldOf,
} from './rows.ts';

/** The share of the width that the names take; in letter sizes: the height of the axis. */
const NAMES = 0.58;
const AXIS = 1.9;
/** Height of a bar, in letter sizes. */
const BAR = 0.9;

/** Draws a pathway as bars in time: a row for each step, with its wait before it, and the outlet at its end. */
export function drawPathway(shown: ShownPathway, room: SlideRoom, look: Look): SlidePicture {
  const { pathway, words, view, at } = shown;
  const palette = PALETTES[look];
  const { letters: size } = room;
  const rows = rowsOf(shown);
  const outlet = pathway.outlet === null ? undefined : nameOf(view, words.vocabulary, pathway.outlet);
  const lead = fewLines(leadOf(shown), room.width, 2, { size });
  const ending = outlet === undefined ? [] : [outletLine(outlet, shown, room)];
  const top = (lead.length * LINE + GAP) * size;
  const bottom = room.height - (AXIS + ending.length * (LINE + GAP)) * size;
  const widths = { names: room.width * NAMES, whole: room.width, size };
  const kept = rowsThatFit(rows, (bottom - top) / size, widths, words);
  const track = trackOf(room);
  const scale = track.width / Math.max(1, pathway.months);
  const tops = kept.map(
    (_, at) => top + kept.slice(0, at).reduce((sum, row) => sum + heightOf(row), 0) * size,
  );
  const end = top + kept.reduce((sum, row) => sum + heightOf(row), 0) * size;
  const made = kept.flatMap((row, at) => rowVectors(row, { y: tops[at]!, room, track, scale, palette }));
  return {
    picture: slideSvg(room, [
      ...lineVectors(lead, { x: 0, y: 0 }, { size, fill: palette.text }),
      ...made,
      ...lineVectors(ending, { x: 0, y: end }, { size, fill: palette.outletLine, bold: true }),
      ...(outlet === undefined
        ? []
        : [outletSign(track.x + track.width, end + size * 0.65, size * 0.45, palette)]),
      ...axisVectors(
        {
          at,
          months: pathway.months,
          track,
          y: end + ending.length * (LINE + GAP) * size,
          width: room.width,
          size,
        },
        palette,
        words.language,
      ),
    ]),
    images: [],
    parts: kept.flatMap((row, at): readonly SlidePart[] => {
      const details = elementDetails(view, row.id, words);
      const place = { x: 0, y: tops[at]!, width: room.width, height: heightOf(row) * size };
      const lines = row.asked.map(({ text }) => words.steps.pathways.askedOne(text));
      return details === undefined
        ? []
        : [{ key: row.id, place, details: { ...details, lines: [...details.lines, ...lines] } }];
    }),
    legend: legendOf(rows, outlet !== undefined, palette, words),
    said: [
      leadOf(shown),
      ...rows.map((row) => toldOf(row, words)),
      ...(outlet === undefined
        ? []
        : [
            joined([
              words.steps.pathways.outlet(outlet),
              ...askedOfOutlet(shown).map(({ text }) => words.steps.pathways.askedOne(text)),
            ]),
          ]),
    ],
    shown:
      kept.length < rows.length
        ? {
            shown: kept.length,
            all: rows.length,
            words: words.steps.pathways.shown(kept.length, rows.length),
          }
        : undefined,
  };
}

function leadOf({ pathway, asked, isForAudience, rank, of, words }: ShownPathway): string {
  const said = words.steps.pathways;
  return joined([
    said.months(pathway.months, pathway.complete),
    said.toAsk(asked.flat().length, isForAudience ? pathway.toCheck.length : undefined),
    ...(of > 1 ? [said.rank(rank, of)] : []),
  ]);
}

/** The outlet, with what is to be checked before it as far as there is room. */
function outletLine(outlet: string, shown: ShownPathway, { width, letters: size }: SlideRoom): string {
  const { words } = shown;
  const whole = joined([words.steps.pathways.outlet(outlet), ...askedText(askedOfOutlet(shown), 2, words)]);
  return shortened(whole, width * NAMES, { size, bold: true });
}

/** Where the bars stand: beside the names, as far as the outlet at their end leaves room. */
function trackOf({ width, letters: size }: SlideRoom): Pick<Rect, 'x' | 'width'> {
  const x = width * NAMES + size;
  return { x, width: width - x - size };
}

function rowVectors(
  row: SetRow,
  given: {
    readonly y: number;
    readonly room: SlideRoom;
    readonly track: Pick<Rect, 'x' | 'width'>;
    readonly scale: number;
    readonly palette: Palette;
  },
): readonly Vector[] {
  const { y, room, track, scale, palette } = given;
  const { letters: size } = room;
  const { names, details } = row;
  const bar = { y: y + size * 0.2, height: size * BAR };
  const at = (month: number): number => track.x + month * scale;
  const rect = (from: number, to: number) => ({ x: at(from), width: Math.max(0, at(to) - at(from)) });
  return [
    ...lineVectors(names, { x: 0, y }, { size, fill: palette.text, bold: true }),
    ...lineVectors(details, { x: 0, y: y + names.length * LINE * size }, { size, fill: palette.quiet }),
    ...(row.enter > row.start
      ? [vector('rect', { ...bar, ...rect(row.start, row.enter), ...waitLook(palette, size) })]
      : []),
    vector('rect', { ...bar, ...rect(row.enter, row.end), fill: palette.ink }),
  ];
}

const waitLook = (palette: Palette, size: number) =>
  ({
    fill: palette.paper,
    stroke: palette.ink,
    strokeWidth: size / 12,
    strokeDasharray: `${size / 5} ${size / 6}`,
  }) as const;

const outletSign = (x: number, y: number, radius: number, palette: Palette): Vector =>
  vector('polygon', {
    points: pointsText([
      { x, y: y - radius },
      { x: x + radius, y },
      { x, y: y + radius },
      { x: x - radius, y },
    ]),
    ...{ fill: palette.outlet, stroke: palette.outletLine, strokeWidth: radius / 5 },
  });

function legendOf(
  rows: readonly Row[],
  hasOutlet: boolean,
  palette: Palette,
  words: StepWords,
): readonly SlideSign[] {
  const said = words.steps.pathways.legend;
  const { width, height } = LEGEND_SAMPLE;
  const box = { x: 4, y: 2, width: width - 8, height: height - 4 };
  return [
    ...(rows.some(({ start, enter }) => enter > start)
      ? [{ sample: [vector('rect', { ...box, ...waitLook(palette, 12) })], words: said.wait }]
      : []),
    { sample: [vector('rect', { ...box, fill: palette.ink })], words: said.training },
    ...(hasOutlet
      ? [{ sample: [outletSign(width / 2, height / 2, height / 2 - 1, palette)], words: said.outlet }]
      : []),
  ];
}

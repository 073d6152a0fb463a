import { badgeSign } from '../badges.ts';
import type { LegendEntry } from '../legend.ts';
import {
  AREA_LOOKS,
  BOX_LOOKS,
  type BoxLook,
  DIMMED,
  EMPHASIS,
  FAMILY_BORDER,
  FAMILY_COLORS,
  type FlowLook,
  FRAME_LOOK,
  LINE_LOOKS,
  MARK_SIGNS,
  NO_FLOW,
} from '../marks.ts';
import type { Palette } from '../palette.ts';
import { FAMILY_SIGNS, iconOf, signAt } from '../signs.ts';
import { boxVectors, LEGEND_BOX } from './box.ts';
import { type End, lineVectors } from './line.ts';
import { pointsText, type Vector, vector } from './vector.ts';

const WIDTH = 40;
const HEIGHT = 14;
/** Size of a sample in the legend, in the units of its drawing. */
export const LEGEND_SAMPLE = { width: WIDTH, height: HEIGHT } as const;

/**
 * Draws the small picture that stands beside an entry of the map's legend, as SVG elements given as plain data.
 * `lineScale` multiplies the widths of lines.
 */
export function legendVectors(entry: LegendEntry, palette: Palette, lineScale: number): readonly Vector[] {
  const line = (look: (typeof LINE_LOOKS)[keyof typeof LINE_LOOKS], end: End, flow: FlowLook) => [
    lineVectors({ ...LINE_PLACE, look, end, flow }, palette, lineScale),
  ];
  switch (entry.kind) {
    case 'line': {
      const look = LINE_LOOKS[entry.line];
      return line(
        look,
        look.end ?? 'triangle',
        entry.line === 'FLOW' ? { halo: 4, isEdged: false } : NO_FLOW,
      );
    }
    case 'arrow':
      // The line shows no formality, as the entry explains only the arrow.
      return line({ ...LINE_LOOKS.PREP, hollow: false }, entry.arrow, NO_FLOW);
    case 'halo':
      return line({ ...LINE_LOOKS.SIGNED, hollow: false }, 'triangle', { halo: 5, isEdged: false });
    case 'edging':
      return line({ ...LINE_LOOKS.SIGNED, hollow: false }, 'triangle', { halo: 0, isEdged: true });
    case 'box':
      return entry.box === 'SILENT_FOLDED'
        ? pileSample(BOX_LOOKS.SILENT_FOLDED, palette)
        : boxSample(BOX_LOOKS[entry.box], palette);
    case 'mark':
      return [
        ...boxSample(BOX_LOOKS[entry.mark], palette),
        sign(MARK_SIGNS[entry.mark], palette[BOX_LOOKS[entry.mark].text]),
      ];
    case 'folded':
      return pileSample(BOX_LOOKS.FOLDED, palette);
    case 'number':
      return [sign('12', palette.text)];
    case 'travel':
      return [sign('35\u00a0min', palette.text)];
    case 'badges':
      return badgeSample('×3', 26, palette, entry.possible);
    case 'badge':
      return badgeSample(badgeSign(entry.badge), 14, palette, entry.possible);
    case 'hollow':
      return badgeSample('', 14, palette, true);
    case 'family': {
      const color = FAMILY_COLORS[entry.family];
      const look: BoxLook = { ...BOX_LOOKS.NODE, line: color, width: FAMILY_BORDER };
      const points = pointsText(signAt(FAMILY_SIGNS[entry.family], { x: 8, y: 4 }, 3.6));
      return [...boxSample(look, palette), vector('polygon', { points, fill: palette[color] })];
    }
    case 'capacity': {
      const bar = { x: 9, y: 8.5, width: 16, height: 2, fill: palette.nodeLine };
      return [...boxSample(BOX_LOOKS.NODE, palette), vector('rect', bar)];
    }
    case 'chosen':
      return boxSample({ ...BOX_LOOKS.NODE, ...EMPHASIS.chosen.box }, palette);
    case 'lit':
      return boxSample({ ...BOX_LOOKS.NODE, ...EMPHASIS.lit.box }, palette);
    case 'dim':
      return [vector('g', { opacity: DIMMED.frame }, boxSample(BOX_LOOKS.NODE, palette))];
    case 'frame':
      return boxSample(FRAME_LOOK, palette);
    case 'territory':
      return territorySample(palette);
  }
}

const LINE_PLACE = {
  points: [
    { x: 2, y: HEIGHT / 2 },
    { x: WIDTH - 2, y: HEIGHT / 2 },
  ],
  middle: { x: WIDTH / 2 - 3, y: HEIGHT / 2 },
} as const;

function boxSample(look: BoxLook, palette: Palette): readonly Vector[] {
  const rect =
    look.shape === 'cut-rectangle'
      ? { x: 6, y: 1.5, width: 28, height: 11 }
      : { x: 6, y: 2, width: 28, height: 10 };
  return boxVectors(rect, look, LEGEND_BOX, palette);
}

/** The outline of a bassin around the outlines of two communes. */
function territorySample(palette: Palette): readonly Vector[] {
  const { territory, commune } = AREA_LOOKS;
  const shape = (look: BoxLook, rect: { x: number; y: number; width: number; height: number; rx: number }) =>
    vector('rect', {
      ...{ ...rect, fill: palette[look.ground], stroke: palette[look.line], strokeWidth: look.width },
    });
  return [
    shape(territory, { x: 2, y: 0.5, width: 36, height: 13, rx: 5 }),
    shape(commune, { x: 7, y: 4, width: 11, height: 6, rx: 1.5 }),
    shape(commune, { x: 22, y: 4, width: 11, height: 6, rx: 1.5 }),
  ];
}

function pileSample(look: BoxLook, palette: Palette): readonly Vector[] {
  const box = boxSample(look, palette);
  return [vector('g', { opacity: DIMMED.pile, transform: 'translate(2.5 2)' }, box), ...box];
}

/** A badge of the map: filled, or hollow where its finding is only possible. */
function badgeSample(label: string, width: number, palette: Palette, possible = false): readonly Vector[] {
  const [ground, ink] = possible ? [palette.paper, palette.badge] : [palette.badge, palette.onBadge];
  const rect = { x: (WIDTH - width) / 2, y: 0, width, height: HEIGHT, rx: HEIGHT / 2 };
  const shape = iconOf(label);
  const points = shape && pointsText(signAt(shape, { x: WIDTH / 2, y: HEIGHT / 2 }, 4.2));
  return [
    vector('rect', { ...rect, fill: ground, stroke: possible ? palette.badge : palette.paper }),
    points === undefined ? sign(label, ink) : vector('polygon', { points, fill: ink }),
  ];
}

const sign = (text: string, fill: string): Vector =>
  vector('text', { x: 20, y: 10.6, fontSize: 9.5, fontWeight: 'bold', textAnchor: 'middle', fill }, [text]);

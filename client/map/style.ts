import type { Css, NodeSingular, StylesheetJsonBlock } from 'cytoscape';
import { MAP_BOX } from '../../domain/map/drawing/box.ts';
import { CASING, CORNER_RADIUS, HALO_OPACITY } from '../../domain/map/drawing/line.ts';
import { TITLE_HALO } from '../../domain/map/drawing/map.ts';
import { FAMILIES } from '../../domain/map/families.ts';
import {
  BADGE,
  BADGE_SIZE,
  FONT_SIZE,
  LINE_SPACING,
  PLACE_SIZE,
  SIGN_SIZE,
  TITLE_SIZE,
} from '../../domain/map/letters.ts';
import {
  AREA_LOOKS,
  BOX_LOOKS,
  type BoxLook,
  DIMMED,
  EMPHASIS,
  FAMILY_BORDER,
  FAMILY_COLORS,
  FRAME_LOOK,
  LINE_LOOKS,
  LINES,
  type Line,
  PILE,
} from '../../domain/map/marks.ts';
import type { Palette } from '../../domain/map/palette.ts';
import { FONT_FAMILY } from '../../domain/map/typeface.ts';

/** No line is wider than this. Cytoscape scales widths from one range to another. */
const WIDEST = 10;

/** Below this size on the screen, texts are not drawn, as they are not readable. */
const LEAST_LETTERS = 4.5;

/**
 * Returns the style sheet of the map for Cytoscape, in the colours of `palette`; `lineScale` multiplies the widths of
 * lines. Elements are styled by their classes and data.
 */
export const mapStyle = (palette: Palette, lineScale: number): StylesheetJsonBlock[] => [
  ...boxStyles(palette, lineScale),
  ...groundStyles(palette),
  ...familyStyles(palette, lineScale),
  ...lineStyles(palette, lineScale),
  ...emphasisStyles(palette, lineScale),
];

function boxStyles(palette: Palette, lineScale: number): StylesheetJsonBlock[] {
  const box = (selector: string, look: BoxLook): StylesheetJsonBlock => ({
    selector,
    style: {
      ...paintOf(look, palette),
      'border-width': look.width * lineScale,
      ...(look.shape === 'cut-rectangle' && { shape: look.shape }),
    },
  });
  return [
    {
      selector: 'node',
      style: {
        'z-index-compare': 'manual',
        ...lettersOf(FONT_SIZE),
        width: 'data(width)',
        height: 'data(height)',
        shape: 'round-rectangle',
        'corner-radius': `${MAP_BOX.radius}px`,
        label: 'data(label)',
        color: palette.text,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-valign': 'center',
        'text-halign': 'center',
        'line-height': LINE_SPACING,
        ...UNTOUCHED,
      },
    },
    {
      selector: '.node',
      style: {
        'z-index': 20,
        label: 'data(written)',
        'text-margin-y': (node: NodeSingular): number => node.data('shift'),
      },
    },
    { selector: '.words', style: { ...UNDRAWN, label: 'data(written)', 'z-index': 21 } },
    {
      selector: '.bar',
      style: { shape: 'rectangle', label: '', 'background-color': palette.nodeLine, 'z-index': 21 },
    },
    {
      selector: '.sign, .icon, .leader',
      style: {
        ...{ shape: 'polygon', label: '', 'border-width': 0, 'z-index': 31 },
        'shape-polygon-points': (node: NodeSingular): string => node.data('shape'),
      },
    },
    {
      selector: '.sign',
      style: {
        'z-index': 22,
        'border-width': 1.5,
        'border-color': palette.paper,
        'border-position': 'outside',
      },
    },
    box('.node', BOX_LOOKS.NODE),
    box('.outlet', BOX_LOOKS.OUTLET),
    box('.folded', BOX_LOOKS.FOLDED),
    {
      selector: '.folded',
      style: {
        shape: 'round-rectangle',
        // Names of folded boxes are drawn at any size.
        'min-zoomed-font-size': 0,
        ghost: 'yes',
        'ghost-offset-x': PILE,
        'ghost-offset-y': PILE,
        'ghost-opacity': DIMMED.pile,
      },
    },
    { selector: '.node[shift < 0], .folded', style: { 'font-weight': 'bold' } },
    box('.silent', BOX_LOOKS.SILENT),
    box('.silent-folded', BOX_LOOKS.SILENT_FOLDED),
    box('.mark-ADDED', BOX_LOOKS.ADDED),
    box('.mark-CHANGED', BOX_LOOKS.CHANGED),
    box('.mark-CLOSED', BOX_LOOKS.CLOSED),
  ];
}

/** Each family of operators has a colour on the border, the bar and the sign of its boxes. */
const familyStyles = (palette: Palette, lineScale: number): StylesheetJsonBlock[] =>
  FAMILIES.flatMap((family): StylesheetJsonBlock[] => {
    const color = palette[FAMILY_COLORS[family]];
    return [
      {
        selector: `.node.family-${family}`,
        style: { 'border-color': color, 'border-width': FAMILY_BORDER * lineScale },
      },
      { selector: `.group.family-${family}`, style: { 'border-color': color } },
      { selector: `.sign.family-${family}, .bar.family-${family}`, style: { 'background-color': color } },
    ];
  });

/** Styles of frames and areas, which lie behind everything, and of marks, which lie in front. */
function groundStyles(palette: Palette): StylesheetJsonBlock[] {
  const ground = (look: BoxLook, size: number): Css.Node => ({
    ...paintOf(look, palette),
    'border-width': look.width,
    ...{ 'text-valign': 'top', 'font-size': size, 'font-weight': 'bold', 'z-index': 0 },
  });
  return [
    {
      selector: '.group',
      style: {
        ...ground(FRAME_LOOK, TITLE_SIZE),
        'text-margin-y': (node: NodeSingular): number => node.data('titleHeight'),
      },
    },
    ...Object.entries(AREA_LOOKS).flatMap(([kind, look]): StylesheetJsonBlock[] => [
      {
        selector: `.area.area-${kind}`,
        style: {
          ...ground(look, PLACE_SIZE),
          label: '',
          shape: 'polygon',
          'shape-polygon-points': (node: NodeSingular): string => node.data('shape'),
        },
      },
      {
        selector: `.area-title.area-${kind}`,
        style: {
          ...{ 'font-size': PLACE_SIZE, 'font-weight': 'bold', color: palette[look.text] },
          ...{ 'text-outline-width': TITLE_HALO, 'text-outline-color': palette[look.ground] },
          ...{ ...UNDRAWN, label: 'data(written)', 'z-index': 18 },
        },
      },
    ]),
    {
      selector: '.travel',
      style: {
        ...{ ...UNDRAWN, label: 'data(written)', 'z-index': 19 },
        ...{ 'font-size': SIGN_SIZE, 'font-weight': 'bold', color: palette.text },
        ...{ 'text-outline-width': TITLE_HALO, 'text-outline-color': palette.paper },
      },
    },
    {
      selector: '.badge',
      style: {
        ...{ height: BADGE.height, 'border-width': 1, 'font-size': BADGE_SIZE, 'font-weight': 'bold' },
        ...{ 'z-index': 30, 'corner-radius': `${BADGE.height / 2}px`, label: 'data(written)' },
        'text-margin-x': (node: NodeSingular): number => node.data('besideIcon'),
        ...badgePaint(palette),
      },
    },
    { selector: '.leader', style: { 'background-color': palette.text, 'z-index': 18 } },
    { selector: '.badge.possible', style: possiblePaint(palette) },
    { selector: '.icon', style: { 'background-color': palette.onBadge } },
    { selector: '.icon.possible', style: { 'background-color': palette.badge } },
  ];
}

function lineStyles(palette: Palette, lineScale: number): StylesheetJsonBlock[] {
  return [
    {
      selector: 'edge',
      style: {
        'z-index-compare': 'manual',
        'z-index': 10,
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': [CORNER_RADIUS],
        'edge-distances': 'node-position',
        'source-endpoint': 'data(sourceEndpoint)',
        'target-endpoint': 'data(targetEndpoint)',
        'arrow-scale': 1,
        'line-outline-width': 2 * CASING,
        'line-outline-color': palette.paper,
        'target-arrow-shape': 'triangle',
        'underlay-color': palette.flow,
        'underlay-opacity': HALO_OPACITY,
        'underlay-padding': 'data(halo)',
        label: 'data(label)',
        ...lettersOf(SIGN_SIZE),
        'font-weight': 'bold',
        'text-background-color': palette.paper,
        'text-background-opacity': 0.9,
        ...UNTOUCHED,
      },
    },
    { selector: '.straight', style: { 'curve-style': 'straight' } },
    { selector: 'edge[halo = 0]', style: { 'underlay-opacity': 0 } },
    { selector: '.edged', style: { 'line-outline-color': palette.flow } },
    ...LINES.map((line) => lineStyle(line, palette, lineScale)),
    ...(['vee', 'diamond', 'circle'] as const).map((shape) => ({
      selector: `.arrow-${shape}`,
      style: { 'target-arrow-shape': shape, 'arrow-scale': 1.05 },
    })),
    { selector: '.ghost', style: { 'z-index': 15 } },
    {
      selector: '.preview',
      style: {
        'curve-style': 'straight',
        'source-endpoint': 'outside-to-node',
        'target-endpoint': 'outside-to-node',
        'line-style': 'dashed',
        'line-dash-pattern': [8, 4],
        'z-index': 40,
      },
    },
    { selector: '.FLOW', style: { 'z-index': 5, 'target-arrow-shape': 'chevron' } },
    // Its own colour is that of the edging, between which it stays empty.
    { selector: '.FLOW.edged', style: { 'line-color': palette.paper } },
  ];
}

function lineStyle(line: Line, palette: Palette, lineScale: number): StylesheetJsonBlock {
  const { color: token, dash, hollow, start } = LINE_LOOKS[line];
  const color = palette[token];
  return {
    selector: `.${line}`,
    style: {
      width: `mapData(width, 0, ${WIDEST}, 0, ${WIDEST * lineScale})`,
      'line-color': color,
      // A sign on a line is drawn as text.
      color: palette.text,
      'target-arrow-color': color,
      'source-arrow-color': color,
      'line-style': dash === undefined ? 'solid' : 'dashed',
      ...(dash && { 'line-dash-pattern': dash.map((length) => length * lineScale) }),
      'target-arrow-fill': hollow ? 'hollow' : 'filled',
      'source-arrow-shape': start ?? 'none',
    },
  };
}

/** Styles of dimmed, nearby, highlighted and selected elements, and of the keyboard cursor. */
function emphasisStyles(palette: Palette, lineScale: number): StylesheetJsonBlock[] {
  const { lit, chosen } = EMPHASIS;
  return [
    { selector: '.dim', style: { opacity: DIMMED.box } },
    { selector: 'edge.dim', style: { 'underlay-opacity': 0.03 } },
    { selector: '.group.dim', style: { opacity: DIMMED.frame } },
    { selector: '.near', style: { 'z-index': 25 } },
    // A frame stays behind the box in it that is selected.
    { selector: '.group.near', style: { 'z-index': 0 } },
    {
      selector: 'node[^of].lit',
      style: { 'border-width': lit.box.width * lineScale, 'border-color': palette[lit.box.line] },
    },
    { selector: 'edge.lit', style: { 'z-index': 26, width: lit.line * lineScale, opacity: 1 } },
    {
      selector: 'node[^of].chosen',
      style: {
        'border-width': chosen.box.width * lineScale,
        'border-color': palette[chosen.box.line],
        'background-color': palette[chosen.box.ground],
        color: palette[chosen.box.text],
      },
    },
    // A mark is too small for the border of its box, which would hide its number.
    { selector: '.badge.lit, .badge.chosen', style: { 'border-width': 1, ...badgePaint(palette) } },
    {
      selector: '.badge.possible.lit, .badge.possible.chosen',
      style: { 'border-width': 1, ...possiblePaint(palette) },
    },
    { selector: 'edge.chosen', style: { width: chosen.line * lineScale, 'z-index': 27 } },
    {
      selector: '.cursor',
      style: { 'outline-width': 3 * lineScale, 'outline-color': palette.focus, 'outline-offset': 2 },
    },
  ];
}

const lettersOf = (size: number) =>
  ({ 'font-family': FONT_FAMILY, 'font-size': size, 'min-zoomed-font-size': LEAST_LETTERS }) as const;

/** Elements ignore the pointer: hit-test.ts finds what is under it. */
const UNTOUCHED = { events: 'no', 'overlay-opacity': 0 } as const;

/** A node that is only its text. */
const UNDRAWN = { 'background-opacity': 0, 'border-width': 0 } as const;

const paintOf = (look: BoxLook, palette: Palette) => ({
  'background-color': palette[look.ground],
  'border-color': palette[look.line],
  'border-style': look.border,
  color: palette[look.text],
});

const badgePaint = (palette: Palette) => ({
  'background-color': palette.badge,
  'border-color': palette.paper,
  color: palette.onBadge,
});

/** A finding that is only possible is not painted as strongly as a certain one. */
const possiblePaint = (palette: Palette) => ({
  'background-color': palette.paper,
  'border-color': palette.badge,
  color: palette.badge,
});

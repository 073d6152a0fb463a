import type { NodeSingular, StylesheetJsonBlock } from 'cytoscape';
import { TITLE_SIZE } from '../../domain/map/map-model.ts';
import {
  BOX_LOOKS,
  type BoxLook,
  DIMMED,
  LINE_LOOKS,
  LINES,
  type Line,
  PILE,
} from '../../domain/map/marks.ts';
import type { Palette } from '../../domain/map/palette.ts';

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** No line is wider: the library turns a range into another. */
const WIDEST = 10;

/** How everything is drawn: from classes and sizes only, so that it can be read without a map. */
export function mapStyle(fontSize: number, palette: Palette, lineScale: number): StylesheetJsonBlock[] {
  const box = (selector: string, look: BoxLook) => boxStyle(selector, look, palette, lineScale);
  return [
    {
      selector: 'node',
      style: {
        'z-index-compare': 'manual',
        'font-family': FONT,
        'font-size': fontSize,
        width: 'data(width)',
        height: 'data(height)',
        shape: 'round-rectangle',
        'corner-radius': '6px',
        label: 'data(label)',
        color: palette.text,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-valign': 'center',
        'text-halign': 'center',
        'line-height': 1.15,
        // Letters that nobody can read only cost time; names of what counts several stay.
        'min-zoomed-font-size': 4.5,
        'overlay-opacity': 0,
        // What the pointer is on is found on the placed map: see hit-test.ts.
        events: 'no',
      },
    },
    { selector: '.node', style: { 'z-index': 20 } },
    box('.node', BOX_LOOKS.NODE),
    box('.outlet', BOX_LOOKS.OUTLET),
    box('.folded', BOX_LOOKS.FOLDED),
    {
      selector: '.folded',
      style: {
        shape: 'round-rectangle',
        'font-weight': 'bold',
        'min-zoomed-font-size': 0,
        ghost: 'yes',
        'ghost-offset-x': PILE,
        'ghost-offset-y': PILE,
        'ghost-opacity': 0.45,
      },
    },
    box('.mark-ADDED', BOX_LOOKS.ADDED),
    box('.mark-CHANGED', BOX_LOOKS.CHANGED),
    box('.mark-CLOSED', BOX_LOOKS.CLOSED),
    {
      selector: '.group',
      style: {
        'background-color': palette.frame,
        'border-width': 1,
        'border-color': palette.frameLine,
        'text-valign': 'top',
        'text-margin-y': (node: NodeSingular): number => node.data('titleHeight'),
        'font-size': TITLE_SIZE,
        'font-weight': 'bold',
        color: palette.frameText,
        'z-index': 0,
      },
    },
    {
      selector: '.area',
      style: {
        shape: 'polygon',
        'shape-polygon-points': (node: NodeSingular): string => node.data('shape'),
        'background-color': palette.frame,
        'border-width': 1.5,
        'border-color': palette.border,
        'font-size': 15,
        'font-weight': 'bold',
        color: palette.frameText,
        'text-valign': 'top',
        'text-margin-y': 24,
        'z-index': 0,
      },
    },
    {
      selector: '.area-unknown, .area-outlets, .area-several, .area-nowhere',
      style: {
        'background-color': palette.ground,
        'border-style': 'dashed',
        'border-color': palette.border,
        color: palette.quiet,
      },
    },
    {
      selector: '.badge',
      style: {
        height: 12,
        'background-color': palette.badge,
        'border-width': 1,
        'border-color': palette.onBadge,
        color: palette.onBadge,
        'font-size': 8.5,
        'font-weight': 'bold',
        'z-index': 30,
      },
    },
    {
      selector: 'edge',
      style: {
        'z-index-compare': 'manual',
        'z-index': 10,
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': [9],
        'edge-distances': 'node-position',
        'source-endpoint': 'data(sourceEndpoint)',
        'target-endpoint': 'data(targetEndpoint)',
        'arrow-scale': 0.75,
        'target-arrow-shape': 'triangle',
        'underlay-color': palette.flow,
        'underlay-opacity': 0.35,
        'underlay-padding': 'data(halo)',
        label: 'data(label)',
        'font-family': FONT,
        'font-size': fontSize + 2,
        'font-weight': 'bold',
        'text-background-color': palette.paper,
        'text-background-opacity': 0.9,
        events: 'no',
        'min-zoomed-font-size': 4.5,
        'overlay-opacity': 0,
      },
    },
    { selector: '.straight', style: { 'curve-style': 'straight' } },
    { selector: 'edge[halo = 0]', style: { 'underlay-opacity': 0 } },
    ...LINES.map((line) => lineStyle(line, palette, lineScale)),
    ...(['vee', 'diamond', 'circle'] as const).map((shape) => ({
      selector: `.arrow-${shape}`,
      style: { 'target-arrow-shape': shape, 'arrow-scale': 0.9 },
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
    { selector: '.dim', style: { opacity: DIMMED.box } },
    { selector: 'edge.dim', style: { 'underlay-opacity': 0.03 } },
    { selector: '.group.dim', style: { opacity: DIMMED.frame } },
    { selector: '.near', style: { 'z-index': 25 } },
    { selector: 'node.lit', style: { 'border-width': 2.5 * lineScale, 'border-color': palette.lit } },
    { selector: 'edge.lit', style: { 'z-index': 26, width: 3.2 * lineScale, opacity: 1 } },
    {
      selector: 'node.chosen',
      style: {
        'border-width': 4 * lineScale,
        'border-color': palette.chosenLine,
        'background-color': palette.chosen,
        color: palette.text,
      },
    },
    // A badge is too small for the border of its box: its number would go.
    {
      selector: '.badge.lit, .badge.chosen',
      style: {
        'border-width': 1,
        'background-color': palette.badge,
        'border-color': palette.onBadge,
        color: palette.onBadge,
      },
    },
    { selector: 'edge.chosen', style: { width: 4 * lineScale, 'z-index': 27 } },
    {
      selector: '.cursor',
      style: { 'outline-width': 3 * lineScale, 'outline-color': palette.focus, 'outline-offset': 2 },
    },
  ];
}

function boxStyle(selector: string, look: BoxLook, palette: Palette, lineScale: number): StylesheetJsonBlock {
  return {
    selector,
    style: {
      'background-color': palette[look.ground],
      'border-color': palette[look.line],
      'border-width': look.width * lineScale,
      'border-style': look.border,
      color: palette[look.text],
      ...(look.shape === 'cut-rectangle' && { shape: look.shape }),
    },
  };
}

function lineStyle(line: Line, palette: Palette, lineScale: number): StylesheetJsonBlock {
  const { color: token, dash, hollow, start } = LINE_LOOKS[line];
  const color = palette[token];
  return {
    selector: `.${line}`,
    style: {
      width: `mapData(width, 0, ${WIDEST}, 0, ${WIDEST * lineScale})`,
      'line-color': color,
      // A sign is read as text.
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

import type { NodeSingular, StylesheetJsonBlock } from 'cytoscape';
import { TITLE_SIZE } from './map-model.ts';
import { LINE_LOOKS, LINES, type Line } from './marks.ts';

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** How everything is drawn: from classes and sizes only, so that it can be read without a map. */
export function mapStyle(fontSize: number): StylesheetJsonBlock[] {
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
        color: '#14212b',
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-valign': 'center',
        'text-halign': 'center',
        'line-height': 1.15,
        'overlay-opacity': 0,
      },
    },
    {
      selector: '.node',
      style: { 'background-color': '#ffffff', 'border-width': 1, 'border-color': '#5f7485', 'z-index': 20 },
    },
    {
      selector: '.outlet',
      style: { 'background-color': '#e3f1e6', 'border-color': '#2c7a4b', 'border-width': 1.5 },
    },
    {
      selector: '.mark-ADDED',
      style: { 'background-color': '#f3e8ff', 'border-width': 2.5, 'border-color': '#6b21a8' },
    },
    {
      selector: '.mark-CHANGED',
      style: { 'border-width': 2.5, 'border-style': 'double', 'border-color': '#6b21a8' },
    },
    {
      selector: '.mark-CLOSED',
      style: {
        'background-color': '#f1e3e3',
        'border-width': 1.6,
        'border-style': 'dashed',
        'border-color': '#8f1d1d',
        color: '#6b4444',
      },
    },
    {
      selector: '.group',
      style: {
        'background-color': '#eaf0f5',
        'border-width': 1,
        'border-color': '#c6d3de',
        'text-valign': 'top',
        'text-margin-y': (node: NodeSingular): number => node.data('titleHeight'),
        'font-size': TITLE_SIZE,
        'font-weight': 'bold',
        color: '#274b66',
        'z-index': 0,
      },
    },
    {
      selector: '.area',
      style: {
        shape: 'polygon',
        'shape-polygon-points': (node: NodeSingular): string => node.data('shape'),
        'background-color': '#eef3ee',
        'border-width': 1.5,
        'border-color': '#8fa596',
        'font-size': 15,
        'font-weight': 'bold',
        color: '#2f4a3a',
        'text-valign': 'top',
        'text-margin-y': 24,
        'z-index': 0,
        events: 'no',
      },
    },
    {
      selector: '.area-unknown, .area-outlets',
      style: {
        'background-color': '#f4f4f4',
        'border-style': 'dashed',
        'border-color': '#7b8794',
        color: '#364152',
      },
    },
    {
      selector: '.badge',
      style: {
        width: 19,
        height: 12,
        'background-color': '#8f1d1d',
        'border-width': 1,
        'border-color': '#ffffff',
        color: '#ffffff',
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
        'underlay-color': '#5aa0bd',
        'underlay-opacity': 0.35,
        'underlay-padding': 'data(halo)',
        label: 'data(label)',
        'font-family': FONT,
        'font-size': fontSize + 2,
        'font-weight': 'bold',
        'text-background-color': '#ffffff',
        'text-background-opacity': 0.9,
        'overlay-opacity': 0,
      },
    },
    { selector: '.straight', style: { 'curve-style': 'straight' } },
    { selector: 'edge[halo = 0]', style: { 'underlay-opacity': 0 } },
    ...LINES.map(lineStyle),
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
    { selector: '.FLOW', style: { 'z-index': 5, 'line-opacity': 0.5 } },
    { selector: '.dim', style: { opacity: 0.16 } },
    { selector: 'edge.dim', style: { 'underlay-opacity': 0.03 } },
    { selector: '.group.dim', style: { opacity: 0.45 } },
    { selector: '.near', style: { 'z-index': 25 } },
    { selector: 'node.lit', style: { 'border-width': 2.5, 'border-color': '#b3400f' } },
    { selector: 'edge.lit', style: { 'z-index': 26, width: 3.2, opacity: 1 } },
    {
      selector: 'node.chosen',
      style: { 'border-width': 3, 'border-color': '#0b3a5c', 'background-color': '#fff6d6' },
    },
    { selector: 'edge.chosen', style: { width: 4, 'z-index': 27 } },
    {
      selector: '.cursor',
      style: { 'outline-width': 3, 'outline-color': '#c2410c', 'outline-offset': 2 },
    },
  ];
}

function lineStyle(line: Line): StylesheetJsonBlock {
  const { color, width, dash, hollow, start } = LINE_LOOKS[line];
  return {
    selector: `.${line}`,
    style: {
      width,
      'line-color': color,
      color,
      'target-arrow-color': color,
      'source-arrow-color': color,
      'line-style': dash === undefined ? 'solid' : 'dashed',
      ...(dash && { 'line-dash-pattern': [...dash] }),
      'target-arrow-fill': hollow ? 'hollow' : 'filled',
      'source-arrow-shape': start ?? 'none',
    },
  };
}

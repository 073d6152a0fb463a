import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../../client/map/elements.ts';
import { mapStyle } from '../../../client/map/style.ts';
import { edgeVectors, nodeVectors } from '../../../domain/map/drawing/map.ts';
import type { Vector } from '../../../domain/map/drawing/vector.ts';
import type { MapContent, PlacedEdge, PlacedNode } from '../../../domain/map/map-model.ts';
import { LINES } from '../../../domain/map/marks.ts';
import { PALETTES } from '../../../domain/map/palette.ts';
import { LOOKS } from '../../../domain/model/map-choices.ts';
import { placeMap } from '../../support/place-map.ts';

const ends = (at: number) => ({ from: `a${at}`, to: `b${at}` });
const content: MapContent = {
  nodes: [
    ...LINES.flatMap((_, at) => [
      { id: `a${at}`, label: 'a', stage: 'LITERACY' as const },
      { id: `b${at}`, label: 'b', stage: 'QUALIFICATION' as const },
    ]),
    { id: 'outlet', label: 'outlet', stage: 'EMPLOYMENT' },
    { id: 'many', label: 'many', stage: 'LITERACY', members: ['x', 'y'] },
    { id: 'added', label: 'added', stage: 'LITERACY', mark: 'ADDED' },
    { id: 'closed', label: 'closed', stage: 'LITERACY', mark: 'CLOSED' },
    { id: 'changed', label: 'changed', stage: 'LITERACY', mark: 'CHANGED' },
  ],
  edges: LINES.map((line, at) => ({ id: line, target: line, ...ends(at), line })),
  ...{ ghosts: [], badges: [], groups: undefined },
};
const map = placeMap(content);
const areaNames = { unknown: '', outlets: '', several: '', nowhere: '', further: '{name} ({count})' };
const emphases = [[], ['lit'], ['chosen']] as const;

/** The colour of the library as the palette writes it. */
const hex = (colour: string): string =>
  `#${[...colour.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, '0')).join('')}`;
const inside = ({ children }: Vector): readonly Vector[] =>
  children.flatMap((child) => (typeof child === 'string' ? [] : [child]));

describe.each(LOOKS)('the map on the screen and on paper, %s', (look) => {
  const palette = PALETTES[look];
  const drawing = cytoscape({
    ...{ headless: true, styleEnabled: true, style: mapStyle(palette, 1) },
    elements: elementsOf(map, areaNames),
  });

  it.each(map.nodes.map((node): [string, PlacedNode] => [node.id, node]))(
    'draw the same box: %s',
    (id, node) => {
      for (const emphasis of emphases) {
        const drawn = drawing
          .getElementById(id)
          .removeClass('lit chosen')
          .addClass([...emphasis]);
        const outline = inside(nodeVectors(node, palette, new Set(emphasis))).find(
          ({ tag, attributes }) => tag !== 'text' && attributes.opacity === undefined,
        )!.attributes;
        expect(hex(drawn.style('background-color'))).toBe(outline.fill);
        expect(hex(drawn.style('border-color'))).toBe(outline.stroke);
        expect(Number.parseFloat(drawn.style('border-width'))).toBe(outline.strokeWidth);
        expect(drawn.style('border-style') === 'dashed').toBe(outline.strokeDasharray !== undefined);
      }
    },
  );

  it.each(map.edges.map((edge): [string, PlacedEdge] => [edge.id, edge]))(
    'draw the same line: %s',
    (id, edge) => {
      const drawn = drawing.getElementById(`edge ${id}`);
      const line = inside(edgeVectors(edge, palette, 1, new Set()))[0]!;
      const [way] = inside(line);
      expect(hex(drawn.style('line-color'))).toBe(line.attributes.stroke);
      expect(Number.parseFloat(drawn.style('width'))).toBeCloseTo(Number(line.attributes.strokeWidth), 6);
      const dashes =
        drawn.style('line-style') === 'dashed' ? String(drawn.style('line-dash-pattern')) : undefined;
      expect(dashes?.replace(/,/g, ' ')).toBe(way!.attributes.strokeDasharray);
    },
  );
});

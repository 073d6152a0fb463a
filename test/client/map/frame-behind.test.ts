import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { showHighlight } from '../../../client/map/controllers/highlight.ts';
import { elementsOf } from '../../../client/map/elements.ts';
import { mapStyle } from '../../../client/map/style.ts';
import { emphasesOf } from '../../../domain/map/highlight.ts';
import type { MapContent } from '../../../domain/map/map-model.ts';
import { PALETTES } from '../../../domain/map/palette.ts';
import { placeMap } from '../../support/place-map.ts';

const content: MapContent = {
  nodes: [
    { id: 'a', label: 'a', stage: 'LITERACY', group: 'school' },
    { id: 'b', label: 'b', stage: 'QUALIFICATION', group: 'school' },
    { id: 'c', label: 'c', stage: 'QUALIFICATION', group: 'centre' },
  ],
  edges: [{ id: 'way', target: 'way', from: 'a', to: 'c', line: 'SIGNED' }],
  ...{ ghosts: [], badges: [] },
  groups: new Map([
    ['school', 'School'],
    ['centre', 'Centre'],
  ]),
};
const map = placeMap(content);
const areaNames = { unknown: '', outlets: '', several: '', nowhere: '', further: '{name} ({count})' };

it.each(['a', 'b', 'c', 'school', 'way'])('draws every box above its frame when %s is selected', (chosen) => {
  const drawing = cytoscape({
    ...{ headless: true, styleEnabled: true, style: mapStyle(PALETTES.light, 1) },
    elements: elementsOf(map, areaNames),
  });
  showHighlight(drawing, emphasesOf(map, { chosen, lit: [] }), undefined);
  const level = (id: string): number => Number(drawing.getElementById(id).style('z-index'));
  expect(map.groups.length).toBeGreaterThan(0);
  for (const frame of map.groups)
    for (const box of map.nodes)
      expect(level(box.id), `${box.id} over ${frame.id}`).toBeGreaterThan(level(frame.id));
});

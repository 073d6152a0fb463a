import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { showHighlight } from '../../../client/graph/controllers/highlight.ts';
import { elementsOf } from '../../../client/graph/elements.ts';
import { litClasses } from '../../../client/graph/lit-classes.ts';
import type { MapContent } from '../../../client/graph/map-model.ts';
import { placeMap } from '../../../client/graph/place-map.ts';
import { mapStyle } from '../../../client/graph/style.ts';
import { PALETTES } from '../../../client/palette.ts';

const node = (id: string, stage: 'INTAKE' | 'LITERACY' | 'EMPLOYMENT', group?: string) => ({
  ...{ id, label: id, stage, group },
});
const content: MapContent = {
  nodes: [
    node('a', 'INTAKE', 'op1'),
    node('b', 'LITERACY', 'op1'),
    node('c', 'LITERACY', 'op2'),
    node('d', 'LITERACY', 'op2'),
    node('e', 'EMPLOYMENT'),
  ],
  edges: [
    { id: 'ab', target: 'ab', from: 'a', to: 'b', line: 'SIGNED', kind: 'PROGRESSION' },
    { id: 'ac', target: 'ac', from: 'a', to: 'c', line: 'INFORMAL', kind: 'PROGRESSION' },
    { id: 'ce', target: 'c', from: 'c', to: 'e', line: 'PREP' },
    { id: 'be', target: 'b', from: 'b', to: 'e', line: 'PREP' },
  ],
  ghosts: [
    { id: 'bd', target: 'gap:bd', from: 'b', to: 'd', line: 'M04_CERTAIN' },
    { id: 'f', target: 'a', from: 'a', to: 'd', line: 'FLOW', band: '5–9' },
  ],
  badges: [
    { on: 'c', kind: 'M01' },
    { on: 'ab', kind: 'M13' },
  ],
  groups: new Map([
    ['op1', 'One'],
    ['op2', 'Two'],
  ]),
};

describe('what is lit on a picture', () => {
  const map = placeMap(content);
  const drawing = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elementsOf(map, { unknown: '?', outlets: '!' }),
    style: mapStyle(11, PALETTES.light, 1),
  });

  // An operator is left out: without a screen the library does not know how large its frame is.
  it.each([
    ['nothing', undefined, []],
    ['a box', 'c', []],
    ['a passerelle', 'ab', []],
    ['a way', undefined, ['a', 'ab', 'b', 'e']],
    ['a missing line', undefined, ['b', 'd', 'gap:bd']],
    ['a way with one of its boxes open', 'c', ['a', 'ac', 'c']],
    ['what is not there', 'gone', ['gone']],
  ] as const)('is what is lit on the screen: %s', (_what, chosen, lit) => {
    showHighlight(drawing, { chosen, lit, cursor: undefined });
    const classesOf = litClasses(map, { chosen, lit });
    const shown = ['dim', 'lit', 'chosen'];
    const differing = drawing
      .elements()
      .toArray()
      .flatMap((element) => {
        const screen = shown.filter((name) => element.hasClass(name));
        const picture = shown.filter((name) => classesOf(element.id()).has(name));
        return screen.join() === picture.join() ? [] : [{ id: element.id(), screen, picture }];
      });
    expect(drawing.elements().length).toBeGreaterThan(12);
    expect(differing).toEqual([]);
  });
});

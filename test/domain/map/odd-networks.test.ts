import { describe, expect, it } from 'vitest';
import { foldContent, levelFor, MOST_BOXES } from '../../../domain/map/detail.ts';
import { labelBox } from '../../../domain/map/label-boxes.ts';
import { FONT_SIZE } from '../../../domain/map/letters.ts';
import type { MapContent, MapNode, PlacedMap } from '../../../domain/map/map-model.ts';
import { STAGE_COLUMNS } from '../../../domain/map/network-view.ts';
import { LAYOUT_IDS } from '../../../domain/model/map-choices.ts';
import { placeMap } from '../../support/place-map.ts';
import { sampleFamilies } from '../../support/sample-map.ts';

const box = (id: string, more: Partial<MapNode> = {}): MapNode => ({
  ...{ id, label: `Filière ${id}`, stage: 'QUALIFICATION', group: 'o1', operator: 'o1', family: 'TRAINING' },
  ...{ capacity: { places: 12, isAtLeast: false }, commune: 'c1', bassins: ['b1'], ...more },
});
const contentOf = (nodes: readonly MapNode[], layout: MapContent['layout']): MapContent => ({
  ...{ nodes, edges: [], ghosts: [], badges: [], layout },
  groups:
    layout === 'stage' || layout === 'operator'
      ? new Map(nodes.map(({ group = '' }) => [group, `Opérateur ${group}`]))
      : undefined,
  communes: [{ id: 'c1', name: 'Commune', latitude: 50.4, longitude: 4.4 }],
  bassins: [{ id: 'b1', name: 'Bassin' }],
});

/** What must hold of any map: its boxes have places, none lies on another, and names stay in their boxes. */
function expectLegible({ nodes, layout }: PlacedMap): void {
  for (const { x, y, width, height, lines } of nodes) {
    expect([x, y, width, height].every(Number.isFinite)).toBe(true);
    const written = labelBox('', lines, { x, y }, FONT_SIZE);
    expect(written.width).toBeLessThanOrEqual(width);
    expect(written.height).toBeLessThanOrEqual(height);
  }
  const over = nodes.flatMap((a, at) =>
    nodes
      .slice(at + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.5 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.5,
      ),
  );
  expect(over).toEqual([]);
  expect(layout.width).toBeGreaterThan(0);
}

describe.each(LAYOUT_IDS)('the map of an odd network, by %s', (layout) => {
  it('of one box', () => {
    const map = placeMap(contentOf([box('only')], layout));
    expect(map.nodes.length).toBe(1);
    expectLegible(map);
  });

  it('of one stage with two hundred boxes', () => {
    const nodes = Array.from({ length: 200 }, (_, at) => box(`n${at}`, { group: `o${at % 9}` }));
    expectLegible(placeMap(contentOf(nodes, layout)));
  });

  it('of boxes whose place is not known', () => {
    const nodes = Array.from({ length: 12 }, (_, at) => box(`n${at}`, { commune: undefined, bassins: [] }));
    expectLegible(placeMap(contentOf(nodes, layout)));
  });

  it('of names of 90 letters, in one word and in many', () => {
    const words =
      'Formation à l’entretien des espaces verts publics et à la petite maçonnerie de jardin (90)';
    const names = [words, 'A'.repeat(90), `${'Mot '.repeat(22)}fin`];
    const nodes = names.map((label, at) =>
      box(`n${at}`, { label, operatorLabel: at === 1 ? label : undefined }),
    );
    const map = placeMap(contentOf(nodes, layout));
    expectLegible(map);
    for (const { clipped, lines } of map.nodes)
      expect(lines.some((line) => line.endsWith('…'))).toBe(clipped);
  });

  it('of 3,000 boxes, first folded', () => {
    const nodes = Array.from({ length: 3_000 }, (_, at) =>
      box(`n${at}`, { stage: STAGE_COLUMNS[at % 9]!, group: `o${at % 800}`, operator: `o${at % 800}` }),
    );
    const content = contentOf(nodes, layout);
    const level = levelFor(content, sampleFamilies);
    const folded = foldContent(content, sampleFamilies, { level, opened: new Set(), apart: new Set() });
    expect(folded.nodes.length).toBeLessThanOrEqual(MOST_BOXES);
    expectLegible(placeMap(folded));
  });
});

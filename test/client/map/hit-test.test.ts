import { describe, expect, it } from 'vitest';
import { hitTest } from '../../../client/map/hit-test.ts';
import { along } from '../../../domain/map/label-boxes.ts';
import type { MapContent } from '../../../domain/map/map-model.ts';
import { placeMap } from '../../support/place-map.ts';

const edge = (from: string, to: string) => {
  return { id: `${from}-${to}`, target: `${from}-${to}`, from, to, line: 'SIGNED' as const };
};
const content: MapContent = {
  nodes: (['INTAKE', 'LITERACY', 'FRENCH_FL', 'LITERACY'] as const).map((stage, at) => {
    return { id: `n${at}`, label: `Filière ${at}`, stage, group: `o${at % 2}` };
  }),
  edges: [edge('n0', 'n1'), edge('n1', 'n2')],
  ghosts: [],
  badges: [{ on: 'n1', kind: 'M01', sign: '!' }],
  groups: new Map([
    ['o0', 'Un'],
    ['o1', 'Deux'],
  ]),
};
const map = placeMap(content);
const find = hitTest(map);

describe('what a place of the map is on', () => {
  it('is the box, the badge over it, the line, the frame, or nothing', () => {
    for (const { id, x, y } of map.nodes) expect(find(x, y, 8)?.id).toBe(id);
    for (const { id, x, y } of map.badges)
      expect(find(x, y, 8)).toEqual({ id, element: 'n1', kind: 'badge' });
    for (const { id, points } of map.edges) {
      const { x, y } = along(points, 0.5);
      expect(find(x, y + 3, 8)?.id).toBe(`edge ${id}`);
    }
    const frame = map.groups[0]!;
    expect(find(frame.x, frame.y - frame.height / 2 + 1, 0)).toMatchObject({
      kind: 'group',
      element: frame.operator,
    });
    expect(find(-500, -500, 8)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { halfway } from '../../../domain/map/label-boxes.ts';
import type { MapContent, MapEdge } from '../../../domain/map/map-model.ts';
import { placeMap } from '../../support/place-map.ts';

const node = (id: string, stage: MapContent['nodes'][number]['stage'], group: string) => ({
  id,
  label: `Filière ${id}`,
  stage,
  group,
});
const edge = (from: string, to: string, line: MapEdge['line'] = 'SIGNED'): MapEdge => ({
  id: `${from}-${to}`,
  target: `${from}-${to}`,
  from,
  to,
  line,
});
const content: MapContent = {
  nodes: [
    node('a', 'INTAKE', 'one'),
    node('b', 'LITERACY', 'one'),
    node('c', 'LITERACY', 'two'),
    node('d', 'PREQUALIFICATION', 'two'),
    node('e', 'EMPLOYMENT', 'none'),
  ],
  edges: [edge('a', 'b'), edge('b', 'd'), edge('d', 'e', 'PREP')],
  ghosts: [],
  badges: [],
  groups: new Map([
    ['one', 'Opérateur un'],
    ['two', 'Opérateur deux'],
  ]),
};

describe('the placed map', () => {
  it('never moves a box or the way of a real edge for what is missing', () => {
    const without = placeMap(content);
    const ghosts = [edge('c', 'd', 'M04_CERTAIN'), edge('a', 'c', 'M04_POSSIBLE'), edge('one', 'two', 'M08')];
    const badges = [
      { on: 'c', kind: 'M01' as const, sign: '!' },
      { on: 'b-d', kind: 'M03' as const, sign: '!' },
    ];
    const withGhosts = placeMap({ ...content, ghosts, badges });
    expect(withGhosts.nodes).toEqual(without.nodes);
    expect(withGhosts.groups).toEqual(without.groups);
    expect(withGhosts.edges.filter(({ ghost }) => !ghost)).toEqual(without.edges);
    expect(withGhosts.edges.filter(({ ghost }) => ghost)).toHaveLength(3);
    expect(withGhosts.badges).toHaveLength(2);
  });

  it('shows only the stages that hold something, in the order of the pathway', () => {
    expect(placeMap(content).stages).toEqual(['INTAKE', 'LITERACY', 'PREQUALIFICATION', 'EMPLOYMENT']);
  });

  it('draws an edge between operators between two of their frames', () => {
    const map = placeMap({ ...content, ghosts: [edge('one', 'two', 'M08')] });
    const latent = map.edges.find(({ line }) => line === 'M08')!;
    expect(map.groups.find(({ id }) => id === latent.source)!.operator).toBe('one');
    expect(map.groups.find(({ id }) => id === latent.sink)!.operator).toBe('two');
  });

  it('names the operator in the box when filières stand alone', () => {
    const alone = {
      ...content,
      groups: undefined,
      nodes: content.nodes.map((item) => ({ ...item, operatorLabel: 'Op' })),
    };
    const map = placeMap(alone);
    expect(map.groups).toEqual([]);
    expect(map.nodes[0]).toMatchObject({ lines: ['Op', 'Filière a'], bold: 1 });
  });

  it('finds the middle of a broken line by its length', () => {
    expect(
      halfway([
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 30 },
      ]),
    ).toEqual({ x: 10, y: 10 });
  });
});

import { describe, expect, it } from 'vitest';
import { differences } from '../../../../client/map/controllers/changed.ts';
import { elementsOf } from '../../../../client/map/elements.ts';
import type { MapContent, MapEdge } from '../../../../domain/map/map-model.ts';
import { placeMap } from '../../../support/place-map.ts';

const edge = (from: string, to: string, more: Partial<MapEdge> = {}): MapEdge => {
  return { id: `${from}-${to}`, target: `${from}-${to}`, from, to, line: 'SIGNED', ...more };
};
const content: MapContent = {
  nodes: (['INTAKE', 'LITERACY', 'FRENCH_FL'] as const).map((stage, at) => {
    return { id: `n${at}`, label: `Filière ${at}`, stage };
  }),
  edges: [edge('n0', 'n1'), edge('n1', 'n2')],
  ghosts: [edge('n0', 'n2', { line: 'M04_CERTAIN' })],
  badges: [{ on: 'n1', kind: 'M01', sign: '!' }],
  groups: undefined,
};
const drawn = (given: MapContent) => {
  const elements = elementsOf(placeMap(given), {
    unknown: '',
    outlets: '',
    several: '',
    nowhere: '',
    further: '{name} ({count})',
  });
  return new Map(elements.map((element) => [element.data.id!, element]));
};
const named = (one: MapContent, other: MapContent) =>
  Object.fromEntries(
    Object.entries(differences(drawn(one), drawn(other))).map(([kind, elements]) => [
      kind,
      elements.map(({ data }: { data: { id?: string } }) => data.id),
    ]),
  );

describe('what of a map is drawn again', () => {
  it('is nothing when it is made anew of the same', () => {
    expect(named(content, content)).toEqual({ changed: [], added: [], gone: [] });
  });

  it('is what comes, goes, or is not as it was', () => {
    const [first, second] = content.edges;
    const other: MapContent = {
      ...content,
      edges: [{ ...first!, band: '50+' }, second!],
      ghosts: [],
      badges: [...content.badges, { on: 'n2', kind: 'M02', sign: '!' }],
    };
    expect(named(content, other)).toEqual({
      changed: ['edge n0-n1'],
      added: ['badge M02 n2'],
      gone: ['edge n0-n2'],
    });
    const worded = { ...content, nodes: content.nodes.map((node) => ({ ...node, label: node.id })) };
    expect(named(content, worded)).toMatchObject({ changed: ['n0', 'n1', 'n2'], added: [], gone: [] });
  });

  it('is a line that joins other boxes, which goes and comes', () => {
    const other = { ...content, edges: [content.edges[0]!, edge('n2', 'n1', { id: 'n1-n2' })] };
    expect(named(content, other)).toEqual({ changed: [], added: ['edge n1-n2'], gone: ['edge n1-n2'] });
  });
});

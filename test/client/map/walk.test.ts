import { describe, expect, it } from 'vitest';
import { walk } from '../../../client/map/walk.ts';
import type { MapContent } from '../../../domain/map/map-model.ts';
import { placeMap } from '../../support/place-map.ts';

const edge = (from: string, to: string) => ({
  id: `${from}-${to}`,
  target: `${from}-${to}`,
  from,
  to,
  line: 'SIGNED' as const,
});
const content: MapContent = {
  nodes: [
    { id: 'door', label: 'door', stage: 'INTAKE' },
    { id: 'alpha1', label: 'alpha1', stage: 'LITERACY' },
    { id: 'alpha2', label: 'alpha2', stage: 'LITERACY' },
    { id: 'trade', label: 'trade', stage: 'PREQUALIFICATION' },
    { id: 'job', label: 'job', stage: 'EMPLOYMENT' },
  ],
  edges: [edge('door', 'alpha1'), edge('alpha1', 'trade'), edge('trade', 'job')],
  ghosts: [{ ...edge('alpha2', 'trade'), line: 'M04_CERTAIN' }],
  badges: [],
  groups: undefined,
};
const map = placeMap(content);

describe('walking on the map by keyboard', () => {
  it('begins in the first column', () => {
    expect(walk(map, undefined, 'ArrowRight', false)).toEqual({ node: 'door' });
  });

  it('follows passerelles forwards and backwards and says which', () => {
    expect(walk(map, 'door', 'ArrowRight', false)).toEqual({ node: 'alpha1', edge: 'door-alpha1' });
    expect(walk(map, 'alpha1', 'ArrowRight', false)).toEqual({ node: 'trade', edge: 'alpha1-trade' });
    expect(walk(map, 'trade', 'ArrowLeft', false)).toEqual({ node: 'alpha1', edge: 'alpha1-trade' });
  });

  it('does not follow what is missing, but reaches the next column without an edge', () => {
    expect(walk(map, 'alpha2', 'ArrowRight', false)).toEqual({ node: 'trade' });
  });

  it('goes up and down in a column and stops at its ends', () => {
    const [top, bottom] = ['alpha1', 'alpha2'].sort(
      (a, b) => map.nodes.find(({ id }) => id === a)!.y - map.nodes.find(({ id }) => id === b)!.y,
    );
    expect(walk(map, top, 'ArrowDown', false)).toEqual({ node: bottom });
    expect(walk(map, bottom, 'ArrowDown', false)).toBeUndefined();
    expect(walk(map, 'alpha1', 'End', false)).toEqual({ node: 'job' });
    expect(walk(map, 'job', 'Home', false)).toEqual({ node: 'door' });
  });
});

import { describe, expect, it } from 'vitest';
import { around, contentWithin } from '../../../domain/map/focus.ts';
import type { MapContent } from '../../../domain/map/map-model.ts';

const edge = (from: string, to: string) => {
  return { id: `${from}-${to}`, target: `${from}-${to}`, from, to, line: 'SIGNED' as const };
};
const content: MapContent = {
  nodes: ['a', 'b', 'c', 'd', 'x'].map((id) => ({ id, label: id, stage: 'INTAKE', group: `o-${id}` })),
  edges: [edge('a', 'b'), edge('b', 'c'), edge('c', 'd'), edge('x', 'c')],
  ghosts: [{ ...edge('d', 'x'), line: 'M04_CERTAIN' }],
  badges: [
    { on: 'a', kind: 'M01', sign: '!' },
    { on: 'x', kind: 'M02', sign: '!' },
    { on: 'a-b', kind: 'M03', sign: '!' },
  ],
  groups: undefined,
};
const reached = (steps: number, way: 'both' | 'up' | 'down') =>
  [...around(content, new Set(['b']), steps, way)].sort();

describe('what lies around an element', () => {
  it('is reached step by step, up, down or both ways', () => {
    expect(reached(1, 'both')).toEqual(['a', 'b', 'c']);
    expect(reached(1, 'up')).toEqual(['a', 'b']);
    expect(reached(1, 'down')).toEqual(['b', 'c']);
    expect(reached(2, 'down')).toEqual(['b', 'c', 'd']);
  });

  it('goes as far as real edges go, and never along what is missing', () => {
    expect(reached(0, 'down')).toEqual(['b', 'c', 'd']);
    expect(reached(0, 'both')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('alone keeps what joins it, and the marks on it', () => {
    const kept = contentWithin(content, new Set(['a', 'b']));
    expect(kept.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(kept.edges.map(({ id }) => id)).toEqual(['a-b']);
    expect(kept.badges.map(({ on }) => on)).toEqual(['a', 'a-b']);
  });
});

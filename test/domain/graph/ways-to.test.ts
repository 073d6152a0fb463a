import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../domain/graph/reach.ts';
import { LossFinder, WaysFinder } from '../../../domain/graph/ways-to.ts';
import { graphOf } from '../../support/graph-of.ts';

function withoutNodes(graph: Graph, root: number, ...gone: number[]): number[] {
  const losses = new LossFinder(
    Int32Array.from({ length: graph.nodeCount }, (_, one) => Number(gone.includes(one))),
  );
  const count = losses.withoutGroup(new WaysFinder(graph).to(root), 1, gone);
  return [...losses.lost.slice(0, count)].sort((a, b) => a - b);
}

/** 0 is the root; 1 → 0, 2 → 1, 3 → 2, 4 → 2, and 4 → 5 → 6 → 0 as a longer way round. */
const graph = graphOf(8, [
  [1, 0],
  [2, 1],
  [3, 2],
  [4, 2],
  [4, 5],
  [5, 6],
  [6, 0],
  [0, 7],
]);

describe('ways to a node', () => {
  test('are shortest, and those through a node stand right after it', () => {
    const { nodes, place, size, edge: first, beside } = new WaysFinder(graph).to(0);
    expect([...nodes].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(place[7]).toBe(-1);
    expect([...size]).toEqual([7, 4, 3, 1, 1, 1, 2, 0]);
    const throughTwo = [...nodes].slice(place[2], place[2]! + size[2]!);
    expect(throughTwo.sort((a, b) => a - b)).toEqual([2, 3, 4]);
    expect(first[4]).toBe(3);
    expect(first[0]).toBe(-1);
    expect([...beside]).toEqual([4]);
  });

  test('without a node, those who had no other way are lost, and the node itself is not told', () => {
    expect(withoutNodes(graph, 0, 2)).toEqual([3]);
    expect(withoutNodes(graph, 0, 1)).toEqual([2, 3]);
    expect(withoutNodes(graph, 0, 1, 6)).toEqual([2, 3, 4, 5]);
    expect(withoutNodes(graph, 0, 7)).toEqual([]);
  });

  test('a cycle among those who are cut off rescues nobody, a way out of it rescues all', () => {
    const cycle = graphOf(5, [
      [1, 0],
      [2, 1],
      [3, 2],
      [2, 4],
      [4, 3],
      [3, 4],
    ]);
    expect(withoutNodes(cycle, 0, 1)).toEqual([2, 3, 4]);
    const open = graphOf(5, [
      [1, 0],
      [2, 1],
      [3, 2],
      [2, 3],
      [3, 4],
      [4, 0],
    ]);
    expect(withoutNodes(open, 0, 1)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DominatorFinder } from '../../../domain/graph/gates.ts';
import { reaching } from '../../../domain/graph/reach.ts';
import { WaysFinder, type WaysTo } from '../../../domain/graph/ways-to.ts';
import { type Edge, graphOf } from '../../support/graph-of.ts';
import { cases } from '../../support/size.ts';

/** Those behind each node that reaches the root, and whether it has a way that begins by another edge. */
function found(
  gates: DominatorFinder,
  ways: WaysTo,
): { node: number; behind: number[]; hasOther: boolean }[] {
  gates.find(ways);
  return [...ways.nodes].map((node) => ({
    node,
    behind: [...gates.behind.subarray(gates.first[node]!, gates.first[node]! + gates.count[node]!)].sort(
      (a, b) => a - b,
    ),
    hasOther: gates.hasOther[node] === 1,
  }));
}

/** The same by taking out each node, and each first edge, in turn. */
function told(edges: readonly Edge[], marks: readonly number[], ways: WaysTo) {
  const root = ways.nodes[0]!;
  const reaches = (left: readonly Edge[]) => reaching(graphOf(marks.length, left), [root]);
  const all = reaches(edges);
  return [...ways.nodes].map((node) => {
    const left = reaches(edges.filter((edge) => !edge.includes(node)));
    const behind = [...all.keys()].filter(
      (one) => all[one] === 1 && marks[one] === 1 && (node === root || one === node || left[one] === 0),
    );
    const round = reaches(edges.filter((_, edge) => edge !== ways.edge[node]));
    return { node, behind, hasOther: node !== root && round[node] === 1 };
  });
}

describe('gates', () => {
  test('a node behind another by all its ways, a parallel edge, and an edge that leads back', () => {
    const graph = graphOf(5, [
      [1, 0],
      [2, 1],
      [2, 1],
      [1, 2],
      [3, 2],
      [4, 3],
      [4, 1],
    ]);
    const marks = Uint8Array.from([0, 0, 1, 1, 1]);
    expect(
      found(new DominatorFinder(graph, marks), new WaysFinder(graph).to(0)).sort((a, b) => a.node - b.node),
    ).toEqual([
      { node: 0, behind: [2, 3, 4], hasOther: false },
      { node: 1, behind: [2, 3, 4], hasOther: false },
      { node: 2, behind: [2, 3], hasOther: true },
      { node: 3, behind: [3], hasOther: false },
      { node: 4, behind: [4], hasOther: true },
    ]);
  });

  test('a gate moves once more when one on its found way does so after it, by a long way round', () => {
    const edges: Edge[] = [
      [1, 0],
      [2, 1],
      [3, 1],
      [4, 2],
      [4, 3],
      [2, 5],
      [5, 6],
      [6, 7],
      [7, 8],
      [8, 0],
    ];
    const marks = [0, 0, 0, 0, 1, 0, 0, 0, 0];
    const graph = graphOf(9, edges);
    const ways = new WaysFinder(graph).to(0);
    expect(found(new DominatorFinder(graph, Uint8Array.from(marks)), ways)).toEqual(told(edges, marks, ways));
  });

  test('are those found by taking out each node and each edge, for one root after another', () => {
    const network = fc.integer({ min: 2, max: 14 }).chain((nodeCount) => {
      const node = fc.nat(nodeCount - 1);
      return fc.record({
        edges: fc.array(fc.tuple(node, node), { maxLength: 3 * nodeCount, size: 'max' }),
        marks: fc.array(fc.nat(1), { minLength: nodeCount, maxLength: nodeCount }),
      });
    });
    fc.assert(
      fc.property(network, ({ edges, marks }) => {
        const graph = graphOf(marks.length, edges);
        const gates = new DominatorFinder(graph, Uint8Array.from(marks));
        const finder = new WaysFinder(graph);
        for (let root = 0; root < marks.length; root++) {
          const ways = finder.to(root);
          expect(found(gates, ways)).toEqual(told(edges, marks, ways));
        }
      }),
      { numRuns: cases(300) },
    );
  });
});

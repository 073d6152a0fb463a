import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderRows } from '../../../../domain/map/layouts/order.ts';
import { crossingsOf } from '../../../../domain/map/layouts/ordering/crossings.ts';
import { layeredOf, rowsOf } from '../../../../domain/map/layouts/ordering/layered.ts';
import { siftLayer } from '../../../../domain/map/layouts/ordering/sift.ts';

const COLUMNS = 5;
const network = fc
  .record({
    columns: fc.array(fc.nat(COLUMNS - 1), { minLength: 2, maxLength: 30 }),
    groups: fc.array(fc.nat(4), { minLength: 30, maxLength: 30 }),
    joins: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 50 }),
    grouped: fc.boolean(),
  })
  .map(({ columns, groups, joins, grouped }) => {
    const nodes = columns.map((column, at) => ({
      id: `n${at}`,
      column,
      group: grouped ? `g${groups[at]}` : `n${at}`,
    }));
    const edges = joins.map(([a, b]) => [a % nodes.length, b % nodes.length] as const);
    return { nodes, edges: edges.filter(([a, b]) => a !== b) };
  });

/** Pairs of pieces, each looked at. */
function pairs(ways: readonly (readonly number[])[], starts: readonly number[]): number {
  const pieces = ways.flatMap((way, edge) =>
    way.slice(1).map((far, at) => ({ column: starts[edge]! + at, near: way[at]!, far })),
  );
  return pieces.flatMap((one, at) =>
    pieces
      .slice(at + 1)
      .filter((other) => one.column === other.column && (one.near - other.near) * (one.far - other.far) < 0),
  ).length;
}

describe('the order of rows', () => {
  it('counts the crossings that there are, long edges where they pass', () => {
    fc.assert(
      fc.property(network, ({ nodes, edges }) => {
        const joins = edges.map(([a, b]) => ({ from: `n${a}`, to: `n${b}` }));
        const { standing, crossings } = orderRows(nodes, joins, COLUMNS);
        const starts = edges.map(([a, b]) => Math.min(nodes[a]!.column, nodes[b]!.column));
        expect(crossings).toBe(pairs(standing, starts));
      }),
    );
  });

  it('says after a round of sifting how many crossings are gone, and never has more', () => {
    fc.assert(
      fc.property(network, ({ nodes: given, edges }) => {
        const nodes = [...given].sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
        const graph = layeredOf({
          columns: nodes.map(({ column }) => column),
          groups: nodes.map(({ group }) => Number(group.slice(1))),
          edges,
          columnCount: COLUMNS,
        });
        const rows = rowsOf(graph.layers, graph.count);
        for (let layer = 0; layer < COLUMNS; layer++) {
          const before = crossingsOf(graph, rows);
          const gone = siftLayer(graph, rows, layer);
          expect(gone).toBeGreaterThanOrEqual(0);
          expect(crossingsOf(graph, rows)).toBe(before - gone);
        }
      }),
    );
  });

  it('keeps groups together and loses nothing', () => {
    fc.assert(
      fc.property(network, ({ nodes, edges }) => {
        const joins = edges.map(([a, b]) => ({ from: `n${a}`, to: `n${b}` }));
        const { rows } = orderRows(nodes, joins, COLUMNS);
        expect(rows.flat().length).toBe(nodes.length);
        for (const row of rows) {
          const groups = row.map(({ group }) => group);
          const changes = groups.filter((group, at) => at > 0 && group !== groups[at - 1]).length;
          expect(changes).toBe(Math.max(0, new Set(groups).size - 1));
        }
      }),
    );
  });

  it('untangles what can be untangled', () => {
    const ids = Array.from({ length: 12 }, (_, at) => at);
    const nodes = [0, 1, 2, 3].flatMap((column) =>
      ids.map((at) => ({ id: `${column}.${(at * 7) % 12}`, column, group: `${column}.${at}` })),
    );
    // Twelve ways side by side, named so that the order of names tangles them.
    const name = (column: number, at: number) => `${column}.${(at * (column === 1 ? 5 : 7)) % 12}`;
    const edges = ids.flatMap((at) => [0, 1, 2].map((c) => ({ from: name(c, at), to: name(c + 1, at) })));
    expect(orderRows(nodes, edges, 4).crossings).toBe(0);
  });

  it('tells how far it is, and ends when it is told to', () => {
    const nodes = Array.from({ length: 40 }, (_, at) => ({ id: `n${at}`, column: at % 4, group: `n${at}` }));
    const edges = nodes.flatMap((_, at) => [
      { from: `n${at}`, to: `n${(at * 7 + 1) % 40}` },
      { from: `n${at}`, to: `n${(at * 11 + 2) % 40}` },
    ]);
    const told: number[] = [];
    orderRows(nodes, edges, 4, { watch: (share) => told.push(share) });
    expect(told.length).toBeGreaterThan(2);
    expect(told.every((share, at) => share > 0 && share <= 1 && (at === 0 || share >= told[at - 1]!))).toBe(
      true,
    );
  });
});

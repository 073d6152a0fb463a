import { groupBy } from '../../model/grouping.ts';
import { withAdded } from '../layouts/added.ts';
import type { Layout, LayoutInput, NodeRect } from '../layouts/columns.ts';
import { ownerOf } from '../layouts/operator.ts';
import type { KeptPlaces } from './kept-places.ts';
import { columnsOf, laneCount, placedBlock, type Standing, standing, topsIn } from './lanes.ts';

/** The parts of a layout in columns whose blocks stand at their kept places. */
interface Stood {
  readonly nodes: Map<string, NodeRect>;
  readonly groups: Layout['groups'][number][];
  readonly height: number;
}

/** Returns the columns of a layout in which every box stands where it was kept, and free room for those without a place. */
export function keptColumns(input: LayoutInput, kept: KeptPlaces, named = true): Layout {
  const framing = { kept, titleHeight: input.titleHeight ?? (() => 0) };
  const byColumn = Array.from({ length: input.columnCount }, (_, column) =>
    standing(
      input.nodes.filter((node) => node.column === column && kept.has(node.id)),
      framing,
    ),
  );
  const sides = columnsOf(
    byColumn.map(laneCount),
    input.nodes.some(({ group }) => group !== undefined),
  );
  const stood = stand(byColumn, sides);
  const columns = sides.columns.map((column) => (named ? column : { ...column, named: false }));
  const layout: Layout = { ...sides, ...stood, columns, height: Math.max(1, stood.height), wrap: 0, air: 0 };
  return withHomeless(layout, input);
}

/** Places the blocks of all columns. */
export function stand(
  byColumn: readonly (readonly Standing[])[],
  { columns, lanes }: Pick<Layout, 'columns' | 'lanes'>,
): Stood {
  const stood: Stood & { height: number } = { nodes: new Map(), groups: [], height: 0 };
  for (const [column, all] of byColumn.entries())
    for (const [at, blocks] of groupBy(all, ({ lane }) => lane)) {
      const lane = columns[column]!.lanes[at]!;
      const tops = topsIn(blocks);
      for (const [index, { block }] of blocks.entries()) {
        const { nodes, frames } = placedBlock(block, lane, lanes[lane]!, tops[index]!);
        for (const rect of nodes) stood.nodes.set(rect.id, rect);
        stood.groups.push(...frames);
        stood.height = Math.max(stood.height, tops[index]! + block.height);
      }
    }
  return stood;
}

/**
 * Returns the layout by operator in which every frame and outlet stands where it was kept. The column of a frame is that
 * of the first of its boxes. On a folded map, a box without a frame has a column as a frame has.
 */
export function keptOperators(input: LayoutInput, kept: KeptPlaces): Layout {
  const owned = groupBy(
    input.nodes.filter((node) => ownerOf(node) !== undefined && kept.has(node.id)),
    ownerOf,
  );
  const asked = new Map([...owned].map(([owner, [first]]) => [owner, kept.get(first!.id)!.x]));
  // Columns without a frame are left out.
  const columns = [...new Set(asked.values())].sort((a, b) => a - b);
  const nodes = input.nodes.map((node) => {
    const owner = ownerOf(node);
    if (owner === undefined) return { ...node, column: columns.length };
    return { ...node, column: Math.max(0, columns.indexOf(asked.get(owner) ?? Number.NaN)) };
  });
  const outlets = new Set(input.nodes.filter((node) => ownerOf(node) === undefined).map(({ id }) => id));
  const inOneLane = [...kept].map(([id, place]) => {
    return [id, outlets.has(id) ? place : { ...place, x: 0 }] as const;
  });
  return keptColumns({ ...input, nodes, columnCount: columns.length + 1 }, new Map(inOneLane), false);
}

/** Gives boxes without a kept place free room near those to which edges join them. */
export function withHomeless(layout: Layout, { nodes, edges, titleHeight }: LayoutInput): Layout {
  const homeless = nodes.filter(({ id }) => !layout.nodes.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return homeless.length === 0
    ? layout
    : withAdded(layout, { nodes: homeless, edges, titleHeight, near: () => undefined });
}

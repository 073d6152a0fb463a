import { BAND, bandSides, bandsOf, isIn, isNoOutlet } from '../layouts/bassin.ts';
import type { Layout, LayoutInput, LayoutNode, NodeRect } from '../layouts/columns.ts';
import { GEOMETRY } from '../layouts/geometry.ts';
import type { Area } from '../layouts/place.ts';
import { rectangle } from '../layouts/polygons.ts';
import { stand, withHomeless } from './columns.ts';
import type { KeptPlaces } from './kept-places.ts';
import { columnsOf, laneCount, type Standing, standing } from './lanes.ts';

/**
 * Returns the layout by bassin in which every box stands where it was kept inside its band. Boxes without a place come
 * after the others of their column, in the order of their ids.
 */
export function keptBands(input: LayoutInput, kept: KeptPlaces): Layout {
  const alone = input.nodes.map((node) => ({ ...node, group: undefined }));
  const { columnCount } = input;
  const outlets = standingOf(
    alone.filter((node) => !isNoOutlet(node)),
    kept,
    columnCount,
  );
  const bands = bandsOf(input).map((band) => {
    const nodes = alone.filter(isIn(band.id));
    return { band, nodes, byColumn: standingOf(nodes, kept, columnCount) };
  });
  const counts = outlets.map((all, at) =>
    Math.max(laneCount(all), ...bands.map(({ byColumn }) => laneCount(byColumn[at]!))),
  );
  const sides = columnsOf(counts, false);
  const isInBand = counts.map((_, at) => alone.some((node) => node.column === at && isNoOutlet(node)));
  const nodes = new Map<string, NodeRect>();
  const areas: Area[] = [];
  let top = 0;
  for (const { band, nodes: inside, byColumn } of bands) {
    const placed = withLast(stand(byColumn, sides), inside, sides);
    for (const [id, rect] of placed.nodes) nodes.set(id, { ...rect, top: rect.top + top + BAND.title });
    const height = BAND.title + Math.max(1, placed.height) + BAND.pad;
    areas.push({ ...band, outline: rectangle({ ...bandSides(sides, isInBand), top, height }) });
    top += height + BAND.between;
  }
  const beside = stand(outlets, sides);
  for (const [id, rect] of beside.nodes) nodes.set(id, rect);
  const height = Math.max(1, top - BAND.between, beside.height);
  return withHomeless(
    { ...sides, nodes, groups: [], areas, height, wrap: 0, air: 0 },
    { ...input, nodes: alone },
  );
}

const standingOf = (
  nodes: readonly LayoutNode[],
  kept: KeptPlaces,
  columnCount: number,
): readonly (readonly Standing[])[] =>
  Array.from({ length: columnCount }, (_, column) =>
    standing(
      nodes.filter((node) => node.column === column && kept.has(node.id)),
      { kept, titleHeight: () => 0 },
    ),
  );

interface Stood {
  readonly nodes: ReadonlyMap<string, NodeRect>;
  readonly height: number;
}

/** Adds the boxes without a kept place, each below the others of the lane of its column that ends first. */
function withLast(
  { nodes, height }: Stood,
  inside: readonly LayoutNode[],
  { columns, lanes }: Pick<Layout, 'columns' | 'lanes'>,
): Stood {
  const made = new Map(nodes);
  const ends = new Map<number, number>();
  for (const { lane, top, height: own } of nodes.values())
    ends.set(lane, Math.max(ends.get(lane) ?? 0, top + own + GEOMETRY.blockGap));
  let lowest = height;
  const homeless = inside.filter(({ id }) => !nodes.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, column, height: own } of homeless) {
    const end = (lane: number): number => ends.get(lane) ?? 0;
    const lane = columns[column]!.lanes.reduce((least, one) => (end(one) < end(least) ? one : least));
    const { left, width } = lanes[lane]!;
    const rect = { left: left + (width - GEOMETRY.nodeWidth) / 2, top: end(lane), width: GEOMETRY.nodeWidth };
    made.set(id, { id, lane, ...rect, height: own });
    lowest = Math.max(lowest, rect.top + own);
    ends.set(lane, rect.top + own + GEOMETRY.blockGap);
  }
  return { nodes: made, height: lowest };
}

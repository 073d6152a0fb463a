import { addTo } from '../../model/grouping.ts';
import { bandOf, NOWHERE, SEVERAL } from './bands.ts';
import {
  type Layout,
  type LayoutEdge,
  type LayoutInput,
  type LayoutNode,
  type NodeRect,
  orderedColumns,
  placeColumns,
  spreadOf,
} from './columns.ts';
import { GEOMETRY } from './geometry.ts';
import { type Block, type Columns, heightOf, splitInLanes } from './lanes.ts';
import type { Area, Named } from './place.ts';
import { rectangle } from './polygons.ts';
import { stack } from './stack.ts';

/** Heights of the title of a band, of the room inside it, and between two bands. */
export const BAND = { title: 26, pad: 10, between: 12 } as const;

/**
 * Places the boxes of the map by bassin (local area): columns by stage, and across them a band for each bassin. It
 * shows in which bassin a chain breaks and what crosses between bassins. Outlets belong to no bassin, so their column
 * stands beside all bands.
 */
export function bassinLayout(input: LayoutInput): Layout {
  // Operator frames are left out, as they would cross bands.
  const alone = input.nodes.map((node) => ({ ...node, group: undefined }));
  const { columns, edges } = orderedColumns({ ...input, nodes: alone });
  const bands = bandsOf(input).map((band) => ({ ...band, columns: partOf(columns, isIn(band.id)) }));
  const spread = spreadOf(
    input,
    columns,
    bands.map((band) => band.columns),
  );
  const counts = columns.map((blocks, column) => spread.count(blocks, column, spread.most));
  const shared = { ...spread, count: (_: readonly Block[], column: number) => counts[column]! };
  const empty = placeColumns(partOf(columns, isNone), [], shared);
  const isInBand = columns.map((blocks) => blocks.some(({ members }) => members.some(isNoOutlet)));
  const sides = bandSides(empty, isInBand);
  const nodes = new Map<string, NodeRect>();
  const areas: Area[] = [];
  let top = 0;
  for (const { columns: part, ...name } of bands) {
    const placed = placeColumns(part, edges, shared);
    for (const [id, rect] of placed.nodes) nodes.set(id, { ...rect, top: rect.top + top + BAND.title });
    const high = BAND.title + placed.height + BAND.pad;
    areas.push({ ...name, outline: rectangle({ ...sides, top, height: high }) });
    top += high + BAND.between;
  }
  const outlets = partOf(columns, (node) => !isNoOutlet(node));
  const gap = GEOMETRY.blockGap + spread.air;
  const height = Math.max(1, top - BAND.between, ...outlets.map((blocks) => heightOf(blocks, gap)));
  for (const rect of besideBands({ outlets, edges, nodes, empty, counts, height, gap }))
    nodes.set(rect.id, rect);
  return { ...empty, nodes, areas, height };
}

interface Beside {
  readonly outlets: Columns;
  readonly edges: readonly LayoutEdge[];
  /** The places of the boxes in the bands. */
  readonly nodes: ReadonlyMap<string, NodeRect>;
  readonly empty: Layout;
  readonly counts: readonly number[];
  readonly height: number;
  readonly gap: number;
}

/** Returns the left side and the width of all bands, from the columns that stand in them. */
export function bandSides(
  { columns }: Pick<Layout, 'columns'>,
  isInBand: readonly boolean[],
): { readonly left: number; readonly width: number } {
  const ends = columns.flatMap(({ left, width }, at) => (isInBand[at] ? [left, left + width] : []));
  const left = Math.min(...ends) - BAND.pad;
  return { left, width: Math.max(...ends) + BAND.pad - left };
}

/** Places each outlet at the mean height of the filières that lead to it, in all bands. */
function besideBands({ outlets, edges, nodes, empty, counts, height, gap }: Beside): readonly NodeRect[] {
  const middles = new Map<string, number[]>();
  for (const { from, to } of edges) {
    const rect = nodes.get(from);
    if (rect !== undefined) addTo(middles, to, rect.top + rect.height / 2);
  }
  const wishOf = ({ id, height: own }: Block): number => {
    const known = middles.get(id) ?? [height / 2];
    return known.reduce((sum, one) => sum + one, 0) / known.length - own / 2;
  };
  return outlets.flatMap((blocks, column) =>
    splitInLanes(blocks, counts[column]!).flatMap((stood, at) => {
      const lane = empty.columns[column]!.lanes[at]!;
      // The rows were ordered for the whole map. Beside the bands, the order by height may differ.
      const inOrder = [...stood].sort((a, b) => wishOf(a) - wishOf(b) || (a.id < b.id ? -1 : 1));
      const heights = inOrder.map((block) => block.height);
      const tops = stack(heights, inOrder.map(wishOf), gap, height);
      const { left, width } = empty.lanes[lane]!;
      return inOrder.map(
        ({ id, height: own }, index): NodeRect => ({
          ...{ id, lane, left: left + (width - GEOMETRY.nodeWidth) / 2, top: tops[index]! },
          ...{ width: GEOMETRY.nodeWidth, height: own },
        }),
      );
    }),
  );
}

const isNone = (): boolean => false;
export const isNoOutlet = ({ outlet }: LayoutNode): boolean => outlet !== true;

export interface BandName {
  readonly id: string;
  readonly kind: 'bassin' | typeof SEVERAL | typeof NOWHERE;
  readonly label: string;
}

/** Returns the bands that contain something, in their order: bassins, then SEVERAL, then NOWHERE. */
export function bandsOf({ nodes, bassins = [] }: LayoutInput): readonly BandName[] {
  const used = new Set(nodes.filter(isNoOutlet).map((node) => bandOf(node.bassins)));
  const named = bassins.map(({ id, name }: Named): BandName => ({ id, kind: 'bassin', label: name }));
  const known = new Set(bassins.map(({ id }) => id));
  const others = [...used].filter((id) => !known.has(id) && id !== SEVERAL && id !== NOWHERE).sort();
  return [
    ...named,
    ...others.map((id): BandName => ({ id, kind: 'bassin', label: id })),
    { id: SEVERAL, kind: SEVERAL, label: '' } as const,
    { id: NOWHERE, kind: NOWHERE, label: '' } as const,
  ].filter(({ id }) => used.has(id));
}

/** Returns the function that says whether a box stands in a band, given by its id. */
export const isIn =
  (band: string) =>
  (node: LayoutNode): boolean =>
    isNoOutlet(node) && bandOf(node.bassins) === band;

/** The columns with only some of their boxes. Without frames, a block is a single box. */
const partOf = (columns: Columns, belongs: (node: LayoutNode) => boolean): Columns =>
  columns.map((blocks) => blocks.filter(({ members }) => members.every(belongs)));

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

const TITLE = 26;
const PAD = 10;
const BETWEEN = 12;

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
  const ends = empty.columns.flatMap(({ left, width }, at) => (isInBand[at] ? [[left, left + width]] : []));
  const [left, right] = [Math.min(...ends.flat()) - PAD, Math.max(...ends.flat()) + PAD];
  const nodes = new Map<string, NodeRect>();
  const areas: Area[] = [];
  let top = 0;
  for (const { columns: part, ...name } of bands) {
    const placed = placeColumns(part, edges, shared);
    for (const [id, rect] of placed.nodes) nodes.set(id, { ...rect, top: rect.top + top + TITLE });
    const high = TITLE + placed.height + PAD;
    areas.push({ ...name, outline: rectangle({ left, top, width: right - left, height: high }) });
    top += high + BETWEEN;
  }
  const outlets = partOf(columns, (node) => !isNoOutlet(node));
  const gap = GEOMETRY.blockGap + spread.air;
  const height = Math.max(1, top - BETWEEN, ...outlets.map((blocks) => heightOf(blocks, gap)));
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
const isNoOutlet = ({ outlet }: LayoutNode): boolean => outlet !== true;

interface BandName {
  readonly id: string;
  readonly kind: 'bassin' | typeof SEVERAL | typeof NOWHERE;
  readonly label: string;
}

/** The bands that contain something, in their order: bassins, then SEVERAL, then NOWHERE. */
function bandsOf({ nodes, bassins = [] }: LayoutInput): readonly BandName[] {
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

const isIn =
  (band: string) =>
  (node: LayoutNode): boolean =>
    isNoOutlet(node) && bandOf(node.bassins) === band;

/** The columns with only some of their boxes. Without frames, a block is a single box. */
const partOf = (columns: Columns, belongs: (node: LayoutNode) => boolean): Columns =>
  columns.map((blocks) => blocks.filter(({ members }) => members.every(belongs)));

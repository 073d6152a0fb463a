import { columnsLayout, type Layout, type LayoutInput, type LayoutNode } from './columns.ts';
import { REFERENCE } from './geometry.ts';

/** Width of a column of operators, with the space beside it. */
const COLUMN = 168;

/** The frame of a box, or the box itself where it has none. An outlet has neither. */
export const ownerOf = ({ id, group, outlet }: LayoutNode): string | undefined =>
  group ?? (outlet === true ? undefined : id);

/**
 * Places the boxes of the map by operator: one frame for each operator with all its filières. Frames go from left to
 * right by the mean stage of their filières, and from top to bottom for few crossings of lines. Outlets, which have
 * no operator, come last.
 */
export function operatorLayout(input: LayoutInput): Layout {
  const layout = columnsLayout({ ...input, ...inOperatorColumns(input) });
  // Columns of operators are not stages, so they have no name.
  return { ...layout, columns: layout.columns.map((column) => ({ ...column, named: false })) };
}

/** Gives each frame its column, by the mean stage of its filières, so that the columns are about equally high. */
function inOperatorColumns(input: LayoutInput): Pick<LayoutInput, 'nodes' | 'columnCount'> {
  const owned = input.nodes.filter((node) => ownerOf(node) !== undefined && node.column < input.columnCount);
  const operators = new Map<string, { stages: number; count: number; height: number }>();
  for (const node of owned) {
    const { column, height } = node;
    const owner = ownerOf(node) ?? '';
    const known = operators.get(owner) ?? { stages: 0, count: 0, height: 24 };
    operators.set(owner, {
      stages: known.stages + column,
      count: known.count + 1,
      height: known.height + height + 4,
    });
  }
  const inOrder = [...operators]
    .map(([id, { stages, count, height }]) => ({ id, height, stage: stages / count }))
    .sort((a, b) => a.stage - b.stage || (a.id < b.id ? -1 : 1));
  const total = inOrder.reduce((sum, { height }) => sum + height, 0);
  const wanted = Math.sqrt((total * REFERENCE.width) / REFERENCE.height / COLUMN);
  const count = Math.max(1, Math.min(inOrder.length, Math.round(wanted)));
  const columnOf = new Map<string, number>();
  let above = 0;
  for (const { id, height } of inOrder) {
    columnOf.set(id, Math.min(count - 1, Math.floor(((above + height / 2) / total) * count)));
    above += height;
  }
  const nodes = input.nodes.map((node) => ({ ...node, column: columnOf.get(ownerOf(node) ?? '') ?? count }));
  return { nodes, columnCount: count + 1 };
}

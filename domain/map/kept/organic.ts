import type { Layout, LayoutInput, LayoutNode, NodeRect } from '../layouts/columns.ts';
import { Ground } from '../layouts/free-spot.ts';
import { GEOMETRY } from '../layouts/geometry.ts';
import { openLayout, withoutOverlap } from '../layouts/organic.ts';
import type { KeptPlaces } from './kept-places.ts';

const GAP = { x: 16, y: 12 };

/**
 * Returns the free layout in which every box stands where it was kept. A box without a place gets free room near those
 * to which edges join it, or, without any, in rows below all others.
 */
export function keptOrganic({ nodes, edges }: LayoutInput, kept: KeptPlaces): Layout {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const isPinned = ({ id }: LayoutNode): boolean => kept.get(id)?.pinned === true;
  const known = sorted.filter(({ id }) => kept.has(id));
  const inOrder = [...known.filter(isPinned), ...known.filter((node) => !isPinned(node))];
  const rects = [
    ...withoutOverlap(
      inOrder.map(({ id, height }): NodeRect => {
        const { x, y } = kept.get(id)!;
        return { id, lane: 0, left: Math.max(0, x), top: Math.max(0, y), width: GEOMETRY.nodeWidth, height };
      }),
    ),
  ];
  const alone: LayoutNode[] = [];
  const ground = new Ground(rects);
  for (const node of sorted.filter(({ id }) => !kept.has(id))) {
    const others = edges.flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : []));
    const near = rects.filter(({ id }) => others.includes(id));
    if (near.length === 0) alone.push(node);
    else {
      const rect = { ...rectOf(node), ...(ground.spot(middleOf(near), rectOf(node)) ?? below(rects)) };
      rects.push(rect);
      ground.add(rect);
    }
  }
  return openLayout([...rects, ...inRows(alone, below(rects).top)]);
}

const rectOf = ({ id, height }: LayoutNode): NodeRect => ({
  ...{ id, lane: 0, left: 0, top: 0, width: GEOMETRY.nodeWidth, height },
});

const below = (rects: readonly NodeRect[]) => ({
  left: 0,
  top: Math.max(0, ...rects.map(({ top, height }) => top + height + GAP.y)),
});

function middleOf(rects: readonly NodeRect[]): { readonly x: number; readonly y: number } {
  const mean = (of: (rect: NodeRect) => number): number =>
    rects.reduce((sum, rect) => sum + of(rect), 0) / rects.length;
  return { x: mean(({ left, width }) => left + width / 2), y: mean(({ top, height }) => top + height / 2) };
}

/** Boxes in rows as wide as they are many, from a top on. */
function inRows(nodes: readonly LayoutNode[], top: number): readonly NodeRect[] {
  const across = Math.max(6, Math.ceil(Math.sqrt(nodes.length)));
  const highest = Math.max(0, ...nodes.map(({ height }) => height));
  return nodes.map((node, at) => ({
    ...rectOf(node),
    left: (at % across) * (GEOMETRY.nodeWidth + GAP.x),
    top: top + Math.floor(at / across) * (highest + GAP.y),
  }));
}

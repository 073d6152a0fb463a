import type { KeptLayout, MapPlace } from '../../model/map-place.ts';
import { bandOf } from '../layouts/bands.ts';
import { BAND } from '../layouts/bassin.ts';
import type { Layout, Rect } from '../layouts/columns.ts';
import { GEOMETRY } from '../layouts/geometry.ts';
import type { MapContent, MapNode } from '../map-model.ts';
import { levelOf } from './kept-layout.ts';

/** The new place of an element on the map. */
export interface Moved {
  readonly id: string;
  readonly place: MapPlace;
}

/**
 * Returns the rectangle that moves when a box is moved: its frame, if it has one, else the box itself; undefined when it
 * has no place in the layout.
 */
export function movedRect({ nodes, groups }: Layout, node: MapNode): Rect | undefined {
  const rect = nodes.get(node.id);
  if (rect === undefined || node.group === undefined) return rect;
  const isAround = (frame: Layout['groups'][number]): boolean =>
    frame.group === node.group &&
    frame.lane === rect.lane &&
    frame.top <= rect.top &&
    rect.top + rect.height <= frame.top + frame.height + 0.01;
  return groups.find(isAround) ?? rect;
}

/**
 * Works out the new places of what moves with a box, when its frame or the box itself is put at a point of the map,
 * which is its new top left corner. It goes to the nearest lane of its column, and stays pinned there, at the level at
 * which the map is folded. `laid` is the layout of all boxes of `content`.
 */
export function movedTo(
  content: MapContent,
  laid: Layout,
  node: MapNode,
  to: { readonly left: number; readonly top: number },
): readonly Moved[] {
  const layout = content.layout as KeptLayout;
  const [left, top] = [Math.round(to.left), Math.max(0, Math.round(to.top))];
  const level = levelOf(content.nodes);
  const folded = level === 'filieres' ? undefined : { level };
  const at = (x: number, y: number): MapPlace => ({ layout, ...folded, x, y, pinned: true });
  if (layout === 'organic') return [{ id: node.id, place: at(Math.max(0, left), top) }];
  const rect = laid.nodes.get(node.id);
  const frame = movedRect(laid, node);
  if (rect === undefined || frame === undefined) return [];
  const isOwned = layout === 'operator' && node.stage !== 'EMPLOYMENT';
  const x = isOwned ? nearestColumn(laid, left) : nearestLane(laid, rect.lane, left);
  if (layout === 'bassin') return [{ id: node.id, place: at(x, Math.max(0, top - bandTop(laid, node))) }];
  const inFrame = content.nodes.filter(({ id, group }) => {
    const own = laid.nodes.get(id);
    const isWithin = own !== undefined && own.lane === rect.lane && own.top >= frame.top;
    return (
      id === node.id ||
      (node.group !== undefined && group === node.group && isWithin && own.top < frame.top + frame.height)
    );
  });
  return inFrame.map(({ id }) => ({ id, place: at(x, top + laid.nodes.get(id)!.top - frame.top) }));
}

/** The lane of the same column whose left side is nearest, counted inside the column; one more on its right counts too. */
function nearestLane({ columns, lanes }: Layout, lane: number, left: number): number {
  const own = columns.find((column) => column.lanes.includes(lane))?.lanes ?? [lane];
  const sides = own.map((one) => lanes[one]!.left);
  const further = sides.at(-1)! + lanes[own[0]!]!.width + GEOMETRY.laneGap;
  return nearest([...sides, further], left);
}

/** The column of frames whose left side is nearest. The last column holds outlets. */
function nearestColumn({ columns, lanes }: Layout, left: number): number {
  const own = columns.slice(0, -1).flatMap((column) => column.lanes);
  return nearest(
    own.map((lane) => lanes[lane]!.left),
    left,
  );
}

const nearest = (sides: readonly number[], left: number): number =>
  sides.reduce((best, side, at) => (Math.abs(side - left) < Math.abs(sides[best]! - left) ? at : best), 0);

function bandTop({ areas = [] }: Layout, { stage, bassins }: MapNode): number {
  if (stage === 'EMPLOYMENT') return 0;
  const band = areas.find(({ id }) => id === bandOf(bassins));
  return band === undefined ? 0 : Math.min(...band.outline.map(({ y }) => y)) + BAND.title;
}

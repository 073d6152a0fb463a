import { at } from '../drawing/paths.ts';
import type { Point } from '../layouts/routes.ts';

/**
 * Writes the way of a ribbon from box to box: it goes level through the columns that it passes (`legs` are the points at
 * which it leaves and enters them, in turn) and bends in between.
 */
export function bentWay(legs: readonly (readonly [from: Point, to: Point])[]): string {
  return legs
    .map(([from, to], leg) => {
      const middle = (from.x + to.x) / 2;
      const begin = `${leg === 0 ? 'M' : 'L'}${at(from)}`;
      return `${begin}C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`;
    })
    .join('');
}

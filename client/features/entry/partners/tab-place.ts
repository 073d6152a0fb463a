import type { Place } from '../../../editing/grid.tsx';

/**
 * The cell that Tab goes to in a grid: the next one, or the one before with `isBack`, from the end of a line to another
 * line. Undefined where the grid ends.
 */
export function tabPlace(
  { row, column }: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  isBack: boolean,
): Place | undefined {
  const at = row * columns + column + (isBack ? -1 : 1);
  return at < 0 || at >= rows * columns ? undefined : { row: Math.floor(at / columns), column: at % columns };
}

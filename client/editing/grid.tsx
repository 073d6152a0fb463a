import { type RefObject, useEffect, useRef, useState } from 'react';
import './grid.css';

/** What tables have in common that are navigated and edited like a spreadsheet. */

/** A cell of a grid, by the indexes of its row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Turns pixels at the default font size into a CSS length that follows the font size. */
export const rem = (pixels: number): string => `${pixels / 16}rem`;

/**
 * Returns the current cell of a grid in the scrolling element `frame`, and functions to set it, to move it within the
 * grid, and to cancel a move. A cell that the cursor moves to scrolls into view by `scrollTo` and takes the focus. The
 * cells carry `data-row` and `data-column`.
 */
export function useCursor(
  frame: RefObject<HTMLDivElement | null>,
  scrollTo: (row: number) => void,
  size: {
    readonly rows: number;
    /** Index of the first column. */
    readonly first: number;
    readonly columns: number;
  },
) {
  const [here, setHere] = useState<Place>({ row: 0, column: 0 });
  const moving = useRef(false);
  const arriving = useRef(0);
  const stay = (): void => cancelAnimationFrame(arriving.current);
  const move = (row: number, column: number): void => {
    const to = {
      row: Math.max(0, Math.min(size.rows - 1, row)),
      column: Math.max(size.first, Math.min(size.columns - 1, column)),
    };
    moving.current = true;
    scrollTo(to.row);
    setHere(to);
  };
  useEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    const cell = `[data-row="${here.row}"][data-column="${here.column}"]`;
    // The row may render only after the scrolling. Only the last move is kept, as an earlier one would take
    // the focus back.
    cancelAnimationFrame(arriving.current);
    arriving.current = requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(cell)?.focus());
  }, [here, frame]);
  return { here, setHere, move, stay };
}

/**
 * Returns how far a key moves the current cell, in rows and columns; undefined for other keys. `page` is the number of
 * visible rows.
 */
export function stepOf(key: string, page: number): readonly [row: number, column: number] | undefined {
  const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ...{ ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] },
    ...{ PageDown: [page, 0], PageUp: [-page, 0] },
  };
  return steps[key];
}

/** Shows the full text of a truncated cell as a tooltip when the pointer comes over it. */
export const tellInFull = ({ target }: { readonly target: EventTarget }): void => {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('.cell-text') : null;
  if (cell === null) return;
  cell.title = cell.scrollWidth > cell.clientWidth ? (cell.textContent ?? '') : '';
};

/** Empty space in place of the rows that are not rendered. */
export const Spacer = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <tr>
      <td className="spacer" style={{ height }} />
    </tr>
  ) : null;

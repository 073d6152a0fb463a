import { type RefObject, useEffect, useRef } from 'react';
import { type Place, stepOf } from '../../../editing/grid.tsx';
import { tabPlace } from './tab-place.ts';

/** What the keys of a grid need to know of a pressed key. */
type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'preventDefault'>;

interface Keyed {
  readonly frame: RefObject<HTMLElement | null>;
  readonly here: Place;
  readonly size: { readonly rows: number; readonly columns: number };
  /** How many lines a page has. */
  readonly page: number;
  readonly isOpen: boolean;
  move(row: number, column: number): void;
  /** Opens the current cell, with a first letter. */
  open(text: string | undefined): void;
  /** Empties the current cell. */
  empty(): void;
}

/**
 * Returns what a key does in a grid of which no cell is open. Tab goes from cell to cell, and out of the grid at its ends
 * and after Escape. A key that is pressed while nothing has the focus counts as pressed in the grid where that had it last.
 */
export function useGridKeys(keyed: Keyed): (event: Pressed) => void {
  const { frame, here, size, page, isOpen, move, open, empty } = keyed;
  const isGivenUp = useRef(false);
  const onKeyDown = (event: Pressed): void => {
    if (isOpen || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const isLeaving = isGivenUp.current && (key === 'Tab' || key === 'Shift');
    isGivenUp.current = key === 'Escape' || isLeaving;
    const step = stepOf(key, page);
    const tabbed = key === 'Tab' && !isLeaving ? tabPlace(here, size, event.shiftKey) : undefined;
    if (step !== undefined) move(here.row + step[0], here.column + step[1]);
    else if (tabbed !== undefined) move(tabbed.row, tabbed.column);
    else if (key === 'Home') move(here.row, 0);
    else if (key === 'End') move(here.row, size.columns - 1);
    else if (key === 'Enter' || key === 'F2') open(undefined);
    else if (key === 'Delete' || key === 'Backspace') empty();
    else if (key.length === 1) open(key);
    else return;
    event.preventDefault();
  };
  useStrayKeys(frame, onKeyDown);
  return onKeyDown;
}

/** Gives `take` the keys that are pressed while nothing has the focus, if it was last in `frame` and not clicked away. */
function useStrayKeys(frame: RefObject<HTMLElement | null>, take: (event: Pressed) => void): void {
  const last = useRef(take);
  last.current = take;
  useEffect(() => {
    let wasHere = false;
    const onArrival = ({ target }: Event): void => {
      wasHere = target instanceof Node && frame.current?.contains(target) === true;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (wasHere && document.activeElement === document.body) last.current(event);
    };
    window.addEventListener('focusin', onArrival);
    window.addEventListener('pointerdown', onArrival);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('focusin', onArrival);
      window.removeEventListener('pointerdown', onArrival);
      window.removeEventListener('keydown', onKey);
    };
  }, [frame]);
}

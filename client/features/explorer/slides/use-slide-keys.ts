import { useEffect, useRef } from 'react';

/** What a key, a remote control or a button can make the slides do. */
export interface SlideMoves {
  next(): void;
  previous(): void;
  first(): void;
  last(): void;
  leave(): void;
  black(): void;
  overview(): void;
  legend(): void;
  fullScreen(): void;
  /** Opens the window of the one who speaks. */
  presenter(): void;
  /** Asks for another audience on stage. */
  question(): void;
  /** Returns from that audience to what was kept. */
  back(): void;
  /** Moves the picture by a fraction of its visible size. */
  shift(x: number, y: number): void;
}

const STEP = 0.25;
/** Remote controls send Page Up, Page Down and the full stop. */
const KEYS: Readonly<Record<string, (moves: SlideMoves) => void>> = {
  ArrowRight: ({ next }) => next(),
  ArrowDown: ({ next }) => next(),
  PageDown: ({ next }) => next(),
  ArrowLeft: ({ previous }) => previous(),
  ArrowUp: ({ previous }) => previous(),
  PageUp: ({ previous }) => previous(),
  Home: ({ first }) => first(),
  End: ({ last }) => last(),
  Escape: ({ leave }) => leave(),
  '.': ({ black }) => black(),
  b: ({ black }) => black(),
  o: ({ overview }) => overview(),
  l: ({ legend }) => legend(),
  f: ({ fullScreen }) => fullScreen(),
  p: ({ presenter }) => presenter(),
  q: ({ question }) => question(),
  r: ({ back }) => back(),
};
const SHIFTED: Readonly<Record<string, (moves: SlideMoves) => void>> = {
  ArrowRight: ({ shift }) => shift(STEP, 0),
  ArrowLeft: ({ shift }) => shift(-STEP, 0),
  ArrowDown: ({ shift }) => shift(0, STEP),
  ArrowUp: ({ shift }) => shift(0, -STEP),
  ' ': ({ previous }) => previous(),
};

/** The keys of a dialog, such as Escape, are its own. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role="dialog"]') !== null;

/**
 * Calls the functions in `moves` (next slide, previous slide, leave…) when the user presses their keys, wherever the
 * focus is. The space bar still presses a button that has the focus.
 */
export function useSlideKeys(moves: SlideMoves): void {
  const latest = useRef(moves);
  latest.current = moves;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isInDialog(event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const onButton = event.target instanceof HTMLElement && event.target.closest('button, a') !== null;
      if (key === ' ' && onButton) return;
      const plain = key === ' ' ? KEYS.PageDown : KEYS[key];
      const act = event.shiftKey ? (SHIFTED[key] ?? plain) : plain;
      if (act === undefined) return;
      event.preventDefault();
      act(latest.current);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

const FAR = 50;

/**
 * Returns pointer handlers to put on an element: a finger that swipes across it to the left calls `next`, to the
 * right `previous`.
 */
export function useSwipe({ next, previous }: Pick<SlideMoves, 'next' | 'previous'>) {
  const from = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown: ({ clientX, clientY }: { clientX: number; clientY: number }): void => {
      from.current = { x: clientX, y: clientY };
    },
    onPointerUp: ({ clientX, clientY }: { clientX: number; clientY: number }): void => {
      if (from.current === undefined) return;
      const [across, along] = [clientX - from.current.x, clientY - from.current.y];
      from.current = undefined;
      if (Math.abs(across) < FAR || Math.abs(across) < 1.5 * Math.abs(along)) return;
      if (across < 0) next();
      else previous();
    },
    onPointerCancel: (): void => {
      from.current = undefined;
    },
  };
}

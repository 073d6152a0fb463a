import { useEffect, useRef } from 'react';

/** What can be asked of the slides by a key, a clicker or a button. */
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
  /** By a share of what is seen. */
  shift(x: number, y: number): void;
}

const STEP = 0.25;
/** What a clicker sends is among them: the two pages, and the point that makes the screen black. */
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
};
const SHIFTED: Readonly<Record<string, (moves: SlideMoves) => void>> = {
  ArrowRight: ({ shift }) => shift(STEP, 0),
  ArrowLeft: ({ shift }) => shift(-STEP, 0),
  ArrowDown: ({ shift }) => shift(0, STEP),
  ArrowUp: ({ shift }) => shift(0, -STEP),
  ' ': ({ previous }) => previous(),
};

/** The keys of the slides, wherever the focus is; the space bar still presses a button that has it. */
export function useSlideKeys(moves: SlideMoves): void {
  const latest = useRef(moves);
  latest.current = moves;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
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

/** A finger that goes across changes the slide; what it begins on is told by the handlers given back. */
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

import { useEffect, useRef, useState } from 'react';

/** Where the focus goes when what had it is gone: the cell of the table that keys go to, else the page. */
const FALLBACKS = ['[data-row][tabindex="0"]', '#content'];

/** Gives the focus back, when a dialog goes, to where it was when it came. */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  const frame = useRef(0);
  useEffect(() => {
    cancelAnimationFrame(frame.current);
    return () => {
      // The dialog lets go of the focus first.
      frame.current = requestAnimationFrame(() => {
        const there = before instanceof HTMLElement && before !== document.body && before.isConnected;
        const fallback = FALLBACKS.map((where) => document.querySelector<HTMLElement>(where)).find(Boolean);
        (there ? before : fallback)?.focus({ preventScroll: true });
      });
    };
  }, [before]);
}

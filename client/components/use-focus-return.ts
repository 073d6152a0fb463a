import { useEffect, useRef, useState } from 'react';

/**
 * Where the focus goes if the element that had it no longer exists: the current cell of the table, else the
 * page.
 */
const FALLBACKS = ['[data-row][tabindex="0"]', '#content'];

/**
 * For dialogs: when the component is removed, gives the keyboard focus back to the element of the page that
 * had it before.
 */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  const frame = useRef(0);
  useEffect(() => {
    cancelAnimationFrame(frame.current);
    return () => {
      // Wait a frame: the dialog first gives up the focus itself.
      frame.current = requestAnimationFrame(() => {
        const there = before instanceof HTMLElement && before !== document.body && before.isConnected;
        const fallback = FALLBACKS.map((where) => document.querySelector<HTMLElement>(where)).find(Boolean);
        (there ? before : fallback)?.focus({ preventScroll: true });
      });
    };
  }, [before]);
}

import { useEffect, useRef } from 'react';

/** Places whose own use of the Escape key comes first: what is typed in, open lists and dialogs, the map and its panel. */
const OWN = 'input, select, textarea, [aria-expanded=true], [role=dialog], [role=menu], .map, .panel';

/**
 * Calls `act` when the user presses Escape while `active`. With `everywhere`, also in a field, a list, a dialog, the map
 * or its panel, which otherwise keep the key for themselves, and where something else has used it.
 */
export function useEscape(active: boolean, act: () => void, everywhere = false): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!active) return;
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      const isTaken = defaultPrevented || (target instanceof Element && target.closest(OWN) !== null);
      if (!everywhere && isTaken) return;
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [active, everywhere]);
}

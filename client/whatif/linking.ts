import { useCallback, useMemo } from 'react';
import { useNetwork } from '../context/network.tsx';
import type { Linking } from '../map/controllers/linking.ts';
import { useWhatIfMode, useWhatIfPreview } from './what-if-state.tsx';

/**
 * Returns what the map needs so that the user can draw a supposed passerelle on it: its start and present end, and
 * functions to move, set or give up the end. Undefined while the what-if mode is off.
 */
export function useLinking(): Linking | undefined {
  const { view } = useNetwork();
  const { setDraft, link: pick } = useWhatIfMode() ?? {};
  // This function must not change, as the map listens with it while the pointer moves.
  const point = useCallback((node: string | undefined) => setDraft?.({ to: node }), [setDraft]);
  const { from, to, onMap = false } = useWhatIfPreview()?.draft ?? {};
  return useMemo(() => {
    if (setDraft === undefined || pick === undefined) return undefined;
    // The box of an operator without filières is no end of a passerelle.
    const isEnd = (node: string): boolean => !view.operators.has(node);
    return {
      from: onMap ? from : undefined,
      to: onMap ? to : undefined,
      start: (node) => isEnd(node) && setDraft({ from: node, to: undefined, onMap: true }),
      point,
      pick: (node) => isEnd(node) && pick(node),
      cancel: () => setDraft({ from: undefined, to: undefined, onMap: false }),
    };
  }, [view, from, to, onMap, setDraft, pick, point]);
}

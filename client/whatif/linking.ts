import { useCallback, useMemo } from 'react';
import type { Linking } from '../map/controllers/linking.ts';
import { useBoard, useMoving } from './what-if-state.tsx';

/** What the map needs to draw a passerelle; undefined when nothing is being supposed. */
export function useLinking(): Linking | undefined {
  const { setDraft, link: pick } = useBoard() ?? {};
  // The same function all along: the map listens to it while the pointer moves.
  const point = useCallback((node: string | undefined) => setDraft?.({ to: node }), [setDraft]);
  const { from, to, onMap = false } = useMoving()?.draft ?? {};
  return useMemo(() => {
    if (setDraft === undefined || pick === undefined) return undefined;
    return {
      from: onMap ? from : undefined,
      to: onMap ? to : undefined,
      start: (node) => setDraft({ from: node, to: undefined, onMap: true }),
      point,
      pick,
      cancel: () => setDraft({ from: undefined, to: undefined, onMap: false }),
    };
  }, [from, to, onMap, setDraft, pick, point]);
}

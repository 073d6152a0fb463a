import { useCallback, useState } from 'react';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { useWords } from '../../../context/words.tsx';
import type { Slide } from './slide.ts';

export interface Ready {
  /** What can be shown, by view; one that is being made anew stays as it was meanwhile. */
  readonly slides: ReadonlyMap<string, Slide>;
  /** The one to make ready now: one at a time, the one on show first, then those that follow it. */
  readonly next: { readonly key: string; readonly view: SavedView } | undefined;
  readonly waiting: number;
  keep(slide: Slide): void;
}

/** All views made ready to be shown, for a network and a language. */
export function useReady(views: readonly SavedView[], at: number, revision: number): Ready {
  const { language } = useWords();
  const [made, setMade] = useState<ReadonlyMap<string, { readonly key: string; readonly slide: Slide }>>(
    () => new Map(),
  );
  const keyOf = (view: SavedView): string => `${view.id} ${revision} ${language}`;
  const order = [...views.slice(at), ...views.slice(0, at)];
  const missing = order.filter((view) => made.get(view.id)?.key !== keyOf(view));
  const view = missing[0];
  const key = view && keyOf(view);
  const keep = useCallback(
    (slide: Slide) => {
      if (key !== undefined) setMade((before) => new Map([...before, [slide.view.id, { key, slide }]]));
    },
    [key],
  );
  return {
    slides: new Map([...made].map(([id, { slide }]) => [id, slide])),
    next: view && key !== undefined ? { key, view } : undefined,
    waiting: missing.length,
    keep,
  };
}

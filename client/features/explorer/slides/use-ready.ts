import { useCallback, useState } from 'react';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { useWords } from '../../../context/words.tsx';
import type { ReadySlide } from './step-slide.ts';

interface Ready {
  /** The slides that are ready, by view id. While a slide is prepared again, the old one stays. */
  readonly slides: ReadonlyMap<string, ReadySlide>;
  /** The view to prepare now: first the one on the screen, then those after it. */
  readonly next: { readonly key: string; readonly view: SavedView } | undefined;
  readonly waiting: number;
  keep(slide: ReadySlide): void;
}

/**
 * Returns the slides prepared so far, by the id of their saved view, the view to prepare next, and a function that
 * keeps its slide. They are prepared one at a time, from the view at position `at` on, and again when the network
 * (`revision`) or the language changes.
 */
export function useReady(views: readonly SavedView[], at: number, revision: number): Ready {
  const { language } = useWords();
  const [made, setMade] = useState<ReadonlyMap<string, { readonly key: string; readonly slide: ReadySlide }>>(
    () => new Map(),
  );
  const keyOf = (view: SavedView): string => `${view.id} ${revision} ${language}`;
  const order = [...views.slice(at), ...views.slice(0, at)];
  const missing = order.filter((view) => made.get(view.id)?.key !== keyOf(view));
  const view = missing[0];
  const key = view && keyOf(view);
  const keep = useCallback(
    (slide: ReadySlide) => {
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

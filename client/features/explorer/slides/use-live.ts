import { useCallback, useMemo, useState } from 'react';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { type LiveText, stepFor } from './live.ts';
import type { ReadySlide } from './step-slide.ts';

/** The question that is asked on stage about the slide that is shown. */
interface Live {
  /** The audience that is asked about; undefined where the slide is shown as it was kept. */
  readonly asked: LiveText | undefined;
  readonly ask: (live: LiveText | undefined) => void;
  /** The slide for that audience; undefined until it is ready. */
  readonly slide: ReadySlide | undefined;
  /** What to make ready for it. */
  readonly next: { readonly key: string; readonly view: SavedView } | undefined;
  readonly keep: (slide: ReadySlide) => void;
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
}

/** Keeps the question about the view that is shown, and the slide that answers it. Nothing of it is written. */
export function useLive(view: SavedView | undefined, revision: number): Live {
  const [asked, ask] = useState<LiveText>();
  const [made, setMade] = useState<{ readonly key: string; readonly slide: ReadySlide }>();
  const [isOpen, open] = useState(false);
  const key = view === undefined || asked === undefined ? undefined : `${view.id} ${asked} ${revision}`;
  const step = useMemo(
    () => (view === undefined || asked === undefined ? undefined : stepFor(view, asked)),
    [view, asked],
  );
  const isReady = made !== undefined && made.key === key;
  const keep = useCallback((slide: ReadySlide) => key !== undefined && setMade({ key, slide }), [key]);
  return {
    ...{ asked, ask, keep, isOpen, open },
    slide: isReady ? made.slide : undefined,
    next: step === undefined || key === undefined || isReady ? undefined : { key, view: step },
  };
}

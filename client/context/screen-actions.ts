import { useEffect, useRef } from 'react';

/** Files that the map can be kept in. */
export const PICTURE_KINDS = ['png', 'pdfA4', 'pdfA3'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** What the screen that is shown can do and only it knows how: the palette of commands offers what is there. */
export type ScreenAction = 'fit' | 'zoomIn' | 'zoomOut' | 'search' | 'views' | PictureKind;

const actions = new Map<ScreenAction, () => void>();

/** Offers an action for as long as the component is shown; undefined: it cannot be done now. */
export function useScreenAction(name: ScreenAction, run: (() => void) | undefined): void {
  const latest = useRef(run);
  latest.current = run;
  const can = run !== undefined;
  useEffect(() => {
    if (!can) return;
    const act = (): void => latest.current?.();
    actions.set(name, act);
    return () => {
      if (actions.get(name) === act) actions.delete(name);
    };
  }, [name, can]);
}

/** How the screen does something; undefined when it does not. */
export const screenAction = (name: ScreenAction): (() => void) | undefined => actions.get(name);

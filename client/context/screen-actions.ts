import { useEffect, useRef } from 'react';
import { isCarried } from './carried.ts';

/** Picture formats in which the map can be saved. */
export const PICTURE_KINDS = ['png', 'svg', 'pdfA4', 'pdfA3', 'pdfA0'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Whether pictures of a kind can be made: the server typesets PDF files, and a carried file has none. */
export const isMadeHere = (kind: PictureKind): boolean => !isCarried() || kind === 'png' || kind === 'svg';

/** Actions that only what is on the screen can do. The command palette offers those that are registered. */
export type ScreenAction = 'fit' | 'zoomIn' | 'zoomOut' | 'search' | 'views' | 'audience' | PictureKind;

const actions = new Map<ScreenAction, () => void>();

/**
 * Offers an action of the screen, such as zooming, to the command palette (a dialog to run commands by typing) as
 * long as the component is shown. `run` does it; undefined means that it is not available now.
 */
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

/**
 * Returns the function that runs an action of the visible screen, such as zooming; undefined when the screen
 * does not offer it now.
 */
export const screenAction = (name: ScreenAction): (() => void) | undefined => actions.get(name);

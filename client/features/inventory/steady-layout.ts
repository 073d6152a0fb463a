import { type RefObject, useEffect } from 'react';

/**
 * Keeps the parts of a form where they are while a button of the mouse is down. The press ends the typing in a field, so
 * that its error appears or disappears; if that moved the form, the release would fall on something else and the click
 * would be lost. `form` is the element that holds the parts.
 */
export function useSteadyLayout(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let release: (() => void) | undefined;
    const onDown = ({ target }: PointerEvent): void => {
      const { current } = form;
      if (current === null || !(target instanceof Node) || !current.contains(target)) return;
      release?.();
      release = held(current);
    };
    // The click comes right after the release of the button, so the parts are let go after it.
    const onUp = (): void => {
      const last = release;
      release = undefined;
      if (last !== undefined) setTimeout(last, 0);
    };
    window.addEventListener('pointerdown', onDown, true);
    window.addEventListener('pointerup', onUp, true);
    window.addEventListener('pointercancel', onUp, true);
    return () => {
      release?.();
      window.removeEventListener('pointerdown', onDown, true);
      window.removeEventListener('pointerup', onUp, true);
      window.removeEventListener('pointercancel', onUp, true);
    };
  }, [form]);
}

/** Gives every part of a form, and every row of its grids, the height that it has now; the result undoes that. */
function held(form: HTMLElement): () => void {
  const parts = [...form.children].filter((part) => part instanceof HTMLElement);
  const grids = [...form.querySelectorAll<HTMLElement>('.form-fields')];
  const heights = parts.map((part) => part.offsetHeight);
  const rows = grids.map((grid) => getComputedStyle(grid).gridTemplateRows);
  for (const [at, part] of parts.entries()) {
    part.style.boxSizing = 'border-box';
    part.style.height = `${heights[at]}px`;
  }
  for (const [at, grid] of grids.entries()) grid.style.gridTemplateRows = rows[at] ?? '';
  return () => {
    for (const part of parts) {
      part.style.removeProperty('box-sizing');
      part.style.removeProperty('height');
    }
    for (const grid of grids) grid.style.removeProperty('grid-template-rows');
  };
}

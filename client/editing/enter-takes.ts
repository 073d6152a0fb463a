import type { KeyboardEvent } from 'react';

/**
 * Handles Enter in a drop-down list whose input holds typed text, before the list and the form do. It takes the line at
 * index `first` of the open list, or calls `keep` when there is no such line, so that the form is never saved without the
 * text. A line that the user marked with the arrow keys is left to the list.
 */
export function takeOnEnter(
  event: KeyboardEvent<HTMLInputElement>,
  { first, keep }: { readonly first: number; keep(): void },
): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const open = document.getElementById(event.currentTarget.getAttribute('aria-controls') ?? '');
  if (open?.querySelector('[data-combobox-selected]')) return;
  event.preventDefault();
  event.stopPropagation();
  const line = open?.querySelectorAll<HTMLElement>('[role=option]')[first];
  if (line === undefined) keep();
  else line.click();
}

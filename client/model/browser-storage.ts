/**
 * What the browser keeps for the page: for the tab, or until it is cleared. Storage may be forbidden or full: then
 * nothing is kept, and nothing breaks.
 */
type Keeper = 'sessionStorage' | 'localStorage';

/** The text kept under a name, if any. */
export function kept(keeper: Keeper, name: string): string | null {
  try {
    return window[keeper].getItem(name);
  } catch {
    return null;
  }
}

export function keep(keeper: Keeper, name: string, text: string): void {
  try {
    window[keeper].setItem(name, text);
  } catch {
    // See above.
  }
}

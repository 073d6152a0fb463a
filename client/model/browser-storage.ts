/**
 * Text kept in the browser: for the tab (`sessionStorage`) or permanently (`localStorage`). Storage may be
 * forbidden or full. Then nothing is kept and no error is thrown.
 */
type Keeper = 'sessionStorage' | 'localStorage';

/**
 * Returns the text that the browser stored under a name; null when there is none or storage is forbidden. `keeper` is
 * `sessionStorage` (for this tab) or `localStorage` (permanent).
 */
export function kept(keeper: Keeper, name: string): string | null {
  try {
    return window[keeper].getItem(name);
  } catch {
    return null;
  }
}

/**
 * Stores a text in the browser under a name. `keeper` is `sessionStorage` (for this tab) or `localStorage`
 * (permanent). Does nothing when the browser does not allow it.
 */
export function keep(keeper: Keeper, name: string, text: string): void {
  try {
    window[keeper].setItem(name, text);
  } catch {
    // Storage is forbidden or full: the text is not kept.
  }
}

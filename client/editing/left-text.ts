import { useState } from 'react';
import { namedExactly } from './offered.ts';
import type { Option } from './options.ts';

/** The search text of a drop-down list, kept when the user leaves the list without a choice. */
export interface LeftText {
  readonly search: string;
  setSearch(text: string): void;
  /** The text that the user left and that names no option, or several; undefined when there is none. */
  readonly left: { readonly text: string; readonly isAmbiguous: boolean } | undefined;
  /** Handles leaving the list, whose input holds `typed`. `label` is the label of the chosen option, if any. */
  leave(typed: string, label: string | undefined): void;
  clear(): void;
}

/**
 * Returns the search text of a drop-down list, and keeps it in the input when the user leaves the list without
 * choosing. `take` receives the position of the option that the text names by its label, acronym or another name, and
 * `typing` each text as it is typed.
 */
export function useLeftText(
  options: readonly Option[],
  take: (position: number) => void,
  typing?: (text: string) => void,
): LeftText {
  const [search, setSearch] = useState('');
  const [left, setLeft] = useState<LeftText['left']>();
  return {
    search,
    left,
    setSearch: (text) => {
      setSearch(text);
      setLeft(undefined);
      typing?.(text);
    },
    leave: (typed, label) => {
      const text = typed.trim();
      if (text === '' || text === label) return;
      const named = namedExactly(options, text);
      const [only] = named;
      if (only !== undefined && named.length === 1) {
        setLeft(undefined);
        take(only);
        return;
      }
      setSearch(text);
      typing?.(text);
      setLeft({ text, isAmbiguous: named.length > 1 });
    },
    clear: () => {
      setSearch('');
      setLeft(undefined);
      typing?.('');
    },
  };
}

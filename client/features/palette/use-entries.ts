import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { viewAt } from '../../../domain/map/network-view.ts';
import { addressWith } from '../../context/address.ts';
import { canShow, choiceOf } from '../../context/entry-choice.ts';
import { InventoryView, PATHS } from '../../context/screens.ts';
import { type SearchEntry, searchEntries } from '../../model/search-entries.ts';
import type { CommandContext } from './command.ts';

/**
 * Returns everything that the search can find in the network of the day (`entries`), and `choose`, which shows one of
 * them: on the map or, for what the map does not show, in its form. `context` is the state of the page.
 */
export function useEntries(context: CommandContext): {
  readonly entries: readonly SearchEntry[];
  readonly choose: (entry: SearchEntry) => void;
} {
  const { document, at, words } = context;
  const [, navigate] = useLocation();
  const search = useSearch();
  const view = useMemo(() => document && viewAt(document, at), [document, at]);
  const entries = useMemo(
    () =>
      view === undefined
        ? []
        : searchEntries(view, words.vocabulary, words.t.sectors, words.language).filter((entry) =>
            canShow(view, entry),
          ),
    [view, words],
  );
  const choose = (entry: SearchEntry): void => {
    if (view === undefined) return;
    const choice = choiceOf(view, context.map, entry);
    if (choice.on === 'map') context.show(choice.change);
    else navigate(addressWith(PATHS.inventory, InventoryView, search, choice.form));
  };
  return { entries, choose };
}

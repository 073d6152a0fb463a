import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { SearchResult } from '../../components/search-result.tsx';
import { addressWith, type SetView } from '../../context/address.ts';
import { canShow, choiceOf } from '../../context/entry-choice.ts';
import { useNetwork } from '../../context/network.tsx';
import { useScreenAction } from '../../context/screen-actions.ts';
import { type ExplorerView, InventoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { find, searchIndex } from '../../model/search.ts';
import { searchEntries } from '../../model/search-entries.ts';

const MOST = 12;

/**
 * The search field above the map. It finds elements by any of their names and says which name matched. A result calls
 * `choose` with its id, which selects it; a bassin or an operator type becomes a filter of the map (`setView`)
 * instead.
 */
export function SearchBox(props: {
  readonly choices: ExplorerView;
  choose(id: string): void;
  readonly setView: SetView<typeof ExplorerView>;
}) {
  const { t, vocabulary, language } = useWords();
  const { view } = useNetwork();
  const { choices, choose, setView } = props;
  const [text, setText] = useState('');
  const [, navigate] = useLocation();
  const search = useSearch();
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  // The search index of a large network takes a while: it is built when the user first uses the field.
  const [wanted, setWanted] = useState(false);
  const index = useMemo(
    () =>
      wanted
        ? searchIndex(
            searchEntries(view, vocabulary, t.sectors, language).filter((entry) => canShow(view, entry)),
          )
        : undefined,
    [wanted, view, vocabulary, t, language],
  );
  const { hits, total } = useMemo(
    () => (index === undefined ? { hits: [], total: 0 } : find(index, text, MOST)),
    [index, text],
  );
  const { selectFirstOption } = combobox;
  useEffect(() => {
    // The first result is selected once the new ones are rendered, so that Enter opens it.
    if (hits.length > 0) selectFirstOption();
  }, [hits, selectFirstOption]);
  useHotkeys([['/', () => input.current?.focus()]]);
  useScreenAction('search', () => input.current?.focus());

  const submit = (value: string): void => {
    const entry = hits[Number(value)]?.item;
    if (entry === undefined) return;
    combobox.closeDropdown();
    setText('');
    const choice = choiceOf(view, choices, entry);
    if (choice.on === 'inventory') navigate(addressWith(PATHS.inventory, InventoryView, search, choice.form));
    else if (choice.change.sel !== undefined && choice.change.bassin === undefined) choose(choice.change.sel);
    else setView(choice.change);
  };

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={submit}
      withinPortal
      // Mounted from the start, the drop-down would force a layout of the whole page when it first renders.
      keepMounted={wanted}
      width="min(26rem, calc(100vw - 1.5rem))"
      position="bottom-start"
    >
      <Combobox.Target>
        <TextInput
          ref={input}
          size="xs"
          className="search"
          type="search"
          aria-label={t.explorer.searchLabel}
          placeholder={t.explorer.search}
          value={text}
          onFocus={() => setWanted(true)}
          onChange={(event) => {
            setWanted(true);
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') input.current?.blur();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options aria-label={t.explorer.searchLabel} className="found-list">
          {hits.length === 0 && <Combobox.Empty>{t.explorer.nothingFound}</Combobox.Empty>}
          {hits.map((hit, at) => (
            <Combobox.Option value={String(at)} key={`${hit.item.kind} ${hit.item.target}`}>
              <SearchResult hit={hit} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {total > hits.length && <Combobox.Footer>{t.finding.more(hits.length, total)}</Combobox.Footer>}
      </Combobox.Dropdown>
    </Combobox>
  );
}

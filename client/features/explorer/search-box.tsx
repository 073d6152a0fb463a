import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import { find, searchEntries } from '../../model/search.ts';
import { useNetwork } from '../../network.tsx';
import type { SetView } from '../../state.ts';
import type { ExplorerView } from '../../views.ts';
import { useWords } from '../../words.tsx';

const MOST = 12;

/** Finds operators, filières, communes and outlets by any of their names; a commune filters the network to its bassin. */
export function SearchBox(props: {
  choose(id: string): void;
  readonly setView: SetView<typeof ExplorerView>;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { choose, setView } = props;
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const entries = useMemo(() => searchEntries(view, vocabulary), [view, vocabulary]);
  const found = useMemo(() => find(entries, text, MOST), [entries, text]);
  useHotkeys([['/', () => input.current?.focus()]]);

  const submit = (value: string): void => {
    const entry = found[Number(value)];
    if (entry === undefined) return;
    combobox.closeDropdown();
    setText('');
    if (entry.kind !== 'commune') {
      choose(entry.target);
      return;
    }
    const here = [...view.filieres.values()].find(({ communes }) => communes.includes(entry.target));
    if (here !== undefined) {
      setView({ bassin: [], sel: here.id });
      choose(here.id);
    }
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal width={380} position="bottom-start">
      <Combobox.Target>
        <TextInput
          ref={input}
          size="xs"
          className="search"
          type="search"
          aria-label={t.explorer.searchLabel}
          placeholder={t.explorer.search}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
            combobox.selectFirstOption();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') input.current?.blur();
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options aria-label={t.explorer.searchLabel}>
          {found.length === 0 && <Combobox.Empty>{t.explorer.nothingFound}</Combobox.Empty>}
          {found.map((entry, index) => (
            <Combobox.Option value={String(index)} key={`${entry.kind} ${entry.target}`}>
              <span className="found-label">{entry.label}</span>
              <span className="found-detail">
                {t.explorer.found[entry.kind]}
                {entry.kind === 'commune' ? ` · ${t.count.filieresOf(Number(entry.detail))}` : ''}
                {entry.kind !== 'commune' && entry.detail !== '' ? ` · ${entry.detail}` : ''}
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

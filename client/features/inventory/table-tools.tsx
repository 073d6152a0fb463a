import { Anchor, Button, MultiSelect, Popover, Select, Switch, Text } from '@mantine/core';
import { useId } from 'react';
import { Link, useSearch } from 'wouter';
import type { EntityList } from '../../../domain/model/network.ts';
import { matchOptions } from '../../components/match-options.ts';
import { SlowInput } from '../../components/slow-input.tsx';
import { addressWith } from '../../context/address.ts';
import { EntryView } from '../../context/entry-view.ts';
import { useMayAdd } from '../../context/own.ts';
import { useMay } from '../../context/person.tsx';
import { HistoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { headingOf } from '../../editing/cell-text.ts';
import { Outcome } from '../../editing/outcome.tsx';
import type { ElementPlace } from '../../editing/own-changes.ts';
import { useSheet } from '../../editing/sheet.tsx';
import { Elsewhere, UndoRedo } from '../../editing/undo-redo.tsx';
import type { Edits } from '../../editing/use-edits.ts';
import { columnChoices, ENTRY_LISTS, TABLE_LISTS } from './columns.ts';

/**
 * The tools above a table: choice of list, search, columns, filters, undo and redo, and the result of the last save.
 * `shown` of `total` rows pass the search. Each choice of the user calls its function (`choose`, `search`,
 * `setColumns`…).
 */
export function TableTools(props: {
  readonly list: EntityList;
  choose(list: EntityList): void;
  readonly text: string;
  search(text: string): void;
  readonly shown: number;
  readonly total: number;
  readonly columns: readonly string[];
  setColumns(paths: readonly string[]): void;
  readonly filtering: boolean;
  setFiltering(on: boolean): void;
  add(): void;
  /** Whether the table shows an element. */
  isShown(place: ElementPlace): boolean;
  /** Shows the row of an element. */
  reveal(place: ElementPlace): void;
  readonly edits: Edits;
}) {
  const { t } = useWords();
  const { words, document } = useSheet();
  const {
    list,
    choose,
    text,
    search,
    shown,
    total,
    columns,
    setColumns,
    filtering,
    setFiltering,
    add,
    edits,
  } = props;
  const mayAdd = useMayAdd();
  const mayEnter = useMay('ENTER_FIGURES');
  const searchId = useId();
  const address = useSearch();
  const w = t.inventory;
  return (
    <div className="table-tools">
      <Select
        size="xs"
        label={w.list}
        allowDeselect={false}
        maxDropdownHeight={400}
        data={TABLE_LISTS.map((value) => ({
          value,
          label: `${words.fields.lists[value].many} (${document[value].length})`,
        }))}
        value={list}
        onChange={(value) => {
          const next = TABLE_LISTS.find((one) => one === value);
          if (next !== undefined) choose(next);
        }}
      />
      <div className="search-field">
        <label htmlFor={searchId}>{w.search}</label>
        <SlowInput
          key={list}
          id={searchId}
          type="search"
          className="cell-input"
          value={text}
          settle={search}
        />
      </div>
      <ColumnChoice {...{ list, columns, setColumns }} />
      <Switch
        size="sm"
        label={w.filterColumns}
        checked={filtering}
        onChange={({ currentTarget }) => setFiltering(currentTarget.checked)}
      />
      {mayAdd(list) && (
        <Button size="xs" onClick={add}>
          {w.add(words.fields.lists[list].one)}
        </Button>
      )}
      {ENTRY_LISTS.includes(list) && mayEnter && (
        <Button
          component={Link}
          size="xs"
          variant="default"
          href={addressWith(PATHS.entry, EntryView, address, {})}
        >
          {t.entry.tab}
        </Button>
      )}
      <UndoRedo {...{ edits, list }} isShown={props.isShown} />
      <Anchor
        component={Link}
        size="sm"
        underline="always"
        className="table-earlier"
        href={addressWith(PATHS.history, HistoryView, address, {})}
      >
        {w.earlier}
      </Anchor>
      <Text size="sm" role="status" className="table-count">
        {w.shown(shown, total)}
      </Text>
      <Outcome edits={edits}>
        <Elsewhere
          places={edits.told?.places ?? []}
          list={list}
          isShown={props.isShown}
          reveal={props.reveal}
        />
      </Outcome>
    </div>
  );
}

/** The choice of the visible columns. */
function ColumnChoice(props: {
  readonly list: EntityList;
  readonly columns: readonly string[];
  setColumns(paths: readonly string[]): void;
}) {
  const { t } = useWords();
  const { words } = useSheet();
  const { list, columns, setColumns } = props;
  const w = t.inventory;
  return (
    <Popover width={340} position="bottom-start" trapFocus withRoles shadow="md">
      <Popover.Target>
        <Button size="xs" variant="default">
          {w.columns}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <MultiSelect
          size="xs"
          searchable
          filter={matchOptions}
          label={w.columnsShown}
          comboboxProps={{ withinPortal: false }}
          data={columnChoices(list).map((field) => ({ value: field.path, label: headingOf(field, words) }))}
          value={[...columns]}
          onChange={setColumns}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

import { Button, Select, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { Block } from '../../components/block.tsx';
import { matchOptions } from '../../components/match-options.ts';
import { UnknownValues } from '../../components/perimeter/unknown-perimeter.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { EntryView } from '../../context/entry-view.ts';
import { InventoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { LeaveGuard } from '../../editing/leave-guard.tsx';
import { Outcome } from '../../editing/outcome.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { UnwrittenBar } from '../../editing/unwritten-bar.tsx';
import { type Edits, isSettling } from '../../editing/use-edits.ts';
import { type Typed, useTyped } from '../../editing/use-typed.ts';
import { EntryGrid } from './entry-grid.tsx';
import { SaveDialogs } from './save-dialogs.tsx';
import { type EntryList, type EntryTable, entryTables, entryYears, publishedIn } from './tables.ts';
import { type Entry, useEntryEdits } from './use-entry.ts';

/** The tables of the numbers in `entry`, with their filter, and the dialogs around a save. */
export function EntryTables({ entry }: { readonly entry: Entry }) {
  const { t } = useWords();
  const sheet = useSheet();
  const [{ operator: asked, year }, setView] = useViewState(EntryView);
  const operator = sheet.document.operators.find(({ id }) => id === asked)?.id;
  const [isTyping, setTyping] = useState(false);
  const edits = useEntryEdits();
  const typed = useTyped(edits, { byRow: true });
  const tables = useMemo(
    () => entryTables(entry, sheet, t, { operator, year }),
    [entry, sheet, t, operator, year],
  );
  return (
    <>
      <UnknownValues
        parts={[
          {
            label: t.entry.operator,
            unknown: asked !== undefined && operator === undefined ? [asked] : [],
            filters: false,
          },
        ]}
        leaveOut={() => setView({ operator: undefined }, { replace: true })}
      />
      <Tools {...{ entry, edits, operator }} />
      <UnwrittenBar typed={typed} edits={edits} />
      <LeaveGuard
        isActive={isTyping || typed.cells.length > 0}
        isOnItsWay={edits.pending}
        text={t.inventory.unwritten.leave}
      />
      <div className="entry-tables">
        {tables.map((table) => (
          <TableSection key={table.list} {...{ table, typed, edits }} holds={setTyping} />
        ))}
      </div>
      <SaveDialogs clear={typed.clear} edits={edits} />
    </>
  );
}

/** The filter by operator and year, and the result of the last save. */
function Tools(props: {
  readonly entry: Entry;
  readonly edits: Edits;
  readonly operator: string | undefined;
}) {
  const { entry, edits, operator } = props;
  const { t } = useWords();
  const sheet = useSheet();
  const search = useSearch();
  const [{ year }, setView] = useViewState(EntryView);
  const years = useMemo(() => entryYears(entry, sheet), [entry, sheet]);
  const { operators } = sheet.document;
  const w = t.entry;
  return (
    <div className="table-tools">
      <Select
        size="xs"
        searchable
        filter={matchOptions}
        clearable
        label={w.operator}
        placeholder={w.all}
        data={operators.map(({ id, name }) => ({ value: id, label: name }))}
        value={operator ?? null}
        onChange={(value) => setView({ operator: value ?? undefined }, { replace: true })}
      />
      <Select
        size="xs"
        clearable
        label={w.year}
        placeholder={w.allYears}
        data={years.map(String)}
        value={year === undefined ? null : String(year)}
        onChange={(value) => setView({ year: value === null ? undefined : Number(value) }, { replace: true })}
      />
      {(['flows', 'actions'] as const).map((list) => (
        <Button
          key={list}
          component={Link}
          size="xs"
          variant="default"
          href={addressWith(PATHS.inventory, InventoryView, search, { list, open: 'NEW' })}
        >
          {w.add[list]}
        </Button>
      ))}
      <Outcome edits={edits} />
    </div>
  );
}

/** One table under its heading, with the number of its rows. */
function TableSection(props: {
  readonly table: EntryTable;
  readonly typed: Typed;
  readonly edits: Edits;
  holds(unread: boolean): void;
}) {
  const { t } = useWords();
  const sheet = useSheet();
  const { table, typed, edits, holds } = props;
  const { list, columns, figures, rows, total } = table;
  const published = useMemo(() => publishedIn(sheet, list), [sheet, list]);
  const names: Readonly<Record<EntryList, string>> = {
    flows: sheet.words.fields.lists.flows.many,
    filieres: t.entry.waiting,
    actions: t.entry.participants,
  };
  return (
    <div className={`entry-of-${list}`}>
      <Block id={`entry-${list}`} title={names[list]}>
        <Text size="sm" className="quiet" role="status">
          {t.entry.shown(rows.length, total)}
        </Text>
        {rows.length > 0 && (
          <EntryGrid
            label={names[list]}
            {...{ columns, figures, rows, published, holds }}
            typed={typed.values}
            isWriting={isSettling(edits)}
            change={typed.change}
          />
        )}
      </Block>
    </div>
  );
}

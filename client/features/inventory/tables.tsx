import { useEffect, useMemo, useState } from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { useViewState } from '../../context/address.ts';
import { InventoryView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { elementsIn } from '../../editing/cell-text.ts';
import { LeaveGuard } from '../../editing/leave-guard.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { UnwrittenBar } from '../../editing/unwritten-bar.tsx';
import { type Edits, useEdits } from '../../editing/use-edits.ts';
import { useTyped } from '../../editing/use-typed.ts';
import { keep, kept } from '../../model/browser-storage.ts';
import { BulkBar } from './bulk-bar.tsx';
import { columnsOf } from './columns.ts';
import { Dialogs } from './dialogs.tsx';
import { ElementForm } from './element-form.tsx';
import { PresumedBar } from './presumed-bar.tsx';
import { readWhere, whereText } from './rows.ts';
import { Table } from './table.tsx';
import { TableTools } from './table-tools.tsx';
import { useRows } from './use-rows.ts';

/** The value of `open` in the address for a new element, which has no id yet. */
const NEW = 'NEW';
const columnsKey = (list: EntityList): string => `passerelles.columns.${list}`;

/**
 * The table of the list of the inventory that the address names, with its tools, its selected rows, and the form of
 * the element that is open.
 */
export function Tables() {
  const sheet = useSheet();
  const { document, words } = sheet;
  const [view, setView] = useViewState(InventoryView);
  const { list, q, sort, desc, open } = view;
  const { where, filtering, setFiltering, setWhere } = useWhere();
  const [chosen, chooseColumns] = useChosenColumns(list);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [removing, setRemoving] = useState<readonly string[]>();
  const [isTyping, setTyping] = useState(false);
  const edits = useEdits();
  const typed = useTyped(edits);

  const elements = elementsIn(document, list);
  const columns = useMemo(() => columnsOf(list, chosen), [list, chosen]);
  const query = useMemo(() => ({ text: q ?? '', where, sort, descending: desc }), [q, where, sort, desc]);
  const { rows, isWorking } = useRows(elements, columns, query, sheet);
  const chosenRows = rows.filter(({ id }) => selected.has(id));
  const opened = open === undefined || open === NEW ? undefined : elements.find(({ id }) => id === open);
  const close = (): void => setView({ open: undefined });
  const save = (wanted: readonly ElementEdit[], done?: () => void): void =>
    edits.save({ edits: wanted }, done);

  return (
    <>
      <TableTools
        list={list}
        choose={(next) => {
          setSelected(new Set());
          setView({ ...UNFILTERED, list: next });
        }}
        text={q ?? ''}
        search={(text) => setView({ q: text === '' ? undefined : text }, { replace: true })}
        shown={rows.length}
        total={elements.length}
        columns={columns.map(({ path }) => path)}
        setColumns={chooseColumns}
        filtering={filtering}
        setFiltering={setFiltering}
        add={() => setView({ open: NEW })}
        edits={edits}
      />
      {chosenRows.length > 0 && (
        <BulkBar
          list={list}
          rows={chosenRows}
          pending={edits.pending}
          save={save}
          remove={setRemoving}
          clear={() => setSelected(new Set())}
        />
      )}
      <PresumedBar list={list} rows={rows} pending={edits.pending} save={save} />
      {rows.length === 0 && !isWorking && <NoRows list={list} isEmpty={elements.length === 0} />}
      <Unwritten typed={typed} edits={edits} isTyping={isTyping} />
      <Table
        key={list}
        label={words.fields.lists[list].many}
        {...{ rows, isWorking, columns, sort }}
        descending={desc}
        sortBy={(path) => setView({ sort: path, desc: sort === path && !desc }, { replace: true })}
        where={filtering ? where : undefined}
        setWhere={setWhere}
        selected={selected}
        select={(ids, on) => setSelected((before) => withSelection(before, ids, on))}
        open={(id) => setView({ open: id })}
        typed={typed.values}
        isWriting={edits.pending || edits.asking !== undefined || edits.clash !== undefined}
        change={typed.change}
        holds={setTyping}
      />
      {(opened !== undefined || open === NEW) && (
        <ElementForm
          key={`${list} ${open}`}
          list={list}
          element={opened}
          pending={edits.pending}
          save={(wanted) => save(wanted, close)}
          remove={(id) => setRemoving([id])}
          close={close}
        />
      )}
      <Dialogs
        edits={edits}
        list={list}
        removing={removing}
        removed={() => {
          setRemoving(undefined);
          setSelected(new Set());
          close();
        }}
        cancelRemoval={() => setRemoving(undefined)}
        retried={() => {
          typed.clear();
          close();
        }}
      />
    </>
  );
}

const UNFILTERED = { q: undefined, where: undefined, sort: undefined, desc: false, open: undefined } as const;

/** Returns the column filters in the address, and whether the filter fields are shown. */
function useWhere() {
  const [{ where: asked }, setView] = useViewState(InventoryView);
  const where = useMemo(() => readWhere(asked ?? ''), [asked]);
  const [filtering, show] = useState(asked !== undefined);
  const setFiltering = (on: boolean): void => {
    show(on);
    if (!on) setView({ where: undefined }, { replace: true });
  };
  const setWhere = (path: string, text: string): void =>
    setView({ where: whereText({ ...where, [path]: text }) || undefined }, { replace: true });
  return { where, filtering, setFiltering, setWhere };
}

/** The bar of typed values that are not saved yet, and the question before the user leaves them. */
function Unwritten(props: {
  readonly typed: ReturnType<typeof useTyped>;
  readonly edits: Edits;
  readonly isTyping: boolean;
}) {
  const { t } = useWords();
  const { typed, edits, isTyping } = props;
  return (
    <>
      <UnwrittenBar typed={typed} edits={edits} />
      <LeaveGuard
        isActive={isTyping || typed.cells.length > 0}
        isOnItsWay={edits.pending}
        text={t.inventory.unwritten.leave}
      />
    </>
  );
}

/**
 * Returns the columns that the user chose for a list, remembered in this browser, and how to change them.
 */
function useChosenColumns(
  list: EntityList,
): readonly [paths: readonly string[], choose: (paths: readonly string[]) => void] {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useEffect(() => setChosen((kept('localStorage', columnsKey(list)) ?? '').split(',')), [list]);
  const choose = (paths: readonly string[]): void => {
    keep('localStorage', columnsKey(list), paths.join(','));
    setChosen(paths);
  };
  return [chosen, choose];
}

function withSelection(
  before: ReadonlySet<string>,
  ids: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  const next = new Set(before);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** Says why the table is empty. */
function NoRows({ list, isEmpty }: { readonly list: EntityList; readonly isEmpty: boolean }) {
  const { t } = useWords();
  const { words } = useSheet();
  return (
    <p role="status">
      {isEmpty ? t.inventory.noneYet(words.fields.lists[list].many) : t.inventory.noneFound}
    </p>
  );
}

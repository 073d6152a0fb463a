import { useEffect, useMemo, useState } from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { ENTITY_LISTS, type EntityList } from '../../../domain/model/network.ts';
import { useViewState } from '../../context/address.ts';
import { InventoryView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { elementsIn } from '../../editing/cell-text.ts';
import { LeaveGuard } from '../../editing/leave-guard.tsx';
import type { ElementPlace } from '../../editing/own-changes.ts';
import { useSheet } from '../../editing/sheet.tsx';
import { UnwrittenBar } from '../../editing/unwritten-bar.tsx';
import { type Edits, isSettling, useEdits } from '../../editing/use-edits.ts';
import { useTitledEdits } from '../../editing/use-titled-edits.ts';
import { useTyped } from '../../editing/use-typed.ts';
import { keep, kept } from '../../model/browser-storage.ts';
import { type Added, AddedBar } from './added-bar.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { columnsOf } from './columns.ts';
import { Dialogs } from './dialogs.tsx';
import { NEW, OpenForm } from './open-form.tsx';
import type { Pasting } from './paste.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { PresumedBar } from './presumed-bar.tsx';
import { readWhere, whereText } from './rows.ts';
import { Table } from './table.tsx';
import { TableTools } from './table-tools.tsx';
import { useRows } from './use-rows.ts';

const columnsKey = (list: EntityList): string => `passerelles.columns.${list}`;

/**
 * The table of the list of the inventory that the address names, with its tools, its selected rows, and the form of
 * the element that is open.
 */
export function Tables() {
  const sheet = useSheet();
  const { document, words } = sheet;
  const [view, setView] = useViewState(InventoryView);
  const { list, q, sort, desc } = view;
  const { where, filtering, setFiltering, setWhere } = useWhere();
  const [chosen, chooseColumns] = useChosenColumns(list);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [pasting, setPasting] = useState<Pasting>();
  const { added, setAdded, marked, reveal } = useMarkedRow();
  const [removing, setRemoving] = useState<readonly string[]>();
  const [isTyping, setTyping] = useState(false);
  const edits = useTitledEdits(useEdits());
  const typed = useTyped(edits);

  const elements = elementsIn(document, list);
  const columns = useMemo(() => columnsOf(list, chosen), [list, chosen]);
  const query = useMemo(() => ({ text: q ?? '', where, sort, descending: desc }), [q, where, sort, desc]);
  const { rows, isWorking } = useRows(elements, columns, query, sheet);
  const chosenRows = rows.filter(({ id }) => selected.has(id));
  const isFiltered = (q ?? '') !== '' || Object.values(where).some((text) => text !== '');
  const close = (): void => setView(NOT_OPEN);
  const isShown = (place: ElementPlace): boolean =>
    place.list === list && rows.some(({ id }) => id === place.id);
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
        isShown={isShown}
        reveal={reveal}
        edits={edits}
      />
      <PresumedBar list={list} rows={rows} pending={edits.pending} save={save} />
      {rows.length === 0 && !isWorking && <NoRows list={list} isEmpty={elements.length === 0} />}
      {added !== undefined && (
        <AddedBar
          added={added}
          isHidden={!isWorking && !isShown(added) && (isFiltered || added.list !== list)}
          isFiltered={isFiltered && added.list === list}
          show={() => reveal(added)}
          close={() => setAdded(undefined)}
        />
      )}
      <Unwritten typed={typed} edits={edits} isTyping={isTyping} />
      <div className="table-holder">
        <Table
          key={list}
          label={words.fields.lists[list].many}
          {...{ rows, isWorking, columns, sort, selected, setWhere }}
          descending={desc}
          sortBy={(path) => setView({ sort: path, desc: sort === path && !desc }, { replace: true })}
          where={filtering ? where : undefined}
          select={(ids, on) => setSelected((before) => withSelection(before, ids, on))}
          open={(id) => setView({ open: id })}
          typed={typed.values}
          isWriting={isSettling(edits)}
          change={typed.change}
          paste={setPasting}
          marked={marked?.list === list ? marked.id : undefined}
          holds={setTyping}
        />
        {chosenRows.length > 0 && (
          <BulkBar
            {...{ list, save }}
            rows={chosenRows}
            pending={edits.pending}
            remove={setRemoving}
            clear={() => setSelected(new Set())}
          />
        )}
      </div>
      <Pasted pasting={pasting} typed={typed} done={() => setPasting(undefined)} />
      <OpenForm edits={edits} save={save} added={setAdded} remove={(id) => setRemoving([id])} close={close} />
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

/** No form is open, nor filled in. */
const NOT_OPEN = {
  open: undefined,
  operator: undefined,
  from: undefined,
  to: undefined,
  agreement: undefined,
} as const;
const UNFILTERED = { q: undefined, where: undefined, sort: undefined, desc: false, ...NOT_OPEN } as const;

/** The row that was added or asked for last, which is scrolled into view and marked, and how to ask for one. */
function useMarkedRow() {
  const [, setView] = useViewState(InventoryView);
  const [added, setAdded] = useState<Added>();
  const [marked, setMarked] = useState<ElementPlace>();
  return {
    added,
    marked,
    setAdded: (place: Added | undefined): void => {
      setAdded(place);
      setMarked(place);
    },
    /** Shows the table of an element without filters, and marks its row. */
    reveal: (place: ElementPlace): void => {
      const list = ENTITY_LISTS.find((one) => one === place.list);
      if (list === undefined) return;
      setView({ ...UNFILTERED, list });
      setMarked(place);
    },
  };
}

/** The question before a pasted block of cells is written. */
function Pasted(props: {
  readonly pasting: Pasting | undefined;
  readonly typed: ReturnType<typeof useTyped>;
  done(): void;
}) {
  const { pasting, typed, done } = props;
  if (pasting === undefined) return null;
  return (
    <PasteDialog
      pasting={pasting}
      write={(cells) => {
        done();
        typed.changeAll(cells);
      }}
      cancel={done}
    />
  );
}

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

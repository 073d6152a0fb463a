import { useEffect, useMemo, useState } from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { useViewState } from '../../context/address.ts';
import { InventoryView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { elementsIn } from '../../editing/cell-text.ts';
import { LeaveGuard } from '../../editing/leave-guard.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { useEdits } from '../../editing/use-edits.ts';
import { keep, kept } from '../../model/browser-storage.ts';
import { BulkBar } from './bulk-bar.tsx';
import { columnsOf } from './columns.ts';
import { Dialogs } from './dialogs.tsx';
import { ElementForm } from './element-form.tsx';
import { readWhere, whereText } from './rows.ts';
import { Table } from './table.tsx';
import { TableTools } from './table-tools.tsx';
import { UnwrittenBar } from './unwritten-bar.tsx';
import { useRows } from './use-rows.ts';
import { useTyped } from './use-typed.ts';

/** New elements have no id yet. */
export const NEW = 'NEW';
const columnsKey = (list: EntityList): string => `passerelles.columns.${list}`;

/** One list at a time: its tools, its table, what is selected, and the form of one row. */
export function Tables() {
  const { t } = useWords();
  const sheet = useSheet();
  const { document, words } = sheet;
  const [view, setView] = useViewState(InventoryView);
  const { list, q, sort, desc, open } = view;
  const where = useMemo(() => readWhere(view.where ?? ''), [view.where]);
  const [filtering, setFiltering] = useState(view.where !== undefined);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useEffect(() => setChosen((kept('localStorage', columnsKey(list)) ?? '').split(',')), [list]);
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
          setView({
            list: next,
            q: undefined,
            where: undefined,
            sort: undefined,
            desc: false,
            open: undefined,
          });
        }}
        text={q ?? ''}
        search={(text) => setView({ q: text === '' ? undefined : text }, { replace: true })}
        shown={rows.length}
        total={elements.length}
        columns={columns.map(({ path }) => path)}
        setColumns={(paths) => {
          keep('localStorage', columnsKey(list), paths.join(','));
          setChosen(paths);
        }}
        filtering={filtering}
        setFiltering={(on) => {
          setFiltering(on);
          if (!on) setView({ where: undefined }, { replace: true });
        }}
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
      {rows.length === 0 && !isWorking && (
        <p role="status">
          {elements.length === 0 ? t.inventory.noneYet(words.fields.lists[list].many) : t.inventory.noneFound}
        </p>
      )}
      <UnwrittenBar typed={typed} edits={edits} />
      <LeaveGuard
        isActive={isTyping || typed.cells.length > 0}
        isOnItsWay={edits.pending}
        text={t.inventory.unwritten.leave}
      />
      <Table
        key={list}
        label={words.fields.lists[list].many}
        rows={rows}
        isWorking={isWorking}
        columns={columns}
        sort={sort}
        descending={desc}
        sortBy={(path) => setView({ sort: path, desc: sort === path && !desc }, { replace: true })}
        where={filtering ? where : undefined}
        setWhere={(path, text) =>
          setView({ where: whereText({ ...where, [path]: text }) || undefined }, { replace: true })
        }
        selected={selected}
        select={(ids, on) =>
          setSelected((before) => {
            const next = new Set(before);
            for (const id of ids) {
              if (on) next.add(id);
              else next.delete(id);
            }
            return next;
          })
        }
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

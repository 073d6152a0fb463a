import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { useMayEdit } from '../../context/own.ts';
import type { Leaving } from '../../editing/cell-editor.tsx';
import type { TableElement } from '../../editing/cell-text.ts';
import { blockText, readBlock } from '../../editing/copied-block.ts';
import { isDerived } from '../../editing/derived-columns.ts';
import { type Place, rem, Spacer, stepOf, tellInFull, useCursor } from '../../editing/grid.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import type { TypedValues } from '../../editing/use-typed.ts';
import { CHECK, widthOf } from './columns.ts';
import { laidOver, type Pasting, pasted } from './paste.ts';
import { TableHead } from './table-head.tsx';
import { type RowActions, TableRow } from './table-row.tsx';

const ROW_HEIGHT = 34;
const CHECK_WIDTH = 40;

export interface TableProps {
  readonly label: string;
  readonly rows: readonly TableElement[];
  /** Rows of a new search are being computed; meanwhile these are the previous ones. */
  readonly isWorking: boolean;
  readonly columns: readonly Field[];
  readonly sort: string | undefined;
  readonly descending: boolean;
  sortBy(path: string): void;
  readonly where: Readonly<Record<string, string>> | undefined;
  setWhere(path: string, text: string): void;
  readonly selected: ReadonlySet<string>;
  select(ids: readonly string[], on: boolean): void;
  open(id: string): void;
  /** Typed values that are not saved yet, by row id and field path. */
  readonly typed: TypedValues;
  /** The typed values are being saved, or a dialog about them is open. */
  readonly isWriting: boolean;
  /** `added` are edits that add what the value names. */
  change(element: TableElement, field: Field, value: unknown, added?: readonly ElementEdit[]): void;
  /** Receives a block of several copied cells, laid over the cells from the current one. */
  paste(pasting: Pasting): void;
  /** Id of the row that was just added or asked for, which is scrolled into view and marked. */
  readonly marked: string | undefined;
  /** Reports whether the open cell holds text that is not saved yet. */
  holds(unread: boolean): void;
}

/**
 * A table of elements that is used like a spreadsheet: the arrow keys move, typing or Enter opens a cell. `change`
 * receives each typed value, `open` the id of the row whose form is wanted. Only the visible rows are rendered.
 */
export function Table(props: TableProps) {
  const { rows, columns, selected, select, open, change } = props;
  const frame = useRef<HTMLDivElement>(null);
  const mayEdit = useMayEdit();
  const [editing, setEditing] = useState<{ readonly typed: string | undefined }>();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    // Rows render in the same frame as the scrolling, so a few extra rows are enough.
    overscan: 3,
  });
  const wide = columns.reduce((sum, field) => sum + widthOf(field), CHECK_WIDTH);
  const { here, setHere, move, stay } = useCursor(frame, (row) => virtual.scrollToIndex(row), {
    rows: rows.length,
    first: CHECK,
    columns: columns.length,
  });
  const mayChange = (element: TableElement | undefined, field: Field | undefined): boolean =>
    element === undefined || field === undefined || mayEdit(field.list, element);
  const openCell = (typed: string | undefined, field = columns[here.column]): void => {
    const element = rows[here.row];
    if (element !== undefined && !mayChange(element, field)) {
      // Its form says why it cannot be changed.
      if (typed === undefined) open(element.id);
      return;
    }
    if (field !== undefined && isDerived(field)) return;
    // When the user types before the focus has arrived, the cell is open already: the pending focus move is
    // cancelled.
    stay();
    setEditing({ typed });
  };

  const finish = (leaving: Leaving): void => {
    setEditing(undefined);
    if (leaving === 'down') move(here.row + 1, here.column);
    else if (leaving === 'right') move(here.row, here.column + 1);
  };
  const cancel = (): void => {
    setEditing(undefined);
    move(here.row, here.column);
  };
  // Id of the row that was clicked or ticked last without Shift, where a range begins.
  const start = useRef<string>(undefined);
  const begin = (row: number): void => {
    start.current = rows[row]?.id;
  };
  const actions = useSteadyActions({
    select: (row, on, isRange) => {
      const from = isRange ? rows.findIndex(({ id }) => id === start.current) : row;
      const [first, last] = from < 0 ? [row, row] : [Math.min(from, row), Math.max(from, row)];
      if (from === row || from < 0) begin(row);
      select(
        rows.slice(first, last + 1).map(({ id }) => id),
        on,
      );
    },
    focus: (row, column) => setHere({ row, column }),
    begin,
    edit: (row, column) => {
      setHere({ row, column });
      openCell(undefined, columns[column]);
    },
    commit: (element, field, value, leaving, added) => {
      change(element, field, value, added);
      finish(leaving);
    },
    cancel,
    holds: props.holds,
    open,
  });
  const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Inputs and buttons of the headings handle their own keys.
    if ((event.target as HTMLElement).closest('tbody') === null) return;
    const element = rows[here.row];
    const field = columns[here.column];
    const step = stepOf(event.key, page);
    if (element === undefined || event.altKey || editing !== undefined) return;
    if (step !== undefined) move(here.row + step[0], here.column + step[1]);
    else if (event.key === 'Home') move(event.ctrlKey ? 0 : here.row, 0);
    else if (event.key === 'End') move(event.ctrlKey ? rows.length - 1 : here.row, columns.length - 1);
    else if (event.key === ' ') actions.select(here.row, !selected.has(element.id), false);
    else if (event.key === 'Enter' && event.shiftKey) open(element.id);
    else if (field === undefined || event.ctrlKey || event.metaKey) return;
    else if (event.key === 'Enter' || event.key === 'F2') openCell(undefined);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (!field.required && !isDerived(field) && mayChange(element, field))
        change(element, field, undefined);
    } else if (event.key.length === 1) openCell(event.key);
    else return;
    event.preventDefault();
  };
  useMarkedRow(props, move, frame);
  const clipboard = useClipboard(props, {
    mayChange,
    here,
    isEditing: editing !== undefined,
    openCell,
    cancel,
  });
  return (
    <div className="table-frame" ref={frame} data-picked={selected.size > 0 || undefined}>
      <table
        {...clipboard}
        {...GRID}
        className="grid-table"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-busy={props.isWorking || undefined}
        onPointerOver={tellInFull}
        style={{ width: rem(wide) }}
        onKeyDown={onKeyDown}
      >
        <Widths columns={columns} />
        <TableHead {...props} />
        <Rows {...props} {...{ virtual, here, editing, actions }} />
      </table>
    </div>
  );
}

/** The visible rows, between empty space for those that are not rendered. */
function Rows(
  props: TableProps & {
    readonly virtual: Virtualizer<HTMLDivElement, Element>;
    readonly here: Place;
    readonly editing: { readonly typed: string | undefined } | undefined;
    readonly actions: RowActions;
  },
) {
  const { virtual, rows, columns, here, editing, selected, actions } = props;
  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Spacer height={above} />
      {drawn.map(({ index }) => {
        const element = rows[index];
        if (element === undefined) return null;
        return (
          <TableRow
            key={element.id}
            element={element}
            typed={props.typed.get(element.id)}
            isWriting={props.isWriting && props.typed.has(element.id)}
            row={index}
            columns={columns}
            here={here.row === index ? here.column : undefined}
            editing={here.row === index ? editing : undefined}
            on={selected.has(element.id)}
            isMarked={element.id === props.marked}
            actions={actions}
          />
        );
      })}
      <Spacer height={below} />
    </tbody>
  );
}

/** Moves to the row to be marked, once the table has it. */
function useMarkedRow(
  { marked, rows }: TableProps,
  move: (row: number, column: number) => void,
  frame: RefObject<HTMLDivElement | null>,
): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (marked === undefined || shown.current === marked) return;
    const row = rows.findIndex(({ id }) => id === marked);
    if (row < 0) return;
    shown.current = marked;
    move(row, 0);
    showInWindow(frame.current, row);
  }, [marked, rows, move, frame]);
}

/** Frames in which a saved form closes: until then the window does not scroll. */
const MOST_FRAMES = 90;

/** Scrolls the window to a row of the table, which may be below its edge, once the row is there and the form is gone. */
function showInWindow(frame: HTMLDivElement | null, row: number, left = MOST_FRAMES): void {
  const cell = frame?.querySelector(`[data-row="${row}"]`);
  const isOver = document.querySelector('[role="dialog"]') === null;
  if (cell && isOver) cell.closest('tr')?.scrollIntoView({ block: 'nearest' });
  if ((!cell || !isOver) && left > 0) requestAnimationFrame(() => showInWindow(frame, row, left - 1));
}

/**
 * Returns what a table does on copy and paste. A copy takes the ticked rows, or else the current cell. A single copied
 * cell is written into the current one, or left open there when it cannot be read; a block of cells goes to `paste`.
 */
function useClipboard(
  { rows, columns, selected, change, paste }: TableProps,
  at: {
    readonly here: Place;
    readonly isEditing: boolean;
    mayChange(element: TableElement | undefined, field: Field | undefined): boolean;
    openCell(text: string): void;
    cancel(): void;
  },
) {
  const sheet = useSheet();
  const { here, isEditing } = at;
  const isElsewhere = ({ target }: ClipboardEvent): boolean =>
    !(target instanceof Element) || target.closest('tbody') === null;
  const onPaste = (event: ClipboardEvent): void => {
    const block = readBlock(event.clipboardData.getData('text/plain'));
    const isOne = block.length === 1 && block[0]?.length === 1;
    if (isElsewhere(event) || here.column === CHECK || (isEditing && isOne)) return;
    event.preventDefault();
    if (isEditing) at.cancel();
    const pasting = laidOver(block, here, rows, columns);
    const [target] = pasting.targets;
    // What is another's is refused whole, so that nobody wonders which cells were written.
    if (pasting.targets.some(({ element, field }) => !at.mayChange(element, field))) return;
    if (!isOne) paste(pasting);
    else if (target !== undefined) {
      const cell = pasted(target, sheet);
      if (cell.does === 'change') change(cell.element, cell.field, cell.now);
      else if (cell.does === 'refuse') at.openCell(cell.text);
    }
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (isElsewhere(event) || isEditing || window.getSelection()?.isCollapsed === false) return;
    const ticked = rows.filter(({ id }) => selected.has(id));
    const [element, field] = [rows[here.row], columns[here.column]];
    const block =
      ticked.length > 0
        ? ticked.map((row) => columns.map((one) => sheet.textOf(one, row)))
        : element !== undefined && field !== undefined
          ? [[sheet.textOf(field, element)]]
          : [];
    event.preventDefault();
    event.clipboardData.setData('text/plain', blockText(block));
  };
  return { onPaste, onCopy };
}

/**
 * Returns functions that never change but call the latest given ones, so that rows render again only when
 * their data change.
 */
function useSteadyActions(now: RowActions): RowActions {
  const latest = useRef(now);
  latest.current = now;
  return useMemo(
    (): RowActions => ({
      select: (row, on, isRange) => latest.current.select(row, on, isRange),
      begin: (row) => latest.current.begin(row),
      focus: (row, column) => latest.current.focus(row, column),
      edit: (row, column) => latest.current.edit(row, column),
      commit: (...given) => latest.current.commit(...given),
      cancel: () => latest.current.cancel(),
      holds: (unread) => latest.current.holds(unread),
      open: (id) => latest.current.open(id),
    }),
    [],
  );
}

const Widths = ({ columns }: { readonly columns: readonly Field[] }) => (
  <colgroup>
    <col style={{ width: rem(CHECK_WIDTH) }} />
    {columns.map((field) => (
      <col key={field.path} style={{ width: rem(widthOf(field)) }} />
    ))}
  </colgroup>
);

/** The ARIA role of a table that is navigated and edited like a spreadsheet. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Field } from '../../../domain/model/field-types.ts';
import type { TableElement } from '../../editing/cell-text.ts';
import type { Leaving } from './cell-editor.tsx';
import { CHECK, widthOf } from './columns.ts';
import { TableHead } from './table-head.tsx';
import { type RowActions, TableRow } from './table-row.tsx';
import type { TypedValues } from './use-typed.ts';

const ROW_HEIGHT = 34;
const CHECK_WIDTH = 40;

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface TableProps {
  readonly label: string;
  readonly rows: readonly TableElement[];
  /** Rows of another question are still looked for; these are of the one before. */
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
  /** What was typed and is not written yet, by the id of the row and the path of the field. */
  readonly typed: TypedValues;
  /** It is being written, or a question about it is open. */
  readonly isWriting: boolean;
  change(element: TableElement, field: Field, value: unknown): void;
  /** Whether the open cell holds something that nobody has taken yet. */
  holds(unread: boolean): void;
}

/** Columns are as wide as the letters are large. */
const rem = (pixels: number): string => `${pixels / 16}rem`;

/** A table as of a spreadsheet: arrows move, typing or Enter opens a cell, only the rows in sight are drawn. */
export function Table(props: TableProps) {
  const { rows, columns, selected, select, open, change } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<{ readonly typed: string | undefined }>();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    // Rows are drawn in the same frame as the scrolling: few more than those in sight do.
    overscan: 3,
  });
  const wide = columns.reduce((sum, field) => sum + widthOf(field), CHECK_WIDTH);
  const { here, setHere, move, stay } = useCursor(
    frame,
    (row) => virtual.scrollToIndex(row),
    rows.length,
    columns.length,
  );
  const openCell = (typed: string | undefined): void => {
    // Whoever types before the focus has come is in the cell already: it must not be taken out of it.
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
  const actions = useSteadyActions({
    select: (id, on) => select([id], on),
    focus: (row, column) => setHere({ row, column }),
    edit: (row, column) => {
      setHere({ row, column });
      openCell(undefined);
    },
    commit: (element, field, value, leaving) => {
      change(element, field, value);
      finish(leaving);
    },
    cancel,
    holds: props.holds,
    open,
  });
  const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Fields and buttons of the headings have keys of their own.
    if ((event.target as HTMLElement).closest('tbody') === null) return;
    const element = rows[here.row];
    const field = columns[here.column];
    const step = stepOf(event.key, page);
    if (element === undefined || event.altKey || editing !== undefined) return;
    if (step !== undefined) move(here.row + step[0], here.column + step[1]);
    else if (event.key === 'Home') move(event.ctrlKey ? 0 : here.row, 0);
    else if (event.key === 'End') move(event.ctrlKey ? rows.length - 1 : here.row, columns.length - 1);
    else if (event.key === ' ') select([element.id], !selected.has(element.id));
    else if (event.key === 'Enter' && event.shiftKey) open(element.id);
    else if (field === undefined || event.ctrlKey || event.metaKey) return;
    else if (event.key === 'Enter' || event.key === 'F2') openCell(undefined);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (!field.required) change(element, field, undefined);
    } else if (event.key.length === 1) openCell(event.key);
    else return;
    event.preventDefault();
  };
  return (
    <div className="table-frame" ref={frame}>
      <table
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

/** The rows in sight, between the room of those that are not drawn. */
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
            actions={actions}
          />
        );
      })}
      <Spacer height={below} />
    </tbody>
  );
}

/** The cell that keys go to: it moves within the table, comes into sight and takes the focus. */
function useCursor(
  frame: RefObject<HTMLDivElement | null>,
  scrollTo: (row: number) => void,
  rowCount: number,
  columnCount: number,
) {
  const [here, setHere] = useState<Place>({ row: 0, column: 0 });
  const moving = useRef(false);
  const arriving = useRef(0);
  const stay = (): void => cancelAnimationFrame(arriving.current);
  const move = (row: number, column: number): void => {
    const to = {
      row: Math.max(0, Math.min(rowCount - 1, row)),
      column: Math.max(CHECK, Math.min(columnCount - 1, column)),
    };
    moving.current = true;
    scrollTo(to.row);
    setHere(to);
  };
  useEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    const cell = `[data-row="${here.row}"][data-column="${here.column}"]`;
    // The row may be drawn only after the scrolling. Only the last move arrives: an earlier one would take the focus back.
    cancelAnimationFrame(arriving.current);
    arriving.current = requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(cell)?.focus());
  }, [here, frame]);
  return { here, setHere, move, stay };
}

/** The same functions all along, whatever they do now, so that a row is drawn anew only when it changes. */
function useSteadyActions(now: RowActions): RowActions {
  const latest = useRef(now);
  latest.current = now;
  return useMemo(
    (): RowActions => ({
      select: (id, on) => latest.current.select(id, on),
      focus: (row, column) => latest.current.focus(row, column),
      edit: (row, column) => latest.current.edit(row, column),
      commit: (element, field, value, leaving) => latest.current.commit(element, field, value, leaving),
      cancel: () => latest.current.cancel(),
      holds: (unread) => latest.current.holds(unread),
      open: (id) => latest.current.open(id),
    }),
    [],
  );
}

/** How far a key moves, in rows and columns; `page` is the number of rows in sight. */
function stepOf(key: string, page: number): readonly [row: number, column: number] | undefined {
  const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ...{ ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] },
    ...{ PageDown: [page, 0], PageUp: [-page, 0] },
  };
  return steps[key];
}

const Widths = ({ columns }: { readonly columns: readonly Field[] }) => (
  <colgroup>
    <col style={{ width: rem(CHECK_WIDTH) }} />
    {columns.map((field) => (
      <col key={field.path} style={{ width: rem(widthOf(field)) }} />
    ))}
  </colgroup>
);

/** Says the whole of a cell that is cut short, once the pointer comes over it. */
const tellInFull = ({ target }: { readonly target: EventTarget }): void => {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('.cell-text') : null;
  if (cell === null) return;
  cell.title = cell.scrollWidth > cell.clientWidth ? (cell.textContent ?? '') : '';
};

/** A table whose cells are moved through and edited, as in a spreadsheet. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/** Stands for the rows that are not drawn. */
const Spacer = ({ height }: { readonly height: number }) =>
  height > 0 ? (
    <tr>
      <td className="spacer" style={{ height }} />
    </tr>
  ) : null;

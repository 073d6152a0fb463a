import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Field } from '../../../domain/model/field-types.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { useWords } from '../../context/words.tsx';
import { CellEditor, type Leaving } from '../../editing/cell-editor.tsx';
import { headingOf, type TableElement } from '../../editing/cell-text.ts';
import { rem, Spacer, stepOf, tellInFull, useCursor } from '../../editing/grid.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import type { TypedValues } from '../../editing/use-typed.ts';
import { type EntryRow, isMaskedElsewhere } from './rows.ts';
import type { EntryColumn } from './tables.ts';

interface EntryGridProps {
  readonly label: string;
  readonly columns: readonly EntryColumn[];
  readonly figures: readonly Field[];
  readonly rows: readonly EntryRow[];
  /** Gives an element as readers see it. */
  published(id: string): object | undefined;
  /** Typed values that are not saved yet, by row id and field path. */
  readonly typed: TypedValues;
  /** The typed values are being saved, or a dialog about them is open. */
  readonly isWriting: boolean;
  change(element: TableElement, field: Field, value: unknown): void;
  /** Reports whether the open cell holds text that is not saved yet. */
  holds(unread: boolean): void;
}

/**
 * A table of numbers of people as they are kept, used like a spreadsheet: the arrow keys move between the numbers,
 * typing or Enter opens one, Enter and Tab save it, Escape gives it up. `change` receives each typed number. Only the
 * visible rows are rendered.
 */
export function EntryGrid(props: EntryGridProps) {
  const { label, columns, figures, rows, change } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<{ readonly typed: string | undefined }>();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ENTRY_ROW_HEIGHT,
    overscan: 5,
  });
  const size = { rows: rows.length, first: 0, columns: figures.length };
  const { here: at, setHere, move, stay } = useCursor(frame, (row) => virtual.scrollToIndex(row), size);
  // The filter may have left fewer rows.
  const here = { row: Math.min(at.row, rows.length - 1), column: at.column };
  const openCell = (typed: string | undefined): void => {
    stay();
    setEditing({ typed });
  };
  const finish = (leaving: Leaving): void => {
    setEditing(undefined);
    const isLast = here.column === figures.length - 1;
    if (leaving === 'down') move(here.row + 1, here.column);
    else if (leaving === 'right') move(isLast ? here.row + 1 : here.row, isLast ? 0 : here.column + 1);
  };
  const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / ENTRY_ROW_HEIGHT) - 2);
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[here.row];
    const field = figures[here.column];
    if (row === undefined || field === undefined || editing !== undefined) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepOf(event.key, page);
    if (step !== undefined) move(here.row + step[0], here.column + step[1]);
    else if (event.key === 'Home') move(here.row, 0);
    else if (event.key === 'End') move(here.row, figures.length - 1);
    else if (event.key === 'Enter' || event.key === 'F2') openCell(undefined);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (!field.required) change(row.element, field, undefined);
    } else if (event.key.length === 1) openCell(event.key);
    else return;
    event.preventDefault();
  };
  const drawn = virtual.getVirtualItems();
  const wide = columns.reduce((sum, { width }) => sum + width, figures.length * FIGURE_WIDTH);
  return (
    <div className="table-frame entry-frame" ref={frame}>
      <table
        {...GRID}
        className="grid-table entry-grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        onPointerOver={tellInFull}
        onKeyDown={onKeyDown}
        style={{ width: rem(wide) }}
      >
        <GridHead {...{ columns, figures }} />
        <tbody>
          <Spacer height={drawn[0]?.start ?? 0} />
          {drawn.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <GridRow
                key={row.element.id}
                {...props}
                {...{ row, index }}
                here={here.row === index ? here.column : undefined}
                editing={here.row === index ? editing : undefined}
                focus={(column) => setHere({ row: index, column })}
                edit={(column) => {
                  setHere({ row: index, column });
                  openCell(undefined);
                }}
                commit={(field, value, leaving) => {
                  change(row.element, field, value);
                  finish(leaving);
                }}
                cancel={() => {
                  setEditing(undefined);
                  move(here.row, here.column);
                }}
              />
            );
          })}
          <Spacer height={virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** Width of a column of numbers in pixels at the default font size. It has room for the mark under a number. */
const FIGURE_WIDTH = 108;
/** Height of a row in pixels, which has two lines. */
const ENTRY_ROW_HEIGHT = 40;
/** The ARIA role of a table that is navigated and edited like a spreadsheet. */
const GRID = { role: 'grid' } as const;

/** The widths of the columns, and their headings. */
function GridHead({ columns, figures }: Pick<EntryGridProps, 'columns' | 'figures'>) {
  const { words } = useSheet();
  return (
    <>
      <colgroup>
        {columns.map(({ heading, width }, at) => (
          // The first column stays in sight, so it leaves room for the others on a phone.
          <col key={heading} style={{ width: at === 0 ? `min(${rem(width)}, 36vw)` : rem(width) }} />
        ))}
        {figures.map(({ path }) => (
          <col key={path} style={{ width: rem(FIGURE_WIDTH) }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(({ heading }) => (
            <th key={heading} scope="col" className="cell-text">
              {heading}
            </th>
          ))}
          {figures.map((field) => (
            <th key={field.path} scope="col" className="entry-number">
              {headingOf(field, words)}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

/** One row: what it is, then its numbers, one of which may be open for editing. */
function GridRow(
  props: EntryGridProps & {
    readonly row: EntryRow;
    readonly index: number;
    /** Column of the current cell, if it is in this row. */
    readonly here: number | undefined;
    readonly editing: { readonly typed: string | undefined } | undefined;
    focus(column: number): void;
    edit(column: number): void;
    commit(field: Field, value: unknown, leaving: Leaving): void;
    cancel(): void;
  },
) {
  const { t } = useWords();
  const { words, textOf } = useSheet();
  const { figures, row, index, here, editing, published, typed, isWriting } = props;
  const { element, texts } = row;
  const shown = published(element.id);
  const ofRow = typed.get(element.id);
  return (
    <tr aria-rowindex={index + 2}>
      {texts.map((said, at) => {
        const Cell = at === 0 ? 'th' : 'td';
        return (
          <Cell key={props.columns[at]?.heading} scope={at === 0 ? 'row' : undefined} className="cell-text">
            {said.text}
            {said.under !== undefined && (
              <span className={said.underIfNarrow === undefined ? 'entry-under' : 'entry-under if-wide'}>
                {said.under}
              </span>
            )}
            {said.underIfNarrow !== undefined && (
              <span className="entry-under if-narrow">{said.underIfNarrow}</span>
            )}
          </Cell>
        );
      })}
      {figures.map((field, column) => {
        const isTyped = ofRow?.has(field.path) === true;
        const isOpen = editing !== undefined && here === column;
        const value = isTyped ? ofRow.get(field.path) : fieldValue(element, field.path);
        const seen = isTyped || shown === undefined ? undefined : fieldValue(shown, field.path);
        return (
          <td
            key={field.path}
            data-row={index}
            data-column={column}
            tabIndex={here === column ? 0 : -1}
            className={isOpen ? undefined : 'cell-text'}
            onFocus={() => props.focus(column)}
            onDoubleClick={() => props.edit(column)}
          >
            {isOpen ? (
              <CellEditor
                field={field}
                label={t.entry.cell(headingOf(field, words), texts.map(({ text }) => text).join(', '))}
                text={isTyped ? textOf(field, { [field.path]: value }) : textOf(field, element)}
                typed={editing.typed}
                commit={(now, leaving) => props.commit(field, now, leaving)}
                cancel={props.cancel}
                holds={props.holds}
              />
            ) : (
              <Figure
                field={field}
                value={value}
                isUnwritten={isTyped && !isWriting}
                isMasked={isMaskedElsewhere(value, seen)}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** A number as it is kept or was typed, and a mark when readers see it masked. */
function Figure(props: {
  readonly field: Field;
  readonly value: unknown;
  /** It could not be saved. */
  readonly isUnwritten: boolean;
  readonly isMasked: boolean;
}) {
  const { t } = useWords();
  const { valueText } = useSheet();
  const { field, value, isUnwritten, isMasked } = props;
  const text = valueText(field, value);
  return (
    <div className="entry-figure">
      {isUnwritten ? (
        <span className="cell-unwritten">
          {text} <span aria-hidden="true">⚠</span>
          <span className="sr-only">({t.inventory.unwritten.mark})</span>
        </span>
      ) : (
        <span>{text}</span>
      )}
      {isMasked && (
        <span className="entry-mark" title={t.entry.markHelp}>
          {t.entry.mark}
        </span>
      )}
    </div>
  );
}

import { memo, type MouseEvent as PointerEvent } from 'react';
import { Link, useSearch } from 'wouter';
import { isMasked } from '../../../domain/change/masked-values.ts';
import type { ElementEdit } from '../../../domain/change/record.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { isPresumed } from '../../../domain/model/presumed.ts';
import { titleOf } from '../../../domain/transfer/element-title.ts';
import { addressWith } from '../../context/address.ts';
import { EntryView } from '../../context/entry-view.ts';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { CellEditor, type Leaving } from '../../editing/cell-editor.tsx';
import { headingOf, type TableElement } from '../../editing/cell-text.ts';
import { isDerived } from '../../editing/derived-columns.ts';
import { useSheet } from '../../editing/sheet.tsx';
import { CHECK, ENTRY_LISTS } from './columns.ts';

/**
 * What the cells of a row can do. The functions never change, so that a row renders again only when its data
 * do.
 */
export interface RowActions {
  /** Ticks or unticks a row; with `isRange`, every row from the one where the range begins to it. */
  select(row: number, on: boolean, isRange: boolean): void;
  /** A range that is selected next begins at this row. */
  begin(row: number): void;
  focus(row: number, column: number): void;
  edit(row: number, column: number): void;
  /** `added` are edits that add what the value names. */
  commit(
    element: TableElement,
    field: Field,
    value: unknown,
    leaving: Leaving,
    added?: readonly ElementEdit[],
  ): void;
  cancel(): void;
  holds(unread: boolean): void;
  open(id: string): void;
}

/** One row of the table: a checkbox, then the fields of the element, one of which may be open for editing. */
export const TableRow = memo(function TableRow(props: {
  readonly element: TableElement;
  /** Typed values that are not saved yet, by field path. */
  readonly typed: ReadonlyMap<string, unknown> | undefined;
  readonly isWriting: boolean;
  readonly row: number;
  readonly columns: readonly Field[];
  /** Column of the current cell, if it is in this row. */
  readonly here: number | undefined;
  readonly editing: { readonly typed: string | undefined } | undefined;
  readonly on: boolean;
  /** The row was just added or asked for. */
  readonly isMarked: boolean;
  readonly actions: RowActions;
}) {
  const { t } = useWords();
  const { textOf, valueText, words, names } = useSheet();
  const { element, typed, isWriting, row, columns, here, editing, on, isMarked, actions } = props;
  const place = (column: number) => ({
    'data-row': row,
    'data-column': column,
    tabIndex: here === column ? 0 : -1,
    onFocus: () => actions.focus(row, column),
    onMouseDown: (event: PointerEvent): void => {
      if (!event.shiftKey) actions.begin(row);
      if (!event.shiftKey || editing !== undefined || event.target instanceof HTMLInputElement) return;
      // The browser would select the texts between the two clicks.
      event.preventDefault();
      actions.select(row, true, true);
    },
  });
  return (
    <tr aria-rowindex={row + 2} aria-selected={on} data-on={on || undefined} data-new={isMarked || undefined}>
      <td {...place(CHECK)}>
        <input
          type="checkbox"
          className="row-check"
          tabIndex={-1}
          checked={on}
          aria-label={t.inventory.selectRow(titleOf(element, element.id, names, words))}
          onChange={({ nativeEvent }) =>
            actions.select(row, !on, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
          }
        />
      </td>
      {columns.map((field, column) => {
        const isTyped = typed?.has(field.path) === true;
        const text = isTyped ? valueText(field, typed.get(field.path)) : textOf(field, element);
        const presumed = !isTyped && isPresumed(element, field.path);
        const said =
          isTyped && !isWriting ? (
            <Unwritten text={text} />
          ) : presumed ? (
            <span title={t.inventory.presumed.meaning}>{t.panel.presumed(text)}</span>
          ) : (
            text
          );
        return (
          <td
            key={field.path}
            {...place(column)}
            title={isDerived(field) ? t.inventory.ofSites : undefined}
            className={editing === undefined || here !== column ? 'cell-text' : undefined}
            onDoubleClick={() => actions.edit(row, column)}
          >
            {editing === undefined || here !== column ? (
              column > 0 ? (
                !isTyped && isMasked(fieldValue(element, field.path)) ? (
                  <Masked field={field} text={text} year={yearOf(element)} />
                ) : (
                  said
                )
              ) : (
                <div className="cell">
                  <span className="cell-text">{said}</span>
                  {field.list === 'operators' && field.path === 'name' && !isTyped && (
                    <Apart name={text} shown={names.nameOf(element.id)} />
                  )}
                  <button
                    type="button"
                    tabIndex={-1}
                    className="cell-open"
                    aria-label={t.inventory.openForm(text)}
                    onClick={() => actions.open(element.id)}
                  >
                    ⤢
                  </button>
                </div>
              )
            ) : (
              <CellEditor
                field={field}
                label={headingOf(field, words)}
                text={text}
                typed={editing.typed}
                element={element}
                commit={(value, leaving, added) => actions.commit(element, field, value, leaving, added)}
                cancel={actions.cancel}
                holds={actions.holds}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** The year in which a flow row begins; undefined for other elements. */
const yearOf = ({ from }: TableElement): number | undefined =>
  typeof from === 'string' && /^\d{4}-/.test(from) ? Number(from.slice(0, 4)) : undefined;

/** A masked number of people, with a link to where the numbers of its year are entered. */
function Masked(props: { readonly field: Field; readonly text: string; readonly year: number | undefined }) {
  const { field, text, year } = props;
  const { t } = useWords();
  const address = useSearch();
  if (!ENTRY_LISTS.includes(field.list)) return text;
  return (
    <div className="cell" title={t.entry.lead}>
      <span className="cell-masked">{text}</span>
      <Link
        className="cell-open cell-to-entry"
        tabIndex={-1}
        aria-label={t.entry.lead}
        href={addressWith(PATHS.entry, EntryView, address, { year })}
      />
    </div>
  );
}

/** What tells an operator from others of its name, such as its commune: `shown` is its name with that behind it. */
function Apart({ name, shown }: { readonly name: string; readonly shown: string | undefined }) {
  if (shown === undefined || shown === name || !shown.startsWith(name)) return null;
  const apart = shown.slice(name.length).trim();
  return (
    <span className="quiet cell-apart" title={shown}>
      {apart}
    </span>
  );
}

/** A typed value that could not be saved. */
function Unwritten({ text }: { readonly text: string }) {
  const { t } = useWords();
  return (
    <span className="cell-unwritten">
      {text} <span aria-hidden="true">⚠</span>
      <span className="sr-only">({t.inventory.unwritten.mark})</span>
    </span>
  );
}

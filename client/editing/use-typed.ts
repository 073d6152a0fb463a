import { useState } from 'react';
import { sameValue } from '../../domain/change/elements.ts';
import type { ElementEdit, FieldEdit } from '../../domain/change/record.ts';
import type { Field } from '../../domain/model/field-types.ts';
import { addTo } from '../../domain/model/grouping.ts';
import { fieldValue } from '../../domain/model/paths.ts';
import type { TableElement } from './cell-text.ts';
import type { Edits } from './use-edits.ts';

/** A cell that was edited: its element, its field and its new value. */
export interface TypedCell {
  readonly element: TableElement;
  readonly field: Field;
  readonly now: unknown;
  /** Edits that add what the value names, and are saved with it. */
  readonly added?: readonly ElementEdit[];
}

export type TypedValues = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

export interface Typed {
  readonly cells: readonly TypedCell[];
  readonly values: TypedValues;
  /** Edits one cell; `added` are edits that add what the value names. */
  change(element: TableElement, field: Field, now: unknown, added?: readonly ElementEdit[]): void;
  /** Edits several cells and saves them together. */
  changeAll(cells: readonly TypedCell[]): void;
  /** Saves all values that are not saved yet. */
  retry(): void;
  clear(): void;
}

/**
 * Returns the table cells that the user has edited but that are not saved yet, and functions to edit, save again and
 * discard them. `edits` saves them. Values stay in their cells until they are saved, so nothing is lost when the
 * server refuses them. With `byRow`, a cell is saved together with the other cells of its row that are not saved yet,
 * for rows whose numbers must add up.
 */
export function useTyped(edits: Edits, { byRow = false }: { readonly byRow?: boolean } = {}): Typed {
  const [cells, setCells] = useState<readonly TypedCell[]>([]);
  const without = (all: readonly TypedCell[], gone: readonly TypedCell[]): readonly TypedCell[] =>
    all.filter((one) => !gone.some((other) => isSame(one, other)));
  const write = (some: readonly TypedCell[]): void =>
    edits.save({ edits: editsOf(some) }, () =>
      // A cell edited again in the meantime holds another value, so it stays.
      setCells((before) => before.filter((one) => !some.includes(one))),
    );
  return {
    cells,
    values: valuesOf(cells),
    change: (element, field, now, added = []) => {
      const cell = { element, field, now, added };
      const others = without(cells, [cell]);
      // The user typed the saved value back.
      if (sameValue(fieldValue(element, field.path), now)) setCells(others);
      else {
        setCells([...others, cell]);
        const beside = byRow ? others.filter((other) => other.element.id === element.id) : [];
        write([...beside, cell]);
      }
    },
    changeAll: (some) => {
      setCells([...without(cells, some), ...some]);
      write(some);
    },
    retry: () => write(cells),
    clear: () => setCells([]),
  };
}

const isSame = (one: TypedCell, other: TypedCell): boolean =>
  one.element.id === other.element.id && one.field === other.field;

/** The edits of some cells: what their values add, then one edit a row. */
function editsOf(cells: readonly TypedCell[]): ElementEdit[] {
  const rows = new Map<string, TypedCell[]>();
  for (const cell of cells) addTo(rows, `${cell.field.list} ${cell.element.id}`, cell);
  const changed = [...rows.values()].map((row): ElementEdit => {
    const { field, element } = row[0]!;
    return { do: 'CHANGE', list: field.list, id: element.id, fields: row.map(fieldEditOf) };
  });
  return [...cells.flatMap(({ added }) => added ?? []), ...changed];
}

function fieldEditOf({ element, field, now }: TypedCell): FieldEdit {
  const was = fieldValue(element, field.path);
  return { path: field.path, ...(was !== undefined && { was }), ...(now !== undefined && { now }) };
}

function valuesOf(cells: readonly TypedCell[]): TypedValues {
  const values = new Map<string, Map<string, unknown>>();
  for (const { element, field, now } of cells) {
    const row = values.get(element.id) ?? new Map<string, unknown>();
    values.set(element.id, row.set(field.path, now));
  }
  return values;
}

import { sameValue } from '../../../domain/change/elements.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import type { CellProblem } from '../../../domain/transfer/reading.ts';
import type { TableElement } from '../../editing/cell-text.ts';
import type { Block } from '../../editing/copied-block.ts';
import { isDerived } from '../../editing/derived-columns.ts';
import type { Place } from '../../editing/grid.tsx';
import type { Sheet } from '../../editing/sheet.tsx';

/** A cell of the table on which a copied cell falls, with the copied text. */
export interface Target {
  readonly element: TableElement;
  readonly field: Field;
  readonly text: string;
}

/** Why a pasted text is not written: it cannot be read, or the field may not be emptied or changed. */
export type PasteProblem = CellProblem | 'needed' | 'fixed';

/** What pasting one cell does. */
export type PastedCell = Target &
  (
    | { readonly does: 'change'; readonly now: unknown }
    | { readonly does: 'nothing' }
    | { readonly does: 'refuse'; readonly problem: PasteProblem }
  );

/** Where the cells of a block fall in a table. */
export interface Pasting {
  readonly targets: readonly Target[];
  /** The texts beyond the last row or the last column of the table, which have no cell to go to. */
  readonly beyond: readonly string[];
}

/** Lays a block over a table, from the cell `at` to the right and down. */
export function laidOver(
  block: Block,
  at: Place,
  rows: readonly TableElement[],
  columns: readonly Field[],
): Pasting {
  const targets: Target[] = [];
  const beyond: string[] = [];
  for (const [down, cells] of block.entries())
    for (const [right, text] of cells.entries()) {
      const [element, field] = [rows[at.row + down], columns[at.column + right]];
      if (element !== undefined && field !== undefined) targets.push({ element, field, text });
      else if (text.trim() !== '') beyond.push(text);
    }
  return { targets, beyond };
}

/** Works out what pasting a text into a cell does: change its value, nothing, or a refusal with the reason. */
export function pasted(target: Target, { readText, textOf }: Pick<Sheet, 'readText' | 'textOf'>): PastedCell {
  const { element, field, text } = target;
  const reading = readText(field, text);
  if (!reading.ok) return { ...target, does: 'refuse', problem: reading.problem };
  if (isDerived(field)) {
    const isShown = text.trim() === textOf(field, element);
    return isShown ? { ...target, does: 'nothing' } : { ...target, does: 'refuse', problem: 'fixed' };
  }
  if (sameValue(fieldValue(element, field.path), reading.value)) return { ...target, does: 'nothing' };
  if (field.path === 'id') return { ...target, does: 'refuse', problem: 'fixed' };
  if (field.required && reading.value === undefined) return { ...target, does: 'refuse', problem: 'needed' };
  return { ...target, does: 'change', now: reading.value };
}

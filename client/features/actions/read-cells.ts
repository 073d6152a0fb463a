import type { Field } from '../../../domain/model/field-types.ts';
import { fold } from '../../../domain/transfer/fold.ts';
import type { Sheet } from '../../editing/sheet.tsx';

/** A pasted cell and what it was read as. */
export interface ReadCell {
  readonly path: string;
  readonly typed: string;
  /** What is kept, in words. */
  readonly kept: string;
  /** Whether these words are others than those that were pasted. */
  readonly isOther: boolean;
  /** Operators with the words of the cell in their names that it was not read as. */
  readonly others: readonly string[];
}

type Texts = Pick<Sheet, 'document' | 'names' | 'valueText'>;

/** Says what a pasted cell was read as: a name of several operators may have been that of another one. */
export function readCellOf(field: Field, typed: string, value: unknown, sheet: Texts): ReadCell {
  const kept = sheet.valueText(field, value);
  const isOther = fold(typed) !== fold(kept);
  return {
    ...{ path: field.path, typed: typed.trim(), kept, isOther },
    others:
      isOther && field.path === 'operators' ? othersMeant(typed, value as readonly string[], sheet) : [],
  };
}

/** The operators whose names hold all the words of a part of a text that is not the name of a chosen one. */
function othersMeant(
  typed: string,
  chosen: readonly string[],
  { document, names }: Texts,
): readonly string[] {
  const own = new Set(chosen.map((id) => fold(names.nameOf(id) ?? '')));
  const parts = typed
    .split(/[|;,\n]/)
    .map(fold)
    .filter((part) => part !== '' && !own.has(part));
  const isMeant = (name: string): boolean => {
    const words = new Set(fold(name).split(' '));
    return parts.some((part) => part.split(' ').every((word) => words.has(word)));
  };
  return document.operators
    .filter(({ id, name }) => !chosen.includes(id) && isMeant(name))
    .map(({ id, name }) => names.nameOf(id) ?? name);
}

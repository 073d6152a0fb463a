import type { Field } from '../../../domain/model/field-types.ts';
import type { Block } from '../../editing/copied-block.ts';
import type { Sheet } from '../../editing/sheet.tsx';
import { actionField } from './action-draft.ts';

/** The fields that values show, those whose values are the least like others first. */
const TOLD_BY_VALUES = ['date', 'kind', 'participants', 'form', 'commune', 'operators'] as const;

/**
 * The fields of the columns of a block without headings, as their values show them: a day, a kind, a number, a partner. The
 * first column that shows none is the title. Undefined where the days already stand where `fields` has them, or nowhere.
 */
export function recognisedColumns(
  block: Block,
  fields: readonly Field[],
  { readText }: Pick<Sheet, 'readText'>,
): readonly (Field | undefined)[] | undefined {
  const width = Math.max(0, ...block.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at) =>
    block.flatMap((cells) => (cells[at]?.trim() ? [cells[at]] : [])),
  );
  const reads = (field: Field, texts: readonly string[]): boolean =>
    texts.filter((text) => readText(field, text).ok).length * 2 > texts.length;
  const days = columns.findIndex((texts) => reads(actionField('date'), texts));
  if (days === -1 || fields[days]?.path === 'date') return undefined;
  const found = new Map<number, Field>();
  for (const field of TOLD_BY_VALUES.map(actionField)) {
    const at = columns.findIndex((texts, place) => !found.has(place) && reads(field, texts));
    if (at !== -1) found.set(at, field);
  }
  const title = columns.findIndex((texts, place) => !found.has(place) && texts.length > 0);
  if (title !== -1) found.set(title, actionField('name'));
  return columns.map((_, at) => found.get(at));
}

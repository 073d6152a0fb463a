import { imports as en } from '../../messages/en/imports.ts';
import { fill } from '../../messages/fill.ts';
import { imports as fr } from '../../messages/fr/imports.ts';
import { type ReadContext, readCell } from '../cells.ts';
import { isNoteHeading, isSessionDay } from '../suggest/headings.ts';
import { isBlank } from '../table.ts';
import type { Given } from './pass.ts';
import { type BoundColumn, cellOf, fieldNamed, type PlanRow } from './rows.ts';
import { withLine } from './values.ts';

const labelled = new WeakMap<BoundColumn, boolean>();

/**
 * Whether a column is read into a note although its heading means something else, such as a legal form: the note then
 * gets a line with the heading before the text.
 */
export function isLabelled(column: BoundColumn): boolean {
  const { field, heading } = column;
  if (field.path !== 'note' || column.column < 0 || heading === '') return false;
  const known = labelled.get(column);
  if (known !== undefined) return known;
  const made = !isNoteHeading(heading, field.list);
  labelled.set(column, made);
  return made;
}

/** Adds to the note of an element a line for each column of its row that no other field takes. */
export function keepColumns(
  given: Map<string, Given>,
  row: PlanRow,
  columns: readonly BoundColumn[],
  context: ReadContext,
): void {
  const { columnNote } = context.language === 'en' ? en : fr;
  for (const column of columns) {
    if (!isLabelled(column)) continue;
    const text = textOf(column, row, context);
    if (text === undefined) continue;
    const line = fill(columnNote, { heading: column.heading.trim(), text });
    const note = given.get('note');
    given.set(
      'note',
      note === undefined
        ? { value: line, column: null, row, isAdded: true }
        : { ...note, value: withLine(note.value, line) },
    );
  }
}

/** The text of a cell for a note. The serial number of a day is written as a day. */
function textOf(column: BoundColumn, row: PlanRow, context: ReadContext): string | undefined {
  const cell = cellOf(row, column);
  if (isBlank(cell)) return undefined;
  const day = isSessionDay(column.heading) ? readCell(FIRST_DAY, cell!, context) : undefined;
  const read = day?.ok === true ? day : readCell(column.field, cell!, context);
  return read.ok && read.value !== undefined ? String(read.value) : String(cell).trim();
}

const FIRST_DAY = fieldNamed('filieres', 'validFrom')!;

import { imports as en } from '../../messages/en/imports.ts';
import { fill } from '../../messages/fill.ts';
import { imports as fr } from '../../messages/fr/imports.ts';
import { type ReadContext, readCell } from '../cells.ts';
import { revealed } from '../quote.ts';
import { audienceKind } from '../read-audience.ts';
import { listParts } from '../read-list.ts';
import { isBlank } from '../table.ts';
import type { Given } from './pass.ts';
import { type BoundColumn, cellOf, type PlanRow } from './rows.ts';

/**
 * Keeps the words of an audience that no field takes, in the note of the filière. They are those that nobody
 * explained, and those whose meaning is only the nearest one: that meaning is marked as presumed.
 */
export function keepAudience(
  given: Map<string, Given>,
  row: PlanRow,
  columns: readonly BoundColumn[],
  context: ReadContext,
): void {
  const kept = new Set<string>();
  for (const column of columns) {
    const { field } = column;
    const cell = cellOf(row, column);
    if (audienceKind(field) === undefined || isBlank(cell)) continue;
    const { words, isNearest } = leftWords(column, revealed(String(cell)).trim(), context);
    for (const word of words) kept.add(word);
    const own = given.get(field.path);
    if (isNearest && own !== undefined) given.set(field.path, { ...own, presumed: true });
  }
  if (kept.size === 0) return;
  const { audienceNote } = context.language === 'en' ? en : fr;
  const line = fill(audienceNote, { words: [...kept].join(', ') });
  const note = given.get('note');
  given.set(
    'note',
    note === undefined
      ? { value: line, column: null, row, isAdded: true }
      : { ...note, value: `${String(note.value)}\n${line}` },
  );
}

/** The words of a cell that no field takes, and whether the nearest meaning was chosen for one of them. */
function leftWords(
  { field }: BoundColumn,
  text: string,
  context: ReadContext,
): { readonly words: readonly string[]; readonly isNearest: boolean } {
  if (!readCell(field, text, context).ok) return { words: [text], isNearest: false };
  const words: string[] = [];
  let isNearest = false;
  for (const part of listParts(text)) {
    const alone = readCell(field, part, { ...context, meaning: undefined });
    if (alone.ok) continue;
    const said = context.meaning?.(field, alone.problem.word ?? part) ?? context.meaning?.(field, part);
    const isNear = said !== undefined && said !== null && alone.problem.proposals?.includes(said) === true;
    if (said === undefined || said === null || isNear) words.push(part);
    isNearest ||= isNear;
  }
  return { words, isNearest };
}

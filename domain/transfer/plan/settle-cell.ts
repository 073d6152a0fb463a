import { addTo } from '../../model/grouping.ts';
import { type ReadContext, readCell } from '../cells.ts';
import { wordKey } from '../lexicon.ts';
import { plainText } from '../quote.ts';
import type { CellProblem } from '../reading.ts';
import { isBlank } from '../table.ts';
import { addNeeded } from './needed-element.ts';
import { type Given, type Pass, warn } from './pass.ts';
import { type BoundColumn, cellOf, type PlanRow } from './rows.ts';
import { unansweredIn } from './unanswered.ts';

/**
 * Settles a cell that cannot be read and about which nobody has answered. Returns its value, null when the field is
 * left empty, or undefined when the row must be refused. What was done is noted in `pass`.
 */
export function settleCell(
  pass: Pass,
  row: PlanRow,
  column: BoundColumn,
  problem: CellProblem,
  context: ReadContext,
): Given | null | undefined {
  const { mapping } = pass.plan.tables[row.table]!;
  const words = { types: knownTypes(pass), different: differentWords(pass, row, column, context) };
  const brought = pass.made.get('operatorTypes');
  const proposals = (problem.proposals ?? []).filter((meaning) => brought?.has(String(meaning)) !== true);
  const becomes = unansweredIn(mapping, column.field, { ...problem, proposals }, words);
  const [nearest] = proposals;
  switch (becomes) {
    case 'REFUSED':
      return undefined;
    case 'EMPTY':
      if (problem.code === 'number-as-day') {
        warn(pass, row, { code: 'day-left-empty', column, values: problem.values });
        return null;
      }
      warn(pass, row, { code: column.field.required ? 'word-not-kept' : 'left-empty', column });
      addTo(pass.leftEmpty, row, column);
      return null;
    case 'IN_NOTE':
      warn(pass, row, { code: 'audience-in-note', column });
      return null;
    case 'PRESUMED':
      warn(pass, row, { code: 'word-presumed', column, proposals: nearest === undefined ? [] : [nearest] });
      return { value: nearest, column, row, presumed: true };
    case 'AS_IT_STANDS': {
      warn(pass, row, { code: 'type-added', column });
      return { value: ownType(pass, row, String(cellOf(row, column))), column, row };
    }
  }
}

/** The words for types of operators before the import: two types that a file brings may resemble each other. */
function* knownTypes({ names, made }: Pass): Generator<string> {
  const brought = made.get('operatorTypes');
  for (const [word, meanings] of names.types)
    if (meanings.some((type) => brought?.has(String(type)) !== true)) yield word;
}

/**
 * Returns the id of the type of operators that a word names as it stands, and adds the type to the plan of an import
 * when needed.
 */
export function ownType(pass: Pass, row: PlanRow, word: string): string {
  const name = plainText(word.trim());
  const [known] = pass.names.types.get(wordKey(name)) ?? [];
  if (known !== undefined) return String(known);
  return addNeeded(
    pass,
    row,
    'operatorTypes',
    (path) => (path === 'name' ? name : undefined),
    (id) => ({ id, labels: [{ fr: name }] }),
  );
}

/** Number of different words in a column that are not understood. It is counted once for each column. */
function differentWords(pass: Pass, row: PlanRow, column: BoundColumn, context: ReadContext): number {
  const { different } = pass.plan;
  const counted = different.get(column);
  if (counted !== undefined) return counted;
  const words = new Set<string>();
  for (const one of pass.plan.tables[row.table]!.rows) {
    const cell = cellOf(one, column);
    if (!isBlank(cell)) words.add(String(cell));
  }
  const count = [...words].filter((word) => !readCell(column.field, word, context).ok).length;
  different.set(column, count);
  return count;
}

import { wordKey } from '../lexicon.ts';
import type { ValueMapping } from '../mapping.ts';
import { cellText, type Table } from './rows.ts';

/**
 * Leaves out the rows with a word of which a person said that it is not of the network ("not ours"). Returns the
 * tables without them, and their number. `values` are the answers about words.
 */
export function withoutOthers(
  tables: readonly Table[],
  values: readonly ValueMapping[],
): { tables: readonly Table[]; leftOut: number } {
  const others = new Set(
    values
      .filter(({ means }) => means === 'NOT_OURS')
      .map(({ list, path, word }) => `${list} ${path} ${wordKey(word)}`),
  );
  if (others.size === 0) return { tables, leftOut: 0 };
  let leftOut = 0;
  const kept = tables.map((table) => {
    const columns = [...table.columns.values()].flat();
    const rows = table.rows.filter(
      (row) =>
        !columns.some((column) => {
          const { list, path } = column.field;
          return others.has(`${list} ${path} ${wordKey(cellText(row, column))}`);
        }),
    );
    leftOut += table.rows.length - rows.length;
    return { ...table, rows };
  });
  return { tables: kept, leftOut };
}

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Field } from '../../../domain/model/field-types.ts';
import type { TableElement } from '../../editing/cell-text.ts';
import type { Sheet } from '../../editing/sheet.tsx';
import { inSlices, workOn } from '../../model/slices.ts';
import { rowsInSteps, type TableQuery } from './rows.ts';

interface Rows {
  readonly rows: readonly TableElement[];
  /** New rows are being computed; meanwhile these are the previous ones. */
  readonly isWorking: boolean;
}

/**
 * Returns the rows of a table, filtered and sorted as `query` asks, and whether they are still being computed. Short
 * lists are computed at once, long ones between frames, with the previous rows in view. `sheet` gives the text of
 * each cell.
 */
export function useRows(
  elements: readonly TableElement[],
  columns: readonly Field[],
  query: TableQuery,
  sheet: Sheet,
): Rows {
  const work = useMemo(() => {
    const steps = rowsInSteps(elements, columns, query, sheet);
    return { steps, soon: workOn(steps) };
  }, [elements, columns, query, sheet]);
  const [late, setLate] = useState<{ readonly work: object; readonly made: readonly TableElement[] }>();
  useEffect(() => {
    if (work.soon !== undefined) return;
    return inSlices(work.steps, (made) => setLate({ work, made }));
  }, [work]);
  const rows = work.soon?.made ?? (late?.work === work ? late.made : undefined);
  const list = columns[0]?.list;
  const before = useRef({ list, rows: NONE });
  if (rows !== undefined) before.current = { list, rows };
  // The rows of another list do not fit these columns.
  else if (before.current.list !== list) before.current = { list, rows: NONE };
  return { rows: before.current.rows, isWorking: rows === undefined };
}

const NONE: readonly TableElement[] = [];

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Field } from '../../../domain/model/field-types.ts';
import type { TableElement } from '../../editing/cell-text.ts';
import type { Sheet } from '../../editing/sheet.tsx';
import { inSlices, workOn } from '../../model/slices.ts';
import { rowsInSteps, type TableQuery } from './rows.ts';

export interface Rows {
  readonly rows: readonly TableElement[];
  /** The rows are those of the question before: others are looked for. */
  readonly isWorking: boolean;
}

/**
 * The rows of a table. What a slice of work finds is there at once; a long list is worked through between frames, and
 * the rows before stay in sight meanwhile.
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
  // Rows of another list have other columns.
  else if (before.current.list !== list) before.current = { list, rows: NONE };
  return { rows: before.current.rows, isWorking: rows === undefined };
}

const NONE: readonly TableElement[] = [];

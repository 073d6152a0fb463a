import type { ImportPlanAnswer, ImportProblem } from '../api/transfer.ts';

/**
 * Whether a problem of an import belongs to a group of problems: one kind of problem in one column. What concerns
 * whole rows has no column, and is grouped by field.
 */
export const isOfGroup = (
  group: Omit<ImportPlanAnswer['groups'][number], 'count' | 'rows' | 'lines'>,
  problem: ImportProblem,
): boolean =>
  group.severity === problem.severity &&
  group.code === problem.code &&
  group.sheet === problem.sheet &&
  group.column === problem.column &&
  (group.column !== null ||
    (group.field?.list === problem.field?.list && group.field?.path === problem.field?.path));

/** Notes that are made once for each value, however many rows of the file hold it. */
const ONCE_PER_VALUE: ReadonlySet<string> = new Set([
  ...[
    'commune-added',
    'known-commune-added',
    'known-commune-with-bassin',
    'bassin-completed',
    'bassin-presumed',
  ],
]);

/** Whether a note about a place is made once for each value, so that it says nothing about the number of rows. */
export const isOncePerValue = (code: string): boolean => ONCE_PER_VALUE.has(code);

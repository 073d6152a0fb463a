import { FLOW_OUTCOMES } from '../../model/vocabulary.ts';
import { saysNothingToReport } from '../nothing-to-report.ts';
import { isBlank } from '../table.ts';
import { TO_FILL } from '../to-fill.ts';
import { type Given, type Pass, reject } from './pass.ts';
import { readDraft } from './read-draft.ts';
import { type BoundColumn, cellOf, cellText, fieldNamed, type PlanRow, type Table } from './rows.ts';

/** Rows of a sheet of referrals that say "nothing to report" for their number: each is a report of nothing. */

const columnsOf = ({ columns }: Table): readonly BoundColumn[] => columns.get('flows') ?? [];

/** Whether a row of a sheet of referrals says "nothing to report" in place of its number. */
export const isNilRow = (table: Table, row: PlanRow): boolean =>
  columnsOf(table).some(
    (column) => column.field.path === 'count' && saysNothingToReport(cellText(row, column)),
  );

/**
 * Reads the row of a sheet of referrals as a report of nothing. Undefined when the row is rejected: it gives numbers
 * beside it, which contradicts it.
 */
export function nilDraft(pass: Pass, table: Table, row: PlanRow): Map<string, Given> | undefined {
  const contradicting = columnsOf(table).find(
    (column) => OUTCOMES.has(column.field.path) && isFilled(row, column),
  );
  if (contradicting !== undefined) {
    reject(pass, row, { code: 'nil-with-numbers', column: contradicting });
    return undefined;
  }
  const own = columnsOf(table).flatMap((column): BoundColumn[] => {
    const field = column.field.path === 'id' ? undefined : fieldNamed('nilReports', column.field.path);
    return field === undefined ? [] : [{ ...column, field, readings: new Map() }];
  });
  return readDraft(pass, row, own);
}

const OUTCOMES: ReadonlySet<string> = new Set(FLOW_OUTCOMES);

function isFilled(row: PlanRow, column: BoundColumn): boolean {
  const text = cellText(row, column);
  return !isBlank(cellOf(row, column)) && text !== TO_FILL && text !== '0' && !saysNothingToReport(text);
}

import type { Names } from '../names.ts';
import type { SheetRemark, SheetRemarkCode } from '../proposals.ts';
import { columnLetter, roleOf } from '../table.ts';
import { ratio, shareOf } from './column-profile.ts';
import type { Suggestion } from './columns.ts';
import { conceptOf, isKnownHeading } from './headings.ts';
import { placesIn } from './place-values.ts';
import type { FoundTable } from './table-places.ts';
import type { TablePlace, TableView } from './table-view.ts';
import { isEnterpriseNumber, isFiveDigits, isMail, isStreet } from './value-forms.ts';

/** What the user should know about a whole sheet: its shape, what is left out of it, and what is missing in it. */

const remark = (code: SheetRemarkCode, values: SheetRemark['values'] = {}): SheetRemark => ({ code, values });

const MOSTLY = 0.8;
const FEW = 0.5;
/** Concepts whose codes of five digits may be those of communes of another country. */
const PLACE_CODES: ReadonlySet<string> = new Set(['commune', 'locality', 'nisCode', 'postalCode']);

/** Whether the codes of places of a table are those of another country. */
export function isAbroad(view: TableView, names: Names): boolean {
  return view.headings.some((heading, column) => {
    if (!PLACE_CODES.has(conceptOf(heading) ?? '')) return false;
    const profile = view.profiles[column]!;
    return ratio(shareOf(profile, isFiveDigits)) >= MOSTLY && ratio(placesIn(profile, names).nisCodes) < FEW;
  });
}

/** Lists what the user should know about the sheet of a suggestion. `found` is its table, with the others beside. */
export function sheetRemarks(suggestion: Suggestion, found: FoundTable, abroad: boolean): SheetRemark[] {
  const { view, holds, chosen, columns } = suggestion;
  const { headingRow, headingRows, lastRow } = view.place;
  const titles = headingRow - headingRows + 1;
  const totals = totalRows(suggestion);
  const fields = new Set([...chosen.values()].map(({ field }) => `${field.list}.${field.path}`));
  const lacksOperator =
    (holds === 'filieres' && !fields.has('filieres.operator')) ||
    (holds === 'flat' && !fields.has('operators.name'));
  const filled = view.profiles.filter((profile) => profile.filled > 0).length;
  return [
    ...(titles > 0 ? [remark('title-lines', { count: titles })] : []),
    ...(headingRows > 1 ? [remark('two-heading-rows', { first: headingRow, second: headingRow + 1 })] : []),
    ...found.others.map((other) => remark('other-table', { ...spanOf(other), last: lastRow + 1 })),
    ...(totals.length > 0 ? [remark('totals', { count: totals.length, line: (totals[0] ?? 0) + 1 })] : []),
    ...(abroad ? [remark('abroad')] : []),
    ...(lacksOperator ? [remark('no-operator')] : []),
    ...(filled === 1 && columns.length > 0 ? [remark('one-column')] : []),
    ...(lacksHeadings(view) ? [remark('no-headings', { line: headingRow + 1 })] : []),
  ];
}

/** Fewest headings that must look like data. */
const FEWEST_DATA = 2;

/** Whether the row taken for the headings holds no known heading, and values like those of the rows below. */
function lacksHeadings({ headings, profiles }: TableView): boolean {
  if (headings.some(isKnownHeading)) return false;
  const alike = headings.filter((heading, column) => {
    if (heading === '') return false;
    const isAmongValues = profiles[column]?.values.some(([value]) => String(value) === heading) === true;
    return isAmongValues || isEnterpriseNumber(heading) || isMail(heading) || isStreet(heading);
  });
  return alike.length >= FEWEST_DATA;
}

function spanOf({
  headingRow,
  headingRows,
  lastRow,
  firstColumn,
  lastColumn,
}: TablePlace): SheetRemark['values'] {
  const columns = `${columnLetter(firstColumn)}–${columnLetter(lastColumn)}`;
  return { from: headingRow - headingRows + 2, to: lastRow + 1, columns };
}

/** Rows at the end of a table in which totals are looked for. */
const LAST_ROWS = 12;

function totalRows({ view, columns }: Suggestion): number[] {
  const { headingRow, lastRow } = view.place;
  const first = Math.max(headingRow + 1, lastRow - LAST_ROWS + 1);
  return Array.from({ length: Math.max(0, lastRow - first + 1) }, (_, index) => first + index).filter(
    (row) => roleOf(view.sheet.rows[row] ?? [], columns, true) === 'TOTAL',
  );
}

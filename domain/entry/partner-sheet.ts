import { fieldWord } from '../messages/field-word.ts';
import type { SheetWords } from '../messages/sheet-words.ts';
import type { Period } from '../model/dates.ts';
import { FIELDS } from '../model/element-fields.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import { fieldValue } from '../model/paths.ts';
import type { FlowKind } from '../model/vocabulary.ts';
import { writeCell } from '../transfer/cells.ts';
import { fold } from '../transfer/fold.ts';
import type { SheetCells } from '../transfer/mapping.ts';
import { namesOf } from '../transfer/names.ts';
import { TO_FILL } from '../transfer/to-fill.ts';
import { partnersOf } from './partner-grid.ts';

/** The fields of the columns, in order: between whom, the numbers to write, then what the sheet says already. */
const COLUMNS = [
  ...['source', 'target', 'count', 'started', 'refused', 'abandoned', 'pending'],
  ...['from', 'to', 'kind', 'declaredBy', 'note', 'id'],
] as const;

/** The position of the column with the number of people, which also takes "nothing to report". */
export const COUNT_COLUMN = COLUMNS.indexOf('count');

/**
 * The mark stands in the number, and in the code, which is hidden: a row of which nobody wrote anything is told by it,
 * whether the mark in the number was left or cleared.
 */
const MARKED: ReadonlySet<string> = new Set(['count', 'id']);

interface PartnerSheetAsked {
  readonly operator: string;
  readonly quarter: Period;
  readonly kind: FlowKind;
  /** Headings and codes in one language. */
  readonly words: SheetWords;
}

/**
 * Makes the table on which an operator writes, for a quarter, whom it sent to each of its partners and whom it received
 * from each: a row for each partner and direction, which it declares itself. It holds no number at all. The import reads
 * the filled-in table, and rows that are left as they are change nothing. Undefined when the operator does not exist.
 */
export function partnerSheet(
  document: NetworkDocument,
  { operator, quarter, kind, words }: PartnerSheetAsked,
): SheetCells | undefined {
  if (!document.operators.some(({ id }) => id === operator)) return undefined;
  const names = namesOf(document);
  const wanted = partnersOf(document, operator);
  const partners = document.operators
    .filter(
      ({ id, validFrom = '', validTo = '9' }) =>
        wanted.has(id) && !(validFrom > quarter.to || validTo < quarter.from),
    )
    .map(({ id, name }) => ({ id, order: fold(name) }))
    .sort((a, b) => byCodeUnit(a.order, b.order) || byCodeUnit(a.id, b.id));
  const series = { from: quarter.from, to: quarter.to, kind };
  const rows = [
    ...partners.map(({ id }) => ({ source: operator, target: id, ...series, declaredBy: 'SENDER' })),
    ...partners.map(({ id }) => ({ source: id, target: operator, ...series, declaredBy: 'RECEIVER' })),
  ];
  const fields = COLUMNS.flatMap((path) => FIELDS.flows.find((field) => field.path === path) ?? []);
  return {
    name: words.fields.lists.flows.many,
    rows: [
      fields.map((field) => fieldWord(words.fields, field).label),
      ...rows.map((row) =>
        fields.map((field) =>
          MARKED.has(field.path) ? TO_FILL : writeCell(field, fieldValue(row, field.path), words, names),
        ),
      ),
    ],
  };
}

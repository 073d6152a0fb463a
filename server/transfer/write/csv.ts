import type { FieldType } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { csvFile } from '../../../domain/transfer/csv-text.ts';
import { neutralised } from '../../../domain/transfer/quote.ts';
import { listSheet } from './sheets.ts';
import type { TakenOut } from './taken-out.ts';

/**
 * Writes one list of the exported network as CSV text for Belgian spreadsheets: byte order mark, semicolons, CRLF.
 */
export function csv(taken: TakenOut, list: EntityList): string {
  const { fields, headings, rows } = listSheet(taken, list);
  return csvFile([
    headings,
    ...rows.map((cells) =>
      cells.map(({ text }, column) => {
        const kind = fields[column]?.type.kind;
        return kind !== undefined && NUMBERS.includes(kind) ? text : neutralised(text);
      }),
    ),
  ]);
}

/** Types whose cells are numbers: even a negative number is no formula. */
const NUMBERS: readonly FieldType['kind'][] = ['whole', 'months', 'hours', 'decimal'];

import type { FieldType } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { neutralised } from '../../../domain/transfer/quote.ts';
import { listSheet } from './sheets.ts';
import type { TakenOut } from './taken-out.ts';

/** A list as a CSV that a Belgian spreadsheet opens by a double click: byte order mark, semicolons, CRLF. */
export function csv(taken: TakenOut, list: EntityList): string {
  const { fields, headings, rows } = listSheet(taken, list);
  const lines = [
    headings.map(quoted),
    ...rows.map((cells) =>
      cells.map(({ text }, column) => {
        const kind = fields[column]?.type.kind;
        return quoted(kind !== undefined && NUMBERS.includes(kind) ? text : neutralised(text));
      }),
    ),
  ];
  return `\ufeff${lines.map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

/** A number is no formula, even below zero. */
const NUMBERS: readonly FieldType['kind'][] = ['whole', 'months', 'decimal'];

/** In quotes where it would end the cell or the line, or lose its blank ends. */
const quoted = (text: string): string =>
  /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

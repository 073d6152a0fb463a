import type { FileErrorId } from '../../../domain/messages/fr/errors-files.ts';
import { isRecord } from '../../../domain/model/loose.ts';
import { FORMAT } from '../../../domain/model/network.ts';
import { type JsonProblemCode, scanJson } from '../../../domain/model/scan-json.ts';
import type { Cell, SheetCells } from '../../../domain/transfer/mapping.ts';
import { failure } from '../../errors.ts';
import { grid } from './grid.ts';
import { FILE_LIMITS } from './limits.ts';
import type { Reading } from './reading.ts';

/** Whether the text of a file is meant as JSON, judged by its first characters or by the name of the file. */
export function looksLikeJson(text: string, name: string): boolean {
  const start = text.slice(0, 1000).trimStart();
  return /\.json$/i.test(name) || /^\{\s*["}]|^\[\s*[[{"\]]/.test(start);
}

/**
 * Reads a JSON text. A network document gives 'NETWORK'; a list of objects gives one sheet, named `sheet`; an object
 * of lists gives one sheet per list. `reading` takes notes. Throws a `Failure` for anything else.
 */
export function readJson(text: string, sheet: string, reading: Reading): SheetCells[] | 'NETWORK' {
  const value = parsed(text, reading.name);
  if (isRecord(value) && value.format === FORMAT) return 'NETWORK';
  if (Array.isArray(value)) return [sheetOf(value, sheet, '$', reading)];
  const lists = isRecord(value) ? Object.entries(value) : [];
  if (lists.length === 0) throw failure('file-json-not-rows', { name: reading.name, path: '$' });
  if (lists.length > FILE_LIMITS.sheets) {
    const values = { name: reading.name, count: lists.length, limit: FILE_LIMITS.sheets };
    throw failure('file-too-many-sheets', values);
  }
  return lists.map(([name, list]) => sheetOf(list, name.slice(0, 100), `$.${name.slice(0, 60)}`, reading));
}

function parsed(text: string, name: string): unknown {
  const problem = scanJson(text);
  if (problem !== undefined) throw failure(FAILURES[problem.code], { name, ...problem.details });
  return JSON.parse(text);
}

const FAILURES: Readonly<Record<JsonProblemCode, FileErrorId>> = {
  'broken-json': 'file-broken-json',
  'json-too-deep': 'file-json-too-deep',
  'json-too-many-keys': 'file-json-too-large',
  'json-too-many-values': 'file-json-too-large',
  'json-duplicate-key': 'file-json-duplicate-key',
};

/** Reads a list of objects as rows, with the field names as headings; or a list of lists as cells. */
function sheetOf(list: unknown, sheet: string, path: string, reading: Reading): SheetCells {
  if (!Array.isArray(list)) throw failure('file-json-not-rows', { name: reading.name, path });
  const cells = grid(sheet, reading);
  const headings = new Map<string, number>();
  const withHeadings = list.some(isRecord);
  for (const [index, item] of list.entries()) {
    if (index % 500 === 0) reading.check();
    const row = withHeadings ? index + 1 : index;
    const put = (heading: string, value: unknown): void => {
      const column = headings.get(heading) ?? headings.size;
      if (!headings.has(heading)) {
        headings.set(heading, column);
        cells.set(0, column, heading);
      }
      cells.set(
        row,
        column,
        cellOf(value, () => reading.note('nested-values', sheet, row + 1, column)),
      );
    };
    if (isRecord(item)) for (const [field, value] of flat(item, '')) put(field, value);
    else if (Array.isArray(item) && !withHeadings)
      for (const [column, value] of item.entries())
        cells.set(
          row,
          column,
          cellOf(value, () => reading.note('nested-values', sheet, row + 1, column)),
        );
    else throw failure('file-json-not-rows', { name: reading.name, path: `${path}[${index}]` });
  }
  return cells.finish();
}

/** Flattens nested objects, two levels deep: `{ entry: { min: 2 } }` → `entry.min`. */
function* flat(
  item: Readonly<Record<string, unknown>>,
  before: string,
  depth = 0,
): Generator<[string, unknown]> {
  for (const [field, value] of Object.entries(item)) {
    const name = before === '' ? field : `${before}.${field}`;
    if (isRecord(value) && depth < 2) yield* flat(value, name, depth + 1);
    else yield [name, value];
  }
}

const SHOWN = 2_000;

function cellOf(value: unknown, nested: () => void): Cell {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value as Cell;
  if (Array.isArray(value) && value.every((one) => ['string', 'number'].includes(typeof one)))
    return value.join(' | ');
  nested();
  return JSON.stringify(value).slice(0, SHOWN);
}

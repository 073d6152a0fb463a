import type { Cell, SheetCells } from '../../../domain/transfer/mapping.ts';
import { failure } from '../../errors.ts';
import { clock } from './dates.ts';
import { type Grid, grid } from './grid.ts';
import { FILE_LIMITS } from './limits.ts';
import type { Reading } from './reading.ts';
import { dayText } from './xlsx.ts';
import { type Attributes, attribute, readXml } from './xml.ts';
import type { Parts } from './zip.ts';

const CONTENT = 'content.xml';
/** Elements that are no cells: comments, drawings, tracked changes. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'annotation',
  'shapes',
  'frame',
  'tracked-changes',
  'forms',
  'custom-shape',
]);

interface Table {
  readonly name: string;
  readonly cells: Grid;
  row: number;
  rowRepeat: number;
  column: number;
  isCopy: boolean;
}

interface Open {
  readonly attributes: Attributes;
  paragraphs: number;
  text: string;
}

/**
 * Reads the sheets of an ODS file (OpenDocument 1.2 and later), with the values that were saved; formulas are not
 * computed. `parts` are the files in the zip; `reading` takes notes. Throws a `Failure`.
 */
export async function readOds(parts: Parts, reading: Reading): Promise<SheetCells[]> {
  if (await isEncrypted(parts, reading)) throw failure('file-protected', { name: reading.name });
  const sheets: SheetCells[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let table: Table | undefined;
  let cell: Open | undefined;
  let leftOut = 0;
  let inText = 0;

  await readXml(parts, CONTENT, reading, {
    open: (name, attributes) => {
      if (leftOut > 0 || LEFT_OUT.has(name)) {
        leftOut += 1;
        return;
      }
      if (name === 'style') style = attribute(attributes, 'name') ?? '';
      else if (name === 'table-properties' && attribute(attributes, 'display') === 'false')
        hiddenStyles.add(style);
      else if (name === 'table' && table === undefined) {
        if (sheets.length >= FILE_LIMITS.sheets)
          throw failure('file-too-many-sheets', {
            name: reading.name,
            count: sheets.length + 1,
            limit: FILE_LIMITS.sheets,
          });
        table = openTable(attributes, hiddenStyles, reading);
      } else if (name === 'table-source' && table !== undefined) table.isCopy = true;
      else if (name === 'table-row' && table !== undefined) openRow(table, attributes, reading);
      else if (name === 'table-cell' || name === 'covered-table-cell')
        cell = { attributes, paragraphs: 0, text: '' };
      else if (cell !== undefined) {
        if (name === 'p' || name === 'h') {
          cell.text += cell.paragraphs > 0 && inText === 0 ? '\n' : '';
          cell.paragraphs += 1;
          inText += 1;
        } else if (name === 's')
          cell.text += ' '.repeat(Math.min(100, Number(attribute(attributes, 'c') ?? 1) || 1));
        else if (name === 'tab') cell.text += '\t';
        else if (name === 'line-break') cell.text += '\n';
      }
    },
    text: (text) => {
      if (cell !== undefined && inText > 0 && leftOut === 0) cell.text += text.replace(/\s+/g, ' ');
    },
    close: (name) => {
      if (leftOut > 0) {
        leftOut -= 1;
        return;
      }
      if (name === 'p' || name === 'h') inText = Math.max(0, inText - 1);
      else if (
        (name === 'table-cell' || name === 'covered-table-cell') &&
        table !== undefined &&
        cell !== undefined
      ) {
        putCell(table, cell, reading);
        cell = undefined;
      } else if (name === 'table-row' && table !== undefined) table.row += table.rowRepeat;
      else if (name === 'table' && table !== undefined) {
        // LibreOffice stores copies of sheets of other files for its formulas.
        if (table.isCopy) reading.note('sheet-not-read', table.name);
        else sheets.push(table.cells.finish());
        table = undefined;
      }
    },
  });
  if (sheets.length === 0) throw failure('file-damaged', { name: reading.name, part: CONTENT });
  return sheets;
}

async function isEncrypted(parts: Parts, reading: Reading): Promise<boolean> {
  const manifest = 'META-INF/manifest.xml';
  let found = false;
  if (parts.names.includes(manifest))
    await readXml(parts, manifest, reading, {
      open: (name) => {
        found ||= name === 'encryption-data';
      },
    });
  return found || parts.names.includes('encrypted-package');
}

function openTable(attributes: Attributes, hiddenStyles: ReadonlySet<string>, reading: Reading): Table {
  const name = (attribute(attributes, 'name') ?? '').slice(0, 100);
  const hidden = hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
  return { name, cells: grid(name, reading, hidden), row: 0, rowRepeat: 1, column: 0, isCopy: false };
}

function openRow(table: Table, attributes: Attributes, reading: Reading): void {
  table.column = 0;
  table.rowRepeat = repeat(attributes, 'number-rows-repeated');
  const visibility = attribute(attributes, 'visibility');
  // Blank rows below the last one are often hidden, a million at once, so they are not noted.
  if ((visibility === 'collapse' || visibility === 'filter') && table.rowRepeat < FILE_LIMITS.rows)
    reading.note('hidden-rows', table.name, table.row + 1);
}

/** Writes a cell at each place that it is repeated for. Repeated blank cells cost nothing. */
function putCell(table: Table, cell: Open, reading: Reading): void {
  const across = repeat(cell.attributes, 'number-columns-repeated');
  const value = cellValue(table, cell, reading);
  if (value !== null && !(typeof value === 'string' && value.trim() === '')) {
    for (let down = 0; down < table.rowRepeat; down += 1)
      for (let right = 0; right < across; right += 1)
        table.cells.set(table.row + down, table.column + right, value);
    const rows = repeat(cell.attributes, 'number-rows-spanned');
    const columns = repeat(cell.attributes, 'number-columns-spanned');
    const { row: top, column: left } = table;
    table.cells.merge({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  table.column += across;
}

function cellValue(table: Table, { attributes, text }: Open, reading: Reading): Cell {
  const place = [table.name, table.row + 1, table.column] as const;
  const kind = attribute(attributes, 'value-type');
  const isError = Object.entries(attributes).some(
    ([name, value]) => /^calcext:value-type$/.test(name) && value === 'error',
  );
  if (isError || /^(#(REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL)[!?]?|Err:\d+)$/.test(text)) {
    reading.note('error-cells', ...place);
    return null;
  }
  switch (kind) {
    case 'float':
    case 'percentage':
    case 'currency': {
      const value = Number(attributes['office:value'] ?? attribute(attributes, 'value'));
      return Number.isFinite(value) ? value : text;
    }
    case 'boolean':
      return attribute(attributes, 'boolean-value') === 'true';
    case 'date':
      return dayText(attribute(attributes, 'date-value') ?? text);
    case 'time':
      return lengthOfTime(attribute(attributes, 'time-value') ?? '') ?? text;
    case 'string':
      return text === '' ? (attribute(attributes, 'string-value') ?? null) : text;
    default:
      if (text === '' && attribute(attributes, 'formula') !== undefined)
        reading.note('formulas-without-value', ...place);
      return text === '' ? null : text;
  }
}

/** Formats a duration: `PT08H30M00S` → `08:30`. */
function lengthOfTime(value: string): string | undefined {
  const found = /^PT(\d{1,7})H(\d{1,2})M(\d{1,2})(?:\.\d+)?S$/.exec(value);
  if (found === null) return undefined;
  const [, hours, minutes, seconds] = found;
  return clock(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

const repeat = (attributes: Attributes, name: string): number =>
  Math.max(1, Math.floor(Number(attribute(attributes, name) ?? 1)) || 1);

import type { Area, Cell, SheetCells } from '../../../domain/transfer/mapping.ts';
import { failure } from '../../errors.ts';
import { shownNumber } from './dates.ts';
import { type Grid, grid } from './grid.ts';
import type { Reading } from './reading.ts';
import { isTrue, readWorkbook, unescaped, type Workbook } from './workbook.ts';
import { attribute, readXml, type XmlEvents } from './xml.ts';
import type { Parts } from './zip.ts';

/**
 * Reads the sheets of an XLSX file with the values that were saved; formulas are not computed. `parts` are the files
 * in the zip; `reading` takes notes. Throws a `Failure`.
 */
export async function readXlsx(parts: Parts, reading: Reading): Promise<SheetCells[]> {
  const workbook = await readWorkbook(parts, reading);
  const sheets: SheetCells[] = [];
  for (const { name, part, hidden } of workbook.sheets) {
    if (part === null) {
      reading.note('sheet-not-read', name);
      continue;
    }
    const cells = grid(name, reading, hidden);
    await readXml(parts, part, reading, sheetEvents(workbook, cells, name, reading));
    sheets.push(cells.finish());
  }
  return sheets;
}

/** The cell being read. */
interface Open {
  column: number;
  kind: string;
  style: number;
  hasFormula: boolean;
  value: string | undefined;
  inline: string | undefined;
}

function sheetEvents(workbook: Workbook, cells: Grid, sheet: string, reading: Reading): XmlEvents {
  let row = -1;
  let column = -1;
  let cell: Open | undefined;
  let taking: 'value' | 'inline' | undefined;
  let phonetic = false;

  return {
    open: (name, attributes) => {
      switch (name) {
        case 'row': {
          const given = attributes.r;
          row = given === undefined ? row + 1 : Number(given) - 1;
          column = -1;
          if (!Number.isInteger(row) || row < 0) throw broken(sheet, reading);
          if (Number(attributes.outlineLevel ?? 0) > 0) cells.group(row);
          if (isTrue(attributes.hidden)) reading.note('hidden-rows', sheet, row + 1);
          break;
        }
        case 'c':
          column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
          if (column < 0 || row < 0) throw broken(sheet, reading);
          cell = {
            column,
            kind: attributes.t ?? 'n',
            style: Number(attributes.s ?? 0),
            hasFormula: false,
            value: undefined,
            inline: undefined,
          };
          break;
        case 'f':
          if (cell !== undefined) cell.hasFormula = true;
          break;
        case 'v':
          taking = 'value';
          if (cell !== undefined) cell.value = '';
          break;
        case 't':
          taking = phonetic ? undefined : 'inline';
          break;
        case 'rPh':
          phonetic = true;
          break;
        case 'mergeCell': {
          const area = areaOf(attribute(attributes, 'ref') ?? '');
          if (area !== undefined) cells.merge(area);
          break;
        }
      }
    },
    text: (text) => {
      if (cell === undefined) return;
      if (taking === 'value') cell.value += text;
      else if (taking === 'inline') cell.inline = (cell.inline ?? '') + text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') taking = undefined;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c' && cell !== undefined) {
        cells.set(row, cell.column, cellValue(cell, row, workbook, sheet, reading));
        cell = undefined;
      }
    },
  };
}

function cellValue(cell: Open, row: number, workbook: Workbook, sheet: string, reading: Reading): Cell {
  const { kind, value, inline, column } = cell;
  if (kind === 'inlineStr') return unescaped(inline ?? '');
  if (value === undefined || (value === '' && kind !== 'str')) {
    if (cell.hasFormula) reading.note('formulas-without-value', sheet, row + 1, column);
    return null;
  }
  switch (kind) {
    case 's': {
      const text = workbook.texts[Number(value)];
      if (text === undefined) throw broken(sheet, reading);
      return text;
    }
    case 'str':
      return unescaped(value);
    case 'b':
      return isTrue(value.trim());
    case 'e':
      reading.note('error-cells', sheet, row + 1, column);
      return null;
    case 'd':
      return dayText(value);
    default:
      return numberOf(value, cell, row, workbook, sheet, reading);
  }
}

function numberOf(
  text: string,
  { style, column }: Open,
  row: number,
  { styles, since1904 }: Workbook,
  sheet: string,
  reading: Reading,
): Cell {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const shown = styles[style];
  if (shown === undefined) return value;
  const day = shownNumber(value, shown, since1904);
  if (day === undefined) reading.note('impossible-dates', sheet, row + 1, column);
  return day ?? value;
}

/**
 * Shortens a date and time written as ISO text: `2025-09-01T08:30:00` → `2025-09-01 08:30`. Other texts are returned
 * unchanged.
 */
export function dayText(text: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}))?[.\d]*Z?)?$/.exec(text.trim());
  if (found === null) return text;
  const [, day = '', time, seconds = '00'] = found;
  if (time === undefined || (time === '00:00' && seconds === '00')) return day;
  return seconds === '00' ? `${day} ${time}` : `${day} ${time}:${seconds}`;
}

/** Column of a cell reference, from 0: `AB12` → 27; -1 for anything else. */
function columnOf(reference: string): number {
  let column = 0;
  let index = 0;
  for (; index < reference.length; index += 1) {
    const letter = reference.charCodeAt(index) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return index === 0 || index > 3 ? -1 : column - 1;
}

/** Parses a range such as `A2:A5`; undefined for anything else. */
function areaOf(reference: string): Area | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (found === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}

const broken = (sheet: string, { name }: Reading) => failure('file-damaged', { name, part: sheet });

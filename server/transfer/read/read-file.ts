import type { SheetCells } from '../../../domain/transfer/mapping.ts';
import type { FileNoteCode } from '../../../domain/transfer/notes.ts';
import { failure } from '../../errors.ts';
import { readDelimited } from './delimited.ts';
import { decodeText } from './encoding.ts';
import { looksLikeJson, readJson } from './json.ts';
import { checkText, kindOf } from './kind.ts';
import { FILE_LIMITS, MEGABYTE } from './limits.ts';
import { documentSheet, withLongCells } from './long-cells.ts';
import { readOds } from './ods.ts';
import { type FileRead, noteBook, type Reading } from './reading.ts';
import { readXlsx } from './xlsx.ts';
import { openParts, type Parts } from './zip.ts';

/** How the reading of a file is observed and cancelled. */
interface ReadOptions {
  /** Throws when the reading was cancelled. */
  readonly check?: () => void;
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Reads a table file or network document of any supported kind: returns its kind, sheets and notes on oddities, or
 * throws a `Failure` with the place and the remedy. It writes nothing and runs nothing from the file.
 */
export async function readFile(
  bytes: Buffer,
  givenName: string,
  options: ReadOptions = {},
): Promise<FileRead> {
  const name = fileName(givenName);
  const { note, withdraw, notes } = noteBook();
  const { check = () => undefined, progress = () => undefined } = options;
  const reading: Reading = { name, check, progress, note, withdraw, cells: { count: 0 } };
  if (bytes.length > FILE_LIMITS.megabytes * MEGABYTE)
    throw failure('upload-too-large', { limit: FILE_LIMITS.megabytes });
  if (bytes.length === 0) throw failure('file-empty', { name });
  const found = kindOf(bytes, name) === 'ZIP' ? await readZip(bytes, reading) : readText(bytes, reading);
  if (found.kind !== 'NETWORK' && found.sheets.every(({ rows }) => rows.length === 0))
    throw failure('file-empty', { name });
  return { name, ...found, notes: notes() };
}

type Found = Omit<FileRead, 'name' | 'notes'>;

function readText(bytes: Buffer, reading: Reading): Found {
  const sheet = reading.name.replace(/\.[A-Za-z0-9]{1,5}$/, '') || reading.name;
  const found: [code: FileNoteCode, line: number][] = [];
  const note = (code: FileNoteCode, _sheet: string, line = 1): void => {
    found.push([code, line]);
  };
  const { text, encoding } = decodeText(bytes, sheet, { ...reading, note });
  checkText(text, reading.name);
  // A file with separators only is empty.
  if (/^[\s;,|]*$/.test(text)) throw failure('file-empty', { name: reading.name });
  if (looksLikeJson(text, reading.name)) {
    for (const [code, line] of found) reading.note(code, sheet, line);
    const read = readJson(text, sheet, reading);
    return read === 'NETWORK'
      ? { kind: 'NETWORK', encoding, separator: null, sheets: [] }
      : { kind: 'JSON', encoding, separator: null, sheets: read };
  }
  const { sheet: cells, separator, rowAt } = readDelimited(text, sheet, reading);
  // What was odd in a line of the text is told with the row in which the line stands.
  for (const [code, line] of found) reading.note(code, sheet, rowAt(line));
  return { kind: 'CSV', encoding, separator, sheets: [cells] };
}

async function readZip(bytes: Buffer, reading: Reading): Promise<Found> {
  const parts = await openParts(bytes, reading);
  const kind = await zipKind(parts, reading);
  const sheets: SheetCells[] =
    kind === 'XLSX' ? await readXlsx(parts, reading) : await readOds(parts, reading);
  const document = documentSheet(sheets);
  if (document !== undefined) {
    reading.note('own-workbook', document.name);
    // This program hides the sheets of its workbooks that only it reads.
    reading.withdraw('hidden-sheet');
  }
  return { kind, encoding: null, separator: null, sheets: withLongCells(sheets) };
}

/** Tells the kind of a zip from its parts. */
async function zipKind(parts: Parts, { name }: Reading): Promise<'XLSX' | 'ODS'> {
  const has = (pattern: RegExp): boolean => parts.names.some((part) => pattern.test(part));
  if (has(/^\[Content_Types\]\.xml$/i)) {
    if (has(/^xl\/workbook\.bin$/i)) throw failure('file-binary-excel', { name });
    if (has(/^(word|ppt|visio)\//i)) throw failure('file-text-document', { name });
    return 'XLSX';
  }
  if (has(/^xl\/workbook\.xml$/i)) return 'XLSX';
  if (has(/^mimetype$/i)) {
    const type = await startOf(parts, 'mimetype');
    if (/opendocument\.spreadsheet/.test(type)) return 'ODS';
    throw failure(/opendocument/.test(type) ? 'file-text-document' : 'file-archive', { name });
  }
  if (has(/^Index\/|^Index\.zip$/i)) throw failure('file-numbers', { name });
  throw failure('file-archive', { name });
}

async function startOf(parts: Parts, part: string): Promise<string> {
  for await (const piece of parts.pieces(part)) return piece.subarray(0, 200).toString('latin1');
  return '';
}

/** Makes the name that a user gave to a file safe for messages: without folders, on one line, short. */
export function fileName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(0, 120);
  return plain === '' ? 'fichier' : plain;
}

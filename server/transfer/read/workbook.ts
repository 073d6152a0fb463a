import { posix } from 'node:path';
import { failure } from '../../errors.ts';
import { type Shown, shownAs } from './dates.ts';
import { FILE_LIMITS } from './limits.ts';
import type { Reading } from './reading.ts';
import { attribute, readXml } from './xml.ts';
import type { Parts } from './zip.ts';

/** What the reader of an XLSX file needs before the cells. */
export interface Workbook {
  readonly sheets: readonly SheetPart[];
  /** Whether days count from 1904, as in old versions of Excel for Mac. */
  readonly since1904: boolean;
  /** Shared texts, which cells refer to by index. */
  readonly texts: readonly string[];
  /** For each cell style, how it displays numbers. */
  readonly styles: readonly (Shown | undefined)[];
}

interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Path of the sheet in the zip; null for charts, dialogues and macros. */
  readonly part: string | null;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/**
 * Reads what all sheets of an XLSX file share: the list of sheets, the shared texts and the styles. `parts` are the
 * files in the zip.
 */
export async function readWorkbook(parts: Parts, reading: Reading): Promise<Workbook> {
  const root = await relationsOf(parts, '', reading);
  const main = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const workbook = main ?? 'xl/workbook.xml';
  const relations = await relationsOf(parts, workbook, reading);
  const partOf = (kind: string): string | undefined =>
    [...relations.values()].find(({ type }) => type.endsWith(kind))?.target;
  const { sheets, since1904 } = await readSheetList(parts, workbook, relations, reading);
  const texts = partOf('/sharedStrings');
  const styles = partOf('/styles');
  return {
    sheets,
    since1904,
    texts: texts === undefined ? [] : await readTexts(parts, texts, reading),
    styles: styles === undefined ? [] : await readStyles(parts, styles, reading),
  };
}

/** Reads the relations of a part: type and path by id. */
async function relationsOf(parts: Parts, part: string, reading: Reading): Promise<Map<string, Relation>> {
  const folder = part === '' ? '' : posix.dirname(part);
  const file = posix.join(folder, '_rels', `${part === '' ? '' : posix.basename(part)}.rels`);
  const found = new Map<string, Relation>();
  if (!parts.names.some((name) => name.toLowerCase() === file.toLowerCase())) return found;
  await readXml(parts, file, reading, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      found.set(attribute(attributes, 'Id') ?? '', {
        type: attribute(attributes, 'Type') ?? '',
        target: path,
      });
    },
  });
  return found;
}

async function readSheetList(
  parts: Parts,
  workbook: string,
  relations: ReadonlyMap<string, Relation>,
  reading: Reading,
): Promise<Pick<Workbook, 'sheets' | 'since1904'>> {
  const sheets: SheetPart[] = [];
  let since1904 = false;
  await readXml(parts, workbook, reading, {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = isTrue(attribute(attributes, 'date1904'));
      if (name !== 'sheet') return;
      const relation = relations.get(relationId(attributes));
      const state = attribute(attributes, 'state') ?? 'visible';
      sheets.push({
        name: (attribute(attributes, 'name') ?? '').slice(0, 100),
        hidden: state !== 'visible',
        part: relation?.type.endsWith('/worksheet') ? relation.target : null,
      });
    },
  });
  if (sheets.length === 0) throw failure('file-damaged', { name: reading.name, part: workbook.slice(0, 80) });
  if (sheets.length > FILE_LIMITS.sheets) {
    const values = { name: reading.name, count: sheets.length, limit: FILE_LIMITS.sheets };
    throw failure('file-too-many-sheets', values);
  }
  return { sheets, since1904 };
}

/** The attribute `r:id`, whatever its prefix; not `sheetId`. */
const relationId = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1] ?? '';

/** Reads the shared texts without formatting and without phonetic readings. */
async function readTexts(parts: Parts, part: string, reading: Reading): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let [taking, phonetic] = [false, false];
  await readXml(parts, part, reading, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') taking = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    text: (more) => {
      if (taking) text += more;
    },
    close: (name) => {
      if (name === 't') taking = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') texts.push(unescaped(text));
    },
  });
  return texts;
}

async function readStyles(parts: Parts, part: string, reading: Reading): Promise<(Shown | undefined)[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  await readXml(parts, part, reading, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) ids.push(Number(attribute(attributes, 'numFmtId') ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return ids.map((id) => shownAs(id, codes.get(id)));
}

/** Whether an XML attribute means true. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/**
 * Decodes the escapes such as `_x000A_` with which XLSX writes characters that XML cannot hold, and turns all line
 * ends into line feeds.
 */
export const unescaped = (text: string): string =>
  (text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text
  )
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '');

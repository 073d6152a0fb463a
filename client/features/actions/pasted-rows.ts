import type { Element } from '../../../domain/change/record.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import { keyOf } from '../../../domain/transfer/plan/identity.ts';
import { headingOf } from '../../editing/cell-text.ts';
import { type Block, readBlock } from '../../editing/copied-block.ts';
import type { Sheet } from '../../editing/sheet.tsx';
import { fold } from '../../model/search.ts';
import { type ActionDraft, actionField, actionOf, type DraftProblems, QUICK_PATHS } from './action-draft.ts';
import { type ReadCell, readCellOf } from './read-cells.ts';
import { recognisedColumns } from './recognised-columns.ts';

/** One row of a pasted block, with all its cells as they came. */
export interface PastedRow {
  /** Its place among the pasted rows, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The fields that could be read. */
  readonly draft: ActionDraft;
  /** What is to be corrected, in words. */
  readonly problems: readonly string[];
  /** Why the row is left aside, although nothing is to be corrected. */
  readonly aside: 'total' | 'same' | 'empty' | undefined;
  /** What each cell that could be read was read as. */
  readonly read: readonly ReadCell[];
  /** Texts that fall on no field. */
  readonly beyond: readonly string[];
  /** Whether these texts may be the title or the partners, so that it is not noted without them. */
  readonly isUnplaced: boolean;
  /** The action that it can be noted as; undefined when something is wrong. */
  readonly action: Element | undefined;
}

type Texts = Pick<Sheet, 'document' | 'names' | 'words' | 'valueText' | 'readText' | 'problemWords'>;

/** Whether something is to be done about a row before it is noted or left. */
export const isOpen = ({ aside }: PastedRow): boolean => aside === undefined;

/** The network, the day, and the words for what keeps a draft from being saved. */
interface Around {
  /** More headings of fields, by the path of the field. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly sheet: Texts;
  readonly today: string;
  say(problems: DraftProblems, draft: ActionDraft): readonly string[];
}

/** A row that adds others up, as spreadsheets have at the end or between. */
const TOTAL = /^(?:sous )?(?:totaux|total|totals|subtotal|somme|sum|ensemble)(?: |$)/;

/**
 * Reads a block copied from a spreadsheet as actions. A first row of headings names the fields; without one they are those
 * from the field at `path` on, unless the days stand elsewhere: then the values tell them. Rows of totals are left aside, and so are those that are noted already. `after` rows
 * were pasted before.
 */
export function pastedRows(
  text: string,
  path: string,
  { after, ...around }: Around & { readonly after: number },
): readonly PastedRow[] {
  const { sheet } = around;
  const block = readBlock(text);
  const named = headedBy(block[0] ?? [], around);
  const told = named ?? recognisedColumns(block, positional(path), sheet);
  const fields = told ?? positional(path);
  const known = new Set(
    sheet.document.actions.map((action) => keyOf('actions', (of) => valueAt(action, of))),
  );
  const ids = new Set<string>();
  return (named === undefined ? block : block.slice(1)).map((cells, at) => {
    const row = readRow(cells, { fields, isHeaded: named !== undefined }, around, ids);
    const key = row.action && keyOf('actions', (of) => valueAt(row.action!, of));
    const isSame = key !== undefined && known.has(key);
    known.add(key);
    return { ...row, line: after + at + 1, ...(isSame && { aside: 'same' as const, action: undefined }) };
  });
}

function readRow(
  cells: readonly string[],
  { fields, isHeaded }: { readonly fields: readonly (Field | undefined)[]; readonly isHeaded: boolean },
  { sheet, today, say }: Around,
  ids: Set<string>,
): Omit<PastedRow, 'line'> {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const nothing = { cells, draft: { id: '' }, problems: [], read: [], beyond: [] };
  const left = { ...nothing, isUnplaced: false, action: undefined };
  if (filled.length === 0) return { ...left, aside: 'empty' };
  if (TOTAL.test(fold(filled[0] ?? ''))) return { ...left, aside: 'total' };
  const problems: string[] = [];
  const beyond: string[] = [];
  const read: ReadCell[] = [];
  const said: Record<string, unknown> = {};
  for (const [at, cell] of cells.entries()) {
    const field = fields[at];
    if (cell.trim() === '') continue;
    if (field === undefined) {
      beyond.push(cell);
      continue;
    }
    const reading = sheet.readText(field, cell);
    if (reading.ok) {
      said[field.path] = reading.value;
      read.push(readCellOf(field, cell, reading.value, sheet));
    } else
      problems.push(`${headingOf(field, sheet.words)} – ${sheet.problemWords(field, cell, reading.problem)}`);
  }
  const draft: ActionDraft = { ...said, id: '' };
  const has = (path: string): boolean => fields.some((field) => field?.path === path);
  const isUnplaced = beyond.length > 0 && !(isHeaded && has('name') && has('operators'));
  if (problems.length > 0)
    return { cells, draft, problems, read, aside: undefined, beyond, isUnplaced, action: undefined };
  const words: Readonly<Record<string, string>> = sheet.words.vocabulary.action;
  const made = actionOf(draft, {
    kindWord: (kind) => words[kind] ?? kind,
    nameOf: (id) => sheet.names.nameOf(id),
    today,
    isTaken: (id) => ids.has(id) || sheet.names.listOf(id) !== undefined,
  });
  const action = isUnplaced ? undefined : made.action;
  if (action !== undefined) ids.add(action.id);
  return {
    ...{ cells, draft, read, beyond, isUnplaced, aside: undefined, action },
    problems: made.action === undefined ? say(made.problems, draft) : [],
  };
}

/** The fields that a row of headings names; undefined when it is no row of headings. */
function headedBy(
  cells: Block[number],
  { sheet: { words }, headings }: Around,
): readonly (Field | undefined)[] | undefined {
  const all = FIELDS.actions.map((field) => {
    const { label, also = [] } = fieldWord(words.fields, field);
    return { field, names: [label, ...also, ...(headings[field.path] ?? [])].map(fold) };
  });
  const fields = cells.map((cell) => all.find(({ names }) => names.includes(fold(cell)))?.field);
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  const found = fields.filter((field) => field !== undefined).length;
  return found >= 2 && found * 2 >= filled ? fields : undefined;
}

/** The fields of the line from the one at `path` on. */
const positional = (path: string): readonly Field[] =>
  QUICK_PATHS.slice(Math.max(0, (QUICK_PATHS as readonly string[]).indexOf(path))).map(actionField);

const valueAt = (element: object, path: string): unknown => (element as Record<string, unknown>)[path];

import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { writeCell } from '../../../domain/transfer/cells.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import type { TakenOut } from './taken-out.ts';

/** A list as a table for people. */
export interface ListSheet {
  readonly list: EntityList;
  /** Name of the list. */
  readonly title: string;
  readonly fields: readonly Field[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Text of a cell and its value, which a workbook may write as a number or a day. */
export interface SheetCell {
  readonly text: string;
  readonly value: unknown;
}

/** Writes the cells of one document. Texts of references are cached, since many cells refer to the same element. */
type Say = (field: Field, value: unknown) => string;

const speakers = new WeakMap<TakenOut, Say>();

function speakerOf(taken: TakenOut): Say {
  const say = speakers.get(taken) ?? speaker(taken);
  speakers.set(taken, say);
  return say;
}

function speaker({ document, language }: TakenOut): Say {
  const words = SHEET_WORDS[language];
  const names = namesOf(document);
  const said = new Map<Field, Map<unknown, string>>();
  const once = (field: Field, id: unknown): string => {
    const known = said.get(field) ?? new Map<unknown, string>();
    said.set(field, known);
    const text = known.get(id) ?? writeCell(field, field.type.kind === 'refs' ? [id] : id, words, names);
    known.set(id, text);
    return text;
  };
  return (field, value) => {
    if (value === undefined) return '';
    if (field.type.kind === 'ref') return once(field, value);
    if (field.type.kind === 'refs' && Array.isArray(value) && value.length > 0)
      return value.map((id) => once(field, id)).join(BETWEEN);
    return writeCell(field, value, words, names);
  };
}

/** Separator between references in a cell, as in `writeCell`. */
const BETWEEN = ' | ';

/**
 * Builds the table of one list of the exported network, with headings, one column per field and one row per element.
 */
export function listSheet(taken: TakenOut, list: EntityList): ListSheet {
  const words = SHEET_WORDS[taken.language];
  const say = speakerOf(taken);
  const fields = FIELDS[list];
  return {
    list,
    title: words.fields.lists[list].many,
    fields,
    headings: fields.map((field) => fieldWord(words.fields, field).label),
    rows: taken.document[list].map((element) =>
      fields.map((field) => {
        const value = fieldValue(element, field.path);
        return { text: say(field, value), value };
      }),
    ),
  };
}

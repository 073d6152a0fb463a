import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../../domain/model/element-fields.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { fieldValue } from '../../../domain/model/paths.ts';
import { writeCell } from '../../../domain/transfer/cells.ts';
import { type Names, namesOf } from '../../../domain/transfer/names.ts';
import type { TakenOut } from './taken-out.ts';

/** A list as people read it in a table. */
export interface ListSheet {
  readonly list: EntityList;
  /** Name of the list. */
  readonly title: string;
  readonly fields: readonly Field[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What the cell says, and the value behind it, which a workbook may keep as a number or a day. */
export interface SheetCell {
  readonly text: string;
  readonly value: unknown;
}

const namesByDocument = new WeakMap<TakenOut['document'], Names>();

function namesIn(document: TakenOut['document']): Names {
  const names = namesByDocument.get(document) ?? namesOf(document);
  namesByDocument.set(document, names);
  return names;
}

/** All the elements of a list, a column each field of the catalogue. */
export function listSheet({ document, language }: TakenOut, list: EntityList): ListSheet {
  const words = SHEET_WORDS[language];
  const names = namesIn(document);
  const fields = FIELDS[list];
  return {
    list,
    title: words.fields.lists[list].many,
    fields,
    headings: fields.map((field) => fieldWord(words.fields, field).label),
    rows: document[list].map((element) =>
      fields.map((field) => {
        const value = fieldValue(element, field.path);
        return { text: writeCell(field, value, words, names), value };
      }),
    ),
  };
}

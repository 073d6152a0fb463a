import type { ChangedList } from '../../domain/change/record.ts';
import { fieldWord } from '../../domain/messages/field-word.ts';
import type { SheetWords } from '../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../domain/model/element-fields.ts';
import type { Field } from '../../domain/model/field-types.ts';
import type { EntityList, NetworkDocument } from '../../domain/model/network.ts';
import { fieldValue } from '../../domain/model/paths.ts';
import { writeCell } from '../../domain/transfer/cells.ts';
import type { Names } from '../../domain/transfer/names.ts';
import { isDerived } from './derived-columns.ts';

/** An element as a table holds it. */
export type TableElement = Readonly<Record<string, unknown>> & { readonly id: string };

/** Returns the elements of one list of the network (filieres, operators…), as a table holds them. */
export const elementsIn = (document: NetworkDocument, list: EntityList): readonly TableElement[] =>
  document[list] as unknown as readonly TableElement[];

/**
 * Finds the definition of a field by its list and its path, as a change in the history names them. Undefined when the
 * path is null (the whole element changed), unknown, or a field of the network itself.
 */
export const fieldOf = (list: ChangedList, path: string | null): Field | undefined =>
  list === 'network' ? undefined : FIELDS[list].find((one) => one.path === path);

/**
 * Returns the text that a table cell shows for a field of an element; blank for an absent value. `words` holds the
 * words of one language, and `names` gives the names of the elements to which the field refers.
 */
export const cellText = (field: Field, element: object, words: SheetWords, names: Names): string =>
  writeCell(field, fieldValue(element, field.path), words, names);

/** How a spreadsheet says what its cells hold, which a page does not show. */
const AS_WRITTEN = / \(JSON\)$/;

/** Returns the heading of the table column that shows a field; `words` holds the headings in one language. */
export const headingOf = (field: Field, words: SheetWords): string =>
  isDerived(field)
    ? words.fields.lists.communes.many
    : fieldWord(words.fields, field).label.replace(AS_WRITTEN, '');

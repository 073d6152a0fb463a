import type { ChangedList } from '../../domain/change/record.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import { fieldWord } from '../../domain/messages/field-word.ts';
import type { SheetWords } from '../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../domain/model/element-fields.ts';
import type { Field } from '../../domain/model/field-types.ts';
import type { EntityList, NetworkDocument } from '../../domain/model/network.ts';
import { fieldValue } from '../../domain/model/paths.ts';
import { writeCell } from '../../domain/transfer/cells.ts';
import type { Names } from '../../domain/transfer/names.ts';

/** An element as a table holds it. */
export type TableElement = Readonly<Record<string, unknown>> & { readonly id: string };

export const elementsIn = (document: NetworkDocument, list: EntityList): readonly TableElement[] =>
  document[list] as unknown as readonly TableElement[];

/** The field that a change speaks of; undefined: the element as a whole, or the network itself. */
export const fieldOf = (list: ChangedList, path: string | null): Field | undefined =>
  list === 'network' ? undefined : FIELDS[list].find((one) => one.path === path);

/** What a cell shows. */
export const cellText = (field: Field, element: object, words: SheetWords, names: Names): string =>
  writeCell(field, fieldValue(element, field.path), words, names);

/** Heading of a column. */
export const headingOf = (field: Field, words: SheetWords): string => fieldWord(words.fields, field).label;

/** The two ends of what has no name of its own; a flow says its period in `from` and `to`. */
const ENDS = [
  ['source', 'target'],
  ['from', 'to'],
  ['filiere', 'outlet'],
] as const;

/** What people call an element: its name behind that of its operator, else what it joins, else its id. */
export function titleOf(element: object, id: string, names: Names, words: SheetWords): string {
  const known = names.longNameOf(id) ?? names.nameOf(id);
  if (known !== undefined) return known;
  const values = element as Readonly<Record<string, unknown>>;
  if (typeof values.name === 'string') return values.name;
  const { language } = words;
  const label = (values.label as Readonly<Partial<Record<string, string>>> | undefined) ?? {};
  const said = label[language] ?? label.fr ?? names.typeLabel(id, language);
  if (said !== undefined) return said;
  const ends = ENDS.find((pair) => pair.every((end) => typeof values[end] === 'string'));
  if (ends === undefined) return id;
  const called = (end: string): string => names.longNameOf(end) ?? endText(end, names, words);
  const joined = ends.map((end) => called(String(values[end]))).join(' → ');
  if (ends[0] !== 'source') return joined;
  const days = [values.from, values.to].filter((one) => typeof one === 'string');
  return [joined, days.map((day) => dayInWords(day, language)).join(' – ')].filter(Boolean).join(', ');
}

/** An end by its name; people may come from nowhere in the network. */
const endText = (end: string, names: Names, { vocabulary }: SheetWords): string =>
  names.nameOf(end) ?? (end === 'SELF' || end === 'UNKNOWN' ? vocabulary.flow[end] : end);

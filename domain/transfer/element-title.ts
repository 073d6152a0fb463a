import { dayInWords } from '../messages/day-words.ts';
import type { SheetWords } from '../messages/sheet-words.ts';
import type { Names } from './names.ts';

/**
 * Pairs of fields that name the two ends of an element without a name. A flow also has `from` and `to`, which hold its
 * period.
 */
const ENDS = [
  ['source', 'target'],
  ['from', 'to'],
  ['filiere', 'outlet'],
] as const;

/**
 * Makes a title for the element with this id: its name after that of its operator, else its label, else its two ends
 * ("A → B"), else its id. `names` gives names by id, `words` the language.
 */
export function titleOf(element: object, id: string, names: Names, words: SheetWords): string {
  const name = names.longNameOf(id) ?? names.nameOf(id);
  if (name !== undefined) return name;
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
  const days = [values.from, values.to].filter((day) => typeof day === 'string');
  return [joined, days.map((day) => dayInWords(day, language)).join(' – ')].filter(Boolean).join(', ');
}

/** Name of one end; people may also come from outside the network. */
const endText = (end: string, names: Names, { vocabulary }: SheetWords): string =>
  names.nameOf(end) ?? (end === 'SELF' || end === 'UNKNOWN' ? vocabulary.flow[end] : end);

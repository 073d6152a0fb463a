import type { ElementEdit } from '../../domain/change/record.ts';
import type { Filiere, Operator } from '../../domain/model/entities.ts';
import type { EntityList, NetworkDocument } from '../../domain/model/network.ts';
import { fieldValue } from '../../domain/model/paths.ts';
import { isPresumed } from '../../domain/model/presumed.ts';

/** The lists whose elements may have presumed values. */
const LISTS = ['operators', 'filieres'] as const satisfies readonly EntityList[];

/** Most edits in one request. */
const MOST_AT_ONCE = 5_000;

/** Returns those of some elements that have values which a rule presumed and nobody has confirmed. */
export const presumedAmong = <T extends object>(elements: readonly T[]): readonly T[] =>
  elements.filter((element) => 'presumed' in element && Array.isArray(element.presumed));

/** Whether a presumed value of a saved element is still unchanged in what a user typed (`draft`). */
export const isStillPresumed = (element: object | undefined, draft: object, path: string): boolean =>
  element !== undefined && isPresumed(element, path) && fieldValue(draft, path) === fieldValue(element, path);

/** Returns the text of a value of an element, worded as presumed by `word` when a rule presumed the field. */
export const marked = (
  { presumed }: { readonly presumed?: readonly string[] | undefined },
  path: string,
  text: string,
  word: (text: string) => string,
): string => (presumed?.includes(path) === true ? word(text) : text);

/** Makes the edits that confirm every presumed value of some elements of a list, as many as one request takes. */
export const confirming = (list: EntityList, elements: readonly { readonly id: string }[]): ElementEdit[] =>
  presumedAmong(elements)
    .slice(0, MOST_AT_ONCE)
    .map((element) => ({
      do: 'CHANGE',
      list,
      id: element.id,
      fields: [{ path: 'presumed', was: (element as { readonly presumed?: unknown }).presumed, now: null }],
    }));

/** An element that may have presumed values: an operator, or a filière with its operator. */
export interface PresumedElement {
  readonly id: string;
  readonly name?: string | undefined;
  readonly operator?: string | undefined;
}

/** Names elements, a filière with its operator, in the order of the names in a language. */
export function presumedNames(
  { operators }: NetworkDocument,
  elements: readonly PresumedElement[],
  language: string,
): { readonly id: string; readonly name: string }[] {
  const operatorNames = new Map(operators.map(({ id, name, acronym }) => [id, acronym ?? name]));
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  return elements
    .map(({ id, name = id, operator }) => ({
      id,
      name: operator === undefined ? name : `${name} — ${operatorNames.get(operator) ?? operator}`,
    }))
    .sort((one, other) => compare(one.name, other.name));
}

/** An operator and those of its filières that have presumed values. */
export interface PresumedOfOperator {
  readonly operators: readonly Operator[];
  readonly filieres: readonly Filiere[];
}

/** Finds an operator, if it has presumed values, and those of its filières that have some. */
export const presumedOfOperator = (document: NetworkDocument, operator: string): PresumedOfOperator => ({
  operators: presumedAmong(document.operators.filter(({ id }) => id === operator)),
  filieres: presumedAmong(document.filieres.filter((filiere) => filiere.operator === operator)),
});

/** Makes the edits that confirm every presumed value of an operator and its filières. */
export const confirmingOperator = ({ operators, filieres }: PresumedOfOperator): ElementEdit[] => [
  ...confirming('operators', operators),
  ...confirming('filieres', filieres),
];

/** What is confirmed at once: the elements, in the order of the network, and the edits that confirm them. */
export interface ConfirmedAtOnce {
  readonly elements: readonly PresumedElement[];
  readonly edits: ElementEdit[];
}

/** Takes the elements of a network that have presumed values, as many as one request takes. */
export const confirmingAll = (document: NetworkDocument): ConfirmedAtOnce => ({
  elements: LISTS.flatMap((list) => presumedAmong<PresumedElement>(document[list])).slice(0, MOST_AT_ONCE),
  edits: LISTS.flatMap((list) => confirming(list, document[list])).slice(0, MOST_AT_ONCE),
});

import type { SheetWords } from '../../domain/messages/sheet-words.ts';
import { FIELDS } from '../../domain/model/element-fields.ts';
import { CHOICES, type Field } from '../../domain/model/field-types.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { OPERATOR_TYPES } from '../../domain/model/operator-types.ts';
import { FLOW_SOURCES_OUTSIDE, LEVEL_MAX } from '../../domain/model/vocabulary.ts';
import { writeCell } from '../../domain/transfer/cells.ts';
import type { Names } from '../../domain/transfer/names.ts';
import { codeWords } from '../../domain/transfer/words.ts';
import { elementsIn, type TableElement } from './cell-text.ts';

/** A value that a field may take, and its label. */
export interface Option {
  readonly value: unknown;
  readonly label: string;
  /** Other names under which the value is found: its acronym, its former names, those of its operator. */
  readonly also?: readonly string[];
}

/**
 * Lists the values, with their labels, that a field can take: codes, levels, yes and no, or elements of `document`.
 * `words` and `names` give the labels. Undefined for a field that takes free text, numbers or several values.
 */
export function optionsOf(
  field: Field,
  document: NetworkDocument,
  words: SheetWords,
  names: Names,
): readonly Option[] | undefined {
  const { type } = field;
  const said = (values: readonly unknown[]): readonly Option[] =>
    values.map((value) => ({ value, label: writeCell(field, value, words, names) }));
  switch (type.kind) {
    case 'choice':
      return said(CHOICES[type.of]);
    case 'yesNo':
      return said([true, false]);
    case 'level':
      return said(Array.from({ length: LEVEL_MAX[type.dimension] + 1 }, (_, level) => level));
    case 'operatorType': {
      const own = document.operatorTypes.map(({ id }) => id);
      return said([...new Set([...OPERATOR_TYPES.map(({ id }) => id), ...own])]).map((option) => ({
        ...option,
        also: typeNames(document, option),
      }));
    }
    case 'ref': {
      const ofOperators = otherNamesOfOperators(document);
      return [
        ...type.lists.flatMap((list) =>
          elementsIn(document, list).map((element): Option => {
            const { id } = element;
            const also = [...otherNames(element), ...(ofOperators.get(String(element.operator)) ?? [])];
            const label = names.longNameOf(id) ?? names.nameOf(id) ?? id;
            return also.length === 0 ? { value: id, label } : { value: id, label, also };
          }),
        ),
        // The source of a flow may also be outside the network.
        ...(field.list === 'flows' && field.path === 'source' ? said(FLOW_SOURCES_OUTSIDE) : []),
      ];
    }
    default:
      return undefined;
  }
}

/** Options that are found by what they mean too (`meanings`, by value): a word that people use may stand there. */
export const withMeanings = (
  options: readonly Option[],
  meanings: Readonly<Record<string, string>> | undefined,
): readonly Option[] =>
  meanings === undefined
    ? options
    : options.map((option) => {
        const meaning = meanings[String(option.value)];
        return meaning === undefined ? option : { ...option, also: [...(option.also ?? []), meaning] };
      });

/** The present and former names of an operator type in both languages, but for its label. */
function typeNames({ operatorTypes }: NetworkDocument, { value, label }: Option): readonly string[] {
  const known = [...operatorTypes, ...OPERATOR_TYPES].filter(({ id }) => id === value);
  const named = known.flatMap(({ labels }) =>
    labels.flatMap(({ fr, en }) => (en === undefined ? [fr] : [fr, en])),
  );
  return [...new Set(named)].filter((name) => name !== label);
}

/** The acronym and the former or other names of an element, where it has any. */
function otherNames({ acronym, aliases }: TableElement): readonly string[] {
  const given = [acronym, ...(Array.isArray(aliases) ? aliases : [])];
  return given.filter((name) => typeof name === 'string');
}

function otherNamesOfOperators(document: NetworkDocument): ReadonlyMap<string, readonly string[]> {
  return new Map(
    elementsIn(document, 'operators').flatMap((operator) => {
      const names = otherNames(operator);
      return names.length === 0 ? [] : [[operator.id, names] as const];
    }),
  );
}

/**
 * Lists the values, with their labels, that can be chosen in a field that holds several values of a closed set (codes
 * or elements of `document`). `words` and `names` give the labels. Undefined for other fields.
 */
export function memberOptionsOf(
  field: Field,
  document: NetworkDocument,
  words: SheetWords,
  names: Names,
): readonly Option[] | undefined {
  const { type } = field;
  if (type.kind === 'choices')
    return CHOICES[type.of].map((value) => ({ value, label: writeCell(field, [value], words, names) }));
  if (type.kind === 'fieldNames')
    return FIELDS[field.list].flatMap(({ path }) =>
      path === 'id' || path === field.path
        ? []
        : [{ value: path, label: writeCell(field, [path], words, names) }],
    );
  if (type.kind === 'refs')
    return optionsOf({ ...field, type: { kind: 'ref', lists: type.lists } }, document, words, names);
  return undefined;
}

/**
 * Lists the labels, sorted, that a form suggests for a field with codes to which users may add new ones (such as
 * statuses): the codes with a translation in `words`, and those that the network uses. Empty for other fields.
 */
export function codeOptionsOf(field: Field, words: SheetWords, names: Names): readonly string[] {
  const { type } = field;
  if (type.kind !== 'code' && type.kind !== 'codes') return [];
  const used = [...names.codes(type.of).values()].flat().map(String);
  const codes = [...new Set([...Object.keys(codeWords(words, type.of)), ...used])];
  const said = codes.map((code) =>
    writeCell({ ...field, type: { kind: 'code', of: type.of } }, code, words, names),
  );
  return [...new Set(said)].sort(new Intl.Collator(words.language).compare);
}

import type { SheetWords } from '../../../domain/messages/sheet-words.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { LEVEL_MAX } from '../../../domain/model/vocabulary.ts';
import { writeCell } from '../../../domain/transfer/cells.ts';
import type { Names } from '../../../domain/transfer/names.ts';
import { choiceWords, codeWords } from '../../../domain/transfer/words.ts';

/** The words that a cell of a field takes, or the list whose names it takes; undefined when it takes any text. */
export function knownWords(
  field: Field,
  words: SheetWords,
  names: Names,
): readonly string[] | { readonly namesOf: EntityList } | undefined {
  const { type } = field;
  switch (type.kind) {
    case 'choice':
      return Object.values(choiceWords(words, type.of));
    case 'yesNo':
      return [words.fields.yes, words.fields.no];
    case 'level':
      return Array.from({ length: LEVEL_MAX[type.dimension] + 1 }, (_, level) =>
        writeCell(field, level, words, names),
      );
    case 'code':
      return someWords(Object.values(codeWords(words, type.of)));
    case 'ref':
      // The name of one operator or commune; ends of passerelles are too many to choose from.
      return type.lists.length === 1 && BY_NAME.has(type.lists[0]) ? { namesOf: type.lists[0]! } : undefined;
    default:
      return undefined;
  }
}

const BY_NAME: ReadonlySet<EntityList | undefined> = new Set<EntityList>([
  'operators',
  'communes',
  'agreements',
]);

const someWords = (words: readonly string[]): readonly string[] | undefined =>
  words.length < 2 ? undefined : words;

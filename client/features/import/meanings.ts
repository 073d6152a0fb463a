import type { Proposal } from '../../../domain/api/transfer.ts';
import { nameOf, typeLabel } from '../../../domain/map/names.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { CHOICES, type Field, namedLists } from '../../../domain/model/field-types.ts';
import type { EntityList, NetworkDocument } from '../../../domain/model/network.ts';
import { OPERATOR_TYPES } from '../../../domain/model/operator-types.ts';
import { choiceWords, codeWords } from '../../../domain/transfer/words.ts';
import type { Network } from '../../context/network.tsx';
import type { Words } from '../../context/words.tsx';

/**
 * Lists the values that a field can take, with labels, as choices for what an unknown word in a file means: codes,
 * levels, or elements of the network. Empty for fields with free text, numbers or days.
 */
export function meaningsOf({ type }: Field, network: Network, words: Words): readonly Proposal[] {
  const sheetWords = SHEET_WORDS[words.language];
  const { base, at } = network;
  const said = (codes: readonly string[], labels: Readonly<Record<string, string>>): readonly Proposal[] =>
    codes.map((means) => ({ means, label: labels[means] ?? means }));
  switch (type.kind) {
    case 'choice':
    case 'choices':
      return said(CHOICES[type.of], choiceWords(sheetWords, type.of));
    case 'code':
    case 'codes': {
      const labels = codeWords(sheetWords, type.of);
      return said(Object.keys(labels), labels);
    }
    case 'operatorType': {
      const ids = new Set([...OPERATOR_TYPES, ...base.document.operatorTypes].map(({ id }) => id));
      return [...ids].map((means) => ({
        means,
        label: typeLabel(base.document, means, at, words.language),
      }));
    }
    case 'level':
      return words.vocabulary.level[type.dimension].map((label, means) => ({ means, label }));
    case 'yesNo':
      return [
        { means: true, label: sheetWords.fields.yes },
        { means: false, label: sheetWords.fields.no },
      ];
    case 'ref':
    case 'refs':
    case 'confirmations':
      return elementsOf(namedLists(type), base.document).map((means) => ({
        means,
        label: nameOf(base, words.vocabulary, means),
      }));
    default:
      return [];
  }
}

const elementsOf = (lists: readonly EntityList[], document: NetworkDocument): readonly string[] =>
  lists.flatMap((list) => document[list].flatMap(({ id }) => (id === undefined ? [] : [id])));

import type { Operator } from '../../../domain/model/entities.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/**
 * Returns a function that spells out the acronyms in a text, those of the field and those of operators, in the order of
 * the alphabet.
 */
export function useAcronyms(): (text: string) => readonly string[] {
  const { t } = useWords();
  const { view } = useNetwork();
  const ofOperators = view.document.operators.flatMap(({ acronym, name }: Operator) =>
    acronym === undefined ? [] : [[acronym, name] as const],
  );
  const known = new Map([...ofOperators, ...Object.entries(t.way.acronyms)]);
  return (text) => {
    const used = new Set(text.split(/[^\p{L}\p{N}]+/u));
    return [...known]
      .filter(([acronym]) => used.has(acronym))
      .map(([acronym, meaning]) => t.way.sheet.acronym(acronym, meaning))
      .sort((one, other) => one.localeCompare(other, 'fr'));
  };
}

import type { NetworkDocument } from '../model/network.ts';
import type { WayWords } from './words.ts';

/** Spells out the acronyms in a text, those of the field and those of operators, in the order of the alphabet. */
export function acronymsIn(
  text: string,
  { operators }: Pick<NetworkDocument, 'operators'>,
  { t }: Pick<WayWords, 't'>,
): readonly string[] {
  const ofOperators = operators.flatMap(({ acronym, name }) =>
    acronym === undefined ? [] : [[acronym, name] as const],
  );
  const known = new Map([...ofOperators, ...Object.entries(t.way.acronyms)]);
  const used = new Set(text.split(/[^\p{L}\p{N}]+/u));
  return [...known]
    .filter(([acronym]) => used.has(acronym))
    .map(([acronym, meaning]) => t.way.sheet.acronym(acronym, meaning))
    .sort((one, other) => one.localeCompare(other, 'fr'));
}

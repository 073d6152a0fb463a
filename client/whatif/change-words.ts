import { fill } from '../../domain/messages/fill.ts';
import type { Change } from '../../domain/model/scenario.ts';
import type { PasserelleKind } from '../../domain/model/vocabulary.ts';
import * as inWords from '../../domain/slides/map/change-words.ts';
import type { ChangeProblem } from '../../domain/whatif/problems.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords, type Words } from '../context/words.tsx';

const termsOf = ({ t, vocabulary }: Words) => ({
  texts: { ...t.whatIf, waives: t.panel.waives },
  vocabulary,
});

/** Returns the name of a kind of passerelle in the language of the given words. */
export const kindWords = (words: Words, kind: PasserelleKind): string =>
  inWords.kindWords(termsOf(words), kind);

/** Returns a function that describes a change of the what-if in words. `all` is the whole list of changes. */
export function useChangeWords(all: readonly Change[]): (change: Change) => string {
  return inWords.changeWords(termsOf(useWords()), useNetwork(), all);
}

/**
 * Returns a function that takes a problem of a what-if change and says in words why the change cannot be made, and
 * what to do.
 */
export function useProblemWords(): (problem: ChangeProblem) => string {
  const { changeWords } = useWords();
  return ({ code, value, details }) => {
    const { message, remedy } = changeWords.problems[code];
    const values = { ...details, value: value ?? '' };
    return `${fill(message, values)} ${fill(remedy, values)}`;
  };
}

import type { Concerned } from '../../domain/analysis/results.ts';
import { nameOf } from '../../domain/map/names.ts';
import { type ConcernedOptions, concernedText } from '../../domain/messages/concerned-words.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';

/**
 * Returns a function that says whom new passerelles of the shown network concern: the places a year that gain an outlet,
 * and these outlets by name.
 */
export function useConcerned(): (concerned: Concerned, options?: ConcernedOptions) => string {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  return (concerned, options) =>
    concernedText(concerned, t.concerned, (id) => nameOf(view, vocabulary, id), options);
}

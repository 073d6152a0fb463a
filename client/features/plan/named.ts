import type { PlanPair } from '../../../domain/advice/plan/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/** At most this many passerelles of an agreement are named on its folded card. */
const PAIRS_NAMED = 4;

/** Returns functions that name the two operators of an agreement, elements in one line, and passerelles. */
export function useNamed() {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const name = (id: string): string => nameOf(view, vocabulary, id);
  return {
    operators: (ids: readonly string[]): string => ids.map(name).join(' – '),
    all: (ids: readonly string[]): string => ids.map(name).join(', '),
    pairs: (pairs: readonly PlanPair[]): string =>
      t.list([
        ...pairs.slice(0, PAIRS_NAMED).map(({ from, to }) => `${name(from)} → ${name(to)}`),
        ...(pairs.length > PAIRS_NAMED ? [t.plan.morePairs(pairs.length - PAIRS_NAMED)] : []),
      ]),
  };
}

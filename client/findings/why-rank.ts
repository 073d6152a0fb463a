import type { OperatorPair } from '../../domain/findings/missing-passerelle/operator-pair.ts';
import type { Words } from '../context/words.tsx';

/** What a pair of operators is ranked by, and its rank. */
export type Ranked = Pick<OperatorPair, 'rank' | 'certainty' | 'gain' | 'gainWithPossible'>;

/** The number by which a pair is ranked after its certainty: that of its certain missing passerelles, if it has any. */
const orderOf = ({ certainty, gain, gainWithPossible }: Ranked): number =>
  certainty === 'certain' ? gain : gainWithPossible;

/**
 * Says in words why a pair of operators has its rank among the missing bridges: the rule of the order with its own numbers,
 * and those of the pair before it, if `others`, pairs of the same ranking, hold it.
 */
export function whyRank(t: Words['t'], pair: Ranked, others: readonly Ranked[]): string {
  const { rank, certainty } = pair;
  const words = t.gaps;
  const rule = words.ranked(rank, certainty === 'certain', orderOf(pair));
  if (others.length === 0) return rule;
  if (rank === 1) return others.some((one) => ties(one, pair)) ? rule : `${rule} ${words.rankedFirst}`;
  const before = others.reduce<Ranked | undefined>(
    (best, one) => (one.rank < rank && one.rank > (best?.rank ?? 0) ? one : best),
    undefined,
  );
  if (before === undefined) return rule;
  return `${rule} ${afterWords(t, pair, before)}`;
}

function afterWords({ gaps: words }: Words['t'], pair: Ranked, before: Ranked): string {
  if (before.certainty !== pair.certainty) return words.rankedLastCertain(before.rank);
  const [own, earlier] = [orderOf(pair), orderOf(before)];
  return own === earlier ? words.rankedSame(before.rank) : words.rankedAfter(before.rank, earlier);
}

/** Whether another pair comes as near to the first place as its number allows. */
const ties = (one: Ranked, first: Ranked): boolean =>
  one.rank !== first.rank && one.certainty === first.certainty && orderOf(one) === orderOf(first);

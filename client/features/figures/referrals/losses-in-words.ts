import { useCallback } from 'react';
import { fullNameOf } from '../../../../domain/map/names.ts';
import { type Loss, worstLosses } from '../../../../domain/referrals/losses.ts';
import type { ReferralPair } from '../../../../domain/referrals/results.ts';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';

/**
 * Returns a function that says where most people are shown to be lost: from where to where, and how many of how many. It
 * returns at most so many places, the largest loss first.
 */
export function usePlacesOfLoss(): (pairs: readonly ReferralPair[], most: number) => readonly string[] {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  return useCallback(
    (pairs, most) => {
      const words = t.referrals.lost;
      const endName = (id: string): string =>
        id === 'SELF' || id === 'UNKNOWN' ? vocabulary.flow[id] : fullNameOf(base, vocabulary, id);
      const lostIn = ({ refused, abandoned }: Loss): string =>
        [
          ...(refused === 0 ? [] : [words.refused(refused)]),
          ...(abandoned === 0 ? [] : [words.abandoned(abandoned)]),
        ].join(words.and);
      return worstLosses(pairs, most).map((loss) =>
        words.onWay(endName(loss.pair.source), endName(loss.pair.target), lostIn(loss), loss.of),
      );
    },
    [t, vocabulary, base],
  );
}

import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ReferralsAnswer } from '../../../../domain/api/questions/referrals.ts';
import { fullNameOf, nameOf } from '../../../../domain/map/names.ts';
import { answeredIn } from '../../../../domain/referrals/answered.ts';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';

/** Differing reports that are named. */
const MOST_NAMED = 5;

/**
 * Who reported numbers of the year or that there is nothing to report, and where a sender and a receiver say two numbers
 * that are both published.
 */
export function Answered({ answer }: { readonly answer: ReferralsAnswer }) {
  const { t, vocabulary } = useWords();
  const { base, document } = useNetwork();
  const words = t.referrals.answered;
  const { kind, pairs } = answer;
  const year = answer.year ?? '';
  const { all, nothing } = useMemo(() => answeredIn(document, { year, kind }), [document, year, kind]);
  const differing = pairs.flatMap(({ source, target, disagreements }) =>
    disagreements.map(({ sender, receiver }) =>
      words.pair(
        fullNameOf(base, vocabulary, source),
        fullNameOf(base, vocabulary, target),
        t.referrals.disagreement(sender, receiver),
      ),
    ),
  );
  return (
    <>
      <Text size="sm" className="referral-answered">
        {words.operators(year, all.length)}
        {nothing.length > 0 && ` ${words.nothing(t.list(nothing.map((id) => nameOf(base, vocabulary, id))))}`}
      </Text>
      {differing.length > 0 && (
        <Text size="sm" className="referral-differing">
          {words.differing(
            differing.length,
            differing.slice(0, MOST_NAMED).join(words.and),
            differing.length > MOST_NAMED,
          )}
        </Text>
      )}
    </>
  );
}

import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReferralsAnswer } from '../../../../domain/api/questions/referrals.ts';
import { fullNameOf } from '../../../../domain/map/names.ts';
import { capital } from '../../../../domain/messages/capital.ts';
import { hasOutcomes } from '../../../../domain/referrals/losses.ts';
import type { ShownFigure } from '../../../../domain/secrecy/figure-results.ts';
import { isMasked, leastOf, shownNumber } from '../../../../domain/secrecy/shown-figures.ts';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { declaredShare } from './declared-share.ts';

import { usePlacesOfLoss } from './losses-in-words.ts';

/**
 * The year in three answers, each with a way to its part of the screen: how many people were sent and which passage is
 * the largest, where most are lost, and how many went over a declared passerelle.
 */
export function Brief({ answer }: { readonly answer: ReferralsAnswer }) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const placesOf = usePlacesOfLoss();
  const words = t.referrals.brief;
  const { total, pairs } = answer;
  const year = answer.year ?? '';
  const { count } = total;
  const passages = pairs.filter(({ bridge }) => bridge !== 'NO_SENDER');
  const largest = passages.reduce<(typeof pairs)[number] | undefined>(
    (most, pair) =>
      (shownNumber(pair.count) ?? 0) > (most === undefined ? 0 : shownNumber(most.count)!) ? pair : most,
    undefined,
  );
  const name = (id: string): string => fullNameOf(base, vocabulary, id);
  const said = (figure: ShownFigure | null): string => {
    if (figure === null) return t.number(0);
    return isMasked(figure) ? words.atLeast(t.number(leastOf(figure))) : t.number(leastOf(figure));
  };
  const isKnown = pairs.some(hasOutcomes);
  const declared = declaredShare(t, answer);
  return (
    <section aria-label={words.title(year)} className="referral-shares">
      <Fact
        title={words.titles.sent(year)}
        to="drawn"
        big={count === null ? words.nobody : words.people(leastOf(count), isMasked(count))}
      >
        {words.sent}{' '}
        {largest !== undefined &&
          words.largest(name(largest.source), name(largest.target), said(largest.count))}
      </Fact>
      <Fact
        title={words.titles.lost(year)}
        to="started"
        big={isKnown ? capital(words.lost(said(total.refused), said(total.abandoned))) : words.unknown}
      >
        {isKnown ? words.mostLost(placesOf(pairs, 1)[0]) : words.unknownHelp}
      </Fact>
      <Fact title={words.titles.declared(year)} to="declared" big={declared.big}>
        {declared.said}
      </Fact>
    </section>
  );
}

function Fact(props: {
  readonly title: string;
  readonly to: string;
  readonly big: string;
  readonly children: ReactNode;
}) {
  const { title, to, big, children } = props;
  return (
    <section>
      <h2 className="referral-fact">
        <Anchor href={`#${to}`} underline="always" inherit>
          {title}
        </Anchor>
      </h2>
      <p className="referral-share">{big}</p>
      <p>{children}</p>
    </section>
  );
}

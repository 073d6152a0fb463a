import { Text } from '@mantine/core';
import { areLinksReviewed } from '../../../domain/inventory/verification.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { Block } from '../../components/block.tsx';
import { Definitions } from '../../components/definitions.tsx';
import { Failure } from '../../components/failure.tsx';
import { FoldedFilters, inUse } from '../../components/perimeter/folded-filters.tsx';
import { PerimeterFilters } from '../../components/perimeter/perimeter-filters.tsx';
import { UnknownPerimeter } from '../../components/perimeter/unknown-perimeter.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { WhereWritten } from '../../components/where-written.tsx';
import { useViewState } from '../../context/address.ts';
import { AskingView } from '../../context/known-offer-views.ts';
import { dayOf, useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { useVerify } from '../../operators/use-verify.ts';
import { VerifyBar, VerifySaid } from '../../operators/verify-bar.tsx';
import { rankedBy, useAskedInside, useSilent, useWhomToAsk } from '../../operators/whom-to-ask.ts';
import { YoungNotice } from '../../operators/young-notice.tsx';
import { AskingList } from './asking-list.tsx';
import { SilentOperators } from './silent-operators.tsx';

/**
 * The screen that says whom to ask first: the operators of which no filière is known, then the others by what their
 * answer would settle, each with the sheet to send and a button that records that its links were gone through with it
 * today.
 */
export function AskingScreen() {
  const { t, language } = useWords();
  const { base, at } = useNetwork();
  const [choices, setView] = useViewState(AskingView);
  const today = dayOf(undefined, undefined, new Date());
  const verifying = useVerify(today);
  const { data, error, refetch } = useWhomToAsk();
  const words = t.asking;
  const shown = useAskedInside(data?.asked, choices);
  const open = shown.filter(({ operator }) => {
    const named = base.operators.get(operator);
    return named === undefined || !areLinksReviewed(named, at);
  });
  const silent = useSilent(choices);
  const day = dayInWords(at, language);
  // Only operators of which nothing is known: there is nothing to rank them by.
  const isUnranked = data?.total === 0 && silent.total > 0;
  const toggle = (id: string): void =>
    setView({ open: choices.open === id ? undefined : id }, { replace: true });
  return (
    <div className="page">
      <ScreenTitle screen="asking" intro={isUnranked ? words.introUnranked(day) : words.intro(day)} />
      {data !== undefined && silent.total + data.total > 0 && (
        <Text size="sm" className="quiet">
          {words.order(silent.total > 0, rankedBy(data.asked))}
        </Text>
      )}
      <YoungNotice isWhereToBegin />
      <FoldedFilters active={inUse(choices.bassin, choices.type, choices.stage, choices.sector)}>
        <PerimeterFilters value={choices} change={(change) => setView(change)} inline />
      </FoldedFilters>
      <UnknownPerimeter value={choices} change={(change) => setView(change, { replace: true })} />
      <WhereWritten>
        <VerifyBar verifying={verifying} onlyAuthor />
      </WhereWritten>
      <SilentOperators silent={silent} open={choices.open} toggle={toggle} />
      {data === undefined ? (
        error ? (
          <Failure error={error} retry={refetch} />
        ) : (
          <Waiting />
        )
      ) : data.total === 0 && silent.total > 0 ? null : (
        <Block
          id="whom-to-ask"
          title={
            shown.length === data.total ? words.count(open.length) : words.countOf(open.length, data.total)
          }
        >
          {open.length < shown.length && <Text size="sm">{words.done(shown.length - open.length)}</Text>}
          <Definitions title={words.definitions} defined={words.defined} />
          {shown.length === 0 && <Text mt="sm">{data.total === 0 ? words.none : words.noneHere}</Text>}
          <AskingList asked={shown} open={choices.open} toggle={toggle} verifying={verifying} today={today} />
        </Block>
      )}
      <VerifySaid verifying={verifying} />
    </div>
  );
}

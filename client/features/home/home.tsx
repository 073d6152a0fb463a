import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { Failure } from '../../components/failure.tsx';
import { OtherDay } from '../../components/other-day.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { TakePack } from '../../components/take-pack.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { useChooseDay } from '../../context/chosen-day.ts';
import { DashboardView } from '../../context/dashboard-view.ts';
import { dayOf, useNetwork } from '../../context/network.tsx';
import { useMay } from '../../context/person.tsx';
import { screenAction } from '../../context/screen-actions.ts';
import { HomeView, PATHS } from '../../context/screens.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useProposals } from '../../context/use-proposals.ts';
import { useWords } from '../../context/words.tsx';
import { keepMine, keptMine, type Mine } from '../../model/mine.ts';
import { YoungNotice } from '../../operators/young-notice.tsx';
import { HomeActions } from './actions.tsx';
import { AllFollowUps } from './all-follow-ups.tsx';
import { AskingFirst } from './asking-first.tsx';
import { Bridges } from './bridges.tsx';
import { Changes } from './changes.tsx';
import { Chooser } from './chooser.tsx';
import { Decisions } from './decisions.tsx';
import { Expiring } from './expiring.tsx';
import { FollowUps } from './follow-ups.tsx';
import { Inactive, MineGone } from './mine-notices.tsx';
import { ProposalsNotice } from './proposals-notice.tsx';
import { SectionLinks } from './section-links.tsx';
import { ToVerify } from './to-verify.tsx';
import './home.css';

/**
 * The home page: for one's own bassin or organisation, the bridges that matter most, what expires, what to verify, the
 * follow-ups and what changed. Each figure leads to where it comes from.
 */
export function Home() {
  const { t, language } = useWords();
  const { document, at, asked } = useNetwork();
  const chooseDay = useChooseDay();
  const search = useSearch();
  const [mine, setMine] = useState(keptMine);
  const choose = (chosen: Mine | undefined): void => {
    keepMine(chosen);
    setMine(chosen);
  };
  const isThere =
    mine !== undefined &&
    document[mine.kind === 'bassin' ? 'bassins' : 'operators'].some(({ id }) => id === mine.id);
  const scope = isThere ? { [mine.kind]: mine.id } : {};
  const today = dayOf(undefined, undefined, new Date());
  const [{ follow }] = useViewState(HomeView);
  const { data, error, refetch } = useAnswer('home', { ...asked, ...scope, today }, { keepPrevious: true });
  const mayEdit = useMay('EDIT');
  const { data: proposed, isPending } = useProposals(mayEdit);
  return (
    <div className="page home">
      <div className="home-head">
        <div>
          <ScreenTitle
            screen="home"
            intro={at === today ? t.home.intro(dayInWords(at, language)) : undefined}
          />
          <OtherDay className="home-day" say={t.home.otherDay} />
        </div>
        <div className="home-doors">
          <Button
            size="sm"
            className="no-print"
            onClick={() => {
              // Who is here asks about today, whatever day the inventory is of.
              chooseDay(today);
              screenAction('audience')?.();
            }}
          >
            {t.home.someone}
          </Button>
          <Button
            component={Link}
            size="sm"
            variant="default"
            className="no-print"
            href={addressWith(PATHS.dashboard, DashboardView, search, {})}
          >
            {t.dashboard.open}
          </Button>
          <Chooser mine={isThere ? mine : undefined} choose={choose} />
          {isThere && mine.kind === 'bassin' && <TakePack bassin={mine.id} />}
        </div>
      </div>
      {mine !== undefined && !isThere && <MineGone mine={mine} choose={choose} />}
      {isThere && <Inactive mine={mine} />}
      <YoungNotice />
      {/* What waits is known before the rest is shown, so that nothing moves when it comes. */}
      {data === undefined || (mayEdit && isPending) ? (
        error ? (
          <Failure error={error} retry={refetch} />
        ) : (
          <Waiting />
        )
      ) : (
        <>
          <ProposalsNotice waiting={proposed?.waiting ?? 0} />
          {data.undocumented.isYoung && data.bridges.listed.length === 0 ? (
            <AskingFirst mine={isThere ? mine : undefined} />
          ) : (
            <Bridges answer={data} mine={isThere ? mine : undefined} />
          )}
          <div className="home-parts">
            <FollowUps answer={data} mine={isThere ? mine : undefined} isWhole={follow} />
            <Decisions mine={isThere ? mine : undefined} />
            <Expiring answer={data} today={today} />
            <ToVerify answer={data} mine={isThere ? mine : undefined} />
            <Changes />
          </div>
          <div className="home-actions">
            <HomeActions mine={isThere ? mine : undefined} />
          </div>
          {follow && <AllFollowUps answer={data} mine={isThere ? mine : undefined} />}
          <SectionLinks answer={data} />
        </>
      )}
    </div>
  );
}

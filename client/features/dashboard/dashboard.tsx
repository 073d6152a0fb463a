import { Button } from '@mantine/core';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { addMonths } from '../../../domain/model/dates.ts';
import { Block } from '../../components/block.tsx';
import { Failure } from '../../components/failure.tsx';
import { OtherDay } from '../../components/other-day.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { KeepStep } from '../../editing/keep-step.tsx';
import { AreaTable } from './area-table.tsx';
import { Moved } from './moved.tsx';
import './dashboard.css';

/** The dashboard: what the network, its bassins and its Régionales count on the day of the network beside a year
 * earlier, and what moved; with a way to read it today. */
export function Dashboard() {
  const { t, language } = useWords();
  const { at } = useNetwork();
  const before = addMonths(at, -12);
  const { data, error, refetch } = useAnswer('dashboard', { at }, { keepPrevious: true });
  const w = t.dashboard;
  return (
    <div className="page dashboard">
      <div className="dashboard-head">
        <div>
          <ScreenTitle
            screen="dashboard"
            intro={w.intro(dayInWords(at, language), dayInWords(before, language))}
          />
          <OtherDay className="dashboard-day" say={w.otherDay} />
        </div>
        <Button size="xs" variant="default" className="no-print" onClick={() => window.print()}>
          {w.print}
        </Button>
      </div>
      <Block id="dashboard-areas" title={w.areas}>
        {data === undefined ? (
          error ? (
            <Failure error={error} retry={refetch} />
          ) : (
            <Waiting />
          )
        ) : (
          <>
            <AreaTable answer={data} />
            <KeepStep screen="dashboard" />
          </>
        )}
      </Block>
      <Moved first={before} />
    </div>
  );
}

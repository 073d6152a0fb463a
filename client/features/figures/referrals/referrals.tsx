import { Select, Text } from '@mantine/core';
import type { FiguresAnswer } from '../../../../domain/api/questions/figures.ts';
import type { ReferralsAnswer } from '../../../../domain/api/questions/referrals.ts';
import { SANKEY_AXES } from '../../../../domain/slides/state/referrals.ts';
import { Block } from '../../../components/block.tsx';
import { Choice } from '../../../components/choice.tsx';
import { Failure } from '../../../components/failure.tsx';
import { ScreenTitle } from '../../../components/screen-title.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { type SetView, useViewState } from '../../../context/address.ts';
import { ReferralsView } from '../../../context/figures-view.ts';
import { useAnswer } from '../../../context/use-answer.ts';
import { useWords } from '../../../context/words.tsx';
import { KeepStep } from '../../../editing/keep-step.tsx';
import { KindChoice, YearField } from '../choosers.tsx';
import { Brief } from './brief.tsx';
import { DeclaredObserved } from './declared-observed.tsx';
import { Drawn } from './drawn.tsx';
import { StartedTable } from './started-table.tsx';
import { Onward, OtherYears, QuarterNotDrawn } from './ways-on.tsx';
import '../../../components/figure-table.css';
import './referrals.css';

/**
 * The screen of referrals: who sends how many people to whom, drawn and as a table, what became of them, and how that
 * compares with the passerelles that were in force. Published figures only.
 */
export function Referrals() {
  const { t } = useWords();
  const [view, setView] = useViewState(ReferralsView);
  const { year, kind, axis } = view;
  const asked = { kind, ...(year !== undefined && { year }) };
  const figures = useAnswer('figures', { ...asked, axis }, { keepPrevious: true });
  const compared = useAnswer('referrals', asked, { keepPrevious: true });
  const shownYear = year ?? figures.data?.year ?? undefined;
  const failed = [figures, compared].find(({ data, error }) => data === undefined && error !== null);
  return (
    <div className="page">
      <ScreenTitle screen="referrals" intro={t.referrals.intro} />
      <Choosers years={figures.data?.years} {...{ shownYear, view, setView }} />
      {failed !== undefined ? (
        <Failure error={failed.error!} retry={failed.refetch} />
      ) : figures.data === undefined || compared.data === undefined ? (
        <Waiting />
      ) : (
        <Shown answer={figures.data} compared={compared.data} view={view} />
      )}
    </div>
  );
}

/** All that is said of a year: in brief, drawn, and in tables. */
function Shown(props: {
  readonly answer: FiguresAnswer;
  readonly compared: ReferralsAnswer;
  readonly view: ReferralsView;
}) {
  const { t } = useWords();
  const { answer, compared, view } = props;
  const { year, years } = answer;
  const { quarter } = view;
  if (year === null)
    return (
      <>
        <Text size="sm">{t.figures.nothing}</Text>
        <Text size="sm">{t.referrals.noneHelp}</Text>
      </>
    );
  const hasQuarters = view.axis === 'STAGES';
  return (
    <>
      <OtherYears {...{ view, years, shown: year, isEmpty: false }} />
      {compared.pairs.length > 0 && <Brief answer={compared} />}
      {quarter !== undefined && !hasQuarters && <QuarterNotDrawn {...{ view, year, quarter }} />}
      <Drawn
        {...{ answer, year, view }}
        quarter={hasQuarters ? quarter : undefined}
        ofYear={compared.total.count}
      />
      <KeepStep screen="referrals" />
      <Onward view={view} />
      <Block id="started" title={t.referrals.started}>
        <StartedTable answer={compared} />
      </Block>
      <Block id="declared" title={t.referrals.declared}>
        <DeclaredObserved answer={compared} />
      </Block>
    </>
  );
}

function Choosers(props: {
  readonly view: ReferralsView;
  readonly setView: SetView<typeof ReferralsView>;
  readonly years: readonly string[] | undefined;
  readonly shownYear: string | undefined;
}) {
  const { t } = useWords();
  const { years, shownYear, view, setView } = props;
  const quarters = t.figures.quarters.map((label, at) => ({ value: String(at + 1), label }));
  return (
    <div className="page-filters referral-choosers">
      <YearField years={years} shown={shownYear} choose={(year) => setView({ year })} />
      <Select
        size="xs"
        allowDeselect={false}
        label={t.referrals.period}
        data={[{ value: '', label: t.referrals.wholeYear }, ...quarters]}
        value={view.quarter === undefined ? '' : String(view.quarter)}
        onChange={(quarter) => setView({ quarter: quarter ? Number(quarter) : undefined })}
      />
      <Choice
        label={t.referrals.axis}
        options={SANKEY_AXES}
        name={(axis) => t.figures.axes[axis]}
        value={view.axis}
        choose={(axis) => setView({ axis })}
      />
      <KindChoice value={view.kind} choose={(kind) => setView({ kind })} />
    </div>
  );
}

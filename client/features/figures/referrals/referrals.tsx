import { Anchor, Select, Text } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { Block } from '../../../components/block.tsx';
import { Choice } from '../../../components/choice.tsx';
import { Failure } from '../../../components/failure.tsx';
import { ScreenTitle } from '../../../components/screen-title.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { addressWith, type SetView, useViewState } from '../../../context/address.ts';
import { FiguresView, ReferralsView, SANKEY_AXES } from '../../../context/figures-view.ts';
import { PATHS } from '../../../context/screens.ts';
import { useAnswer } from '../../../context/use-answer.ts';
import { useWords } from '../../../context/words.tsx';
import { KindChoice, YearField } from '../choosers.tsx';
import { DeclaredObserved } from './declared-observed.tsx';
import { Drawn } from './drawn.tsx';
import { StartedTable } from './started-table.tsx';
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
  const { data, error, refetch } = figures;
  return (
    <div className="page">
      <ScreenTitle screen="referrals" intro={t.referrals.intro} />
      <Choosers years={data?.years} shownYear={year ?? data?.year ?? undefined} {...{ view, setView }} />
      {data === undefined ? (
        error ? (
          <Failure error={error} retry={refetch} />
        ) : (
          <Waiting />
        )
      ) : data.year === null ? (
        <>
          <Text size="sm">{t.figures.nothing}</Text>
          <Text size="sm">{t.referrals.noneHelp}</Text>
        </>
      ) : (
        <>
          <Drawn answer={data} year={data.year} quarter={axis === 'STAGES' ? view.quarter : undefined} />
          <ToFigures {...{ view }} />
          <Compared {...{ asked }} />
        </>
      )}
    </div>
  );
}

function ToFigures({ view }: { readonly view: ReferralsView }) {
  const { t } = useWords();
  const search = useSearch();
  const { year, kind, axis } = view;
  return (
    <Anchor
      component={Link}
      size="sm"
      underline="always"
      className="no-print"
      href={addressWith(PATHS.figures, FiguresView, search, { year, kind, axis })}
    >
      {t.referrals.toFigures}
    </Anchor>
  );
}

/** What needs the pairs of ends and the passerelles: they come with an answer of their own. */
function Compared({ asked }: { readonly asked: Pick<ReferralsView, 'year' | 'kind'> }) {
  const { t } = useWords();
  const { data, error, refetch } = useAnswer('referrals', asked, { keepPrevious: true });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  return (
    <>
      <Block id="started" title={t.referrals.started}>
        <StartedTable answer={data} />
      </Block>
      <Block id="declared" title={t.referrals.declared}>
        <DeclaredObserved answer={data} />
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
  const hasQuarters = view.axis === 'STAGES';
  const quarters = t.figures.quarters.map((label, at) => ({ value: String(at + 1), label }));
  return (
    <div className="page-filters referral-choosers">
      <YearField years={years} shown={shownYear} choose={(year) => setView({ year })} />
      <Select
        size="xs"
        allowDeselect={false}
        label={t.referrals.period}
        disabled={!hasQuarters}
        title={hasQuarters ? undefined : t.referrals.quartersOnly}
        data={[{ value: '', label: t.referrals.wholeYear }, ...(hasQuarters ? quarters : [])]}
        value={hasQuarters && view.quarter !== undefined ? String(view.quarter) : ''}
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

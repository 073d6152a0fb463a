import { Anchor, Checkbox, Select, Text } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import type { FiguresAnswer } from '../../../domain/api/questions/figures.ts';
import { capital } from '../../../domain/messages/capital.ts';
import { FIGURE_AXES, QUARTER_AXES } from '../../../domain/secrecy/figure-results.ts';
import { ActionTable } from '../../components/action-table.tsx';
import { Block } from '../../components/block.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Failure } from '../../components/failure.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { FigureLegend } from '../../components/shown-figure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith, type SetView, useViewState } from '../../context/address.ts';
import { type FigureColumn, FiguresView } from '../../context/figures-view.ts';
import { HistoryView, PATHS } from '../../context/screens.ts';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { KindChoice, YearField } from './choosers.tsx';
import { FlowTable } from './flow-table.tsx';
import { Proposal } from './proposal.tsx';
import { isMostlyMasked, shownShare } from './shares.ts';
import './figures.css';

interface Chosen {
  readonly view: FiguresView;
  readonly setView: SetView<typeof FiguresView>;
}

/**
 * The screen of published figures: people sent onward in a calendar year by the breakdown that the user chooses, and
 * awareness actions, each number shown or masked. Where most are masked it proposes breakdowns that say more.
 */
export function Figures() {
  const { t } = useWords();
  const search = useSearch();
  const [view, setView] = useViewState(FiguresView);
  const { year, kind, axis } = view;
  const asked = { kind, axis, ...(year !== undefined && { year }) };
  const { data, error, refetch } = useAnswer('figures', asked, { keepPrevious: true });
  return (
    <div className="page">
      <ScreenTitle screen="figures" intro={t.figures.intro} />
      <Anchor
        component={Link}
        size="sm"
        underline="always"
        className="no-print"
        href={addressWith(PATHS.history, HistoryView, search, {})}
      >
        {t.history.compare.title}
      </Anchor>
      <Choosers years={data?.years} shownYear={year ?? data?.year ?? undefined} {...{ view, setView }} />
      {data === undefined ? (
        error ? (
          <Failure error={error} retry={refetch} />
        ) : (
          <Waiting />
        )
      ) : data.year === null ? (
        <Text size="sm">{t.figures.nothing}</Text>
      ) : (
        <Answer answer={data} year={data.year} {...{ view, setView }} />
      )}
    </div>
  );
}

function Choosers(
  props: Chosen & { readonly years: readonly string[] | undefined; readonly shownYear: string | undefined },
) {
  const { t } = useWords();
  const { years, shownYear, view, setView } = props;
  const hasQuarters = QUARTER_AXES.some((one) => one === view.axis);
  return (
    <div className="page-filters figure-choosers">
      <YearField years={years} shown={shownYear} choose={(year) => setView({ year })} />
      <Select
        size="xs"
        allowDeselect={false}
        label={t.figures.axis}
        data={FIGURE_AXES.map((value) => ({ value, label: t.figures.axes[value] }))}
        value={view.axis}
        onChange={(value) => setView({ axis: FIGURE_AXES.find((one) => one === value)! })}
      />
      <KindChoice value={view.kind} choose={(kind) => setView({ kind })} />
      <Checkbox
        size="xs"
        className="figure-quarters"
        label={t.figures.withQuarters}
        disabled={!hasQuarters}
        checked={hasQuarters && view.quarters}
        onChange={({ currentTarget }) => setView({ quarters: currentTarget.checked })}
      />
    </div>
  );
}

function Answer(props: Chosen & { readonly answer: FiguresAnswer; readonly year: string }) {
  const { t } = useWords();
  const { answer, year, view, setView } = props;
  const { kind, axis, rows } = answer;
  const canHaveQuarters = rows.some(({ quarters }) => quarters !== null) && view.quarters;
  const withQuarters = canHaveQuarters && rows.some(({ quarters }) => quarters!.some((one) => one !== null));
  const share = shownShare(answer, withQuarters);
  const caption = t.figures.heading(capital(t.figures.kinds[kind]), year, t.figures.axes[axis]);
  const sortBy = (column: FigureColumn): void => {
    // Largest numbers first, names from A.
    const desc = view.sort === column ? !view.desc : column !== 'about';
    setView({ sort: column, desc }, { replace: true });
  };
  const table = <FlowTable {...{ answer, year, caption, view, withQuarters, sortBy }} />;
  return (
    <>
      <Block id="flows" title={caption}>
        {rows.length === 0 ? (
          <Text size="sm" role="status">
            {t.figures.none(t.figures.kinds[kind], year)}
          </Text>
        ) : (
          <>
            <Text size="sm" role="status">
              {t.figures.share(share.masked, share.of)}
              {canHaveQuarters && !withQuarters && ` ${t.figures.noQuarters}`}
            </Text>
            {isMostlyMasked(share) && <Proposal {...{ answer, withQuarters }} />}
            {share.masked === share.of ? <Disclosure title={t.figures.seeAnyway}>{table}</Disclosure> : table}
            <FigureLegend />
            <Text size="xs" className="quiet" mt={4}>
              {t.figures.outcomes}
            </Text>
          </>
        )}
      </Block>
      <ActionTable actions={answer.actions} year={year} withQuarters={view.quarters} />
      <Text size="sm" className="quiet" mt="md">
        {t.figures.closed}
      </Text>
    </>
  );
}

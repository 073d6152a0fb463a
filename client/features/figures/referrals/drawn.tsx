import { Text } from '@mantine/core';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { FiguresAnswer } from '../../../../domain/api/questions/figures.ts';
import { capital } from '../../../../domain/messages/capital.ts';
import type { ShownFigure as Figure } from '../../../../domain/secrecy/figure-results.ts';
import { isMasked, isNobody, leastOf } from '../../../../domain/secrecy/shown-figures.ts';
import {
  allPeople,
  columnIn,
  drawnFlows,
  type Flow,
  flowsOf,
  type People,
  peopleIn,
  returnsIn,
  type Shortcoming,
  shortcomingOf,
} from '../../../../domain/slides/referrals/flows.ts';
import type { SankeyAxis } from '../../../../domain/slides/state/referrals.ts';
import { Block } from '../../../components/block.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { ElementLink } from '../../../components/element-link.tsx';
import { FigureLegend, ShownFigure } from '../../../components/shown-figure.tsx';
import type { ReferralsView } from '../../../context/figures-view.ts';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import type { Messages } from '../../../messages/fr.ts';
import { partName } from '../names.ts';
import { EndsTable } from './ends-table.tsx';
import { SankeyFigure } from './sankey.tsx';
import { Notice, OtherYears, useReferralsAddress } from './ways-on.tsx';

/**
 * The drawing of a table of published figures, for its year or a quarter of it (1 to 4), told in words and again as a
 * table. Says what would help where there is nothing to draw, or little to see.
 */
export function Drawn(props: {
  readonly answer: FiguresAnswer;
  readonly year: string;
  readonly quarter: number | undefined;
  readonly view: ReferralsView;
  /** All people of the year, of whom the drawn pairs are parts. */
  readonly ofYear: Figure | null;
}) {
  const words = useWords();
  const { t } = words;
  const { base } = useNetwork();
  const { answer, year, quarter, view, ofYear } = props;
  const { rows, kind } = answer;
  const axis = answer.axis as SankeyAxis;
  const flows = useMemo(() => flowsOf(rows, quarter), [rows, quarter]);
  const drawn = useMemo(() => drawnFlows(flows), [flows]);
  const nameOf = useCallback(
    (part: string): string => partName(words, { view: base, axis, year }, part),
    [words, base, axis, year],
  );
  const period =
    quarter === undefined ? year : t.referrals.quarterOf(t.figures.quarters[quarter - 1] ?? '', year);
  const title = t.referrals.heading(capital(t.figures.kinds[kind]), period, t.figures.axes[axis]);
  const table = <FlowsTable {...{ flows, axis, nameOf, title }} />;
  if (drawn.length === 0)
    return (
      <Block id="drawn" title={title}>
        <Text size="sm" role="status">
          {t.referrals.none(t.figures.kinds[kind], period)}
        </Text>
        <Text size="sm">{t.referrals.noneHelp}</Text>
        <OtherYears {...{ view, shown: year, years: answer.years, isEmpty: true }} />
        {flows.length > 0 && table}
      </Block>
    );
  const asTable = (
    <Disclosure title={t.referrals.table}>
      {table}
      <FigureLegend />
    </Disclosure>
  );
  const all = allPeople(flows, quarter === undefined ? ofYear : null);
  const shortcoming = shortcomingOf(drawn);
  const notice = shortcoming !== undefined && <Shortcomings {...{ shortcoming, view, all, year, axis }} />;
  if (shortcoming === 'OPERATORS_ONLY')
    return (
      <Block id="drawn" title={title}>
        {notice}
        {asTable}
      </Block>
    );
  const sentences = sentencesOf(t, { all, drawn, flows, nameOf, isReturn: returnsIn(base.document, axis) });
  const told = sentences.join(' ');
  return (
    <Block id="drawn" title={title}>
      <Text size="sm" role="status">
        {told}
      </Text>
      {notice}
      <SankeyFigure flows={drawn} axis={axis} label={`${title}. ${told}`} nameOf={nameOf} />
      <SankeyLegend flows={drawn} axis={axis} />
      {asTable}
    </Block>
  );
}

/** Why a drawing says little, and which one would say more. */
function Shortcomings(props: {
  readonly shortcoming: Shortcoming;
  readonly view: ReferralsView;
  readonly all: People;
  readonly year: string;
  readonly axis: SankeyAxis;
}) {
  const { t } = useWords();
  const { shortcoming, view, all, year, axis } = props;
  const addressOf = useReferralsAddress(view);
  const isOfQuarter = view.quarter !== undefined;
  const { people, isLeast } = all;
  switch (shortcoming) {
    case 'OPERATORS_ONLY': {
      const name = isOfQuarter ? t.referrals.byOperatorsOfYear(year) : t.referrals.byOperators;
      const way = { name, href: addressOf({ axis: 'OPERATORS' }) };
      return <Notice said={t.referrals.operatorsOnly(people, isLeast)} ways={[way]} />;
    }
    case 'MASKED': {
      const ways = [
        ...(axis === 'STAGES'
          ? []
          : [{ name: t.referrals.saysMore.STAGES, href: addressOf({ axis: 'STAGES' }) }]),
        ...(axis === 'STAGES' && isOfQuarter
          ? [{ name: t.referrals.saysMore.YEAR, href: addressOf({ quarter: undefined }) }]
          : []),
      ];
      return <Notice said={`${t.referrals.onlyMasked} ${t.referrals.otherYear}`} ways={ways} />;
    }
    case 'LOOP': {
      const way = { name: t.referrals.byOperators, href: addressOf({ axis: 'OPERATORS' }) };
      return <Notice said={t.referrals.onlyLoop[axis]} ways={axis === 'OPERATORS' ? [] : [way]} />;
    }
  }
}

/** What is said of a drawing, a sentence each. */
function sentencesOf(
  { referrals: words, number }: Messages,
  of: {
    readonly all: People;
    readonly drawn: readonly Flow[];
    readonly flows: readonly Flow[];
    nameOf(part: string): string;
    isReturn(flow: Flow): boolean;
  },
): readonly string[] {
  const { all, drawn, flows, nameOf, isReturn } = of;
  const zeros = flows.filter(({ count }) => isNobody(count)).length;
  const notDrawn = flows.length - zeros - drawn.length;
  const masked = drawn.filter(({ count }) => isMasked(count)).length;
  const back = drawn.filter(isReturn);
  const [largest] = drawn.filter(({ count }) => !isMasked(count));
  const returned = peopleIn(back);
  return [
    words.told(all.people, drawn.length, all.isLeast),
    ...(largest === undefined
      ? []
      : [words.largest(nameOf(largest.source), nameOf(largest.target), number(leastOf(largest.count)))]),
    ...(back.length === 0 ? [] : [words.returns(back.length, returned.people, returned.isLeast)]),
    ...(masked === 0 ? [] : [words.maskedPairs(masked)]),
    ...(notDrawn === 0 ? [] : [words.notDrawn(notDrawn)]),
    ...(zeros === 0 ? [] : [words.zeros(zeros)]),
  ];
}

function SankeyLegend({ flows, axis }: { readonly flows: readonly Flow[]; readonly axis: SankeyAxis }) {
  const { legend } = useWords().t.referrals;
  const { document } = useNetwork().base;
  const columnOf = columnIn(document, axis);
  const hasStages = axis === 'STAGES';
  const turns = flows.some(({ source, target }) => columnOf(source) === columnOf(target));
  const items = [
    ['on', hasStages ? legend.on : legend.onward],
    ['back', flows.some(returnsIn(document, axis)) && legend.back],
    ['turn', hasStages && turns && legend.turn],
    ['masked', flows.some(({ count }) => isMasked(count)) && legend.masked],
  ] as const;
  return (
    <ul className="sankey-legend">
      {items.map(([id, said]) =>
        said ? (
          <li key={id}>
            <span className={`sankey-sign sankey-sign-${id}`} aria-hidden="true" />
            {said}
          </li>
        ) : null,
      )}
    </ul>
  );
}

function FlowsTable(props: {
  readonly flows: readonly Flow[];
  readonly axis: SankeyAxis;
  readonly title: string;
  nameOf(part: string): string;
}) {
  const { t } = useWords();
  const { flows, axis, title, nameOf } = props;
  const named = (part: string): ReactNode =>
    axis === 'OPERATORS' ? <ElementLink id={part}>{nameOf(part)}</ElementLink> : nameOf(part);
  return (
    <EndsTable
      title={title}
      className="sankey-table"
      columns={[{ name: t.figures.measures.count, isFigure: true }]}
      rows={flows.map(({ source, target, count }) => ({
        key: `${source} ${target}`,
        ends: [named(source), named(target)],
        cells: [<ShownFigure figure={count} key="count" />],
      }))}
    />
  );
}

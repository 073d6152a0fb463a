import { Text } from '@mantine/core';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { FiguresAnswer } from '../../../../domain/api/questions/figures.ts';
import { isMasked, isNobody, leastOf } from '../../../../domain/secrecy/shown-figures.ts';
import { Block } from '../../../components/block.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { ElementLink } from '../../../components/element-link.tsx';
import { FigureLegend, ShownFigure } from '../../../components/shown-figure.tsx';
import type { SankeyAxis } from '../../../context/figures-view.ts';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { capital } from '../../../model/labels.ts';
import { partName } from '../names.ts';
import { EndsTable } from './ends-table.tsx';
import { columnIn, drawnFlows, type Flow, flowsOf } from './graph.ts';
import { SankeyFigure } from './sankey.tsx';

/**
 * The drawing of a table of published figures, for its year or a quarter of it (1 to 4), told in words and again as a
 * table. Says what would help where there is nothing to draw, or nothing but masked numbers.
 */
export function Drawn(props: {
  readonly answer: FiguresAnswer;
  readonly year: string;
  readonly quarter: number | undefined;
}) {
  const words = useWords();
  const { t } = words;
  const { base } = useNetwork();
  const { answer, year, quarter } = props;
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
  if (drawn.length === 0)
    return (
      <Block id="drawn" title={title}>
        <Text size="sm" role="status">
          {t.referrals.none(t.figures.kinds[kind], period)}
        </Text>
        <Text size="sm">{t.referrals.noneHelp}</Text>
        {flows.length > 0 && <FlowsTable {...{ flows, axis, nameOf, title }} />}
      </Block>
    );
  const told = toldOf(drawn, flows, columnIn(base.document, axis));
  const sentences = [
    t.referrals.told(told.people, drawn.length, told.masked > 0),
    ...(told.largest === undefined
      ? []
      : [
          t.referrals.largest(
            nameOf(told.largest.source),
            nameOf(told.largest.target),
            t.number(leastOf(told.largest.count)),
          ),
        ]),
    ...(told.back.length === 0
      ? []
      : [
          t.referrals.returns(
            told.back.length,
            sum(told.back),
            told.back.some(({ count }) => isMasked(count)),
          ),
        ]),
    ...(told.masked === 0 ? [] : [t.referrals.maskedPairs(told.masked)]),
    ...(told.notDrawn === 0 ? [] : [t.referrals.notDrawn(told.notDrawn)]),
    ...(told.zeros === 0 ? [] : [t.referrals.zeros(told.zeros)]),
  ];
  return (
    <Block id="drawn" title={title}>
      <Text size="sm" role="status">
        {sentences.join(' ')}
      </Text>
      {drawn.every(({ count }) => isMasked(count)) && <p className="sankey-note">{t.referrals.onlyMasked}</p>}
      {drawn.every(({ source, target }) => source === target) && (
        <p className="sankey-note">{t.referrals.onlyLoop}</p>
      )}
      <SankeyFigure flows={drawn} axis={axis} label={`${title}. ${sentences.join(' ')}`} nameOf={nameOf} />
      <SankeyLegend hasMasked={told.masked > 0} hasBack={told.back.length > 0} hasTurn={told.hasTurn} />
      <Disclosure title={t.referrals.table}>
        <FlowsTable {...{ flows, axis, nameOf, title }} />
        <FigureLegend />
      </Disclosure>
    </Block>
  );
}

const sum = (flows: readonly Flow[]): number => flows.reduce((all, { count }) => all + leastOf(count), 0);

/** What is said of the drawing. */
function toldOf(drawn: readonly Flow[], flows: readonly Flow[], columnOf: (id: string) => number) {
  const [largest] = drawn;
  const steps = ({ source, target }: Flow): number => columnOf(target) - columnOf(source);
  const zeros = flows.filter(({ count }) => isNobody(count)).length;
  return {
    people: sum(drawn),
    masked: drawn.filter(({ count }) => isMasked(count)).length,
    notDrawn: flows.length - zeros - drawn.length,
    zeros,
    largest: largest !== undefined && !isMasked(largest.count) ? largest : undefined,
    back: drawn.filter((flow) => steps(flow) < 0),
    hasTurn: drawn.some((flow) => steps(flow) === 0),
  };
}

function SankeyLegend(props: {
  readonly hasMasked: boolean;
  readonly hasBack: boolean;
  readonly hasTurn: boolean;
}) {
  const { legend } = useWords().t.referrals;
  const items = [
    ['on', true],
    ['back', props.hasBack],
    ['turn', props.hasTurn],
    ['masked', props.hasMasked],
  ] as const;
  return (
    <ul className="sankey-legend">
      {items.map(([id, isShown]) =>
        isShown ? (
          <li key={id}>
            <span className={`sankey-sign sankey-sign-${id}`} aria-hidden="true" />
            {legend[id]}
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

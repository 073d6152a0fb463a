import { Table, Text } from '@mantine/core';
import { useState } from 'react';
import { periodsOf } from '../../../domain/actions/chosen-actions.ts';
import { COUNTED_BY, type CountedBy, countActions } from '../../../domain/actions/count-actions.ts';
import type { TotalsPeriod } from '../../../domain/actions/opening-year.ts';
import { capital } from '../../../domain/messages/capital.ts';
import type { AwarenessAction } from '../../../domain/model/entities.ts';
import { ACTION_KINDS } from '../../../domain/model/vocabulary.ts';
import { ActionTable } from '../../components/action-table.tsx';
import { Block } from '../../components/block.tsx';
import { Failure } from '../../components/failure.tsx';
import { FigureLegend } from '../../components/shown-figure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useAnswer } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { usePeriodName } from './period-name.ts';

/**
 * The totals of the actions: how many there are of each kind, in each quarter, with each partner and in each commune, among
 * those that pass the filters; and the published figures of participants of the year.
 */
export function ActionTotals(props: {
  readonly actions: readonly AwarenessAction[];
  readonly period: TotalsPeriod | undefined;
}) {
  const { t } = useWords();
  const periodName = usePeriodName();
  const { actions, period } = props;
  const w = t.actions.totals;
  const all = period === undefined || period === 'all';
  return (
    <>
      <Block id="action-counts" title={all ? w.ofAll : w.of(periodName(period))}>
        <Text size="xs" className="quiet">
          {w.shared}
        </Text>
        <div className="action-counts">
          {COUNTED_BY.map((by) => (
            <Counts key={by} by={by} actions={actions} />
          ))}
        </div>
      </Block>
      <Participants actions={actions} />
    </>
  );
}

/** At most this many lines of a count are listed at first. */
const MOST_LISTED = 12;

/** How many actions there are by one breakdown. */
function Counts({ by, actions }: { readonly by: CountedBy; readonly actions: readonly AwarenessAction[] }) {
  const { t } = useWords();
  const nameOf = useNameOf(by);
  const [isWhole, setWhole] = useState(false);
  const w = t.actions.totals;
  const all = countActions(actions, by);
  const listed = isWhole ? all : all.slice(0, MOST_LISTED);
  return (
    <div>
      <Table className="figure-table" fz="sm">
        <caption className="sr-only">{`${w.title}, ${w.by[by]}`}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{w.by[by]}</Table.Th>
            <Table.Th scope="col" className="figure">
              {w.count}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {listed.map(({ about, actions: count }) => (
            <Table.Tr key={about}>
              <Table.Th scope="row">{about === null ? w.notSaid : nameOf(about)}</Table.Th>
              <Table.Td className="figure">{t.number(count)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {listed.length < all.length && (
        <button type="button" className="counts-more" onClick={() => setWhole(true)}>
          {w.more(all.length - listed.length)}
        </button>
      )}
    </div>
  );
}

function useNameOf(by: CountedBy): (about: string) => string {
  const { vocabulary } = useWords();
  const { names } = useSheet();
  const periodName = usePeriodName();
  return (about) => {
    const kind = by === 'kind' ? ACTION_KINDS.find((one) => one === about) : undefined;
    if (kind !== undefined) return capital(vocabulary.action[kind]);
    return by === 'quarter' ? periodName(about) : (names.nameOf(about) ?? about);
  };
}

/** The published figures of the actions of the year of the latest action. */
function Participants({ actions }: { readonly actions: readonly AwarenessAction[] }) {
  const { t } = useWords();
  const [latest] = actions;
  const year = latest && periodsOf(latest)[0];
  const asked = { kind: 'ORIENTATION' as const, axis: 'ALL' as const, ...(year !== undefined && { year }) };
  const { data, error, refetch } = useAnswer('figures', asked, { keepPrevious: true });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting rows={4} />;
  if (data.year === null || latest === undefined) return null;
  return (
    <>
      <ActionTable
        actions={data.actions}
        year={data.year}
        title={t.actions.totals.people(data.year)}
        withQuarters
      />
      <Text size="sm" className="quiet">
        {t.actions.totals.published}
      </Text>
      <FigureLegend />
    </>
  );
}

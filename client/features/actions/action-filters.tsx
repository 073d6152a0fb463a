import { Button, MultiSelect, Select, Text } from '@mantine/core';
import { useMemo } from 'react';
import { periodsWithActions } from '../../../domain/actions/chosen-actions.ts';
import type { TotalsPeriod } from '../../../domain/actions/opening-year.ts';
import { capital } from '../../../domain/messages/capital.ts';
import { ACTION_KINDS } from '../../../domain/model/vocabulary.ts';
import { matchOptions } from '../../components/match-options.ts';
import { UnknownValues } from '../../components/perimeter/unknown-perimeter.tsx';
import { ActionsView } from '../../context/actions-view.ts';
import { useViewState } from '../../context/address.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { usePeriodName } from './period-name.ts';

const UNFILTERED = { kind: [], partner: undefined, commune: undefined };

/**
 * The filters of the actions, and how many pass them. With `isHidden`, the action that was noted last does not: it says so
 * beside the button that removes the filters.
 */
export function ActionFilters(props: {
  readonly shown: number;
  readonly isHidden: boolean;
  /** The period that is shown: totals have one where none is asked for. */
  readonly period: TotalsPeriod | undefined;
}) {
  const { t, vocabulary } = useWords();
  const { document, names } = useSheet();
  const [view, setView] = useViewState(ActionsView);
  const periodName = usePeriodName();
  const { shown, isHidden } = props;
  const { kind, partner, commune } = view;
  const period = props.period === 'all' ? undefined : props.period;
  const all = view.show === 'totals' ? 'all' : undefined;
  const { actions } = document;
  const w = t.actions.filters;
  const periods = useMemo(() => periodsWithActions(actions), [actions]);
  const partners = useMemo(() => idsOf(actions.flatMap(({ operators = [] }) => operators)), [actions]);
  const communes = useMemo(() => idsOf(actions.flatMap((action) => action.commune ?? [])), [actions]);
  const named = (ids: readonly string[]) =>
    ids
      .map((value) => ({ value, label: names.nameOf(value) ?? value }))
      .sort((a, b) => a.label.localeCompare(b.label, 'fr'));
  const unknown = [partner, commune].filter((id) => id !== undefined && names.listOf(id) === undefined);
  const isFiltered = kind.length > 0 || [period, partner, commune].some((one) => one !== undefined);
  const withAsked = (ids: readonly string[], asked: string | undefined) =>
    asked === undefined || ids.includes(asked) ? ids : [...ids, asked];
  return (
    <>
      <UnknownValues
        parts={[{ label: w.unknown, unknown: unknown.map(String), filters: true }]}
        leaveOut={() => setView({ partner: undefined, commune: undefined }, { replace: true })}
      />
      <div className="page-filters action-filters">
        <MultiSelect
          size="xs"
          clearable
          label={w.kind}
          placeholder={kind.length === 0 ? w.all : undefined}
          data={ACTION_KINDS.map((value) => ({ value, label: capital(vocabulary.action[value]) }))}
          value={[...kind]}
          onChange={(values) => setView({ kind: ACTION_KINDS.filter((one) => values.includes(one)) })}
        />
        <Select
          size="xs"
          clearable
          label={w.period}
          placeholder={w.all}
          data={withAsked(periods, period).map((value) => ({ value, label: periodName(value) }))}
          value={period ?? null}
          onChange={(value) => setView({ period: value ?? all })}
        />
        <ElementFilter
          label={w.partner}
          none={w.allPartners}
          options={named(withAsked(partners, partner))}
          value={partner}
          choose={(value) => setView({ partner: value })}
        />
        <ElementFilter
          label={w.commune}
          none={w.all}
          options={named(withAsked(communes, commune))}
          value={commune}
          choose={(value) => setView({ commune: value })}
        />
      </div>
      <Text size="sm" role="status" className="action-shown">
        {w.shown(shown, actions.length)} {isHidden && t.actions.hidden}{' '}
        {isFiltered && (
          <Button size="compact-xs" variant="default" onClick={() => setView({ ...UNFILTERED, period: all })}>
            {w.clear}
          </Button>
        )}
      </Text>
    </>
  );
}

/** A filter by one element of a list, found by its name. `none` says that there is no such filter. */
function ElementFilter(props: {
  readonly label: string;
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
  choose(value: string | undefined): void;
}) {
  const { label, none, options, value, choose } = props;
  return (
    <Select
      size="xs"
      searchable
      clearable
      filter={matchOptions}
      label={label}
      placeholder={none}
      data={[...options]}
      value={value ?? null}
      onChange={(chosen) => choose(chosen ?? undefined)}
    />
  );
}

const idsOf = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

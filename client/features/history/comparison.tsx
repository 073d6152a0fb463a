import { Anchor, Checkbox, Select, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import { compareDays } from '../../../domain/change/compare-days.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { addMonths } from '../../../domain/model/dates.ts';
import { Day } from '../../../domain/slides/state/fields.ts';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { ask } from '../../context/api.ts';
import { useNetwork } from '../../context/network.tsx';
import { ExplorerView, HistoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { KeepStep } from '../../editing/keep-step.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { DifferenceTable, hasEnded } from './difference-table.tsx';
import { FigureComparison } from './figure-comparison.tsx';
import { schoolYearsBefore } from './school-years.ts';
import { UndatedAdditions } from './undated-additions.tsx';

const MOST_LISTED = 300;

/**
 * A comparison of the network on two days, which the user chooses: by what is known today about each day, or by what
 * was recorded on each day.
 */
export function Comparison() {
  const { t } = useWords();
  const { document, at } = useNetwork();
  const [view, setView] = useViewState(HistoryView);
  const first = view.first ?? addMonths(at, -12);
  const second = view.second ?? at;
  const { recorded } = view;
  const past = useQuery({
    queryKey: ['past', first, second],
    queryFn: async ({ signal }) => {
      const [one, other] = await Promise.all([
        ask('pastNetwork', { recorded: first }, signal),
        ask('pastNetwork', { recorded: second }, signal),
      ]);
      return { one, other };
    },
    enabled: recorded,
  });
  const one = recorded ? past.data?.one.network : document;
  const other = recorded ? past.data?.other.network : document;
  const differences = useMemo(
    () =>
      one === undefined || other === undefined
        ? undefined
        : compareDays({ document: one, at: first }, { document: other, at: second }),
    [one, other, first, second],
  );
  const w = t.history.compare;
  const years = schoolYearsBefore(at);
  const set = (change: Partial<HistoryView>): void => setView(change, { replace: true });
  return (
    <>
      <div className="compare-fields">
        <DayField label={w.first} value={first} years={years} set={(day) => set({ first: day })} />
        <DayField label={w.second} value={second} years={years} set={(day) => set({ second: day })} />
        <Checkbox
          size="sm"
          label={w.recorded}
          description={w.recordedHelp}
          checked={recorded}
          onChange={({ currentTarget }) => set({ recorded: currentTarget.checked })}
        />
      </div>
      {differences === undefined &&
        (past.error ? <Failure error={past.error} retry={past.refetch} /> : <Waiting />)}
      {!recorded && <UndatedAdditions first={first} />}
      {differences !== undefined && <Result differences={differences} {...{ first, second, recorded }} />}
      <KeepStep screen="changes" />
      <FigureComparison first={first} second={second} />
    </>
  );
}

/** Two fields to choose a day: a date, or a school year that stands for its last day. */
function DayField(props: {
  readonly label: string;
  readonly value: string;
  readonly years: readonly string[];
  set(day: string): void;
}) {
  const { t } = useWords();
  const { label, value, years, set } = props;
  const w = t.history.compare;
  return (
    <div className="compare-field">
      <TextInput
        size="xs"
        type="date"
        label={label}
        value={value}
        onChange={({ currentTarget }) => {
          if (Day.safeParse(currentTarget.value).success) set(currentTarget.value);
        }}
      />
      <Select
        size="xs"
        label={w.year}
        placeholder={w.chooseYear}
        data={years.map((day) => {
          const last = Number(day.slice(0, 4));
          return { value: day, label: w.schoolYear(last - 1, last) };
        })}
        value={years.includes(value) ? value : null}
        onChange={(day) => day !== null && set(day)}
      />
    </div>
  );
}

/** The number of differences in each list, and the differences themselves. */
function Result(props: {
  readonly differences: ReturnType<typeof compareDays>;
  readonly first: string;
  readonly second: string;
  readonly recorded: boolean;
}) {
  const { t, language } = useWords();
  const { words } = useSheet();
  const search = useSearch();
  const { differences, first, second, recorded } = props;
  const w = t.history.compare;
  const lists = [...new Set(differences.map(({ list }) => list))];
  return (
    <>
      <Text size="sm" role="status">
        {w.result(differences.length, dayInWords(first, language), dayInWords(second, language))}{' '}
        {differences.length === 0 && !recorded && w.noFirstDay}
      </Text>
      <ul className="compare-counts">
        {lists.map((list) => {
          const of = differences.filter((one) => one.list === list);
          const count = (what: string): number => of.filter((one) => one.what === what).length;
          const ended = of.filter(hasEnded).length;
          return (
            <li key={list}>
              {t.said(
                words.fields.lists[list].many,
                t.history.counts(count('ADDED'), count('CHANGED'), count('REMOVED') - ended, ended),
              )}
            </li>
          );
        })}
      </ul>
      <Anchor
        component={Link}
        size="sm"
        underline="always"
        href={addressWith(PATHS.explorer, ExplorerView, search, { at: second, since: first, recorded })}
      >
        {w.onMap}
      </Anchor>
      {differences.length > 0 && <DifferenceTable differences={differences.slice(0, MOST_LISTED)} ofDays />}
      {differences.length > MOST_LISTED && (
        <Text size="sm">{t.history.shown(MOST_LISTED, differences.length)}</Text>
      )}
    </>
  );
}

import { type ComboboxData, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Period } from '../../../domain/model/dates.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { calendarYear } from '../../../domain/report/period-asked.ts';
import type { SetView } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import type { ReportView } from '../../context/report-view.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';

const OTHER = 'other';
const WHOLE = 'whole';
/** How many years back are offered; others are typed as a period. */
const YEARS = 8;

/** The fields for what a report is about: its period, as a year or between two days, and its perimeter. */
export function Choosers(props: {
  readonly period: Period;
  readonly view: ReportView;
  readonly setView: SetView<typeof ReportView>;
}) {
  const { t } = useWords();
  const { document } = useNetwork();
  const { period, view, setView } = props;
  const year = calendarYear(period);
  const [isOther, setOther] = useState(year === undefined);
  const w = t.report;
  const latest = Number(today().slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(latest - back));
  const isShown = year !== undefined && !isOther;
  const choose = (chosen: string | null): void => {
    setOther(chosen === OTHER);
    if (chosen !== null && chosen !== OTHER) setView({ from: `${chosen}-01-01`, to: `${chosen}-12-31` });
  };
  return (
    <div className="page-filters report-choosers">
      <Select
        size="xs"
        allowDeselect={false}
        label={w.year}
        data={[
          ...[...new Set([...(year === undefined ? [] : [year]), ...years])].map((value) => ({
            value,
            label: value,
          })),
          { value: OTHER, label: w.otherPeriod },
        ]}
        value={isShown ? year : OTHER}
        onChange={choose}
      />
      {!isShown && (
        <>
          <DayField label={w.from} value={period.from} take={(from) => setView({ from, to: period.to })} />
          <DayField label={w.to} value={period.to} take={(to) => setView({ from: period.from, to })} />
        </>
      )}
      <Select
        size="xs"
        allowDeselect={false}
        label={w.perimeter}
        data={perimetersOf(document, w.whole, w.regionales, w.bassins)}
        value={view.perimeter ?? WHOLE}
        onChange={(chosen) =>
          setView({ perimeter: chosen === null || chosen === WHOLE ? undefined : chosen })
        }
      />
    </div>
  );
}

/** A day that is taken once it is whole. */
function DayField(props: { readonly label: string; readonly value: string; take(day: string): void }) {
  const { label, value, take } = props;
  return (
    <TextInput
      type="date"
      size="xs"
      label={label}
      defaultValue={value}
      key={value}
      onChange={({ currentTarget }) => {
        if (/^\d{4}-\d{2}-\d{2}$/.test(currentTarget.value)) take(currentTarget.value);
      }}
    />
  );
}

const perimetersOf = (
  { bassins, regionales }: NetworkDocument,
  whole: string,
  regionalesName: string,
  bassinsName: string,
): ComboboxData => [
  { value: WHOLE, label: whole },
  ...(regionales.length === 0
    ? []
    : [{ group: regionalesName, items: regionales.map(({ id, name }) => ({ value: id, label: name })) }]),
  ...(bassins.length === 0
    ? []
    : [{ group: bassinsName, items: bassins.map(({ id, name }) => ({ value: id, label: name })) }]),
];

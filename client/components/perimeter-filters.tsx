import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import { STAGES } from '../../domain/model/vocabulary.ts';
import { choices, type Perimeter } from '../model/filters.ts';
import { nameOf, sectorLabel, typeLabel } from '../model/labels.ts';
import { useNetwork } from '../network.tsx';
import { useWords } from '../words.tsx';
import { matchOptions } from './match-options.ts';

type Change = { -readonly [K in keyof Perimeter]?: Perimeter[K][number][] };

/** Bassin, operator type (under its name of the day), stage, sector: the same everywhere. */
export function PerimeterFilters(props: {
  readonly value: Perimeter;
  change(change: Change): void;
  /** Inside a popover the lists open inside it, so that the focus stays there. */
  readonly inline?: boolean;
}) {
  const { t, vocabulary, language } = useWords();
  const { view, at } = useNetwork();
  const { value, change, inline = false } = props;
  const known = useMemo(() => choices(view), [view]);
  const common = (chosen: readonly string[]) => ({
    size: 'xs' as const,
    clearable: true,
    searchable: true,
    filter: matchOptions,
    placeholder: chosen.length === 0 ? t.explorer.any : undefined,
    value: [...chosen],
    comboboxProps: { withinPortal: inline },
    clearButtonProps: { 'aria-label': t.explorer.clear },
    nothingFoundMessage: t.explorer.nothingFound,
  });
  return (
    <>
      <MultiSelect
        {...common(value.bassin)}
        label={t.explorer.bassin}
        data={known.bassins.map((id) => ({ value: id, label: nameOf(view, vocabulary, id) }))}
        onChange={(bassin) => change({ bassin })}
      />
      <MultiSelect
        {...common(value.type)}
        label={t.explorer.type}
        data={known.types.map((id) => ({ value: id, label: typeLabel(view.document, id, at, language) }))}
        onChange={(type) => change({ type })}
      />
      <MultiSelect
        {...common(value.stage)}
        label={t.explorer.stage}
        data={STAGES.filter((stage) => known.stages.includes(stage)).map((stage) => ({
          value: stage,
          label: vocabulary.stage[stage],
        }))}
        onChange={(stages) => change({ stage: STAGES.filter((stage) => stages.includes(stage)) })}
      />
      <MultiSelect
        {...common(value.sector)}
        label={t.explorer.sector}
        data={known.sectors.map((code) => ({ value: code, label: sectorLabel(vocabulary, t.sectors, code) }))}
        onChange={(sector) => change({ sector })}
      />
    </>
  );
}

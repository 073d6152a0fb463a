import { MultiSelect } from '@mantine/core';
import { useMemo } from 'react';
import { choices, type Perimeter } from '../../../domain/map/filters.ts';
import { nameOf, sectorLabel, typeLabel } from '../../../domain/map/names.ts';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { facetCounts } from '../../model/facets.ts';
import { matchOptions } from '../match-options.ts';
import { facetOption } from './facet-option.tsx';

type Change = { -readonly [K in keyof Perimeter]?: Perimeter[K][number][] };

/**
 * The four filters that all screens share: bassin (local area), operator type (under the name it had on the chosen
 * day), stage and sector. `value` holds the values chosen in each, and `change` receives the filters that the user
 * changes. Each option shows how many filières it would leave, given the other filters.
 */
export function PerimeterFilters(props: {
  readonly value: Perimeter;
  change(change: Change): void;
  /** Inside a popover, render the lists within it so that the keyboard focus stays there. */
  readonly inline?: boolean;
}) {
  const { t, vocabulary, language } = useWords();
  const { view, at } = useNetwork();
  const { value, change, inline = false } = props;
  const known = useMemo(() => choices(view), [view]);
  const { bassin, type, stage, sector } = value;
  const counts = useMemo(
    () => facetCounts(view, { bassin, type, stage, sector }),
    [view, bassin, type, stage, sector],
  );
  const common = (facet: keyof Perimeter) => ({
    size: 'xs' as const,
    clearable: true,
    searchable: true,
    filter: matchOptions,
    placeholder: value[facet].length === 0 ? t.explorer.any : undefined,
    value: [...value[facet]],
    renderOption: facetOption(counts[facet], t.count.filieresOf),
    comboboxProps: { withinPortal: inline },
    clearButtonProps: { 'aria-label': t.explorer.clear },
    nothingFoundMessage: t.explorer.nothingFound,
  });
  return (
    <>
      <MultiSelect
        {...common('bassin')}
        label={t.explorer.bassin}
        data={known.bassins.map((id) => ({ value: id, label: nameOf(view, vocabulary, id) }))}
        onChange={(bassin) => change({ bassin })}
      />
      <MultiSelect
        {...common('type')}
        label={t.explorer.type}
        data={known.types.map((id) => ({ value: id, label: typeLabel(view.document, id, at, language) }))}
        onChange={(type) => change({ type })}
      />
      <MultiSelect
        {...common('stage')}
        label={t.explorer.stage}
        data={STAGES.filter((stage) => known.stages.includes(stage)).map((stage) => ({
          value: stage,
          label: vocabulary.stage[stage],
        }))}
        onChange={(stages) => change({ stage: STAGES.filter((stage) => stages.includes(stage)) })}
      />
      <MultiSelect
        {...common('sector')}
        label={t.explorer.sector}
        data={known.sectors.map((code) => ({ value: code, label: sectorLabel(vocabulary, t.sectors, code) }))}
        onChange={(sector) => change({ sector })}
      />
    </>
  );
}

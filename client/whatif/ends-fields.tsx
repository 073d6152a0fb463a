import { Select } from '@mantine/core';
import { memo, useMemo } from 'react';
import { choices } from '../../domain/map/filters.ts';
import { sectorLabel } from '../../domain/map/names.ts';
import { GENERIC_SECTOR } from '../../domain/model/vocabulary.ts';
import { matchOptions } from '../components/match-options.ts';
import { useFiliereChoices, useOutletChoices } from '../components/perimeter/filiere-choices.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';

/**
 * Returns the properties that all drop-down lists of the what-if panel share: size, search, texts. Spread them into
 * the list component.
 */
export function useSelectProps() {
  const { t } = useWords();
  return {
    size: 'xs',
    searchable: true,
    clearable: true,
    maxDropdownHeight: 320,
    nothingFoundMessage: t.explorer.nothingFound,
    clearButtonProps: { 'aria-label': t.explorer.clear },
    filter: matchOptions,
  } as const;
}

export interface EndsChange {
  readonly endFrom?: string | undefined;
  readonly endTo?: string | undefined;
}

/** Two fields to choose the start and goal between which pathways are counted. */
export const EndsFields = memo(function EndsFields(props: {
  readonly from: string | undefined;
  readonly to: string | undefined;
  change(ends: EndsChange): void;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const filieres = useFiliereChoices();
  const outlets = useOutletChoices();
  const common = useSelectProps();
  const targets = useMemo(() => {
    const sectors = choices(view)
      .sectors.filter((code) => code !== GENERIC_SECTOR)
      .map((code) => ({ value: `sector:${code}`, label: sectorLabel(vocabulary, t.sectors, code) }));
    return [
      { group: t.pathways.outlets, items: [...outlets] },
      { group: t.pathways.sectors, items: sectors },
      { group: t.pathways.filieres, items: [...filieres] },
    ];
  }, [view, vocabulary, t, outlets, filieres]);
  const { from, to, change } = props;
  return (
    <div className="ends-fields">
      <Select
        {...common}
        label={t.whatIf.endFrom}
        data={[{ value: 'STARTS', label: t.whatIf.anyStart }, ...filieres]}
        value={from ?? null}
        onChange={(value) => change({ endFrom: value ?? undefined })}
      />
      <Select
        {...common}
        label={t.whatIf.endTo}
        data={targets}
        value={to ?? null}
        onChange={(value) => change({ endTo: value ?? undefined })}
      />
    </div>
  );
});

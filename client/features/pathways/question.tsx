import { Select } from '@mantine/core';
import { type MouseEvent, useMemo } from 'react';
import { ANY_OUTLET } from '../../../domain/analysis/pathways/request.ts';
import { choices as perimeterChoices } from '../../../domain/map/filters.ts';
import { nameOf, sectorLabel } from '../../../domain/map/names.ts';
import { GENERIC_SECTOR } from '../../../domain/model/vocabulary.ts';
import { useFiliereChoices } from '../../components/perimeter/filiere-choices.ts';
import type { SetView } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import type { PathwaysView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useChoiceFilter } from './choice-filter.ts';
import { Options } from './options.tsx';

/**
 * The form of the question for pathways: start, goal and options. `choices` is the state of the screen in the
 * address; `setView` changes it.
 */
export function Question(props: {
  readonly choices: PathwaysView;
  readonly setView: SetView<typeof PathwaysView>;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { choices, setView } = props;
  const filieres = useFiliereChoices();
  const ignoringAccents = useChoiceFilter();
  const targets = useMemo(() => {
    const outlets = [...view.outlets.keys()].map((id) => ({
      value: id,
      label: nameOf(view, vocabulary, id),
    }));
    const sectors = perimeterChoices(view)
      .sectors.filter((code) => code !== GENERIC_SECTOR)
      .map((code) => ({ value: `sector:${code}`, label: sectorLabel(vocabulary, t.sectors, code) }));
    return [
      { group: t.pathways.outlets, items: [{ value: ANY_OUTLET, label: t.way.anyOutlet }, ...outlets] },
      { group: t.pathways.sectors, items: sectors },
      { group: t.pathways.filieres, items: [...filieres] },
    ];
  }, [view, vocabulary, t, filieres]);
  const common = {
    searchable: true,
    clearable: true,
    maxDropdownHeight: 320,
    nothingFoundMessage: t.explorer.nothingFound,
    clearButtonProps: { 'aria-label': t.explorer.clear },
    filter: ignoringAccents,
    selectFirstOptionOnChange: true,
    // What is typed takes the place of the end that was chosen.
    onClick: ({ currentTarget }: MouseEvent<HTMLInputElement>) => currentTarget.select(),
  } as const;
  return (
    <div className="question">
      <div className="question-ends">
        <Select
          {...common}
          label={t.pathways.from}
          data={[{ value: 'STARTS', label: t.pathways.anyStart }, ...filieres]}
          value={choices.from ?? null}
          onChange={(value) => setView({ from: value ?? undefined, open: undefined })}
        />
        <Select
          {...common}
          label={t.pathways.to}
          data={targets}
          value={choices.to ?? null}
          onChange={(value) => setView({ to: value ?? undefined, open: undefined })}
        />
      </div>
      <Options choices={choices} setView={setView} />
    </div>
  );
}

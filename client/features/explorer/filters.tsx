import { Button, Checkbox, MultiSelect, Popover, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { GAP_KINDS } from '../../../domain/findings/kinds.ts';
import { filieresInside } from '../../../domain/map/filters.ts';
import { KINDS_AT_FIRST } from '../../../domain/map/shown/choices.ts';
import { isOfferMostlyUnknown, silentOperators } from '../../../domain/map/silent.ts';
import { FORMALITIES } from '../../../domain/model/vocabulary.ts';
import { facetOption } from '../../components/perimeter/facet-option.tsx';
import { PerimeterFilters } from '../../components/perimeter/perimeter-filters.tsx';
import type { SetView } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import type { ExplorerView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { formalityCounts } from '../../model/facets.ts';

/**
 * The menu of the map's filters: bassins, operator types, stages, sectors, formality of passerelles, kinds of
 * findings. `choices` is the state of the map in the address; `setView` changes it.
 */
export function Filters(props: {
  readonly choices: ExplorerView;
  readonly setView: SetView<typeof ExplorerView>;
}) {
  const { t, vocabulary, gapWords } = useWords();
  const { choices, setView } = props;
  const { view } = useNetwork();
  const { bassin, type, stage, sector, formality, kind } = choices;
  const byFormality = useMemo(
    () => formalityCounts(view, filieresInside(view, { bassin, type, stage, sector })),
    [view, bassin, type, stage, sector],
  );
  const active = [bassin, type, stage, sector, formality, kind].filter((values) => values.length > 0).length;
  const kinds = kind.length === 0 ? KINDS_AT_FIRST : kind.filter((item) => item !== 'NONE');
  return (
    <Popover
      width={340}
      position="bottom-start"
      middlewares={{ flip: true, shift: true, size: true }}
      trapFocus
      withRoles
      shadow="md"
    >
      <Popover.Target>
        <Button size="xs" variant={active > 0 ? 'filled' : 'default'}>
          {active > 0 ? t.explorer.filtersActive(active) : t.explorer.filters}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="filters">
        <Stack gap="xs">
          <PerimeterFilters value={choices} change={(change) => setView(change)} />
          <MultiSelect
            size="xs"
            label={t.explorer.formality}
            placeholder={formality.length === 0 ? t.explorer.any : undefined}
            data={FORMALITIES.map((value) => ({ value, label: vocabulary.formality[value] }))}
            renderOption={facetOption(byFormality, t.count.steps)}
            value={formality}
            onChange={(values) => setView({ formality: FORMALITIES.filter((item) => values.includes(item)) })}
            comboboxProps={{ withinPortal: false }}
            clearButtonProps={{ 'aria-label': t.explorer.clear }}
          />
          <MultiSelect
            size="xs"
            label={t.explorer.gapKind}
            data={GAP_KINDS.map((value) => ({ value, label: `${gapWords.gaps[value].title} (${value})` }))}
            value={[...kinds]}
            onChange={(values) => {
              const chosen = GAP_KINDS.filter((item) => values.includes(item));
              setView({ kind: chosen.length === 0 ? ['NONE'] : chosen });
            }}
            comboboxProps={{ withinPortal: false }}
          />
          {silentOperators(view).length > 0 && (
            <Checkbox
              size="sm"
              label={t.silent.show}
              checked={choices.silent ?? isOfferMostlyUnknown(view)}
              onChange={(event) => setView({ silent: event.currentTarget.checked })}
            />
          )}
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              setView({
                bassin: [],
                type: [],
                stage: [],
                sector: [],
                formality: [],
                kind: [],
                ghosts: undefined,
                silent: undefined,
              })
            }
          >
            {t.explorer.clear}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

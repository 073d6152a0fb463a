import { Button, Checkbox, NumberInput, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { HORIZON_MONTHS } from '../../../domain/analysis/horizon.ts';
import { choices as perimeterChoices } from '../../../domain/map/filters.ts';
import { nameOf, sectorLabel } from '../../../domain/map/names.ts';
import { STAGES, type Stage } from '../../../domain/model/vocabulary.ts';
import { matchOptions } from '../../components/match-options.ts';
import { useTargets } from '../../components/perimeter/targets.ts';
import type { SetView } from '../../context/address.ts';
import { showExpertCodes, useExpertCodes } from '../../context/expert-codes.ts';
import { useNetwork } from '../../context/network.tsx';
import type { GapsView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { type Cell, cellText } from './options.ts';

/**
 * The fields for the parameters of the analysis: longest pathway in months, whether passerelles between concurrent
 * trainings count, the goal, and the combinations of area, stage and sector that are checked for gaps. `choices` is
 * the state of the screen in the address; `setView` changes it.
 */
export function AnalysisOptions(props: {
  readonly choices: GapsView;
  readonly setView: SetView<typeof GapsView>;
}) {
  const { t } = useWords();
  const { view } = useNetwork();
  const { choices, setView } = props;
  const { horizon, withoutConcurrent, target, cell } = choices;
  const words = t.life;
  const used = horizon !== undefined || withoutConcurrent || target !== undefined || cell.length > 0;
  // Literacy and basic training have the generic sector, which can be chosen too.
  const { sectors } = perimeterChoices(view);
  const targets = useTargets();
  const codes = useExpertCodes();
  return (
    <details className="options" open={used}>
      <summary>{words.options}</summary>
      <div className="page-filters">
        <NumberInput
          size="xs"
          label={words.horizon}
          min={1}
          max={1200}
          placeholder={String(HORIZON_MONTHS)}
          value={horizon ?? ''}
          onChange={(value) => setView({ horizon: typeof value === 'number' ? value : undefined })}
        />
        <Select
          size="xs"
          searchable
          filter={matchOptions}
          allowDeselect={false}
          label={words.target}
          data={[...targets]}
          value={target ?? ''}
          nothingFoundMessage={t.explorer.nothingFound}
          onChange={(value) => setView({ target: value || undefined })}
        />
        <Checkbox
          size="sm"
          label={words.codes}
          checked={codes}
          onChange={({ currentTarget }) => showExpertCodes(currentTarget.checked)}
        />
        <Checkbox
          size="sm"
          label={words.withoutConcurrent}
          checked={withoutConcurrent}
          onChange={({ currentTarget }) => setView({ withoutConcurrent: currentTarget.checked })}
        />
      </div>
      <Cells cells={cell} change={(cells) => setView({ cell: cells })} sectors={sectors} />
    </details>
  );
}

function Cells(props: {
  readonly cells: readonly Cell[];
  readonly sectors: readonly string[];
  change(cells: Cell[]): void;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { cells, sectors, change } = props;
  const words = t.life;
  const areas = [...view.document.bassins, ...view.document.communes];
  const [area, setArea] = useState<string | null>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [sector, setSector] = useState<string | null>(null);
  const name = (cell: Cell): string =>
    [
      nameOf(view, vocabulary, cell.area),
      vocabulary.stage[cell.stage],
      sectorLabel(vocabulary, t.sectors, cell.sector),
    ].join(' · ');
  const ready = area !== null && stage !== null && sector !== null;
  const add = (): void => {
    if (!ready) return;
    const cell = { area, stage, sector };
    if (!cells.some((known) => cellText(known) === cellText(cell))) change([...cells, cell]);
  };
  return (
    <fieldset className="cells">
      <legend>{words.cellsTitle}</legend>
      <div className="page-filters">
        <Select
          size="xs"
          searchable
          filter={matchOptions}
          label={words.cellArea}
          data={areas.map(({ id, name: label }) => ({ value: id, label }))}
          value={area}
          onChange={setArea}
        />
        <Select
          size="xs"
          label={t.explorer.stage}
          data={STAGES.map((value) => ({ value, label: vocabulary.stage[value] }))}
          value={stage}
          onChange={(value) => setStage(STAGES.find((one) => one === value) ?? null)}
        />
        <Select
          size="xs"
          searchable
          filter={matchOptions}
          label={t.explorer.sector}
          data={sectors.map((code) => ({ value: code, label: sectorLabel(vocabulary, t.sectors, code) }))}
          value={sector}
          onChange={setSector}
        />
        <Button size="xs" variant="default" mt="auto" disabled={!ready} onClick={add}>
          {words.cellAdd}
        </Button>
      </div>
      {cells.length === 0 && (
        <Text size="sm" className="quiet">
          {words.cellNone}
        </Text>
      )}
      <ul className="plain">
        {cells.map((cell) => (
          <li key={cellText(cell)}>
            {name(cell)}{' '}
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={words.cellRemove(name(cell))}
              onClick={() => change(cells.filter((one) => cellText(one) !== cellText(cell)))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

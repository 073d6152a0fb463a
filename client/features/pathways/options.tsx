import { Checkbox, MultiSelect, NumberInput } from '@mantine/core';
import { nameOf } from '../../../domain/map/names.ts';
import { FORMALITIES } from '../../../domain/model/vocabulary.ts';
import { PATHWAYS_AT_FIRST } from '../../../domain/slides/state/pathways.ts';
import { matchOptions } from '../../components/match-options.ts';
import { useFiliereChoices } from '../../components/perimeter/filiere-choices.ts';
import type { SetView } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import type { PathwaysView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

interface Chosen {
  readonly choices: PathwaysView;
  readonly setView: SetView<typeof PathwaysView>;
}

/**
 * The fields for limits and preferences of the search for pathways (steps, months, what to avoid…). The section is
 * folded until one of them is used. `choices` is the state of the screen; `setView` changes it.
 */
export function Options(props: Chosen) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { choices, setView } = props;
  const filieres = useFiliereChoices();
  const { via, avoid, maxMonths, maxSteps, formality, k, withoutConcurrent, enrolled, diversity } = choices;
  const limits = [maxMonths, maxSteps, k, diversity].some((value) => value !== undefined);
  const used = limits || withoutConcurrent || enrolled || via.length + avoid.length + formality.length > 0;
  const operators = [...view.operators.keys()].map((id) => ({
    value: id,
    label: nameOf(view, vocabulary, id),
  }));
  const many = {
    size: 'xs' as const,
    searchable: true,
    clearable: true,
    nothingFoundMessage: t.explorer.nothingFound,
    clearButtonProps: { 'aria-label': t.explorer.clear },
    filter: matchOptions,
  } as const;
  return (
    <details className="options" open={used}>
      <summary>{t.pathways.options}</summary>
      <div className="page-filters">
        <Limits choices={choices} setView={setView} />
        <MultiSelect
          {...many}
          label={t.pathways.via}
          data={[...filieres]}
          value={via}
          onChange={(values) => setView({ via: values })}
        />
        <MultiSelect
          {...many}
          label={t.pathways.avoid}
          data={[
            { group: t.pathways.filieres, items: [...filieres] },
            { group: t.panel.operator, items: operators },
          ]}
          value={avoid}
          onChange={(values) => setView({ avoid: values })}
        />
        <MultiSelect
          size="xs"
          label={t.pathways.formality}
          placeholder={formality.length === 0 ? t.explorer.any : undefined}
          data={FORMALITIES.map((value) => ({ value, label: vocabulary.formality[value] }))}
          value={formality}
          onChange={(values) => setView({ formality: FORMALITIES.filter((item) => values.includes(item)) })}
        />
        <div>
          <Checkbox
            size="sm"
            label={t.pathways.withoutConcurrent}
            checked={withoutConcurrent}
            onChange={(event) => setView({ withoutConcurrent: event.currentTarget.checked })}
          />
          <Checkbox
            size="sm"
            mt={6}
            label={t.pathways.enrolled}
            checked={enrolled}
            onChange={(event) => setView({ enrolled: event.currentTarget.checked })}
          />
        </div>
      </div>
    </details>
  );
}

/** Number of pathways, their longest duration and number of steps, and how different they must be. */
function Limits({ choices, setView }: Chosen) {
  const { t } = useWords();
  const { k, maxMonths, maxSteps, diversity } = choices;
  return (
    <>
      <NumberInput
        size="xs"
        label={t.pathways.k}
        min={1}
        max={100}
        value={k ?? PATHWAYS_AT_FIRST}
        onChange={(value) => setView({ k: number(value) || undefined }, { replace: true })}
      />
      <NumberInput
        size="xs"
        label={t.pathways.maxMonths}
        min={0}
        max={1200}
        value={maxMonths ?? ''}
        onChange={(value) => setView({ maxMonths: number(value) }, { replace: true })}
      />
      <NumberInput
        size="xs"
        label={t.pathways.maxSteps}
        min={0}
        max={200}
        value={maxSteps ?? ''}
        onChange={(value) => setView({ maxSteps: number(value) }, { replace: true })}
      />
      <NumberInput
        size="xs"
        label={t.pathways.diversity}
        description={t.pathways.diversityHelp}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={t.pathways.diversityAny}
        suffix=" %"
        min={0}
        max={100}
        step={25}
        value={diversity ?? ''}
        onChange={(value) => setView({ diversity: number(value) }, { replace: true })}
      />
    </>
  );
}

const number = (value: string | number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) ? value : undefined;

import { MultiSelect, Text } from '@mantine/core';
import { CERTAINTIES } from '../../../domain/analysis/results.ts';
import { GAP_KINDS } from '../../../domain/findings/kinds.ts';
import { LISTED_STATES } from '../../../domain/slides/state/gaps.ts';
import { OneOf } from '../../components/one-of.tsx';
import { FoldedFilters, inUse } from '../../components/perimeter/folded-filters.tsx';
import { PerimeterFilters } from '../../components/perimeter/perimeter-filters.tsx';
import type { SetView } from '../../context/address.ts';
import type { GapsView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

/**
 * The filters of the list of findings: kind, certainty, follow-up, and the filters that all screens share. `counts`
 * gives the number of findings by kind. `choices` is the state of the screen; `setView` changes it.
 */
export function GapFilters(props: {
  readonly choices: GapsView;
  readonly setView: SetView<typeof GapsView>;
  /** How many findings each kind has. */
  readonly counts: Readonly<Record<string, number>>;
}) {
  const { t, vocabulary, gapWords } = useWords();
  const { choices, setView, counts } = props;
  const { bassin, type, stage, sector, kind, life, certainty } = choices;
  const clearable = { clearable: true, clearButtonProps: { 'aria-label': t.explorer.clear } };
  return (
    <FoldedFilters active={inUse(bassin, type, stage, sector, kind, life, certainty)}>
      <MultiSelect
        size="xs"
        className="wide"
        label={t.gaps.kind}
        placeholder={kind.length === 0 ? t.gaps.all : undefined}
        data={GAP_KINDS.map((value) => ({
          value,
          label: `${gapWords.gaps[value].title} (${counts[value] ?? 0})`,
        }))}
        value={kind}
        onChange={(values) => setView({ kind: GAP_KINDS.filter((item) => values.includes(item)) })}
        {...clearable}
      />
      <PerimeterFilters value={choices} change={(change) => setView(change)} inline />
      <MultiSelect
        size="xs"
        label={t.life.filter}
        placeholder={life.length === 0 ? t.gaps.all : undefined}
        data={LISTED_STATES.map((value) => ({ value, label: t.life.state[value] }))}
        value={life}
        onChange={(values) => setView({ life: LISTED_STATES.filter((state) => values.includes(state)) })}
        {...clearable}
      />
      <div>
        <Text size="xs" fw={700} id="certainty-label">
          {t.gaps.certainty}
        </Text>
        <OneOf
          label={{ by: 'certainty-label' }}
          options={['all', ...CERTAINTIES] as const}
          value={certainty ?? 'all'}
          name={(option) => (option === 'all' ? t.gaps.all : vocabulary.certainty[option])}
          choose={(option) => setView({ certainty: option === 'all' ? undefined : option })}
        />
      </div>
    </FoldedFilters>
  );
}

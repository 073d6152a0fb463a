import { Select } from '@mantine/core';
import { FLOW_KINDS, type FlowKind } from '../../../domain/model/vocabulary.ts';
import { Choice } from '../../components/choice.tsx';
import { useWords } from '../../context/words.tsx';

/** A field for the calendar year of figures, the latest first. `shown` is the year of the answer that is shown. */
export function YearField(props: {
  readonly years: readonly string[] | undefined;
  readonly shown: string | undefined;
  choose(year: string | undefined): void;
}) {
  const { t } = useWords();
  const { years = [], shown, choose } = props;
  return (
    <Select
      size="xs"
      allowDeselect={false}
      label={t.figures.year}
      data={[...years].reverse()}
      value={shown ?? null}
      onChange={(year) => choose(year ?? undefined)}
    />
  );
}

/** A choice of what the figures count: orientations, reorientations or introductions. */
export function KindChoice(props: { readonly value: FlowKind; choose(kind: FlowKind): void }) {
  const { t } = useWords();
  return (
    <Choice label={t.figures.kind} options={FLOW_KINDS} name={(kind) => t.figures.kinds[kind]} {...props} />
  );
}

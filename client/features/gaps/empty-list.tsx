import { Button, Text } from '@mantine/core';
import type { Unasked } from '../../../domain/findings/unanswered-kinds.ts';
import type { SetView } from '../../context/address.ts';
import type { GapsView } from '../../context/screens.ts';
import { useSilentCount } from '../../context/use-silent.ts';
import { useWords } from '../../context/words.tsx';

/**
 * Says why the list of findings is empty, or lacks kinds that the filter names, with a button that clears the
 * filters. `unasked` are kinds that cannot be found because something is missing, such as an audience.
 */
export function EmptyList(props: {
  /** How many findings there are without filters. */
  readonly total: number;
  readonly unasked: readonly Unasked[];
  readonly setView: SetView<typeof GapsView>;
}) {
  const { t, gapWords } = useWords();
  const silent = useSilentCount();
  const { total, unasked, setView } = props;
  const clear = (): void =>
    setView({ bassin: [], type: [], stage: [], sector: [], kind: [], certainty: undefined, life: [] });
  return (
    <div className="notice">
      {unasked.length === 0 && (
        <Text>{total > 0 ? t.gaps.none : silent > 0 ? t.gaps.noneKnown(silent) : t.gaps.noneAtAll}</Text>
      )}
      {unasked.map(({ kind, reason }) => (
        <Text key={kind}>{t.gaps.unasked[reason](gapWords.gaps[kind].title)}</Text>
      ))}
      {(total > 0 || unasked.length > 0) && (
        <Button variant="default" mt="sm" onClick={clear}>
          {t.empty.clearFilters}
        </Button>
      )}
    </div>
  );
}

import { Button, Text } from '@mantine/core';
import type { ElementEdit } from '../../../domain/change/record.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { useWords } from '../../context/words.tsx';
import type { TableElement } from '../../editing/cell-text.ts';
import { confirming, presumedAmong } from '../../model/presumed.ts';

/**
 * Says how many of the shown `rows` of a list have values that a rule presumed, with a button that confirms them all:
 * `save` receives the edits. Nothing is shown when there are none.
 */
export function PresumedBar(props: {
  readonly list: EntityList;
  readonly rows: readonly TableElement[];
  readonly pending: boolean;
  save(edits: readonly ElementEdit[]): void;
}) {
  const { t } = useWords();
  const { list, rows, pending, save } = props;
  const count = presumedAmong(rows).length;
  if (count === 0) return null;
  const words = t.inventory.presumed;
  return (
    <section className="bulk-bar" aria-label={words.title}>
      <Text size="sm">{words.some(count)}</Text>
      <Button size="xs" variant="default" loading={pending} onClick={() => save(confirming(list, rows))}>
        {words.confirm(count)}
      </Button>
    </section>
  );
}

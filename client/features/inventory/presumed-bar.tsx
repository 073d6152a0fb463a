import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { PresumedQuestion } from '../../components/presumed-question.tsx';
import { useMayEdit } from '../../context/own.ts';
import { useWords } from '../../context/words.tsx';
import type { TableElement } from '../../editing/cell-text.ts';
import { confirming, presumedAmong } from '../../model/presumed.ts';

/** Most rows that are confirmed without a question. */
const MOST_UNASKED = 20;

/**
 * Says how many of the shown `rows` of a list have values that a rule presumed, with a button that confirms them all:
 * `save` receives the edits. Above 20 rows the user is asked first, with the names of the first rows. Nothing is shown when there are none.
 */
export function PresumedBar(props: {
  readonly list: EntityList;
  readonly rows: readonly TableElement[];
  readonly pending: boolean;
  save(edits: readonly ElementEdit[]): void;
}) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const { list, rows, pending, save } = props;
  const mayEdit = useMayEdit();
  const own = rows.filter((row) => mayEdit(list, row));
  const presumed = presumedAmong(own);
  const count = presumed.length;
  if (count === 0) return null;
  const words = t.inventory.presumed;
  const confirm = (): void => save(confirming(list, own));
  return (
    <section className="bulk-bar" aria-label={words.title}>
      <Text size="sm">{words.some(count)}</Text>
      <Button
        size="xs"
        variant="default"
        loading={pending}
        onClick={() => (count > MOST_UNASKED ? setAsking(true) : confirm())}
      >
        {words.confirm(count)}
      </Button>
      {asking && (
        <PresumedQuestion
          elements={presumed}
          button={words.confirm(count)}
          advice={words.ask(count)}
          confirm={() => {
            setAsking(false);
            confirm();
          }}
          cancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}

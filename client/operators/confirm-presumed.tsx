import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { PresumedQuestion } from '../components/presumed-question.tsx';
import { WhereOwn } from '../components/where-own.tsx';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { EditsNotice, UndoLast } from '../editing/edits-notice.tsx';
import { useEdits } from '../editing/use-edits.ts';
import { confirmingOperator, presumedOfOperator } from '../model/presumed.ts';

/**
 * Says how much is presumed of an operator (by its id) and its filières, with a button that names them and then
 * confirms it as one change, and one that undoes it. Nothing is shown when nothing is presumed.
 */
export function ConfirmPresumed({ operator }: { readonly operator: string }) {
  const { t } = useWords();
  const { document } = useNetwork();
  const edits = useEdits();
  const [isAsking, setAsking] = useState(false);
  const words = t.inventory.presumed;
  const presumed = presumedOfOperator(document, operator);
  const { operators, filieres } = presumed;
  const count = operators.length + filieres.length;
  const name = document.operators.find(({ id }) => id === operator)?.name ?? operator;
  if (count === 0 && edits.status === undefined) return null;
  return (
    <section className="panel-section no-print" aria-label={words.title}>
      {count > 0 && (
        <>
          <Text size="sm">{words.count(operators.length, filieres.length)}</Text>
          <WhereOwn list="operators" element={{ id: operator }}>
            <Button
              size="xs"
              variant="default"
              className="long-button"
              loading={edits.pending}
              onClick={() => setAsking(true)}
            >
              {words.ofOperator} ({count})
            </Button>
          </WhereOwn>
          {isAsking && (
            <PresumedQuestion
              elements={[...operators, ...filieres]}
              button={words.confirm(count)}
              confirm={() => {
                setAsking(false);
                edits.save({ edits: confirmingOperator(presumed), message: words.message(name, count) });
              }}
              cancel={() => setAsking(false)}
            />
          )}
        </>
      )}
      <EditsNotice
        edits={edits}
        said={edits.status === 'saved' ? words.confirmed : edits.status && t.inventory.status[edits.status]}
      >
        <UndoLast edits={edits} />
      </EditsNotice>
    </section>
  );
}

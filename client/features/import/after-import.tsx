import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportPlanAnswer } from '../../../domain/api/transfer.ts';
import { PresumedQuestion } from '../../components/presumed-question.tsx';
import { send } from '../../context/api.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { keptAuthor } from '../../model/author.ts';
import { confirmingAll, type PresumedElement, presumedAmong } from '../../model/presumed.ts';
import { Refusal } from './work-bar.tsx';

/**
 * What to do after an import: confirm what was presumed, all at once, and what the network still lacks, such as
 * filières or passerelles. `plan` is the dry run, which says by which rules values were presumed.
 */
export function AfterImport({ plan }: { readonly plan: ImportPlanAnswer | undefined }) {
  const { t } = useWords();
  const { base } = useNetwork();
  const words = t.importing.done;
  const { document } = base;
  const located = new Set(document.sites.map(({ operator }) => operator));
  const placeless = document.operators.filter(({ id, bassins }) => !located.has(id) && bassins === undefined);
  const lacks = [
    ...(document.filieres.length === 0 && document.operators.length > 0 ? [words.noFilieres] : []),
    ...(document.passerelles.length === 0 && document.filieres.length > 0 ? [words.noPasserelles] : []),
    ...(placeless.length > 0 ? [words.withoutPlace(placeless.length)] : []),
  ];
  return (
    <>
      <ConfirmPresumed plan={plan} />
      {lacks.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {words.lacks}
          </Text>
          <ul>
            {lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Rules named before the others are only counted. */
const RULES_NAMED = 6;

function ConfirmPresumed({ plan }: { readonly plan: ImportPlanAnswer | undefined }) {
  const { t } = useWords();
  const { base } = useNetwork();
  const client = useQueryClient();
  const words = t.importing.done;
  const { operators, filieres } = base.document;
  const count = presumedAmong<PresumedElement>([...operators, ...filieres]).length;
  const { elements, edits } = confirmingAll(base.document);
  const [isAsking, setAsking] = useState(false);
  const { mutate, error, isPending, isSuccess } = useMutation({
    mutationFn: () => send('editNetwork', { author: keptAuthor(), edits }),
    onSuccess: () => client.invalidateQueries(),
  });
  if (isSuccess && count === 0) return <p role="status">{words.confirmed}</p>;
  if (count === 0) return null;
  return (
    <>
      <Text size="sm">{words.presumed(count)}</Text>
      <Rules plan={plan} />
      {error !== null && <Refusal error={error} />}
      <div>
        <Button variant="default" loading={isPending} onClick={() => setAsking(true)}>
          {words.confirm(elements.length)}
        </Button>
      </div>
      {isAsking && (
        <PresumedQuestion
          elements={elements}
          button={words.confirm(elements.length)}
          confirm={() => {
            setAsking(false);
            mutate();
          }}
          cancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** The rules that decided on the most rows, each with their number. */
function Rules({ plan }: { readonly plan: ImportPlanAnswer | undefined }) {
  const words = useWords().t.importing.done;
  const isRule = ({ code }: { readonly code: string }): boolean => code === 'presumed';
  const rules = (plan?.problems ?? []).filter(isRule).sort((a, b) => b.rows - a.rows);
  const count = (plan?.groups ?? []).filter(isRule).reduce((sum, group) => sum + group.count, 0);
  const more = count - Math.min(rules.length, RULES_NAMED);
  if (rules.length === 0) return null;
  return (
    <ul className="import-rules">
      {rules.slice(0, RULES_NAMED).map(({ message, rows }) => (
        <li key={message}>{words.byRule(message, rows)}</li>
      ))}
      {more > 0 && <li>{words.moreRules(more)}</li>}
    </ul>
  );
}

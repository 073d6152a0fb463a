import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { DuplicateCandidate } from '../../../domain/api/questions/duplicates.ts';
import type { ElementEdit } from '../../../domain/change/record.ts';
import { pairKey } from '../../../domain/inventory/pair-key.ts';
import type { FindingLife } from '../../../domain/model/finding-life.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { dayOf } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import type { Merging } from './use-merging.ts';

/**
 * A form that marks a pair of likely duplicates (`candidate`) as two distinct elements, with a reason, so that it is
 * not proposed again. `merging` saves it; `done` is called afterwards.
 */
export function MarkDistinct(props: {
  readonly candidate: DuplicateCandidate;
  readonly merging: Merging;
  done(): void;
}) {
  const { t } = useWords();
  return (
    <Disclosure title={t.duplicates.aside}>
      <Reason {...props} />
    </Disclosure>
  );
}

function Reason(props: Parameters<typeof MarkDistinct>[0]) {
  const { t } = useWords();
  const { document } = useSheet();
  const { candidate, merging, done } = props;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const lacks = reason.trim() === '';
  const before = document.findingLives.find(({ id }) => id === candidate.said?.life);
  const edits = (author: string): readonly ElementEdit[] => [
    said(candidate, before, { reason: reason.trim(), author, date: dayOf(undefined, undefined, new Date()) }),
  ];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!lacks) merging.take({ do: 'say', edits, done: 'aside' }, done);
      }}
    >
      <Stack gap="sm" my="sm" maw="36rem">
        <Text size="sm">{t.duplicates.asideHelp}</Text>
        <Textarea
          required
          maxLength={2000}
          label={t.duplicates.asideReason}
          value={reason}
          error={tried && lacks && t.duplicates.asideReasonNeeded}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Button type="submit" variant="default" className="duplicates-merge" loading={merging.pending}>
          {t.duplicates.aside}
        </Button>
      </Stack>
    </form>
  );
}

/**
 * The edit that records the decision: a new record, or an update of an earlier one that was based on other
 * evidence.
 */
function said(
  { ids, evidence }: DuplicateCandidate,
  before: FindingLife | undefined,
  words: Pick<FindingLife, 'author' | 'date'> & { readonly reason: string },
): ElementEdit {
  const now = { ...words, evidence };
  if (before?.id === undefined)
    return { do: 'ADD', list: 'findingLives', element: { key: pairKey(ids), state: 'REJECTED', ...now } };
  const paths = ['reason', 'author', 'date', 'evidence'] as const;
  const fields = paths
    .filter((path) => before[path] !== now[path])
    .map((path) => ({ path, was: before[path], now: now[path] }));
  return { do: 'CHANGE', list: 'findingLives', id: before.id, fields };
}

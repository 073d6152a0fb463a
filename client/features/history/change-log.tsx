import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from 'wouter';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { ask } from '../../context/api.ts';
import { HistoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { AuthorDialog } from '../../editing/author-dialog.tsx';
import { ClashDialog } from '../../editing/clash-dialog.tsx';
import { useEdits } from '../../editing/use-edits.ts';
import { ChangeCard } from './change-card.tsx';

const AT_ONCE = 25;

/**
 * The list of changes made to the network, the latest first; only those of one element when the address names it.
 * Each can be opened and undone.
 */
export function ChangeLog() {
  const { t } = useWords();
  const search = useSearch();
  const [{ list, id }] = useViewState(HistoryView);
  const edits = useEdits();
  const of = list !== undefined && id !== undefined ? { list, id } : {};
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['history', of],
    queryFn: ({ pageParam, signal }) =>
      ask(
        'history',
        { limit: AT_ONCE, ...of, ...(pageParam !== undefined && { before: pageParam }) },
        signal,
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ more, records }) => (more ? records.at(-1)?.revision : undefined),
  });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  const records = data.pages.flatMap((page) => page.records);
  const w = t.history;
  return (
    <>
      {id !== undefined && (
        <Text size="sm">
          {w.ofElement(id)} <Link href={addressWith(PATHS.history, HistoryView, search, {})}>{w.ofAll}</Link>
        </Text>
      )}
      <Text size="sm" role="status">
        {edits.status !== undefined && t.inventory.status[edits.status]}
      </Text>
      {edits.error !== null && edits.error !== undefined && (
        <Failure error={edits.error} retry={edits.forget} />
      )}
      {records.length === 0 && <Text size="sm">{w.none}</Text>}
      <ol className="change-log">
        {records.map((record) => (
          <ChangeCard
            key={record.revision}
            record={record}
            pending={edits.pending}
            takeBack={() => edits.takeBack(record.revision)}
          />
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {w.older}
        </Button>
      )}
      <AuthorDialog writer={edits} />
      {edits.clash !== undefined && (
        <ClashDialog clash={edits.clash} save={undefined} cancel={edits.forget} />
      )}
    </>
  );
}

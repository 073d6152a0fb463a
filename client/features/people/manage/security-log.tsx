import { Button, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { OneOf } from '../../../components/one-of.tsx';
import { TableHead } from '../../../components/tables/headings.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { ask } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useWords } from '../../../context/words.tsx';
import { momentInWords } from '../moment.ts';
import { originInWords } from '../origin.ts';
import { isLogged, LOG_FILTERS, type LogFilter } from './log-filter.ts';
import { useAccounts } from './use-accounts.ts';

const AT_ONCE = 100;

/** The log of what concerns security, the latest first. It says who and what, and nothing that was typed. */
export function SecurityLog() {
  const { language } = useWords();
  const words = usePeopleWords();
  const w = words.log;
  const [filter, setFilter] = useState<LogFilter>('all');
  const accounts = useAccounts();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['security-log'],
    queryFn: ({ pageParam, signal }) =>
      ask('securityLog', { limit: AT_ONCE, ...(pageParam !== undefined && { before: pageParam }) }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ events }) => (events.length === AT_ONCE ? events.at(-1)?.id : undefined),
  });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  const events = data.pages.flatMap((page) => page.events).filter(({ kind }) => isLogged(filter, kind));
  const nameOf = (id: string): string => accounts.data?.people.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      <OneOf<LogFilter>
        label={w.filter}
        options={LOG_FILTERS}
        name={(one) => w[one]}
        value={filter}
        choose={setFilter}
      />
      {events.length === 0 && <Text size="sm">{w.empty}</Text>}
      {events.length > 0 && (
        <div className="people-table">
          <Table verticalSpacing="xs">
            <TableHead
              headings={[w.columns.at, w.columns.kind, w.columns.by, w.columns.about, w.columns.from]}
            />
            <Table.Tbody>
              {events.map(({ id, at, kind, by, about, route, from, reason }) => (
                <Table.Tr key={id}>
                  <Table.Td data-label={w.columns.at}>{momentInWords(at, language)}</Table.Td>
                  <Table.Td data-label={w.columns.kind}>
                    {w.kinds[kind]}
                    {route !== null && ` – ${w.route(route)}`}
                    {reason !== null && ` – ${w.reasons[reason]}`}
                  </Table.Td>
                  <Table.Td data-label={w.columns.by}>{by === null ? w.nobody : nameOf(by)}</Table.Td>
                  <Table.Td data-label={w.columns.about}>{about === null ? '' : nameOf(about)}</Table.Td>
                  <Table.Td data-label={w.columns.from}>{originInWords(words, from)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {hasNextPage && (
        <Button size="sm" variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {w.older}
        </Button>
      )}
    </>
  );
}

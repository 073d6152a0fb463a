import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { elementIn } from '../../../domain/change/elements.ts';
import { undatedSince } from '../../../domain/change/undated.ts';
import { localDay } from '../../../domain/model/local-day.ts';
import { titleOf } from '../../../domain/transfer/element-title.ts';
import { ask } from '../../context/api.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';

const MOST_NAMED = 10;
/** Most writes in which a load of a whole network is looked for. */
const MOST_WRITES = 500;

/**
 * Says which elements were added since the day `first` without a first day of their own: the comparison takes them for
 * present on both days. What a whole network that was loaded since brought is no addition.
 */
export function UndatedAdditions({ first }: { readonly first: string }) {
  const { t } = useWords();
  const { document, revision } = useNetwork();
  const { words, names } = useSheet();
  const { data } = useQuery({
    queryKey: ['undated', first, revision],
    queryFn: async ({ signal }) => {
      const { records } = await ask('history', { limit: MOST_WRITES }, signal);
      const loaded = records.find(({ kind }) => kind === 'REPLACE' || kind === 'RESTORE');
      const since =
        loaded === undefined || localDay(new Date(loaded.at)) < first ? first : justAfter(loaded.at);
      return ask('pastNetwork', { recorded: since }, signal);
    },
  });
  const undated = useMemo(() => {
    const isEmpty = data === undefined || data.revision === 0;
    return isEmpty ? [] : undatedSince(data.network, document);
  }, [data, document]);
  if (undated.length === 0) return null;
  const named = undated
    .slice(0, MOST_NAMED)
    .map(({ list, id }) => titleOf(elementIn(document, list, id) ?? {}, id, names, words));
  return (
    <Text size="sm" role="status">
      {t.history.compare.undated(undated.length, t.list(named), undated.length - named.length)}
    </Text>
  );
}

/** The instant a millisecond after another, at which the write of that instant is done. */
const justAfter = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();

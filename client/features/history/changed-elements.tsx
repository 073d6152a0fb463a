import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { maskedFields } from '../../../domain/change/masked-values.ts';
import type { ChangedList, Element } from '../../../domain/change/record.ts';
import { changedFields } from '../../../domain/change/take-back.ts';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { ask } from '../../context/api.ts';
import { useWords } from '../../context/words.tsx';
import { DifferenceTable } from './difference-table.tsx';

const MOST_LISTED = 200;

/**
 * Fetches the change that made revision number `revision` of the network, and lists the elements that it changed,
 * field by field, before and after.
 */
export function ChangedElements({ revision }: { readonly revision: number }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['changed-elements', revision],
    queryFn: ({ signal }) => ask('changedElements', { revision, limit: MOST_LISTED }, signal),
  });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  const differences = data.elements.map(({ list, id, before, after }) => ({
    list: list as ChangedList,
    id,
    before,
    after,
    what: before === null ? ('ADDED' as const) : after === null ? ('REMOVED' as const) : ('CHANGED' as const),
    fields: before === null || after === null ? [] : fieldsOf(list as ChangedList, before, after),
  }));
  return (
    <>
      <DifferenceTable differences={differences} />
      {data.total > data.elements.length && (
        <Text size="sm">{t.history.shown(data.elements.length, data.total)}</Text>
      )}
    </>
  );
}

/** The fields in which an element differs before and after; where none does, those whose masked numbers may differ. */
function fieldsOf(list: ChangedList, before: object, after: object): readonly string[] {
  const changed = changedFields(before, after);
  return changed.length > 0 ? changed : maskedFields(list, before as Element, after as Element);
}

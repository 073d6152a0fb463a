import { Text } from '@mantine/core';
import type { Person } from '../../../../domain/api/people.ts';
import { useNetworkAnswer } from '../../../context/network-answer.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useWords } from '../../../context/words.tsx';

/** The names of elements of the network with given ids; an id that is not there stands for itself. */
export function useNames(): (list: 'bassins' | 'operators', ids: readonly string[]) => readonly string[] {
  const { data } = useNetworkAnswer();
  return (list, ids) => ids.map((id) => data?.network[list].find((one) => one.id === id)?.name ?? id);
}

/** The bassins and operators that an account names, for whom they matter. */
export function OwnPlaces({ person }: { readonly person: Person }) {
  const { t } = useWords();
  const w = usePeopleWords().account;
  const names = useNames();
  const { bassins, operators, role } = person;
  if (bassins.length + operators.length === 0)
    return role === 'OFFICER' ? <Text size="sm">{w.noOwn}</Text> : null;
  return (
    <div>
      {bassins.length > 0 && <Text size="sm">{w.bassins(t.list(names('bassins', bassins)))}</Text>}
      {operators.length > 0 && <Text size="sm">{w.operators(t.list(names('operators', operators)))}</Text>}
    </div>
  );
}

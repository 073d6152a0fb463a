import { useMemo } from 'react';
import { nameOf } from '../../../domain/map/names.ts';
import { groupBy } from '../../../domain/model/grouping.ts';
import { communesByOperator } from '../../../domain/model/territory.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/** Returns a function that names an operator, with the communes of its sites where another operator has the same name. */
export function useTitles(): (operator: string) => string {
  const { vocabulary } = useWords();
  const { base, at } = useNetwork();
  return useMemo(() => {
    const alike = groupBy(base.operators.values(), ({ name }) => name);
    const communesOf = communesByOperator(base.document, at);
    return (id) => {
      const name = nameOf(base, vocabulary, id);
      if ((alike.get(name)?.length ?? 0) < 2) return name;
      const communes = (communesOf.get(id) ?? []).map((commune) => nameOf(base, vocabulary, commune));
      return communes.length === 0 ? name : `${name} (${communes.join(', ')})`;
    };
  }, [base, at, vocabulary]);
}

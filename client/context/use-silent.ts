import { useMemo } from 'react';
import { silentOperatorsAt } from '../../domain/model/silent-operators.ts';
import { useNetwork } from './network.tsx';

/** Returns the ids of the operators whose offer is not known: none of their filières is active on the day. */
export function useSilentIds(): ReadonlySet<string> {
  const { view, at } = useNetwork();
  return useMemo(() => new Set(silentOperatorsAt(view.document, at).map(({ id }) => id)), [view, at]);
}

/** Returns how many operators have an offer that is not known. */
export const useSilentCount = (): number => useSilentIds().size;

/** Whether the offer of the operator with this id is not known. */
export const useIsSilent = (operator: string): boolean => useSilentIds().has(operator);

import { useMemo } from 'react';
import type { ChangedList, Element } from '../../domain/change/record.ts';
import { mayDo } from '../../domain/permissions/abilities.ts';
import { CARE, ownIn } from '../../domain/permissions/ownership.ts';
import { useNetworkAnswer } from './network-answer.ts';
import { useAsker } from './person.tsx';

/** Whether the user may change an element of a list. */
export type MayEdit = (list: ChangedList, element: object) => boolean;

/**
 * Returns whether the user may change a given element, by the same table and the same rule of what is one's own as the
 * server's.
 */
export function useMayEdit(): MayEdit {
  const asker = useAsker();
  const { data } = useNetworkAnswer();
  const document = data?.network;
  return useMemo((): MayEdit => {
    if (mayDo(asker, 'EDIT', 'OTHER') && mayDo(asker, 'EDIT_SHARED')) return () => true;
    if (!mayDo(asker, 'EDIT') || document === undefined) return () => false;
    const isOwn = ownIn(asker, document);
    return (list, element) =>
      CARE[list] === 'SHARED'
        ? mayDo(asker, 'EDIT_SHARED')
        : mayDo(asker, 'EDIT', isOwn(list, element as Element) ? 'OWN' : 'OTHER');
  }, [asker, document]);
}

/** Returns whether the user may add elements to a list at all. */
export function useMayAdd(): (list: ChangedList) => boolean {
  const asker = useAsker();
  return (list) => mayDo(asker, CARE[list] === 'SHARED' ? 'EDIT_SHARED' : 'EDIT');
}

import { useMemo } from 'react';
import { type Snapshot, snapshotAt } from '../../domain/graph/snapshot.ts';
import { useNetwork } from './network.tsx';

/** The network of the day as it is written, read as the rules read it; only for screens that are loaded when asked for. */
export function useSnapshot(): Snapshot {
  const { base, at } = useNetwork();
  return useMemo(() => snapshotAt(base.document, at), [base.document, at]);
}

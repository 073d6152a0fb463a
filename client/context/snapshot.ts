import { useMemo } from 'react';
import { type Snapshot, snapshotAt } from '../../domain/graph/snapshot.ts';
import { useNetwork } from './network.tsx';

/**
 * Returns a snapshot of the real network: the network as it is on the chosen day, indexed for analysis, for everyone.
 * It pulls in much code: use it only in screens that are loaded on demand.
 */
export function useSnapshot(): Snapshot {
  const { base, at } = useNetwork();
  return useMemo(() => snapshotAt(base.document, at), [base.document, at]);
}

import { useMemo } from 'react';
import { type Snapshot, snapshotAt } from '../../domain/graph/snapshot.ts';
import { useNetwork } from './network.tsx';

/**
 * Returns the network of the chosen day, indexed for analysis (a snapshot), as the rules read it. It pulls in
 * much code: use it only in screens that are loaded on demand.
 */
export function useSnapshot(): Snapshot {
  const { base, at } = useNetwork();
  return useMemo(() => snapshotAt(base.document, at), [base.document, at]);
}
